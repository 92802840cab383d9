/** The choice of documents: read from the address, changed by buttons, kept in the browser's history. */
import type { Language, Messages } from '../../i18n/index.ts';
import type { ListedDocument } from '../../model/published-rows.ts';
import { FEWEST_COMPARED, MOST_COMPARED } from '../../compare/compared-count.ts';
import { linksIn } from '../links.ts';
import { documentOptions } from './chosen-documents.ts';
import { documentsInAddress } from './choose-documents.ts';
import { DocumentFiles } from './document-files.ts';
import type { DrawnComparison } from './drawing.ts';

const MOST_OPTIONS = 30;

/** Words of one language; the other is not loaded. */
const WORDS: Record<Language, () => Promise<Messages>> = {
  zh: () => import('../../i18n/zh.ts').then(({ zh }) => zh),
  en: () => import('../../i18n/en.ts').then(({ en }) => en),
};

class ComparisonPage extends HTMLElement {
  readonly #words = WORDS[this.dataset['language'] === 'en' ? 'en' : 'zh'];
  readonly #links = linksIn(this);
  readonly #files = new DocumentFiles(JSON.parse(this.dataset['files'] ?? '{}'));
  readonly #example = (this.dataset['example'] ?? '').split(',');
  readonly #view = this.#part('comparison');
  readonly #chosenList = this.#part('chosen');
  readonly #suggested = this.#part('suggested');
  /** As the page came: shown again where the address names no documents. */
  readonly #written: DrawnComparison = {
    comparison: this.#view.innerHTML,
    chosen: this.#chosenList.innerHTML,
    suggested: this.#suggested.innerHTML,
  };
  #chosen: readonly string[] = this.#example;
  /** Counts drawings, so that a slow one does not overwrite a later one. */
  #turn = 0;

  connectedCallback(): void {
    this.#part('without-script').hidden = true;
    this.#part('picker').hidden = false;
    this.addEventListener('click', (event) => void this.#clicked(event));
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#addByName();
    });
    this.#input.addEventListener('focus', () => this.#suggested.removeAttribute('hidden'), { once: true });
    this.#input.addEventListener('input', () => void this.#listOptions());
    window.addEventListener('popstate', () => void this.#showAddress());
    if (documentsInAddress(location.search)) void this.#showAddress();
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`missing part: ${name}`);
    return part;
  }

  get #input(): HTMLInputElement {
    const input = this.querySelector('input');
    if (!input) throw new Error('missing part: input');
    return input;
  }

  async #showAddress(): Promise<void> {
    const keys = documentsInAddress(location.search);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a.language')) link.search = location.search;
    if (keys) return this.#draw(keys);
    this.#turn += 1;
    this.#view.ariaBusy = 'false';
    this.#write(this.#written, this.#example);
    this.#say('');
  }

  async #draw(keys: readonly string[]): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    this.#view.ariaBusy = 'true';
    try {
      const t = await this.#words();
      if (turn !== this.#turn) return;
      this.#say(t.comparison.loading);
      const [{ drawComparison }, loaded] = await Promise.all([
        import('./drawing.ts'),
        this.#files.documents(keys.slice(0, MOST_COMPARED)),
      ]);
      if (turn !== this.#turn) return;
      const known = loaded.documents.map(({ rows }) => rows.document.document);
      this.#write(drawComparison(loaded, t, this.#links), known);
      const said = [
        loaded.unknown.length > 0 && t.comparison.unknown(loaded.unknown),
        keys.length > MOST_COMPARED && t.comparison.tooMany(MOST_COMPARED),
        known.length === 0 ? t.comparison.noneChosen : t.comparison.loaded(known.length),
        known.length > 0 && known.length < FEWEST_COMPARED && t.comparison.tooFew,
      ];
      this.#say(t.comparison.sentences(said.filter((one) => one !== false)));
    } catch {
      if (turn === this.#turn) this.#sayFailed();
    } finally {
      if (turn === this.#turn) this.#view.ariaBusy = 'false';
    }
  }

  #write({ comparison, chosen, suggested }: DrawnComparison, keys: readonly string[]): void {
    this.#view.innerHTML = comparison;
    this.#chosenList.innerHTML = chosen;
    // Where none is chosen, what was suggested last still fits as well as anything.
    if (keys.length > 0) this.#suggested.innerHTML = suggested;
    if (keys.length < FEWEST_COMPARED) this.#suggested.hidden = false;
    this.querySelector('datalist')?.replaceChildren();
    this.#chosen = keys;
    for (const control of this.querySelectorAll<HTMLInputElement | HTMLButtonElement>(
      '.adding input, .adding button',
    )) {
      control.disabled = keys.length >= MOST_COMPARED;
    }
  }

  #say(words: string): void {
    this.#part('status').textContent = words;
  }

  /** In words that the page brings: those of the language may be what failed. */
  #sayFailed(): void {
    this.#say(this.dataset['failed'] ?? '');
  }

  async #choose(keys: readonly string[]): Promise<void> {
    // At once, not when it is drawn: the next click may come before.
    this.#chosen = keys;
    history.pushState(null, '', this.#links.comparison(keys));
    await this.#showAddress();
  }

  async #clicked(event: Event): Promise<void> {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const { add, remove } = button?.dataset ?? {};
    if (add) {
      await this.#add(add);
    } else if (remove) {
      const at = this.#chosen.indexOf(remove);
      await this.#choose(this.#chosen.filter((key) => key !== remove));
      this.#focusChosen(at);
    }
  }

  async #add(key: string): Promise<void> {
    if (this.#chosen.length >= MOST_COMPARED) return this.#say((await this.#words()).comparison.tooMany(MOST_COMPARED));
    this.#input.value = '';
    await this.#choose([...new Set([...this.#chosen, key])]);
    if (this.#input.disabled) this.#focusChosen(this.#chosen.length - 1);
    else this.#input.focus();
  }

  /** The button that now stands where the removed one stood; the field, where none is left. */
  #focusChosen(at: number): void {
    const buttons = [...this.#chosenList.querySelectorAll('button')];
    (buttons[at] ?? buttons.at(-1) ?? this.#input).focus();
  }

  async #found(): Promise<ListedDocument[] | null> {
    const meant = await this.#files.meant(this.#input.value);
    return meant?.filter(({ document }) => !this.#chosen.includes(document)) ?? null;
  }

  async #addByName(): Promise<void> {
    const query = this.#input.value.trim();
    if (query === '') return this.#input.focus();
    try {
      const t = await this.#words();
      const found = await this.#found();
      if (!found) return this.#say(t.comparison.tooManyMatch);
      const meant =
        found.find((one) => t.documentName(one, one) === query) ?? (found.length === 1 ? found[0] : undefined);
      if (meant) return await this.#add(meant.document);
      this.#say(found.length === 0 ? t.comparison.noMatch(query) : t.comparison.severalMatch(found.length));
    } catch {
      this.#sayFailed();
    }
  }

  /** Without the list a name can still be sent, which says what is wrong; the next letter tries again. */
  async #listOptions(): Promise<void> {
    try {
      const [t, found] = await Promise.all([this.#words(), this.#found()]);
      const options = this.querySelector('datalist');
      if (options) options.innerHTML = documentOptions((found ?? []).slice(0, MOST_OPTIONS), t).text;
    } catch {
      this.querySelector('datalist')?.replaceChildren();
    }
  }
}

customElements.define('comparison-page', ComparisonPage);
