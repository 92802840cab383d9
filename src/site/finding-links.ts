/**
 * Where a finding is shown. The page of its rule prints all findings of few documents and the first of many: of many a
 * link leads to the document, which prints its own.
 */
import type { Finding } from '../checks/run.ts';
import type { Messages } from '../i18n/index.ts';
import { dataset } from './dataset.ts';
import { MOST_DOCUMENTS } from './findings.ts';
import { urls } from './urls.ts';

const isFew = (): boolean => dataset().heads.length <= MOST_DOCUMENTS;

export const findingLink = ({ check, document, place, number }: Finding, t: Messages): string => {
  const url = urls(t.language);
  return isFew() ? url.finding(check.id, document, place) : url.row(document, `finding-${number}`);
};

/** What a rule came to in a document. */
export const ruleLink = (check: string, document: string, t: Messages): string =>
  isFew() ? urls(t.language).finding(check, document) : urls(t.language).check(check);
