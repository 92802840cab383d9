/** The page of a figure: text blocks get the reader's day and host, and a button that copies them. */
import { element } from '../element.ts';
import { dayInWords } from './citation.ts';
import { copy } from './clipboard.ts';
import { CopyStatus } from './copy-status.ts';
import { today, withHost } from './today.ts';
import { loadShareWords } from './words.ts';

export async function fillBlocks(blocks: readonly HTMLElement[]): Promise<void> {
  const t = await loadShareWords();
  for (const block of blocks) {
    for (const day of block.querySelectorAll<HTMLElement>('[data-today]')) {
      day.textContent = day.dataset['today'] === 'words' ? dayInWords(today()) : today();
    }
    for (const address of block.querySelectorAll('[data-address]')) {
      address.textContent = withHost(address.textContent ?? '');
    }
    const status = new CopyStatus(t);
    const button = element('button', { type: 'button' }, t.sharing.copy(block.dataset['copy'] ?? ''));
    button.addEventListener('click', async () => {
      const text = block.textContent ?? '';
      if (await copy({ text })) status.say(t.sharing.copied(block.dataset['copy'] ?? ''));
      else status.byHand(text);
    });
    block.after(element('div', { class: 'copying' }, button, ...status.parts));
  }
}
