/** Reading and checking: the whole workbook when asked, what changed by itself, given up when told to. */
import { parseCellName } from '../../core/cell-address';
import type { Edit } from '../../core/edit';
import { Fault } from '../../core/fault';
import type { CancelSignal, WorkbookChange } from '../../core/host';
import type { WorkbookSnapshot } from '../../core/snapshot';
import { breath, turn } from '../../hosts/office-js';
import { checkOne } from '../asking/port';
import type { Desk } from './desk';
import type { EditAct } from './edit-act';
import type { SheetAct } from './sheet-act';
import { prepareSearch } from './shown-blocks';
import type { Work } from './workbook-state';

/** A re-check that takes less than this many milliseconds passes unremarked. */
const NOTICED = 200;

type Reader = (progress: (work: Work) => void, signal: CancelSignal) => Promise<WorkbookSnapshot>;

export class CheckAct {
  readonly #desk: Desk;
  readonly #edits: EditAct;
  readonly #sheet: SheetAct;
  #cancel: AbortController | null = null;
  #pending: WorkbookChange[] = [];

  constructor(desk: Desk, edits: EditAct, sheet: SheetAct) {
    this.#desk = desk;
    this.#edits = edits;
    this.#sheet = sheet;
  }

  /** Reads the whole workbook and checks it. A check that is under way is given up first. */
  async run(): Promise<void> {
    this.cancel();
    const { host } = this.#desk;
    await this.#desk.enqueue(async () => {
      this.#pending = [];
      this.#desk.set({ busy: true, whole: true, fault: null, notice: null, progress: null });
      await this.#work([{ kind: 'sheets' }], 0, (progress, signal) => host.read(progress, signal));
    });
  }

  /** Gives up the reading or checking that is under way; what was known before stays. */
  cancel(): void {
    this.#cancel?.abort();
  }

  /** Called by the host after the workbook changed. */
  async changed(changes: readonly WorkbookChange[]): Promise<void> {
    this.#pending.push(...changes);
    if (changes.some((change) => change.kind === 'sheet' && change.moved === true)) this.#edits.drop();
    if (this.#desk.state.automatic) await this.again();
  }

  async setAutomatic(automatic: boolean): Promise<void> {
    this.#desk.set({ automatic });
    if (automatic) await this.again();
  }

  /** Re-reads what changed since the last reading and checks again; a no-op when nothing did. */
  async again(): Promise<void> {
    await this.#desk.enqueue(() => this.#again());
  }

  async #again(): Promise<void> {
    const { host } = this.#desk;
    const known = this.#desk.state.checked;
    const changes = this.#pending;
    if (known === null || changes.length === 0) return;
    this.#pending = [];
    await this.#work(changes, NOTICED, (progress, signal) => host.readAgain(known.snapshot, changes, progress, signal));
  }

  /** In the turn of an act that changed what is held against the workbook: checks what was read of it. */
  async anew(): Promise<void> {
    const known = this.#desk.state.checked;
    if (known !== null) await this.#work([], NOTICED, () => Promise.resolve(known.snapshot));
  }

  /** After sheets came into the workbook. */
  async afterNewSheets(): Promise<void> {
    this.#pending.push({ kind: 'sheets' });
    await this.again();
  }

  /** In the turn of the act that wrote. The host tells of our own writes as well; asking at once spares the user its debounce. */
  async afterOwnEdit(edits: readonly Edit[]): Promise<void> {
    const changes = edits.map((edit): WorkbookChange => {
      const position = edit.kind === 'set-cell' ? parseCellName(edit.cell) : null;
      return edit.kind === 'set-cell' && position
        ? {
            kind: 'cells',
            sheet: edit.sheet,
            range: { top: position.row, bottom: position.row, left: position.column, right: position.column },
          }
        : { kind: 'sheets' };
    });
    this.#pending.push(...changes);
    await this.#again();
  }

  /**
   * Reads and checks, saying how far it is once it has taken `quiet` milliseconds. Where it fails or is stopped, `owed` is
   * still to be looked at: the next re-check does.
   */
  async #work(owed: readonly WorkbookChange[], quiet: number, read: Reader): Promise<void> {
    const desk = this.#desk;
    const cancel = new AbortController();
    const { signal } = cancel;
    this.#cancel = cancel;
    const from = desk.services.now() + quiet;
    const progress = (work: Work): void => {
      if (desk.services.now() >= from) desk.set({ busy: true, progress: work });
    };
    try {
      await this.#examine(await orAborted(read(progress, signal), signal), progress, signal);
      await this.#sheet.markAgain();
    } catch (error) {
      this.#pending = [...owed, ...this.#pending];
      throw error;
    } finally {
      if (this.#cancel === cancel) this.#cancel = null;
      if (desk.state.busy) desk.set({ busy: false, whole: false, progress: null });
    }
  }

  async #examine(snapshot: WorkbookSnapshot, progress: (work: Work) => void, signal: AbortSignal): Promise<void> {
    const { services, store } = this.#desk;
    const started = services.now();
    const checked = await checkOne(services.engine, 'open', snapshot, {
      signal,
      prior: store.get().prior,
      progress: (done, total) => {
        progress({ stage: 'checking', done, total });
      },
    });
    // Putting a long answer together, drawing it, and what follows are tasks of their own.
    await turn();
    const { search, language } = store.get();
    // A list that is being searched is drawn at once: its texts are written out before, with rests.
    if (search !== '') await prepareSearch(checked, language, breath(), () => !signal.aborted);
    const known = store.get().checked;
    store.set({ checked, fault: null, tookMs: services.now() - started });
    this.#edits.afterReading(known?.snapshot ?? null, snapshot);
    services.measured(started);
    await turn();
    void prepareSearch(checked, language, breath(), () => store.get().checked === checked);
  }
}

/** A host that is in the middle of an answer cannot be stopped, but need not be waited for. */
function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener(
      'abort',
      () => {
        reject(new Fault('cancelled'));
      },
      { once: true },
    );
    work.then(resolve, reject);
  });
}
