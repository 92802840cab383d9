/** A text as a script that leaves it on its own element, for src/client/fetch-twin.ts. */
export const jsonTwin = (text: string): string =>
  `document.currentScript.dataset.text='${text.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\r', '\\r')}'\n`;
