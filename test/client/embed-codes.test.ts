import { Parser } from 'htmlparser2';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMBED_THEMES, type EmbedSubject, embedCodes } from '../../src/client/embed-codes.ts';

const SUBJECT: EmbedSubject = {
  figure: 'budget-split',
  language: 'zh',
  title: '基本支出与项目支出',
  credit: '司法局绩效目标对照',
  page: 'https://example.org/t/charts/budget-split/',
  embed: 'https://example.org/t/embed/budget-split/',
  script: 'https://example.org/t/embed.v2.js',
  png: 'https://example.org/t/figures/zh/budget-split.png',
  frame: { width: 720, height: 480 },
  picture: { width: 760, height: 440 },
};

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What a browser would make of a code: its elements and its words. */
function parsed(code: string): { tags: Tag[]; text: string } {
  const tags: Tag[] = [];
  let text = '';
  const parser = new Parser({
    onopentag: (name, attributes) => tags.push({ name, attributes }),
    ontext: (part) => {
      text += part;
    },
  });
  parser.end(code);
  return { tags, text };
}

const HOSTILE = [
  `"><script>alert(1)</script>`,
  `' onload='alert(1)`,
  '</iframe></bureau-chart><img src=x onerror=alert(1)>',
  'a & b &lt; &quot;',
  '](javascript:alert(1)) ![',
  '两行\n标题`*_',
];

describe('the code of an iframe', () => {
  const { iframe } = embedCodes(SUBJECT);

  test('has a height of its own, a name, and no script or style', () => {
    const [frame] = parsed(iframe).tags;
    expect(frame).toEqual({
      name: 'iframe',
      attributes: {
        src: SUBJECT.embed,
        title: SUBJECT.title,
        lang: 'zh',
        width: '100%',
        height: '480',
        frameborder: '0',
        loading: 'lazy',
      },
    });
    expect(iframe).not.toMatch(/style=|<script/);
  });

  test('says what it was and where, once the frame is taken out', () => {
    const { tags, text } = parsed(iframe.replace(/<iframe.*<\/iframe>/, ''));
    expect(tags.find(({ name }) => name === 'a')?.attributes).toEqual({ href: SUBJECT.page });
    expect(text.trim()).toBe('基本支出与项目支出 · 司法局绩效目标对照');
  });

  test('names the theme only when it is not the reader’s own', () => {
    const sources = EMBED_THEMES.map((theme) => parsed(embedCodes(SUBJECT, theme).iframe).tags[0]?.attributes['src']);
    expect(sources).toEqual([SUBJECT.embed, `${SUBJECT.embed}?theme=light`, `${SUBJECT.embed}?theme=dark`]);
  });
});

test('the code of the element holds a linked picture for where scripts are taken out', () => {
  const { tags } = parsed(embedCodes(SUBJECT, 'dark').element);
  expect(tags.map(({ name }) => name)).toEqual(['script', 'bureau-chart', 'a', 'img']);
  expect(tags[0]?.attributes).toEqual({ src: SUBJECT.script, async: '' });
  expect(tags[1]?.attributes).toEqual({ figure: 'budget-split', lang: 'zh', theme: 'dark' });
  expect(tags[2]?.attributes['href']).toBe(SUBJECT.page);
  expect(tags[3]?.attributes).toMatchObject({ src: SUBJECT.png, width: '760', height: '440' });
});

test('the code of the picture says in words what it shows, and links to the figure', () => {
  const { tags } = parsed(embedCodes(SUBJECT).image);
  expect(tags.map(({ name }) => name)).toEqual(['a', 'img']);
  expect(tags[1]?.attributes['alt']).toBe('基本支出与项目支出 · 司法局绩效目标对照');
});

test('the picture that a release keeps is as wide as today’s, and as high as it is', () => {
  const frozen = { page: 'https://example.org/t/v/0.1.0/#budget-split', png: 'https://example.org/t/v/0.1.0/x.png' };
  const { tags } = parsed(embedCodes({ ...SUBJECT, frozen }).frozen ?? '');
  expect(tags.map(({ name, attributes }) => [name, attributes])).toEqual([
    ['a', { href: frozen.page }],
    ['img', { src: frozen.png, alt: '基本支出与项目支出 · 司法局绩效目标对照', width: '760', loading: 'lazy' }],
  ]);
  expect(embedCodes(SUBJECT).frozen).toBeNull();
});

test('Markdown has the picture in a link', () => {
  expect(embedCodes(SUBJECT).markdown).toBe(
    `[![基本支出与项目支出 · 司法局绩效目标对照](${SUBJECT.png})](${SUBJECT.page})`,
  );
});

describe('words of the data stay words', () => {
  const shape = (title: string) => {
    const frozen = { page: SUBJECT.page, png: SUBJECT.png };
    const codes = embedCodes({ ...SUBJECT, title, credit: title, frozen });
    return [codes.iframe, codes.element, codes.image, codes.frozen ?? ''].map(parsed);
  };

  test.each(HOSTILE)('%j', (title) => {
    const plain = shape('x').map(({ tags }) => tags.map(({ name, attributes }) => [name, Object.keys(attributes)]));
    const hostile = shape(title);
    expect(hostile.map(({ tags }) => tags.map(({ name, attributes }) => [name, Object.keys(attributes)]))).toEqual(
      plain,
    );
    expect(hostile[0]?.tags[0]?.attributes['title']).toBe(title);
    expect(hostile[0]?.text.trim()).toBe(`${title} · ${title}`);
  });

  test('any title', () => {
    const names = (title: string) => shape(title).map(({ tags }) => tags.map(({ name }) => name));
    const plain = names('x');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        expect(names(title)).toEqual(plain);
      }),
    );
  });

  test('no mark of Markdown in a title ends the picture', () => {
    const [, words = ''] = /^\[!\[(.*?)\]\(h/.exec(embedCodes({ ...SUBJECT, title: HOSTILE.join('') }).markdown) ?? [];
    expect(words.replace(/\\./g, '')).not.toMatch(/[[\]()<>`*_!&\\\n]/);
  });
});
