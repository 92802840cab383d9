/** Words of the page of satisfaction, in English. */
import type { zhSatisfaction } from './zh-satisfaction.ts';

export const enSatisfaction = {
  title: 'The satisfaction ladder',
  lead: 'How high is satisfaction set, and whose? And do the department form and the project forms of one document say the same number?',
  twice: 'The same people, in the department form and in project forms',
  twiceLead:
    'Groups of people that both the department form and a project form of one document ask. The rule is that of the page “How targets are set”: only exact matches can be different.',
  noTwice: 'There is no such case in the documents held.',
  compared: 'Comparison',
  projects: 'Project forms',
  who: 'Who is asked in which document',
  whoLead: 'A cell holds all targets of the document for this group; where none is set with a number, it says so.',
  notSet: 'not set',
  groups: 'Satisfaction targets by group',
  groupsLead: 'The page of each group has the printed words, comparability notes and ranks.',
  wordless: 'Satisfaction indicators without a percentage',
  pitfalls: 'What does not compare',
  respondents:
    'The public alone, and recipients together with the public, are different respondents: the latter make one number of both. They are close matches, drawn hollow.',
  recognition:
    'Satisfaction, recognition, and “recognition and satisfaction” are different questions. Recognition is listed too, under its own name.',
  unnamed: 'Some targets do not say who is asked; nothing can be concluded about the respondents.',
  comparators:
    '95% and ≥95% have the same number and different comparators: the former does not say that it is a floor.',
} satisfies typeof zhSatisfaction;
