/** What the pane's acts need besides its host: heavy writers that load when first used, a clock, and a way to hand out files. */
import type { Edit } from '../../core/edit';
import type { Identity } from '../../core/reading';
import type { WorkbookSnapshot } from '../../core/snapshot';
import type { MergeStep } from '../../engine';
import type { WorkbookFile } from '../asking/workbook-file';
import type { Engine } from '../asking/port';
import type { Keeper } from '../delivery/keeper';
import type { Delivery } from '../delivery/save-file';

export interface Services {
  readonly engine: Engine;
  /** Of the program. */
  readonly version: string;
  /** Milliseconds, for measuring. */
  readonly now: () => number;
  /** Notes how long a check took since `started`, where measurements are kept. */
  readonly measured: (started: number) => void;
  /** The time of day, for seals and documents. */
  readonly today: () => Date;
  /** What is kept on this machine beyond the day. */
  readonly kept: Keeper;
  /** Hands a file to the user. */
  readonly save: (bytes: Uint8Array, name: string, type: string) => Promise<Delivery>;
  /** Blank standard sheets as an .xlsx, filled with the cover's facts. */
  readonly blankForms: (forms: readonly string[], identity: Identity | null) => Promise<Uint8Array>;
  readonly readWorkbook: (bytes: Uint8Array, file: string) => Promise<WorkbookSnapshot>;
  /** The workbooks in a .zip, not read yet. */
  readonly openArchive: (bytes: Uint8Array, file: string) => Promise<readonly WorkbookFile[]>;
  /** Several workbooks as one .xlsx, styles and all; `edits` are applied to it. */
  readonly mergeWorkbooks: (
    books: readonly WorkbookFile[],
    steps: readonly MergeStep[],
    edits: readonly Edit[],
  ) => Promise<Uint8Array>;
}
