/**
 * The pane's acts on an open workbook: check, re-check what changed, go to a cell, repair, undo, mark. It holds no
 * markup and knows the host only by its port; every act ends in the store, never in a thrown error.
 */
import { parseCellName, type CellAddress } from '../../core/cell-address';
import type { Edit } from '../../core/edit';
import type { Finding, Language, Suspect } from '../../core/finding';
import type { WorkbookChange, WorkbookHost } from '../../core/host';
import { checkSnapshot, type Checked } from './examiner';
import { createStore, type Store } from './store';
import { faultOf, initialState, type Lens, type Sentence, type View, type WorkbookState } from './workbook-state';

export interface SessionOptions {
  readonly language: Language;
  readonly view: View;
  /** Milliseconds, for measuring; a clock of the browser or of a test. */
  readonly now: () => number;
}

export class WorkbookSession {
  readonly store: Store<WorkbookState>;
  readonly host: WorkbookHost;
  readonly #now: () => number;
  /** Work on the host is done one piece after another. */
  #queue: Promise<void> = Promise.resolve();
  #cancel: { aborted: boolean } | null = null;
  #pending: WorkbookChange[] = [];
  #stopListening: (() => Promise<void>) | null = null;

  constructor(host: WorkbookHost, options: SessionOptions) {
    this.host = host;
    this.#now = options.now;
    this.store = createStore(initialState(options.language, options.view));
  }

  /** First check, and listening from then on. */
  async start(): Promise<void> {
    await this.#guard(async () => {
      this.#stopListening = await this.host.onChange((changes) => void this.changed(changes));
    });
    await this.check();
  }

  async stop(): Promise<void> {
    await this.#stopListening?.();
    this.#stopListening = null;
  }

  /** Reads the whole workbook and checks it. A check that is under way is given up first. */
  async check(): Promise<void> {
    this.cancel();
    await this.#enqueue(async () => {
      const signal = { aborted: false };
      this.#cancel = signal;
      this.#pending = [];
      this.store.set({ busy: true, fault: null, notice: null, progress: null });
      try {
        const snapshot = await this.host.read((progress) => { this.store.set({ progress }); }, signal);
        this.#settle(() => checkSnapshot(snapshot));
        await this.#remark();
      } finally {
        if (this.#cancel === signal) this.#cancel = null;
        this.store.set({ busy: false, progress: null });
      }
    });
  }

  /** Gives up the reading that is under way; what was known before stays. */
  cancel(): void {
    if (this.#cancel) this.#cancel.aborted = true;
  }

  /** Called by the host after the workbook changed. */
  async changed(changes: readonly WorkbookChange[]): Promise<void> {
    this.#pending.push(...changes);
    if (this.store.get().automatic) await this.recheck();
  }

  /** Re-reads what changed since the last reading and checks again; a no-op when nothing did. */
  async recheck(): Promise<void> {
    await this.#enqueue(async () => {
      const known = this.store.get().checked;
      const changes = this.#pending;
      if (known === null || changes.length === 0) return;
      this.#pending = [];
      const snapshot = await this.host.readAgain(known.snapshot, changes);
      this.#settle(() => checkSnapshot(snapshot));
      await this.#remark();
    });
  }

  /** Shows the cell in the sheet. */
  async goTo(at: CellAddress): Promise<void> {
    await this.#enqueue(async () => {
      const outcome = await this.host.select(at);
      this.store.set({
        lit: at,
        notice: outcome === 'selected' ? null
          : { key: outcome === 'hidden' ? 'cell.hidden' : 'cell.gone', values: { sheet: at.sheet, cell: at.cell } },
      });
    });
  }

  /** Writes edits, remembers how to take them back, and checks again. */
  async apply(edits: readonly Edit[], what: Sentence): Promise<boolean> {
    let done = false;
    await this.#enqueue(async () => {
      const back = await this.host.apply(edits);
      this.store.set({ undo: [...this.store.get().undo, { what, edits: back }], notice: what });
      done = true;
    });
    if (done) await this.#afterOwnEdit(edits);
    return done;
  }

  /** Takes a suspect's value into its cell. */
  async repair(_finding: Finding, suspect: Suspect): Promise<boolean> {
    const { sheet, cell } = suspect.at;
    return this.apply(
      [{ kind: 'set-cell', sheet, cell, value: Number(suspect.value) }],
      { key: 'repair.done', values: { sheet, cell, value: suspect.value } },
    );
  }

  /** Takes back the last act of the pane. */
  async undo(): Promise<void> {
    const step = this.store.get().undo.at(-1);
    if (!step) return;
    let done = false;
    await this.#enqueue(async () => {
      await this.host.apply(step.edits);
      this.store.set({ undo: this.store.get().undo.slice(0, -1), notice: { key: 'undo.done', values: {} } });
      done = true;
    });
    if (done) await this.#afterOwnEdit(step.edits);
  }

  setView(view: View): void { this.store.set({ view, notice: null }); }
  setLanguage(language: Language): void { this.store.set({ language }); }
  setSearch(search: string): void { this.store.set({ search }); }

  async setAutomatic(automatic: boolean): Promise<void> {
    this.store.set({ automatic });
    if (automatic) await this.recheck();
  }

  toggleLens(lens: Lens): void {
    const lenses = new Set(this.store.get().lenses);
    if (!lenses.delete(lens)) lenses.add(lens);
    this.store.set({ lenses });
  }

  /** Colours the cells of open findings, or removes exactly those colours. */
  async setMarking(marking: boolean): Promise<void> {
    this.store.set({ marking });
    await this.#enqueue(async () => {
      if (marking) await this.#remark();
      else await this.host.unmark();
    });
  }

  async #afterOwnEdit(edits: readonly Edit[]): Promise<void> {
    // The host tells of our own writes as well; asking at once spares the user its debounce.
    const changes = edits.map((edit): WorkbookChange => {
      const position = edit.kind === 'set-cell' ? parseCellName(edit.cell) : null;
      return edit.kind === 'set-cell' && position
        ? { kind: 'cells', sheet: edit.sheet, range: { top: position.row, bottom: position.row, left: position.column, right: position.column } }
        : { kind: 'sheets' };
    });
    this.#pending.push(...changes);
    await this.recheck();
  }

  #settle(work: () => Checked): void {
    const started = this.#now();
    const checked = work();
    this.store.set({ checked, fault: null, tookMs: this.#now() - started });
  }

  async #remark(): Promise<void> {
    const { marking, checked } = this.store.get();
    if (!marking || !checked) return;
    await this.host.mark(checked.examination.findings
      .filter((finding) => finding.severity !== 'note')
      .map((finding) => ({ at: finding.at, severity: finding.severity })));
  }

  async #guard(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      const fault = faultOf(error);
      if (fault.code === 'cancelled') this.store.set({ notice: { key: 'check.cancelled', values: {} } });
      else this.store.set({ fault });
    }
  }

  #enqueue(work: () => Promise<void>): Promise<void> {
    this.#queue = this.#queue.then(() => this.#guard(work));
    return this.#queue;
  }
}


