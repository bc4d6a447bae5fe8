/** How far words must name a line or a column, and what a name counts that stands further off. */

export const LEAST = { own: 0.5, before: 0.64, alike: 0.5, column: 0.45 } as const;
/** How far a line is named whose label alone has the text's words. */
export const ONLY = 0.76;
/** A total that nothing names; one of another table than the figures before; the line that a sentence goes on with. */
export const UNNAMED = 0.6;
export const STRANGE_TOTAL = 0.5;
export const CARRIED = 0.7;
/** What it adds that the figures before are of the table. */
export const OWN_TABLE = 0.13;
export const SIBLING = 0.13;
export const CARRIED_COLUMN = 0.78;
/** How far a part of a list must name its line. */
export const LISTED = 0.7;
export const DEPTHS = 8;
export const FADED = 0.93;
export const OTHER_SENTENCE = 0.7;
/** Nothing that a figure's words say is said of the cell. */
export const STRANGE = 0.2;
