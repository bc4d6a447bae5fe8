/** A workbook host over a snapshot in memory: the pane's acts without Office, one change at a time. */
import { Fault } from '../../src/core/fault';
import type { CancelSignal, HostGap, Mark, ProgressListener, WorkbookChange, WorkbookHost } from '../../src/core/host';
import type { Edit } from '../../src/core/edit';
import type { CellAddress } from '../../src/core/cell-address';
import type { WorkbookSnapshot } from '../../src/core/snapshot';
import { applyToSnapshot } from '../../src/engine';

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
  /** A change made by a person. */
  typed(edits: readonly Edit[]): Promise<void>;
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
    apply: (edits) => {
      fail();
      host.calls.push(`apply ${edits.map((edit) => edit.kind).join(' ')}`);
      const before = host.snapshot;
      host.snapshot = applyToSnapshot(host.snapshot, edits);
      return Promise.resolve(edits.map((edit): Edit => inverse(before, edit)).reverse());
    },
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
    async typed(edits) {
      host.snapshot = applyToSnapshot(host.snapshot, edits);
      for (const listener of listeners) listener([{ kind: 'sheets' }]);
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

function inverse(before: WorkbookSnapshot, edit: Edit): Edit {
  const sheet = before.sheets.find((candidate) => candidate.name === edit.sheet);
  if (edit.kind !== 'set-cell') {
    if (!sheet) return { kind: 'remove-sheet', sheet: edit.sheet };
    const rows: (string | number | boolean | null)[][] = [];
    for (const { row, column, value } of sheet.cells) {
      while (rows.length <= row) rows.push([]);
      const line = rows[row] ?? [];
      while (line.length <= column) line.push(null);
      line[column] = typeof value === 'object' ? null : value;
    }
    return { kind: 'put-sheet', sheet: edit.sheet, rows };
  }
  const cell = sheet?.cells.find((candidate) => applyName(candidate.row, candidate.column) === edit.cell);
  return {
    kind: 'set-cell',
    sheet: edit.sheet,
    cell: edit.cell,
    value: cell && typeof cell.value !== 'object' ? cell.value : null,
    ...(cell?.formula === undefined ? {} : { formula: cell.formula }),
  };
}

function applyName(row: number, column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name + String(row + 1);
}
