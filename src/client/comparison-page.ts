/** The choice of documents: read from the address, changed by buttons, kept in the browser's history. */
import type { Language, Messages } from '../i18n/index.ts';
import type { ListedDocument } from '../model/published-rows.ts';
import { documentOptions, suggestedDocuments } from './chosen-documents.ts';
import { documentsInAddress, findDocuments, fittingDocuments } from './choose-documents.ts';
import { ComparisonFiles } from './comparison-files.ts';
import { linksOf } from './links.ts';

// Written out here, as the comparison itself is loaded only when one is drawn.
const MOST = 6;
const FEWEST = 2;
const MOST_SUGGESTED = 5;
const MOST_OPTIONS = 30;

/** Words of one language; the other is not loaded. */
const WORDS: Record<Language, () => Promise<Messages>> = {
  zh: () => import('../i18n/zh.ts').then(({ zh }) => zh),
  en: () => import('../i18n/en.ts').then(({ en }) => en),
};

class ComparisonPage extends HTMLElement {
  readonly #words = WORDS[this.dataset['language'] === 'en' ? 'en' : 'zh'];
  readonly #links = linksOf(JSON.parse(this.dataset['links'] ?? '{}'));
  readonly #files = new ComparisonFiles(JSON.parse(this.dataset['files'] ?? '{}'));
  readonly #example = (this.dataset['example'] ?? '').split(',');
  readonly #view = this.#part('comparison');
  readonly #chosenList = this.#part('chosen');
  /** As the page came: shown again where the address names no documents. */
  readonly #written = { comparison: this.#view.innerHTML, chosen: this.#chosenList.innerHTML };
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
    this.#input.addEventListener('focus', () => void this.#suggest(), { once: true });
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
    this.#write(this.#written, this.#example);
    this.#say('');
  }

  async #draw(keys: readonly string[]): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    this.#view.ariaBusy = 'true';
    const t = await this.#words();
    try {
      this.#say(t.comparison.loading);
      const [{ drawComparison }, loaded] = await Promise.all([
        import('./comparison-drawing.ts'),
        this.#files.documents(keys.slice(0, MOST)),
      ]);
      if (turn !== this.#turn) return;
      const known = loaded.documents.map(({ rows }) => rows.document.document);
      this.#write(drawComparison(loaded, t, this.#links), known);
      const said = [
        loaded.unknown.length > 0 && t.comparison.unknown(loaded.unknown),
        keys.length > MOST && t.comparison.tooMany(MOST),
        known.length === 0 ? t.comparison.noneChosen : t.comparison.loaded(known.length),
        known.length > 0 && known.length < FEWEST && t.comparison.tooFew,
      ];
      this.#say(t.comparison.sentences(said.filter((one) => one !== false)));
      if (known.length < FEWEST || this.#part('suggested').innerHTML !== '') await this.#suggest();
    } catch {
      if (turn === this.#turn) this.#say(t.comparison.failed);
    } finally {
      if (turn === this.#turn) this.#view.ariaBusy = 'false';
    }
  }

  #write({ comparison, chosen }: { comparison: string; chosen: string }, keys: readonly string[]): void {
    this.#view.innerHTML = comparison;
    this.#chosenList.innerHTML = chosen;
    this.#chosen = keys;
    for (const control of this.querySelectorAll<HTMLInputElement | HTMLButtonElement>(
      '.adding input, .adding button',
    )) {
      control.disabled = keys.length >= MOST;
    }
  }

  #say(words: string): void {
    this.#part('status').textContent = words;
  }

  async #choose(keys: readonly string[]): Promise<void> {
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
    if (this.#chosen.length >= MOST) return this.#say((await this.#words()).comparison.tooMany(MOST));
    this.#input.value = '';
    await this.#choose([...this.#chosen, key]);
    if (this.#input.disabled) this.#focusChosen(this.#chosen.length - 1);
    else this.#input.focus();
  }

  /** The button that now stands where the removed one stood; the field, where none is left. */
  #focusChosen(at: number): void {
    const buttons = [...this.#chosenList.querySelectorAll('button')];
    (buttons[at] ?? buttons.at(-1) ?? this.#input).focus();
  }

  async #found(): Promise<ListedDocument[]> {
    const list = await this.#files.list();
    return findDocuments(list, this.#input.value).filter(({ document }) => !this.#chosen.includes(document));
  }

  async #addByName(): Promise<void> {
    const query = this.#input.value.trim();
    if (query === '') return this.#input.focus();
    const t = await this.#words();
    try {
      const found = await this.#found();
      const meant =
        found.find((one) => t.documentName(one, one) === query) ?? (found.length === 1 ? found[0] : undefined);
      if (meant) return await this.#add(meant.document);
      this.#say(found.length === 0 ? t.comparison.noMatch(query) : t.comparison.severalMatch(found.length));
    } catch {
      this.#say(t.comparison.failed);
    }
  }

  async #listOptions(): Promise<void> {
    const [t, found] = await Promise.all([this.#words(), this.#found()]);
    const options = this.querySelector('datalist');
    if (options) options.innerHTML = documentOptions(found.slice(0, MOST_OPTIONS), t).text;
  }

  async #suggest(): Promise<void> {
    const [t, list] = await Promise.all([this.#words(), this.#files.list()]);
    const fitting = this.#chosen.length < MOST ? fittingDocuments(list, this.#chosen, MOST_SUGGESTED) : [];
    this.#part('suggested').innerHTML = suggestedDocuments(fitting, t).text;
    await this.#listOptions();
  }
}

customElements.define('comparison-page', ComparisonPage);
