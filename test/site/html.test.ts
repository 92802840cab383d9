import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { SITE } from './build.ts';
import { PAGE_KINDS, pageFile } from './page-kinds.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // A guess at what search engines cut off, not a rule of HTML; Latin titles are longer than Chinese ones.
    'long-title': 'off',
  },
});

test.each(PAGE_KINDS)('the page $name is valid HTML', async ({ path }) => {
  const file = pageFile(path);
  const report = await validator.validateString(readFileSync(join(SITE, file), 'utf8'), file);
  const messages = report.results.flatMap((result) =>
    result.messages.map(
      (one) => `${one.ruleId} ${file}:${one.line}:${one.column} ${one.selector ?? ''} ${one.message}`,
    ),
  );
  expect(messages).toEqual([]);
});
