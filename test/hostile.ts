/** Words that try to be more than words, wherever they are written. Numbers of a test, not of the world. */
import fc from 'fast-check';

/** Drawable: the bundled fonts have all their characters, and a cell of the data may hold them. */
export const HOSTILE_CELLS = [
  '<script>hurt=1</script>',
  '</script><script>hurt=1</script>',
  `"'><img src=x onerror=hurt=1>`,
  '"><x-hurt onmouseover="hurt=1">',
  "' onfocus='hurt=1' autofocus='",
  '</style><style>*{display:none}</style>',
  '</title></desc></text></svg><x-hurt>',
  ']]><x-hurt>',
  '<!--<x-hurt>-->',
  '--><x-hurt>',
  'javascript:hurt=1',
  '&lt;x-hurt&gt; &amp; &#60;x-hurt&#62;',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: that is what templates of others would fill in.
  '{{hurt}} ${hurt} <%= hurt %>',
  '\\u003cx-hurt\\u003e \\" \\n \\',
  '](javascript:hurt=1) ![x](x "x")',
  "=cmd|' /C calc'!A0",
  '@SUM(1+1)*cmd',
  '+1+cmd',
  '-1-cmd',
  '＝1+cmd',
  '=HYPERLINK("http://127.0.0.1:9/x")',
  '../../../../etc/passwd',
  '%3Cx-hurt%3E%00',
  '__proto__',
  'a,b;c\\td"e""f',
] as const;

/** What no cell of the data may hold, but an escaper may meet: invisible, turned round, half, or ended. */
const UNPRINTABLE = [
  '\u202e',
  '\u2066',
  '\u200b',
  '\u2028',
  '\u2029',
  '\ufeff',
  '\u0000',
  '\u0008',
  '\u001b[31m',
  '\u0085',
  '\u00a0',
  '\ud800',
  '\udc00',
  '\ufffe',
  '\uffff',
  '\r',
  '\r\n',
  '\n',
  '\t',
  '𠮷',
] as const;

/** Any text at all, most often one that is up to something. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...HOSTILE_CELLS) },
      { weight: 2, arbitrary: fc.constantFrom(...UNPRINTABLE) },
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.string({ unit: fc.constantFrom(...'<>&"\'`=\\/-!{}[]()$%^~_#@+,;: a1甲') }),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(''));
