/** A promise as a mark of a strip. */
import type { PrintedPromise } from '../compare/promise.ts';
import type { Messages } from '../i18n/index.ts';
import type { StripMark } from './shapes/dot-strip.ts';

/**
 * The mark of a promise; with its bureau's short name where the strip is not the bureau's own. Its words are found when
 * they are asked for: of a country's marks only the ends are called out.
 */
export const stripMark = (
  { bureau, document, quantity, unit, match }: PrintedPromise,
  t: Messages,
  isOwned = false,
): StripMark => ({
  value: quantity.value,
  valueTo: quantity.valueTo,
  comparator: quantity.comparator,
  isClose: match === 'close',
  get quantity() {
    return t.quantity(quantity, unit);
  },
  get name() {
    return t.documentName(bureau, document);
  },
  get owner() {
    return isOwned ? t.shortName(bureau) : null;
  },
});
