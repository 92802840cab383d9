/** Offers the names of bureaus below their field: all of them once somebody goes there, or those with the letters typed. */
import { BUREAU_FILE, type ShardBureau } from '../../compare/explore/shard.ts';
import { element } from '../element.ts';
import type { Load } from '../json-files.ts';
import type { Words } from '../words.ts';

const MOST_OFFERED = 30;

interface Named {
  readonly name_zh: string;
  readonly name_en: string;
}

/** `names` is the folder of pieces of names, where the list of all would be too long. */
export function offerBureaus(form: HTMLFormElement, load: Load, t: Words, { names, nameParts }: DOMStringMap): void {
  const field = form.elements.namedItem('bureau');
  const list = form.querySelector('datalist');
  if (!(field instanceof HTMLInputElement) || !list) return;
  const offer = (bureaus: readonly Named[]) =>
    list.replaceChildren(...bureaus.map((named) => element('option', { value: t.name(named) })));
  const ignore = () => undefined;
  // Without the list the field still takes any piece of a name.
  if (names) {
    const offerNamed = async () => {
      const { bureausIn } = await import('../named-bureaus.ts');
      const bureaus = await bureausIn({ names, nameParts: Number(nameParts) })(field.value);
      offer((bureaus ?? []).slice(0, MOST_OFFERED));
    };
    field.addEventListener('input', () => void offerNamed().catch(ignore));
  } else {
    const offerAll = async () => {
      const bureaus = await load<readonly ShardBureau[]>(BUREAU_FILE);
      offer(bureaus.map(([, name_zh, name_en]) => ({ name_zh, name_en })));
    };
    field.addEventListener('focus', () => void offerAll().catch(ignore), { once: true });
  }
}
