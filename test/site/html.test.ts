import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SITE } from './build.ts';
import { validator } from './html-validator.ts';
import { PAGE_KINDS, pageFile } from './page-kinds.ts';

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
