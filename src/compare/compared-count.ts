/** How many documents can be read side by side; apart from the comparison itself, which is loaded only when one is drawn. */
export const FEWEST_COMPARED = 2;
export const MOST_COMPARED = 6;
