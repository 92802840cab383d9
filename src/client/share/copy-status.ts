/** Says what was copied; where a browser lets no page copy, it shows the text selected and says what to do. */
import { element } from '../element.ts';
import type { ShareWords } from './words.ts';

export class CopyStatus {
  readonly #t: ShareWords;
  readonly #line = element('p', { role: 'status' });
  readonly #field = element('textarea', { readonly: true, hidden: true, rows: '5' });

  constructor(t: ShareWords) {
    this.#t = t;
    this.#field.setAttribute('aria-label', t.sharing.title);
  }

  /** To stand below the buttons. */
  get parts(): readonly HTMLElement[] {
    return [this.#line, this.#field];
  }

  say(words: string): void {
    this.#field.hidden = true;
    this.#line.textContent = words;
  }

  byHand(text: string): void {
    this.say(this.#t.sharing.byHand);
    this.#field.value = text;
    this.#field.hidden = false;
    this.#field.focus();
    this.#field.select();
  }
}
