/** A workbook host over a snapshot in memory: the pane's acts without Office, one change at a time. */
import { Fault } from '../../src/core/fault';
import type { CancelSignal, HostGap, Mark, ProgressListener, WorkbookChange, WorkbookHost } from '../../src/core/host';
import type { Edit } from '../../src/core/edit';
import type { CellAddress } from '../../src/core/cell-address';
import { contentAt, requireFit, rowsOf } from '../../src/core/edit-fit';
import type { WorkbookSnapshot } from '../../src/core/snapshot';
import { applyToSnapshot } from '../../src/engine';
import { expecting, type BlindEdit } from './overwrite';

export interface InMemory extends WorkbookHost {
  snapshot: WorkbookSnapshot;
  readonly calls: string[];
  /** How many changes each reading of changes was asked for. */
  readonly told: number[];
  marks: readonly Mark[];
  selected: CellAddress | null;
  missing: HostGap[];
  /** Steps of a reading; the signal is looked at before each. */
  steps: number;
  /** Thrown by the next act. */
  failing: Fault | null;
  /** A change made by a person, over whatever stands there. */
  typed(edits: readonly BlindEdit[]): Promise<void>;
  /** Rows, columns or sheets moved by a person: the workbook as it is then, and what the host tells of it. */
  moved(now: WorkbookSnapshot, change: WorkbookChange): Promise<void>;
}

export function workbookInMemory(snapshot: WorkbookSnapshot): InMemory {
  const listeners = new Set<(changes: readonly WorkbookChange[]) => void>();
  const host: InMemory = {
    kind: 'workbook',
    snapshot,
    calls: [],
    told: [],
    marks: [],
    selected: null,
    missing: [],
    steps: 2,
    failing: null,
    gaps: () => host.missing,
    async read(progress?: ProgressListener, signal?: CancelSignal) {
      host.calls.push('read');
      fail();
      for (let step = 0; step < host.steps; step += 1) {
        await new Promise((resolve) => {
          setImmediate(resolve);
        });
        if (signal?.aborted) throw new Fault('cancelled');
        progress?.({ stage: 'reading', done: step, total: host.steps });
      }
      return host.snapshot;
    },
    readAgain: (_previous, changes) => {
      host.calls.push('readAgain');
      fail();
      host.told.push(changes.length);
      return Promise.resolve(host.snapshot);
    },
    select: (at) => {
      host.selected = at;
      const sheet = host.snapshot.sheets.find((candidate) => candidate.name === at.sheet);
      return Promise.resolve(sheet === undefined ? 'gone' : sheet.visibility === 'visible' ? 'selected' : 'hidden');
    },
    apply: (edits) =>
      new Promise((resolve) => {
        fail();
        host.calls.push(`apply ${edits.map((edit) => edit.kind).join(' ')}`);
        const before = host.snapshot;
        requireFit(before, edits);
        const after = applyToSnapshot(before, edits);
        host.snapshot = after;
        resolve(edits.map((edit): Edit => inverse(before, after, edit)).reverse());
      }),
    onChange: (listener) => {
      listeners.add(listener);
      return Promise.resolve(() => {
        listeners.delete(listener);
        return Promise.resolve();
      });
    },
    mark: (marks) => {
      host.marks = marks;
      return Promise.resolve();
    },
    unmark: () => {
      const count = host.marks.length;
      host.marks = [];
      return Promise.resolve(count);
    },
    insertSheets: () => {
      host.calls.push('insertSheets');
      return Promise.resolve(['Biểu mới']);
    },
    save: () => {
      host.calls.push('save');
      return Promise.resolve(true);
    },
    bytes: () => Promise.resolve(Uint8Array.of(1, 2, 3)),
    theme: () => null,
    typed(edits) {
      return host.moved(applyToSnapshot(host.snapshot, expecting(host.snapshot, edits)), { kind: 'sheets' });
    },
    async moved(now, change) {
      host.snapshot = now;
      for (const listener of listeners) listener([change]);
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
    },
  };
  function fail(): void {
    const fault = host.failing;
    host.failing = null;
    if (fault) throw fault;
  }
  return host;
}

/** What takes an edit back, expecting what stands there after it. */
function inverse(before: WorkbookSnapshot, after: WorkbookSnapshot, edit: Edit): Edit {
  const { sheet } = edit;
  const [was, is] = [before, after].map((book) => book.sheets.find(({ name }) => name === sheet));
  if (edit.kind === 'set-cell') {
    const { value, formula } = contentAt(before, sheet, edit.cell);
    const back = { value: typeof value === 'object' ? null : value, ...(formula === undefined ? {} : { formula }) };
    return { kind: 'set-cell', sheet, cell: edit.cell, ...back, instead: contentAt(after, sheet, edit.cell) };
  }
  if (!was) return { kind: 'remove-sheet', sheet, instead: is ? rowsOf(is) : [] };
  const rows = rowsOf(was).map((row) => row.map((value) => (typeof value === 'object' ? null : value)));
  return { kind: 'put-sheet', sheet, rows, instead: is ? rowsOf(is) : null };
}
