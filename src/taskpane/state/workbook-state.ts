/** Everything the pane beside a workbook shows, as one plain value. */
import type { CellAddress } from '../../core/cell-address';
import type { Edit } from '../../core/edit';
import { Fault } from '../../core/fault';
import type { Language, Severity } from '../../core/finding';
import type { Progress } from '../../core/host';
import type { WorkbookSnapshot } from '../../core/snapshot';
import type { OfferedFile } from '../delivery/save-file';
import type { MessageKey, Values } from '../messages';
import type { Checked } from '../asking/answer';
import type { Variables } from './report-variables';

export type View = 'check' | 'forms' | 'submit' | 'report';
export const VIEWS: readonly View[] = ['check', 'forms', 'submit', 'report'];

/** What the list of findings shows beside findings of a severity. */
export type Lens = Severity | 'waived' | 'skipped';

export interface Sentence {
  readonly key: MessageKey;
  readonly values: Values;
}

/** One change of the pane to the workbook, with the edits that take it back (or, once taken back, make it again). */
export interface UndoStep {
  readonly what: Sentence;
  readonly edits: readonly Edit[];
  /** Its act in the history. */
  readonly act: number;
  /** Sheets that came with their formats: once taken back they are gone. */
  readonly once?: true;
}

/** One line of the history. `overtaken`: what it wrote can no longer be taken back. */
export interface Act {
  readonly id: number;
  readonly what: Sentence;
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly state: 'done' | 'undone' | 'overtaken';
}

/** A finding to be brought before the reader's eyes; `turn` changes with every wish, `focus` takes the keyboard along. */
export interface Wish {
  readonly key: string;
  readonly turn: number;
  readonly focus: boolean;
}

/** What a long work is at: the host reads cells, then they are checked. */
export type Work = Progress | { readonly stage: 'checking'; readonly done: number; readonly total: number };

export interface WorkbookState {
  readonly language: Language;
  readonly view: View;
  readonly checked: Checked | null;
  /** Workbooks of earlier periods that figures are held against, and what could not be read of those chosen last. */
  readonly prior: readonly WorkbookSnapshot[];
  readonly priorFaults: readonly Fault[];
  /** The reading or checking that is under way; null when none is. */
  readonly progress: Work | null;
  /** True from the moment work begins, before the first progress; a re-check counts once it takes long enough to be noticed. */
  readonly busy: boolean;
  /** The whole workbook is being read, because someone asked. */
  readonly whole: boolean;
  /** Acts that were pressed during a re-check and wait for its end. */
  readonly waiting: number;
  readonly fault: Fault | null;
  /** What the pane says after an act; also read out to those who do not see it. */
  readonly notice: Sentence | null;
  /** The file last offered as a download, which may not have arrived; null once the user goes on. */
  readonly offered: OfferedFile | null;
  readonly undo: readonly UndoStep[];
  /** Steps that were taken back and can be made again, the latest last. */
  readonly redo: readonly UndoStep[];
  /** Everything that the pane wrote since it was opened. */
  readonly acts: readonly Act[];
  /** Re-check by itself after a change. */
  readonly automatic: boolean;
  readonly marking: boolean;
  readonly lenses: ReadonlySet<Lens>;
  /** What stands in the field of the search, and what the list is searched for: the same a moment later. */
  readonly typed: string;
  readonly search: string;
  /** Only findings of this sheet, of this body's tables, of this check; null for all. */
  readonly sheet: string | null;
  readonly department: string | null;
  readonly ask: string | null;
  /** Key of the finding that the reader is at. */
  readonly lit: string | null;
  /** What the list is to bring before the reader's eyes. */
  readonly wish: Wish | null;
  /** Key of the finding whose cells are marked together. */
  readonly traced: string | null;
  /** Keys of the findings picked for one act. */
  readonly picked: ReadonlySet<string>;
  /** Cells gone to, and where among them the reader is. */
  readonly visited: readonly CellAddress[];
  readonly visitedAt: number;
  /** The cell that a person is at in the sheet, where the host tells of it. */
  readonly selection: Pick<CellAddress, 'sheet' | 'cell'> | null;
  /** The name last given for a waiver or a seal. */
  readonly name: string;
  /** The report's kind and period; the engine's own choice where null. */
  readonly profile: string | null;
  readonly period: string | null;
  readonly variables: Variables;
  /** The report last written and the examination that it was made of; null before. */
  readonly written: { readonly time: number; readonly of: object } | null;
  /** Milliseconds that the last check took after its cells were read, for those who ask. */
  readonly tookMs: number | null;
}

export function initialState(language: Language, view: View): WorkbookState {
  return {
    language,
    view,
    checked: null,
    prior: [],
    priorFaults: [],
    progress: null,
    busy: false,
    whole: false,
    waiting: 0,
    fault: null,
    notice: null,
    offered: null,
    undo: [],
    redo: [],
    acts: [],
    automatic: true,
    marking: false,
    lenses: new Set(['error', 'warning', 'note']),
    typed: '',
    search: '',
    sheet: null,
    department: null,
    ask: null,
    lit: null,
    wish: null,
    traced: null,
    picked: new Set(),
    visited: [],
    visitedAt: -1,
    selection: null,
    name: '',
    profile: null,
    period: null,
    variables: {},
    written: null,
    tookMs: null,
  };
}

/** A write was refused because a person changed the place, or took its sheet away, after it was read. */
export function isOvertaken(error: unknown): boolean {
  return error instanceof Fault && (error.code === 'changed-since' || error.code === 'not-found');
}

/** A part of the pane that the loader asked for and could not have, or whose hash was not the one stated. */
function addressOfMissingPart(error: unknown): string | null {
  const { name, request } = (error ?? {}) as { readonly name?: unknown; readonly request?: unknown };
  return name === 'ChunkLoadError' && typeof request === 'string' ? request : null;
}

/** Anything thrown as a Fault: hosts throw nothing else, but a slip of ours must not pass in silence. */
export function faultOf(error: unknown): Fault {
  if (error instanceof Fault) return error;
  const address = addressOfMissingPart(error);
  if (address !== null) return new Fault('part-missing', { detail: address.replace(/^.*\/|[?#].*$/g, '') });
  return new Fault('internal', { detail: error instanceof Error ? error.message : String(error) });
}
