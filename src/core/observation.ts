/**
 * What reading noticed about single cells, in its own words: a kind and the data that belongs to it. Nothing is judged
 * here; the checks that ask about a kind own its code, its severity and its sentence.
 */
import type { CellAddress } from './cell-address';
import type { RelationKind } from './relation';

/** A cell of a column of figures: what it shows, what was read of it (of what is no number: what it most likely is), the formula that it holds. */
export type CellNoticed = {
  readonly label: string;
  readonly text?: string;
  readonly value?: string;
  readonly formula?: string;
};

/** Kind -> data. */
export interface Noticed {
  'text-number': CellNoticed;
  'ambiguous-number': CellNoticed;
  'not-a-number': CellNoticed;
  'formula-error': CellNoticed;
  /** A figure that is not there, because its formula has no result and none could be computed. */
  'formula-uncached': CellNoticed;
  /** Formulas of a workbook without a stored result, of which so many could be computed; the first one's formula. */
  'results-missing': {
    readonly formula: string;
    readonly cells: string;
    readonly computed: string;
    /** Why the others have none, and their cells as ranges: lines of kind, name and cells behind tabs. */
    readonly unknown: string;
  };
  /** Formulas of a workbook whose stored result is not theirs; the first one's formula and both results. */
  'results-old': {
    readonly formula: string;
    readonly stored: string;
    readonly computed: string;
    readonly cells: string;
    /** The others' cells, as ranges. */
    readonly others: string;
  };
  /** A formula whose stored result is not what it comes to once everything is calculated. */
  'old-result': { readonly stored: string; readonly computed: string };
  /** Formulas of a workbook that read their own results, themselves or by others; the first one's formula. */
  circular: { readonly formula: string; readonly cells: string; readonly others: string };
  'external-link': CellNoticed;
  /** A number typed where the cells around it are one formula; what that comes to in its place, and one of the cells. */
  'typed-over': {
    readonly actual: string;
    readonly expected: string;
    readonly formula: string;
    readonly example: string;
  };
  /** Texts of a sheet typed in codes from before Unicode: one of them as typed and as read, how many, in which font. */
  'legacy-font': {
    readonly table: string;
    readonly cells: string;
    readonly typed: string;
    readonly text: string;
    readonly font: string;
  };
  /** No data where a known form's line asks for some. */
  'blank-figure': {
    readonly label: string;
    readonly measure: string;
    readonly column: string;
    readonly required: 'true' | 'false';
    /** What stands there instead, where it is no blank: "…", "x", "chưa có". */
    readonly text?: string;
  };
  /** "-" in a line: it is said that there is none, unless a formula says so of a blank cell (`blank`, on the same sheet). */
  'none-figure': { readonly label: string; readonly blank?: string };
  'unknown-unit': { readonly text: string; readonly label?: string };
  /** `units`: all that one column or title states. */
  /** `usual`: what the form of a sheet that prints no unit is usually in, where the cover says `units`. */
  'mixed-units': { readonly units: string; readonly usual?: string };
  'unknown-line': { readonly label: string; readonly form: string };
  'missing-line': { readonly label: string; readonly form: string; readonly key: string };
  'repeated-line': { readonly label: string };
  /** A count in brackets ("09 dự án") and how many lines there are. */
  'counted-otherwise': { readonly label: string; readonly said: string; readonly listed: string; readonly of: string };
  'unreadable-number': { readonly label: string; readonly number: string };
  /** Arithmetic printed in a code row that names no columns, or some twice. `codes`: those that are at fault. */
  'broken-arithmetic': { readonly statement: string; readonly reason: BrokenReason; readonly codes: string };
  /** Arithmetic printed in a code row that holds in none of so many lines, and what holds in all of them. */
  'unborne-arithmetic': { readonly statement: string; readonly lines: string; readonly instead: string };
  /** A word of a text ("tăng", "vượt") against the figure that it speaks of, and what that figure is compared with. */
  'claim-contradicted': {
    readonly words: string;
    readonly figure: string;
    readonly actual: string;
    readonly against: string;
    readonly unit: string;
  };
  /** A relation of this kind that a line has no figures for. */
  'not-asked': {
    readonly relation: RelationKind;
    readonly reason: 'blank' | 'none';
    readonly label: string;
    readonly measure: string;
  };
}

export type BrokenReason = 'missing-code' | 'repeated-code' | 'unreadable' | 'self-reference';

export type ObservationKind = keyof Noticed;

/** Something noticed about a cell while reading. */
export type ObservationOf<Kind extends ObservationKind> = {
  [K in Kind]: {
    readonly kind: K;
    readonly at: CellAddress;
    readonly related: readonly CellAddress[];
    readonly data: Noticed[K];
  };
}[Kind];

export type Observation = ObservationOf<ObservationKind>;

/** Whether an observation is of that kind: for lists that only one kind is wanted of. */
export function isOfKind<Kind extends ObservationKind>(
  kind: Kind,
): (observation: Observation) => observation is Extract<Observation, { readonly kind: Kind }> {
  return (observation): observation is Extract<Observation, { readonly kind: Kind }> => observation.kind === kind;
}
