/** What is normal among documents, in words: the most common number, the median, the quartiles. */
import type { PeerContext } from '../compare/peer-context.ts';
import type { Messages } from '../i18n/index.ts';

/** Empty where there are no statistics. */
export function peerSentence({ statistics, standings, unit }: PeerContext, t: Messages): string {
  if (!statistics) return '';
  const { modal, median, quartiles } = statistics;
  const words = (value: number) => t.quantity({ comparator: 'none', value, valueTo: null }, unit);
  return t.charts.peers.sentence([
    modal
      ? t.charts.peers.modal(words(modal.value), modal.count, standings.length)
      : t.charts.peers.noModal(standings.length),
    t.charts.peers.median(words(median)),
    ...(quartiles ? [t.charts.peers.quartiles(words(quartiles[0]), words(quartiles[1]))] : []),
  ]);
}
