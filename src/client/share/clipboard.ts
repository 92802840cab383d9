/** Puts text, tables and pictures on the clipboard, also where the modern way is closed (intranets over plain http). */

export interface Copied {
  readonly text: string;
  /** The same as HTML, where a program may paste more than words. */
  readonly html?: string;
}

/** False where the browser lets no page write to its clipboard: the reader has to copy by hand. */
export async function copy(copied: Copied): Promise<boolean> {
  // Written the modern way, HTML is read under the page's policy, which complains of the styles that Excel needs.
  if (copied.html !== undefined && copyBySelection(copied)) return true;
  // Absent without https, whatever its type says.
  const clipboard: Clipboard | undefined = navigator.clipboard;
  try {
    if (copied.html === undefined) await clipboard.writeText(copied.text);
    else await clipboard.write([new ClipboardItem(itemOf(copied.text, copied.html))]);
    return true;
  } catch {
    return copyBySelection(copied);
  }
}

const itemOf = (text: string, html: string): Record<string, Blob> => ({
  'text/plain': new Blob([text], { type: 'text/plain' }),
  'text/html': new Blob([html], { type: 'text/html' }),
});

/** The old way: the browser copies a selection, and a page may say what of it is copied. */
function copyBySelection({ text, html }: Copied): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'visually-hidden';
  document.body.append(field);
  field.select();
  const write = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    event.preventDefault();
  };
  document.addEventListener('copy', write);
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', write);
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}

/** The picture may still be on its way: browsers that ask for it within the click take the promise. */
export async function copyPicture(picture: Promise<Blob>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    return true;
  } catch {
    return false;
  }
}
