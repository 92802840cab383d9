/** The reader's day, 2026-11-21: builds know none. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** With the host that the reader sees; a copy opened from a disk has none. */
export const withHost = (address: string): string =>
  location.protocol === 'file:' ? address : new URL(address, location.href).href;
