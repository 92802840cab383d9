import { describe, expect, test } from 'vitest';
import { SEVERITIES } from '../../src/checks/check.ts';
import { FINDING_COLUMNS, findingCells, findingRecord } from '../../src/checks/finding-record.ts';
import { CHECKS } from '../../src/checks/index.ts';
import { checkForms } from '../../src/checks/run.ts';
import { spoken } from '../../src/checks/worded.ts';
import { LANGUAGES, messages } from '../../src/i18n/index.ts';
import { parseCsv } from '../../src/model/csv.ts';
import { publishedCsv } from '../../src/site/downloads.ts';
import { findingChoices } from '../../src/site/finding-filter.ts';
import { findingLines } from '../../src/site/finding-files.ts';
import type { Finding } from '../../src/checks/run.ts';
import { checkReport, firstTrials, refuseSilence } from '../../src/site/check-report.ts';
import { cellAnchor, cellMarks } from '../../src/site/finding-anchors.ts';
import { allFindings, findingTotals } from '../../src/site/findings.ts';
import { strongestFindings } from '../../src/site/strongest-findings.ts';
import { urls } from '../../src/site/urls.ts';
import { REAL } from '../compare/datasets.ts';

const checked = [...checkForms(REAL)];
const found = [...allFindings()];

test('the totals are those of the documents', () => {
  const { documents, checks, severities, passed, agreeing } = findingTotals();
  expect([documents, checks]).toEqual([REAL.documents.length, CHECKS.length]);
  expect(SEVERITIES.reduce((sum, severity) => sum + severities[severity], 0)).toBe(found.length);
  const results = checked.flatMap((one) => one.results);
  expect(passed).toBe(results.reduce((sum, result) => sum + result.passed.length, 0));
  const fired = new Set(found.map(({ check }) => check.id));
  expect(agreeing.filter(({ id }) => fired.has(id))).toEqual([]);
});

describe.each(CHECKS)('the report of $id', ({ id }) => {
  const report = checkReport(id);

  test('has every trial of the rule once, and every document', () => {
    const results = checked.flatMap(({ results }) => results.filter(({ check }) => check.id === id));
    const all = ({ groups }: typeof report.passed) => [...groups].flatMap(({ trials }) => trials.map(spoken));
    expect([...report.fired.groups].flatMap(({ trials }) => trials)).toEqual(
      results.flatMap(({ findings }) => findings),
    );
    expect(all(report.passed)).toEqual(results.flatMap(({ passed }) => passed.map(spoken)));
    expect(all(report.undecided)).toEqual(results.flatMap(({ undecided }) => undecided.map(spoken)));
    expect([report.fired, report.passed, report.undecided].map(({ count }) => count)).toEqual(
      [report.fired, report.passed, report.undecided].map((verdicts) => all(verdicts).length),
    );
    expect(report.documents).toHaveLength(REAL.documents.length);
    const applied = new Set(
      [report.fired, report.passed, report.undecided].flatMap(({ groups }) =>
        Array.from(groups, ({ document }) => document.document),
      ),
    );
    expect(applied.size + report.unapplied.length).toBe(REAL.documents.length);
  });
});

test('the rules lead from one to the next, and back', () => {
  const walked = CHECKS.map(({ id }) => checkReport(id));
  expect(walked.map(({ next }) => next)).toEqual([...CHECKS.slice(1), null]);
  expect(walked.map(({ previous }) => previous)).toEqual([null, ...CHECKS.slice(0, -1)]);
  expect(() => checkReport('no-such-check')).toThrow('unknown check: no-such-check');
});

test('a rule or a trial that says nothing in a language stops the build', () => {
  const [check] = CHECKS;
  if (!check) throw new Error('no check');
  const results = checked.flatMap((one) => one.results.filter((result) => result.check === check));
  const trials = results.flatMap(({ findings, passed, undecided }) => [...findings, ...passed, ...undecided]);
  expect(() => refuseSilence(check, trials)).not.toThrow();
  expect(() => refuseSilence({ ...check, en: { ...check.en, canBeWrong: ' ' } }, trials)).toThrow(/nothing in en/);
  const silent = { verdict: 'undecided' as const, cells: [], text: { zh: '', en: 'Words.' } };
  expect(() => refuseSilence(check, [...trials, silent])).toThrow(/nothing in zh/);
});

test('the strongest findings are one of each rule and document, none weaker than one left out', () => {
  const rank = (severity: (typeof SEVERITIES)[number]) => SEVERITIES.indexOf(severity);
  const all = strongestFindings(Number.POSITIVE_INFINITY).flatMap(({ trials }) => trials);
  expect(all.reduce((sum, { more }) => sum + 1 + more, 0)).toBe(found.length);
  for (const most of [1, 5, 20]) {
    const groups = strongestFindings(most);
    const chosen = groups.flatMap(({ trials }) => trials);
    const names = chosen.map(({ finding }) => `${finding.document} ${finding.check.id}`);
    expect(new Set(names).size).toBe(Math.min(most, all.length));
    const weakest = Math.max(...chosen.map(({ finding }) => rank(finding.severity)));
    const left = all.filter(({ finding }) => !names.includes(`${finding.document} ${finding.check.id}`));
    expect(left.filter(({ finding }) => rank(finding.severity) < weakest)).toEqual([]);
    for (const { trials } of groups) {
      const ranks = trials.map(({ finding }) => rank(finding.severity));
      expect(ranks).toEqual(ranks.toSorted());
    }
  }
});

