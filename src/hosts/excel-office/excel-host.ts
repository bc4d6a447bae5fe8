/** The open workbook as the pane's port: composes this room's parts and remembers which sheet has which id. */
import type { CellAddress } from '../../core/cell-address';
import type { Edit } from '../../core/edit';
import type {
  CancelSignal,
  HostGap,
  HostTheme,
  Mark,
  ProgressListener,
  SelectOutcome,
  WorkbookChange,
  WorkbookHost,
} from '../../core/host';
import type { WorkbookSnapshot } from '../../core/snapshot';
import { askInDialog, openFileBytes, Session, themeOf } from '../office-js';
import { abilitiesOf, gapsOf, type Abilities } from './abilities';
import type * as ApplyEdits from './apply-edits';
import { ChangeGatherer, listenChanges, QUIET, type Quiet } from './listen-changes';
import { listenSelection } from './listen-selection';
import type * as Marks from './marks';
import { openBrowser } from './open-browser';
import type * as ReadAgain from './read-again';
import { pageApi, type ExcelApi, type ExcelSession } from './office-api';
import { readWorkbook } from './read-workbook';
import { selectCell } from './select-cell';

export interface ExcelHostOptions {
  /** Office.js of another realm; the page's own by default. */
  readonly api?: ExcelApi;
  /** Waits between tries of a busy host, milliseconds. */
  readonly waits?: readonly number[];
  readonly quiet?: Quiet;
  /** Bytes that one answer may have. */
  readonly pageBytes?: number;
}

/** Needed with the first write, the first colours. */
const applying = (): Promise<typeof ApplyEdits> => import(/* webpackChunkName: "apply-edits" */ './apply-edits');
const marking = (): Promise<typeof Marks> => import(/* webpackChunkName: "marks" */ './marks');

/** Needed after the first edit: fetched while the first findings are being looked at. */
const readingAgain = (): Promise<typeof ReadAgain> => import(/* webpackChunkName: "read-again" */ './read-again');

class ExcelHost implements WorkbookHost {
  readonly kind = 'workbook';
  private readonly options: ExcelHostOptions;
  private names = new Map<string, string>();
  private talk: { readonly session: ExcelSession; readonly abilities: Abilities } | null = null;

  constructor(options: ExcelHostOptions) {
    this.options = options;
  }

  /** Excel is met when it is first asked: the pane is made while office.js boots. */
  private get met(): NonNullable<ExcelHost['talk']> {
    if (this.talk) return this.talk;
    const session = new Session(this.options.api ?? pageApi(), { waits: this.options.waits });
    this.talk = { session, abilities: abilitiesOf(session.api) };
    return this.talk;
  }

  private get session(): ExcelSession {
    return this.met.session;
  }

  private get abilities(): Abilities {
    return this.met.abilities;
  }

  gaps(): readonly HostGap[] {
    return gapsOf(this.abilities);
  }

  async read(progress?: ProgressListener, signal?: CancelSignal): Promise<WorkbookSnapshot> {
    const { snapshot, names } = await readWorkbook(this.session, this.abilities, {
      progress,
      signal,
      pageBytes: this.options.pageBytes,
    });
    this.names = new Map(names);
    void readingAgain().catch(() => undefined);
    return snapshot;
  }

  async readAgain(
    previous: WorkbookSnapshot,
    changes: readonly WorkbookChange[],
    progress?: ProgressListener,
    signal?: CancelSignal,
  ): Promise<WorkbookSnapshot> {
    if (changes.length === 0) return previous;
    const { planReading, readPlans, takingOver } = await readingAgain();
    const everything = async (): Promise<WorkbookSnapshot> => takingOver(previous, await this.read(progress, signal));
    const whole = new Set(changes.flatMap((change) => (change.kind === 'sheet' ? [change.sheet] : [])));
    if (changes.some((change) => change.kind === 'sheets')) return everything();
    const between = whole.size === 0 ? previous : await this.readSheets(previous, whole, progress, signal);
    if (between === null) return everything();
    const plans = planReading(
      between,
      changes.filter((change) => change.kind === 'cells' && !whole.has(change.sheet)),
      whole,
    );
    const read = plans && (await readPlans(this.session, this.abilities, between, plans, signal));
    return read ? takingOver(previous, read) : everything();
  }

  select(at: CellAddress): Promise<SelectOutcome> {
    return selectCell(this.session, at);
  }

  async apply(edits: readonly Edit[]): Promise<Edit[]> {
    return (await applying()).applyEdits(this.session, edits);
  }

  onChange(listener: (changes: readonly WorkbookChange[]) => void): Promise<() => Promise<void>> {
    const gatherer = new ChangeGatherer(listener, this.options.quiet ?? QUIET);
    return listenChanges(this.session, this.abilities, (id) => this.names.get(id), gatherer);
  }

  onSelect(listener: (at: Pick<CellAddress, 'sheet' | 'cell'>) => void): Promise<() => Promise<void>> {
    return listenSelection(this.session, this.abilities, (id) => this.names.get(id), listener);
  }

  async mark(marks: readonly Mark[]): Promise<void> {
    if (this.abilities.marks) await (await marking()).mark(this.session, marks);
  }

  async unmark(): Promise<number> {
    return this.abilities.marks ? (await marking()).unmark(this.session) : 0;
  }

  async insertSheets(bytes: Uint8Array): Promise<string[]> {
    const { insertSheets } = await import(/* webpackChunkName: "insert-sheets" */ './insert-sheets');
    return insertSheets(this.session, bytes);
  }

  async save(): Promise<boolean> {
    if (!this.abilities.save) return false;
    await this.session.run(async (context) => {
      context.workbook.save('Save');
      await context.sync();
    });
    return true;
  }

  async bytes(): Promise<Uint8Array | null> {
    return this.abilities.bytes ? openFileBytes(this.session.api.office) : null;
  }

  browse(address: string): boolean {
    return openBrowser(this.session.api, address);
  }

  ask(address: string): Promise<string | null> {
    return askInDialog(this.session.api.office, address);
  }

  theme(): HostTheme | null {
    return themeOf(this.session.api.office);
  }

  /** `previous` with these sheets read as a whole; null when one of them has no known id any more. */
  private async readSheets(
    previous: WorkbookSnapshot,
    sheets: ReadonlySet<string>,
    progress?: ProgressListener,
    signal?: CancelSignal,
  ): Promise<WorkbookSnapshot | null> {
    const ids = new Set([...this.names].filter(([, name]) => sheets.has(name)).map(([id]) => id));
    if (ids.size !== sheets.size) return null;
    const { snapshot } = await readWorkbook(this.session, this.abilities, {
      only: ids,
      pageBytes: this.options.pageBytes,
      progress,
      signal,
    });
    if (snapshot.sheets.length !== sheets.size) return null;
    return {
      ...previous,
      sheets: previous.sheets.map((sheet) => snapshot.sheets.find((one) => one.name === sheet.name) ?? sheet),
    };
  }
}

/** The workbook that is open in Excel; nothing may be asked of it before Office.onReady. */
export function excelHost(options: ExcelHostOptions = {}): WorkbookHost {
  return new ExcelHost(options);
}
