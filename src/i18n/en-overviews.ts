/** Words of the pages that give an overview: home, bureaus, fields of work, years, coverage. In English. */
import { many } from './english-plural.ts';
import { formats } from './format.ts';
import type { zhOverviews } from './zh-overviews.ts';

const n = formats('en').number;

export const enOverviews = {
  home: {
    money: 'Where the money goes',
    moneyLead:
      'A whole-department form divides the budget into basic and project expenditure; project and task forms say which work the money is for.',
    mix: 'What indicators are made of',
    findingsLead:
      'Places where totals and parts, texts and indicators, or targets and scoring rules of one form do not agree: signals to look again, not conclusions.',
    mixLead:
      'Forms usually set output, cost, benefit and satisfaction indicators. The emphasis differs, and some set only a few of these.',
    targets: 'One measure, how high in each place',
    targetsLead: 'Measures that occur in two or more documents can be compared one by one.',
    documents: 'Newest documents',
    all: (label) => `All ${label.toLowerCase()}`,
    questions: 'What would you like to know?',
    ask: {
      normal: 'What is a normal target for a measure? Who is highest and lowest, and is that comparable?',
      money: 'How much of the budget is project money, and for which work?',
      gaps: 'Which work has money but no indicators, or indicators but no money?',
      missing: 'Which measures do other bureaus set that this one lacks?',
      findings: 'Where does a document disagree with itself?',
      agreement: 'Do department form and project forms state the same number?',
      phrasing: 'How are targets phrased: ≥, =, or a bare number? How many rates are set at 100% or 0%?',
      satisfaction: 'How high is satisfaction set, and who is asked?',
      changes: 'What changed from one year to the next?',
      compare: 'Lay a few documents side by side',
      printed: 'In which form, on which line is a number printed?',
      charts: 'Which charts are there to put into a report?',
    },
    coverage: 'Who sets indicators for which work',
    coverageLead:
      'Each cell is a field of work in a document: whether it has project money of its own, and whether it has indicators.',
  },
  bureaus: {
    title: 'Bureaus',
    lead: 'Justice bureaus whose performance target forms we hold, by division code.',
    description: (bureau) => `Performance target forms of ${bureau}, and its targets beside those of other bureaus.`,
    documents: 'Performance target forms',
    shared: 'Targets that can be compared with other bureaus',
    sharedLead:
      'These measures occur in other bureaus’ documents too. Ranks are by number, among bureaus with one number each of the same meaning; sizes, levels and years differ, and a rank says nothing about performance.',
    noShared: 'No measure is shared with another bureau yet.',
    newest: (edition) => `by its document of ${edition}`,
    money: 'Money',
    sumOfParts: 'Basic and project together',
    difference: (amount) => `${amount} off the form`,
    morePrograms: (count) => `${many(count, 'more project')} on the document’s page`,
    mix: 'Indicators',
    missing: 'Measures that others set and this bureau does not',
    missingLead: (count) =>
      `${many(count, 'measure')} promised by at least two other bureaus and by no document held of this one. No indicator does not mean no work.`,
    noMissing: 'None: whatever at least two other bureaus promise, this one promises too.',
    bureausWith: 'Bureaus',
    work: 'Money and indicators',
    own: 'This bureau',
    position: 'Rank and median',
    moreOthers: (count) => `${n(count)} more`,
    others: 'Other bureaus',
  },
  topics: {
    title: 'Fields of work',
    lead: 'For each field of work: which documents have project money of its own for it, which set indicators, and how high the targets are.',
    aspects: 'Satisfaction and cost',
    aspectsLead:
      'Satisfaction and cost are not fields of work: any work may have such indicators, so they have no money of their own.',
    withMoney: 'Documents with project money',
    withPromise: 'Documents with indicators',
    measuresInUse: 'Measures in use',
    description: (topic) => `Project money and performance targets of justice bureaus: ${topic}.`,
    topicLead: (documents, funded, promised, measures) =>
      `Of ${many(documents, 'document')}, ${n(funded)} state project money of its own for this field and ${n(promised)} set indicators for it; ${many(measures, 'measure')} in use.`,
    aspectLead: 'This is not a field of work: any work may have such indicators.',
    programs: 'Projects and tasks',
    programsLead: (all, shown) =>
      `${many(all, 'project, direction or task', 'projects, directions and tasks')} mainly for this field${shown < all ? `, the first ${n(shown)} listed` : ''}, by share of their document’s project money.`,
    promises: 'How high are the targets?',
    noMeasures: 'No document held uses a measure of this field.',
  },
  years: {
    title: 'Years',
    lead: 'The documents held, by fiscal year.',
    yearTitle: (year) => String(year),
    yearLead: (documents) => `${many(documents, 'performance target form')} for this year.`,
    changes: 'What changed from one year to the next?',
    comparable: (bureaus) => `${many(bureaus, 'bureau')} with two or more years:`,
    noneComparable: 'Only one year is held of each bureau so far: there is nothing to compare yet.',
    changesLead:
      'Where documents of two or more years are held of a bureau, its page lists the targets raised, lowered, rephrased, added and dropped, and the money that moved.',
  },
  coverage: {
    title: 'Coverage',
    lead: 'Which work has both money and indicators, which only one of them, which is not mentioned; and which bureaus and years are held.',
    gaps: 'Money without indicators, indicators without money',
    gapsLead:
      '“No money of its own” means that no project is mainly for the field; its funds may be part of another project or of basic expenditure.',
    held: 'Documents held',
  },
} satisfies typeof zhOverviews;
