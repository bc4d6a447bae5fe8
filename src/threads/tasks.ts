/** What a thread can be asked, and what it answers: data alone, for it crosses from one thread to another. */
import type { FormDefinition } from '../core/form';
import type { WorkbookSnapshot } from '../core/snapshot';
import type { Fault } from '../core/fault';
import type { Said } from '../core/finding';
import type { Accepted, OwnBody } from '../engine';
import type { Contradiction, Outcome } from './outcome/outcome';
import type { WorkLimits } from './work-budget';

export interface GivenBook {
  /** Its name without folder, as addresses will carry it. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

export interface ReadBook {
  readonly snapshot: WorkbookSnapshot;
  /** Whether the bytes are an .xlsx that can be edited in place. */
  readonly isXlsx: boolean;
}

/** Workbooks that are read together and checked. */
export interface GivenBooks {
  readonly books: readonly GivenBook[];
  /** The office's own forms beside the catalogue. */
  readonly forms?: readonly FormDefinition[];
  readonly accepted?: Accepted;
  /** Workbooks of earlier periods, with which these are held together (`check --prior`). */
  readonly prior?: readonly GivenBook[];
}

/** Of one workbook, held together with those of earlier periods; readings, a hundred times as large, stay in the thread. */
export interface ExaminedBook {
  readonly outcome: Outcome;
}

/** Of workbooks read together: what one says against another. */
export interface ComparedBooks {
  readonly contradictions: readonly Contradiction[];
}

/** A workbook of which is known whose it is, however its cover spells that. */
export interface UnitsBook extends GivenBook {
  readonly body?: string;
}

/** Workbooks of the units of one body, to be added up. */
export interface GivenUnits {
  readonly books: readonly UnitsBook[];
  readonly forms?: readonly FormDefinition[];
  /** The tree in which the units stand: who is missing. */
  readonly bodies: readonly OwnBody[];
  /** The body that it is the sum of. */
  readonly upper: string;
  /** Name of the workbook that is made. */
  readonly file: string;
  /** Somebody has read what is asked and wants it added all the same. */
  readonly despite?: boolean;
}

/** A sheet of a workbook that no longer counts, and the words that stand on it instead. */
export interface LeftSheet {
  readonly sheet: string;
  readonly note: string;
}

/** What has to be asked before anything is added, and the sum once nothing is asked or all the same: its workbook, what is said of it. */
export interface SummedUnits {
  readonly questions: readonly Said[];
  readonly sum: { readonly bytes: Uint8Array; readonly text: Said } | null;
}

/** Each kind of task: what is given, what comes of it. */
export interface Tasks {
  readonly read: { readonly given: GivenBook; readonly comes: ReadBook };
  readonly examine: { readonly given: GivenBooks; readonly comes: ExaminedBook };
  readonly sum: { readonly given: GivenUnits; readonly comes: SummedUnits };
  readonly leave: {
    readonly given: { readonly book: GivenBook; readonly left: readonly LeftSheet[] };
    readonly comes: { readonly bytes: Uint8Array };
  };
  readonly compare: { readonly given: GivenBooks; readonly comes: ComparedBooks };
}

export type TaskKind = keyof Tasks;

export interface Question<Kind extends TaskKind = TaskKind> {
  readonly kind: Kind;
  readonly given: Tasks[Kind]['given'];
  readonly limits: WorkLimits;
}

export type Answer<Kind extends TaskKind = TaskKind> =
  | { readonly comes: Tasks[Kind]['comes'] }
  | { readonly fault: Fault['code']; readonly data: Fault['data'] };
