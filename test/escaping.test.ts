/** Each function that writes words into a language of its own: whatever the words, a reader of that language gets them back as words. */
import { runInNewContext } from 'node:vm';
import { strFromU8, unzipSync } from 'fflate';
import { addAttribute, escapeHTML } from 'astro/runtime/server/index.js';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { jsonTwin } from '../src/bundle/json-twin.ts';
import { embedCodes } from '../src/client/embed-codes.ts';
import { html } from '../src/client/html.ts';
import { citation } from '../src/client/share/citation.ts';
import { tableHtml, tableText } from '../src/client/share/table-text.ts';
import { messages } from '../src/i18n/index.ts';
import { parseCsv } from '../src/model/csv.ts';
import { spreadsheetCsv } from '../src/model/spreadsheet.ts';
import { MiniDocument } from '../src/render/document.ts';
import { jsonLdText } from '../src/site/json-ld.ts';
import { workbook } from '../src/site/workbook.ts';
import { element, writable, xmlFile } from '../src/site/xml.ts';
import { SHARED } from './client/share/shared.ts';
import { hostileText } from './hostile.ts';

const { window } = new JSDOM('');
const page = window.document;

/** HTML as a browser reads it. */
function readHtml(text: string): Element {
  const place = page.createElement('div');
  place.innerHTML = text;
  return place;
}

function readXml(text: string, type: 'application/xml' | 'image/svg+xml' = 'application/xml'): Document {
  return new window.DOMParser().parseFromString(text, type);
}

const lines = (text: string): string => text.replace(/\r\n?/g, '\n');
/** Readers of HTML drop what ends a string in C, and take every line end for one. */
const asHtml = (text: string): string => lines(text).replaceAll('\u0000', '');
/** And of XML, in text; in attributes a line end is a space. */
const asXml = (text: string): string => lines(writable(text));

const namesOf = (root: ParentNode): string[] => [...root.querySelectorAll('*')].map((one) => one.localName);
const always = (property: (text: string) => void) => fc.assert(fc.property(hostileText, property), { numRuns: 400 });

test.each([
  ['of the build', (text: string) => `<p${addAttribute(text, 'title')}>${escapeHTML(text)}</p>`],
  ['of the browser’s own making', (text: string) => html`<p title='${text}'>${text}</p>`.text],
])('a page %s: one element, its words as they were', (_, write) => {
  always((text) => {
    const place = readHtml(write(text));
    expect(namesOf(place)).toEqual(['p']);
    const [made] = place.children;
    expect([...(made?.attributes ?? [])].map(({ name }) => name)).toEqual(['title']);
    expect(made?.textContent).toBe(asHtml(text));
    expect(made?.getAttribute('title')?.replaceAll('\ufffd', '')).toBe(asHtml(text).replaceAll('\ufffd', ''));
  });
});

test('a drawing, in a page and in a file: one element, its words as they were', () => {
  always((raw) => {
    // As sheets give it: XML has no other characters.
    const text = writable(raw);
    const made = new MiniDocument().createElementNS('http://www.w3.org/2000/svg', 'text');
    made.setAttribute('aria-label', text);
    made.append(text);
    const place = readHtml(`<svg>${made}</svg>`);
    expect(namesOf(place)).toEqual(['svg', 'text']);
    expect(place.textContent).toBe(lines(text));
    const file = readXml(`<svg xmlns="http://www.w3.org/2000/svg">${made}</svg>`, 'image/svg+xml');
    expect(namesOf(file)).toEqual(['svg', 'text']);
    expect(file.documentElement.textContent).toBe(lines(text));
  });
});

test('a feed or a sitemap: one element, its words as they were', () => {
  always((text) => {
    const read = readXml(xmlFile('feed', { xmlns: 'x', title: text }, element('title', { href: text }, text)));
    expect(namesOf(read)).toEqual(['feed', 'title']);
    expect(read.querySelector('title')?.textContent).toBe(asXml(text));
    expect(read.querySelector('title')?.getAttribute('href')?.replace(/\s/g, ' ')).toBe(
      asXml(text).replace(/\s/g, ' '),
    );
  });
});

test('what a page says to machines never ends its element, and reads back as it was', () => {
  always((text) => {
    const written = jsonLdText({ [text]: text, list: [text] });
    expect(written).not.toMatch(/[<>&\u2028\u2029]/);
    const place = readHtml(`<script type="application/ld+json">${written}</script><i></i>`);
    expect(namesOf(place)).toEqual(['script', 'i']);
    expect(JSON.parse(place.textContent ?? '')).toEqual({ [text]: text, list: [text] });
  });
});

