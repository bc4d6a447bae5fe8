/** What a check answers at once: all that is small of what was understood and found. */
import type { FormDefinition } from '../../core/form';
import type { Stated, TableReading } from '../../core/reading';
import type { WorkbookSnapshot } from '../../core/snapshot';
import type { SettledExamination } from '../../engine';

/** A table with the first of its lines: what a person looks through. */
export interface TableOutline extends TableReading {
  /** How many lines it has. */
  readonly lineCount: number;
  /** What the office's own declaration calls its form; absent of forms of the catalogue. */
  readonly ownTitle?: FormDefinition['title'];
}

/** What was understood of the workbooks, without figures and relations. */
export interface Outline extends Stated {
  readonly tables: readonly TableOutline[];
  /** How many texts each sheet brings, by file and sheet as JSON. */
  readonly texts: Readonly<Record<string, number>>;
}

/** An examination without its proofs, which are asked for. `findings` are the open ones; accepted ones stand apart. */
export type ShownExamination = Omit<SettledExamination, 'proofs'>;

export interface Answer {
  /** Names the check in questions about it. */
  readonly of: number;
  readonly reading: Outline;
  readonly examination: ShownExamination;
  /** What stands at the cells that findings suspect, exact, by `addressKey`. */
  readonly standing: ReadonlyMap<string, string>;
}

/** One workbook's answer. */
export interface Checked extends Answer {
  readonly snapshot: WorkbookSnapshot;
  /** How many relations were shown to hold. */
  readonly proven: number;
}
