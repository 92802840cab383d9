/** Offers the names of bureaus below their field, once somebody goes there: there may be thousands. */
import { BUREAU_FILE, type ShardBureau } from '../../compare/explore/shard.ts';
import { element } from '../element.ts';
import type { Load } from '../json-files.ts';
import type { Words } from '../words.ts';

export function offerBureaus(form: HTMLFormElement, load: Load, t: Words): void {
  const field = form.elements.namedItem('bureau');
  const list = form.querySelector('datalist');
  if (!(field instanceof HTMLInputElement) || !list) return;
  const offer = async () => {
    const bureaus = await load<readonly ShardBureau[]>(BUREAU_FILE);
    list.replaceChildren(
      ...bureaus.map(([, name_zh, name_en]) => element('option', { value: t.name({ name_zh, name_en }) })),
    );
  };
  // Without the list the field still takes any piece of a name.
  field.addEventListener('focus', () => void offer().catch(() => undefined), { once: true });
}
