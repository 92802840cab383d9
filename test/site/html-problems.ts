/** What is wrong with the HTML of a page; empty when it is valid. */
import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // A guess at what search engines cut off, not a rule of HTML; Latin titles are longer than Chinese ones.
    'long-title': 'off',
  },
});

/** Its rows are cards on phones, and would lose the roles of a table in browsers if these were not said. */
const EXPLORE = /(?:^|\/)explore\/index\.html$/;

export async function htmlProblems(html: string, file: string): Promise<string[]> {
  const { results } = await validator.validateString(html, file);
  return results.flatMap(({ messages }) =>
    messages
      .filter(({ ruleId }) => !(ruleId === 'no-redundant-role' && EXPLORE.test(file)))
      .map((one) => `${one.ruleId} ${file}:${one.line}:${one.column} ${one.selector ?? ''} ${one.message}`),
  );
}