test('a file that a script reads from a disk: a text, and nothing that runs', () => {
  always((text) => {
    const dataset: Record<string, string> = {};
    runInNewContext(jsonTwin(text), { document: { currentScript: { dataset } } });
    expect(dataset).toEqual({ text });
  });
});

const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

test('a CSV for spreadsheets has no cell that runs, and changes none but by an apostrophe', () => {
  always((raw) => {
    const text = lines(raw).replaceAll('\ufeff', '');
    const written = spreadsheetCsv({ header: [text, 'x'], rows: [[text, '-1.5']] });
    const { records, strayQuotes } = parseCsv(written);
    expect(strayQuotes).toEqual([]);
    expect(records.map(({ cells }) => cells.length)).toEqual([2, 2]);
    for (const {
      cells: [cell = ''],
    } of records) {
      expect(FORMULA.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell)).toBe(false);
      expect([text, `'${text}`]).toContain(cell);
    }
    expect(records[1]?.cells[1]).toBe('-1.5');
  });
});

test('a workbook has words and numbers, never a formula or a link', () => {
  always((text) => {
    const files = unzipSync(workbook([{ name: text, header: [text], rows: [[text, 1]] }]));
    const sheet = readXml(strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array()));
    expect(sheet.querySelector('parsererror')).toBeNull();
    expect(namesOf(sheet).filter((name) => /^(f|hyperlinks?|oleObjects|extLst)$/.test(name))).toEqual([]);
    const words = [...sheet.querySelectorAll('t')].map((one) => one.textContent?.replaceAll('_x005F_', '_'));
    expect(words.filter((one) => one !== '')).toEqual([asXml(text), asXml(text)].filter((one) => one !== ''));
    expect(readXml(strFromU8(files['xl/workbook.xml'] ?? new Uint8Array())).querySelectorAll('sheet')).toHaveLength(1);
  });
});

test('a table for the clipboard has the cells it should, and none that runs', () => {
  always((text) => {
    const table = { ...SHARED, columns: [{ head: text }, { head: 'x' }], rows: [[text, 1]], absences: [] };
    const place = readHtml(tableHtml(table));
    expect(namesOf(place)).toEqual(['table', 'thead', 'tr', 'th', 'th', 'tbody', 'tr', 'td', 'td']);
    expect(place.querySelector('td')?.textContent).toBe(asHtml(text));
    // Excel takes the cell for words, whatever they begin with.
    expect(place.querySelector('td')?.getAttribute('style')).toBe("mso-number-format:'\\@'");
    const rows = tableText(table)
      .split('\n')
      .map((line) => line.split('\t'));
    expect(rows.map((cells) => cells.length)).toEqual([2, 2]);
    for (const cells of rows) expect(cells.filter((cell) => FORMULA.test(cell))).toEqual([]);
  });
});

test('codes for other people’s pages have the elements they should, whatever a figure is called', () => {
  const address = 'https://example.org/x';
  always((text) => {
    const subject = {
      ...{ figure: 'x', language: 'zh', title: text, credit: text, page: address, embed: address, script: address },
      ...{ png: address, frame: { width: 1, height: 1 }, picture: { width: 1, height: 1 } },
    };
    const { iframe, element, image } = embedCodes(subject);
    expect(namesOf(readHtml(iframe))).toEqual(['iframe', 'p', 'a']);
    expect(namesOf(readHtml(element))).toEqual(['script', 'bureau-chart', 'a', 'img']);
    expect(namesOf(readHtml(image))).toEqual(['a', 'img']);
    for (const code of [iframe, element, image]) {
      const attributes = [...readHtml(code).querySelectorAll('*')].flatMap((one) => [...one.attributes]);
      expect(attributes.filter(({ name }) => /^(on|style)/.test(name))).toEqual([]);
      expect(attributes.filter(({ name, value }) => /^(src|href)$/.test(name) && value !== address)).toEqual([]);
    }
  });
});

test('an entry of BibTeX closes every brace that it opens, and has no comment', () => {
  always((raw) => {
    const title = writable(raw).replace(/\s+/g, ' ');
    const entry = citation(
      'bibtex',
      { id: 'x', title, version: '1', released: null, page: 'https://a.example/' },
      '2026-11-21',
      messages('en'),
    );
    // An escaped mark is one of the text's own.
    const marks = entry.replace(/\\[\\{}%&_#$]/g, '');
    let depth = 0;
    for (const mark of marks.match(/[{}]/g) ?? []) {
      depth += mark === '{' ? 1 : -1;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
    expect(marks).not.toContain('%');
  });
});
