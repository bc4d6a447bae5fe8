/** Hears Excel's events and tells them as the project's changes: the first at once, the rest of a burst when it is over. */
import { parseCellName, type CellRange } from '../../core/cell-address';
import type { WorkbookChange } from '../../core/host';
import type { Abilities } from './abilities';
import type { ExcelSession } from './office-api';

export interface Quiet {
  /** Milliseconds until the first event after a calm is told, together with those that come along with it. */
  readonly first: number;
  /** Milliseconds without a further event before the listener is told of what followed the first. */
  readonly quiet: number;
  /** It is told at the latest after this long, even while events keep coming. */
  readonly atMost: number;
}

export const QUIET: Quiet = { first: 10, quiet: 40, atMost: 400 };

/** Changes after which cells have other addresses: RowInserted, ColumnDeleted, CellInserted, … */
const MOVING = /^(?:Row|Column|Cell)(?:Inserted|Deleted)$/;

/** "B2" or "B2:C9" as a rectangle; null for whole rows and columns, which are read as a sheet. */
export function rangeOf(address: string): CellRange | null {
  const [from = '', to = from] = address.replace(/^.*!/, '').split(':');
  const [start, end] = [parseCellName(from), parseCellName(to)];
  if (!start || !end) return null;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

/** Gathers changes and passes them on in few calls: one edit is answered without delay, a burst of them in two. */
export class ChangeGatherer {
  private waiting: WorkbookChange[] = [];
  private timer: ReturnType<typeof setTimeout> | null = null;
  private since = 0;
  private told = -Infinity;
  private afterCalm = false;

  constructor(
    private readonly listener: (changes: readonly WorkbookChange[]) => void,
    private readonly timing: Quiet = QUIET,
  ) {}

  add(change: WorkbookChange): void {
    const now = Date.now();
    if (this.waiting.length === 0) {
      this.since = now;
      this.afterCalm = now - this.told > this.timing.quiet;
    }
    this.waiting.push(change);
    if (this.afterCalm && this.timer !== null) return;
    if (this.timer !== null) clearTimeout(this.timer);
    const wait = this.afterCalm
      ? this.timing.first
      : Math.min(this.timing.quiet, this.since + this.timing.atMost - now);
    this.timer = setTimeout(() => this.tell(), Math.max(0, wait));
  }

  stop(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.waiting = [];
  }

  private tell(): void {
    const changes = this.waiting;
    this.waiting = [];
    this.timer = null;
    this.told = Date.now();
    if (changes.length > 0) this.listener(changes);
  }
}

interface Registration {
  readonly context: Excel.RequestContext | OfficeExtension.ClientRequestContext;
  remove(): void;
}

/** `nameOf` gives the name of a sheet by the id that events carry; undefined when it came since the last reading. */
export async function listenChanges(
  session: ExcelSession,
  abilities: Abilities,
  nameOf: (id: string) => string | undefined,
  gatherer: ChangeGatherer,
): Promise<() => Promise<void>> {
  const changed = (event: {
    readonly worksheetId: string;
    readonly address: string;
    readonly changeType: string;
  }): Promise<void> => {
    const sheet = nameOf(event.worksheetId);
    const range = event.changeType === 'RangeEdited' ? rangeOf(event.address) : null;
    if (sheet === undefined) gatherer.add({ kind: 'sheets' });
    else if (MOVING.test(event.changeType)) gatherer.add({ kind: 'sheet', sheet, moved: true });
    else if (range === null) gatherer.add({ kind: 'sheet', sheet });
    else gatherer.add({ kind: 'cells', sheet, range });
    return Promise.resolve();
  };
  const listChanged = (): Promise<void> => {
    gatherer.add({ kind: 'sheets' });
    return Promise.resolve();
  };
  const registrations = await session.run(async (context) => {
    const sheets = context.workbook.worksheets;
    const made: Registration[] = [];
    if (abilities.styles) {
      made.push(sheets.onChanged.add(changed));
    } else {
      // ExcelApi 1.7 knows changes only sheet by sheet.
      sheets.load('items/id');
      await context.sync();
      for (const sheet of sheets.items) {
        made.push(
          sheet.onChanged.add((event) =>
            changed({ worksheetId: sheet.id, address: event.address, changeType: event.changeType }),
          ),
        );
      }
    }
    made.push(sheets.onAdded.add(listChanged), sheets.onDeleted.add(listChanged));
    if (abilities.rowsHidden) {
      made.push(
        sheets.onRowHiddenChanged.add((event) => {
          const sheet = nameOf(event.worksheetId);
          gatherer.add(sheet === undefined ? { kind: 'sheets' } : { kind: 'sheet', sheet });
          return Promise.resolve();
        }),
      );
    }
    if (abilities.renames) made.push(sheets.onNameChanged.add(listChanged));
    await context.sync();
    return made;
  });
  return async () => {
    gatherer.stop();
    await session.run(async () => {
      for (const registration of registrations) registration.remove();
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one context as a rule, as many as registrations at most
      for (const context of new Set(registrations.map((one) => one.context))) await context.sync();
    });
  };
}
