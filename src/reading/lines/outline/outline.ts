/** What an outline is: lines with their depth and parents, and the breakdowns that they make. */

export interface OutlineRow {
  readonly row: number;
  /** As written, from the numbering column or split off the label; "" without. */
  readonly number: string;
  readonly label: string;
  /** Indentation in levels (leading blanks count two a level). */
  readonly indent: number;
  readonly bold: boolean;
  readonly hasFigures: boolean;
  /** Key of the line in its form and of its parent there, where known. */
  readonly key?: string | null;
  readonly parentKey?: string | null;
  /** From the form: not added into its parent. */
  readonly additive?: boolean;
}

export type OutlineRole = 'line' | 'total' | 'group' | 'note';

export interface OutlineNode {
  readonly row: OutlineRow;
  role: OutlineRole;
  /** Index of the line it is a part of; -1 at the top. */
  parent: number;
  level: number;
  /** Which breakdown of the parent it belongs to: 0 is the plain one, others begin at a "Trong đó:" or "Gồm:". */
  group: number;
  /** false: it stands with the others but no rule says that it is a part. */
  certain: boolean;
}

export interface Breakdown {
  readonly whole: number;
  readonly parts: readonly number[];
  readonly exhaustive: boolean;
  /** Whether the sheet's own words ("gồm", "trong đó", "còn lại") say so; otherwise a form may know better. */
  readonly stated: boolean;
  /** Words alone say that these are all of them ("Gồm:", "Chia ra"), not one of several ways to take the whole apart. */
  readonly complete?: boolean;
}

export interface Outline {
  readonly nodes: readonly OutlineNode[];
  readonly breakdowns: readonly Breakdown[];
  /** Rows whose numbering could not be read or placed. */
  readonly unreadable: readonly number[];
}

/** At least four signs, two letters in a row among them, and none of them small. */
export const isUpper = (text: string): boolean =>
  text.length > 3 && text === text.toUpperCase() && /\p{L}{2}/u.test(text);

/** Whether a numbering begins a list: "1", "a", "I", nothing before it. */
export function beginsList(
  numbers: readonly { readonly ordinal: number; readonly prefix: readonly string[] }[],
): boolean {
  return numbers.some(({ ordinal, prefix }) => ordinal === 1 && prefix.length === 0);
}
