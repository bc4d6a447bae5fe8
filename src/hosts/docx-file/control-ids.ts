/** Unique w:id values for the content controls of one document, the same for the same document. */

export interface ControlIds {
  next(): number;
}

/** Counts up from 1; Word wants each id once in the whole document, footnotes included. */
export function controlIds(): ControlIds {
  let last = 0;
  return { next: () => (last += 1) };
}
