/** The finance system's code before the name of a program: no part of its name. */

/** `51120223T000000001122-法律援助办案费`: the code is the finance system's; `2023年` is none. */
const CODE =
  /^(?!(?:19|20)\d\d(?!\d))(?:\[[0-9A-Za-z]{3,}\]|[（(][0-9A-Z]{3,}[)）]|(?=[0-9A-Z]*\d{3})(?:[0-9A-Za-z]{3,}(?=[-—–_\s])|[0-9A-Za-z]{6,}(?=\p{Script=Han})))[-—–_\s]*(?=\S)/u;

export const withoutProgramCode = (raw: string): string => raw.replace(/\s+/g, ' ').trim().replace(CODE, '');
