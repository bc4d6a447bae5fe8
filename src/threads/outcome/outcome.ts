/** What a check leaves of a workbook for those who only read sentences: small, and data alone, in both languages. */
import type { CellPosition } from '../../core/cell-address';
import type { Said, Severity } from '../../core/finding';

export interface FoundSheet {
  readonly name: string;
  /** Id of the form that it is; null where it is none. */
  readonly form: string | null;
  readonly facts: number;
  /** What stands above its table, where it is no form; outcomes of before did not keep it. */
  readonly title?: string;
  /** The last row and column that hold something, zero-based; outcomes of before did not keep it. */
  readonly last?: CellPosition;
  /** The body that its heading names, and where; outcomes of before did not keep it. */
  readonly headed?: { readonly body: string; readonly cell: string };
  /** The department that its heading names, and where; outcomes of before did not keep it. */
  readonly headedDepartment?: { readonly name: string; readonly cell: string };
  /** The periods of which its titles say that its figures are, by their ids, and where; outcomes of before did not keep them. */
  readonly dated?: { readonly periods: readonly string[]; readonly text: string; readonly cell: string };
  /** A form that nobody filled in, or that says there is nothing to report; outcomes of before did not keep it. */
  readonly filling?: 'blank' | 'nothing';
  /** Why nothing of it was read; null where something was. */
  readonly unread: Said | null;
}

export interface Found {
  readonly severity: Severity;
  readonly said: Said;
  readonly sheet: string;
  readonly cell: string;
  /** Held against one of the workbooks of earlier periods; outcomes of before did not keep it. */
  readonly earlier?: true;
}

/** What two workbooks say against each other. */
export interface Contradiction {
  readonly said: Said;
  readonly severity: Severity;
  /** Names of the workbooks as they were given, with the cells that speak. */
  readonly places: readonly { readonly file: string; readonly sheet: string; readonly cell: string }[];
}

export interface StatedCell {
  readonly sheet: string;
  readonly cell: string;
}

export interface Outcome {
  readonly sheets: readonly FoundSheet[];
  readonly body: string | null;
  readonly department: string | null;
  readonly period: { readonly id: string; readonly text: string } | null;
  /** ISO date that its figures are said to be of; outcomes of before did not keep it. */
  readonly asOf?: string;
  /** Where the cover says so; outcomes of before did not keep it. */
  readonly statedAt?: Readonly<Partial<Record<'body' | 'department' | 'period' | 'asOf', StatedCell>>>;
  /** `intact-figures`: a seal of version 1 holds, which covers no labels and headings. */
  readonly seal: 'intact' | 'intact-figures' | 'unsealed' | 'damaged' | 'broken';
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  /** Findings accepted in the workbook with a reason. */
  readonly waived: number;
  /** The gravest first; `left` more are only counted. */
  readonly findings: readonly Found[];
  readonly left: number;
}
