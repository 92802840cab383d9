/** Names and values recur from table to table and from document to document: what they come to is worked out once. */

/** Enough for the words of many documents; a corpus of any size needs no more memory than that. */
const MOST_REMEMBERED = 20_000;

/** Gives what `work` gives. It must depend on the text alone. */
export function recurring<Answer>(work: (printed: string) => Answer): (printed: string) => Answer {
  const remembered = new Map<string, Answer>();
  return (printed) => {
    const known = remembered.get(printed);
    if (known !== undefined) return known;
    const answer = work(printed);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(printed, answer);
    return answer;
  };
}