test('of many trials the first are given, document after document', () => {
  const [bureau] = REAL.reference.bureaus.values();
  const [rows] = REAL.documents;
  if (!bureau || !rows) throw new Error('no data');
  const groups = [3, 2, 4].map((count) => ({ bureau, document: rows.document, trials: Array(count).fill(count) }));
  expect(firstTrials(groups, 4).map(({ trials }) => trials)).toEqual([[3, 3, 3], [2]]);
  expect(firstTrials(groups, 100)).toEqual(groups);
});

test('every cell is led to a row that its document has, or to the document', () => {
  let led = 0;
  for (const { rows, results } of checked) {
    const { document, programs, funds, indicators, targets } = rows;
    const keys = new Set([
      ...programs.map(({ program }) => program),
      ...funds.map(({ fund }) => fund),
      ...indicators.map(({ indicator }) => indicator),
      ...targets.map(({ target }) => target),
      '',
    ]);
    const trials = results.flatMap(({ findings, passed, undecided }) => [...findings, ...passed, ...undecided]);
    const anchors = trials.flatMap(({ cells }) => cells.map((cell) => cellAnchor(document.document, cell)));
    expect(anchors.filter((anchor) => !keys.has(anchor))).toEqual([]);
    led += anchors.length;
  }
  expect(led).toBeGreaterThan(0);
});

test('cells of a table without anchors lead to the indicator, sum or program they belong to', () => {
  const cell = { column: 'x', line: 1, value: '', program: 'p1', label: '', labelEn: null };
  const document = 'hengyang-2022';
  expect(cellAnchor(document, { ...cell, table: 'goals', key: 'p1-t1' })).toBe('p1');
  expect(cellAnchor(document, { ...cell, table: 'years', key: 'p1-y1' })).toBe('p1');
  expect(cellAnchor(document, { ...cell, table: 'targets', key: 'p1-01-1' })).toBe('p1-01-1');
  for (const { standard, indicator } of REAL.document(document).standards.slice(0, 3)) {
    expect(cellAnchor(document, { ...cell, table: 'standards', key: standard })).toBe(indicator);
  }
});

test('a finding is marked beside each of its cells, once a row; one on very many cells only stands in the list', () => {
  const marked = (finding: Finding) => {
    const marks = cellMarks(finding.document);
    const rows = [...new Set(finding.cells.map((cell) => cellAnchor(finding.document, cell)))];
    return rows.map((row) => (marks.get(row) ?? []).filter((one) => one === finding).length);
  };
  const [few, many] = [true, false].map((isFew) => found.filter(({ cells }) => cells.length <= 12 === isFew));
  expect(few?.length).toBeGreaterThan(100);
  expect(many?.length).toBeGreaterThan(0);
  expect(new Set(few?.flatMap(marked))).toEqual(new Set([1]));
  expect(new Set(many?.flatMap(marked))).toEqual(new Set([0]));
});

test.each(LANGUAGES)('the filter offers in %s only what occurs, all of it with a name', (language) => {
  const { severities, bureaus, topics } = findingChoices(messages(language));
  expect(severities.map(({ value }) => value)).toEqual(
    SEVERITIES.filter((severity) => found.some((finding) => finding.severity === severity)),
  );
  expect(bureaus).toHaveLength(5);
  expect(topics.length).toBeGreaterThan(0);
  const all = [...severities, ...bureaus, ...topics];
  expect(all.filter(({ value, label }) => value === '' || label.trim() === '')).toEqual([]);
});

test('a finding has an address of its own on the page of its check', () => {
  expect(urls('en').finding('points-sum', 'hengyang-2022', 7)).toBe('/en/findings/points-sum/#hengyang-2022-7');
  expect(urls('zh').finding('points-sum', 'hengyang-2022')).toBe('/findings/points-sum/#hengyang-2022');
});

describe('the files', () => {
  const cellsOf = (csv: string) => parseCsv(csv.replace(/^\ufeff/, '')).records.map(({ cells }) => cells);

  test('have all findings, a row each, in the order of the documents', () => {
    expect(cellsOf([...publishedCsv('findings', 'lossless')].join(''))).toEqual([
      [...FINDING_COLUMNS],
      ...found.map(findingCells),
    ]);
  });

  test('for spreadsheets begin with a byte-order mark, and have no cell that would run as a formula', () => {
    const csv = [...publishedCsv('findings', 'spreadsheet')].join('');
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    expect(cellsOf(csv)).toHaveLength(found.length + 1);
    expect(
      cellsOf(csv)
        .flat()
        .filter((cell) => /^[=+@\t\r]/.test(cell)),
    ).toEqual([]);
  });

  test('as JSON lines hold the same findings as objects', () => {
    const lines = [...findingLines(REAL.documents, REAL.reference)].join('').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(found.map(findingRecord));
  });

  test.each(LANGUAGES)('have every column explained in %s', (language) => {
    const words = messages(language).findings.data.columns;
    expect(Object.keys(words)).toEqual([...FINDING_COLUMNS]);
  });
});
