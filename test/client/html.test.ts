import { expect, test } from 'vitest';
import { html, rawHtml } from '../../src/client/html.ts';

const HOSTILE = `<script>alert("甲")</script> & 'x'`;

test('words are escaped, in text and in attributes', () => {
  expect(html`<a title="${HOSTILE}">${HOSTILE}</a>`.text).toBe(
    '<a title="&lt;script&gt;alert(&quot;甲&quot;)&lt;/script&gt; &amp; &#39;x&#39;">' +
      '&lt;script&gt;alert(&quot;甲&quot;)&lt;/script&gt; &amp; &#39;x&#39;</a>',
  );
});

test('HTML inside HTML is not escaped again, nor a list of it', () => {
  const items = ['a<', 'b'].map((one) => html`<li>${one}</li>`);
  expect(html`<ul>${items}</ul>`.text).toBe('<ul><li>a&lt;</li><li>b</li></ul>');
});

test('words in a list are escaped too', () => {
  expect(html`${['<', [HOSTILE.slice(0, 3)]]}`.text).toBe('&lt;&lt;sc');
});

test('null, undefined and false are nothing; zero and the empty string are what they are', () => {
  expect(html`[${null}${undefined}${false}|${0}|${''}]`.text).toBe('[|0|]');
});

test('an object that only looks like HTML is not taken for it', () => {
  const fake: unknown = JSON.parse('{"text":"<b>"}');
  expect(html`${String(fake)}`.text).toBe('[object Object]');
  expect(html`${rawHtml('<b>')}`.text).toBe('<b>');
});
