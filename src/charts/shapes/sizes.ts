/** Sizes that drawings share, in pixels. */

/** Of labels and numbers; what is muted is a pixel smaller. */
export const FONT = 12;

/** A drawing narrower than this is for a phone: short names, fewer ticks, and labels above what they name. */
export const NARROW = 500;

/** The name of a group of numbers that are the axis’, not the data’s; as Plot calls those of its own axes. */
export const TICK_LABELS = 'tick label';
