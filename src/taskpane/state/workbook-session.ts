/**
 * The pane's acts on an open workbook: check, re-check what changed, go to a cell, repair, undo, mark. It holds no
 * markup and knows the host only by its port; every act ends in the store, never in a thrown error.
 */
import { parseCellName, type CellAddress } from '../../core/cell-address';
import type { Edit } from '../../core/edit';
import type { Finding, Language, Suspect } from '../../core/finding';
import type { CancelSignal, WorkbookChange, WorkbookHost } from '../../core/host';
import { Fault } from '../../core/fault';
import type { ReportDocument } from '../../core/report-document';
import { loadLanguage } from '../messages';
import { DOCX, XLSX, type OfferedFile } from '../delivery/save-file';
import type { WorkbookSnapshot } from '../../core/snapshot';
import type { Explanation } from '../../core/cause';
import {
  repairByExplanation,
  repairBySuspect,
  repairByFormula,
  sealedCount,
  waive,
  wrongCells,
  withdraw,
  type Repair,
  type Waiver,
} from '../../engine';
import { ChoosesReport, type ReportChoices } from './chooses-report';
import { Examiner } from './examiner';
import type { IntakeSession } from './intake-session';
import { reportFileName } from './report-variables';
import type { Services } from './services';
import { createStore, type Store } from './store';
import {
  faultOf,
  initialState,
  isOvertaken,
  type Lens,
  type Sentence,
  type UndoStep,
  type View,
  type Work,
  type WorkbookState,
} from './workbook-state';

/** A re-check that takes less than this many milliseconds passes unremarked. */
const NOTICED = 200;

export interface SessionOptions {
  readonly language: Language;
  readonly view: View;
}

export class WorkbookSession extends ChoosesReport {
  readonly store: Store<WorkbookState>;
  readonly host: WorkbookHost;
  readonly #services: Services;
  readonly #examiner = new Examiner();
  /** Work on the host is done one piece after another. */
  #queue: Promise<void> = Promise.resolve();
  #cancel: { aborted: boolean } | null = null;
  #pending: WorkbookChange[] = [];
  /** Sheets that went with an act of the pane: no sign of a person's work. */
  readonly #tookAway = new Set<string>();
  #stopListening: (() => Promise<void>) | null = null;

  constructor(host: WorkbookHost, services: Services, options: SessionOptions) {
    super();
    this.host = host;
    this.#services = services;
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
      this.#pending = [];
      this.store.set({ busy: true, fault: null, notice: null, progress: null });
      await this.#work([{ kind: 'sheets' }], 0, (progress, signal) => this.host.read(progress, signal));
    });
  }

  /** Gives up the reading or checking that is under way; what was known before stays. */
  cancel(): void {
    if (this.#cancel) this.#cancel.aborted = true;
  }

  /** Called by the host after the workbook changed. */
  async changed(changes: readonly WorkbookChange[]): Promise<void> {
    this.#pending.push(...changes);
    if (changes.some((change) => change.kind === 'sheet' && change.moved === true)) this.#dropUndo();
    if (this.store.get().automatic) await this.recheck();
  }

  /** Re-reads what changed since the last reading and checks again; a no-op when nothing did. */
  async recheck(): Promise<void> {
    await this.#enqueue(async () => {
      const known = this.store.get().checked;
      const changes = this.#pending;
      if (known === null || changes.length === 0) return;
      this.#pending = [];
      await this.#work(changes, NOTICED, (progress, signal) =>
        this.host.readAgain(known.snapshot, changes, progress, signal),
      );
    });
  }

  /**
   * Reads and checks, saying how far it is once it has taken `quiet` milliseconds. Where it fails or is stopped, `owed` is
   * still to be looked at: the next re-check does.
   */
  async #work(
    owed: readonly WorkbookChange[],
    quiet: number,
    read: (progress: (work: Work) => void, signal: CancelSignal) => Promise<WorkbookSnapshot>,
  ): Promise<void> {
    const signal = { aborted: false };
    this.#cancel = signal;
    const from = this.#services.now() + quiet;
    const progress = (work: Work): void => {
      if (this.#services.now() >= from) this.store.set({ busy: true, progress: work });
    };
    try {
      await this.#settle(await read(progress, signal), progress, signal);
      await this.#remark();
    } catch (error) {
      this.#pending = [...owed, ...this.#pending];
      throw error;
    } finally {
      if (this.#cancel === signal) this.#cancel = null;
      if (this.store.get().busy) this.store.set({ busy: false, progress: null });
    }
  }

  /** Shows the cell in the sheet. */
  async goTo(at: CellAddress): Promise<void> {
    await this.#enqueue(async () => {
      const outcome = await this.host.select(at);
      this.store.set({
        lit: at,
        notice:
          outcome === 'selected'
            ? null
            : { key: outcome === 'hidden' ? 'cell.hidden' : 'cell.gone', values: { sheet: at.sheet, cell: at.cell } },
      });
    });
  }

  /** Writes edits, remembers how to take them back, and checks again. */
  async apply(edits: readonly Edit[], what: Sentence): Promise<boolean> {
    let done = false;
    await this.#enqueue(async () => {
      const back = await this.#write(edits);
      this.store.set({ undo: [...this.store.get().undo, { what, edits: back }], notice: what });
      done = true;
    });
    if (done) await this.#afterOwnEdit(edits);
    return done;
  }

  /** Takes a suspect's value into its cell (and its partner's), or puts right what happened in all its cells at once. */
  async repair(what: Suspect | Explanation): Promise<void> {
    const { checked } = this.store.get();
    const by = (book: WorkbookSnapshot): Repair | null =>
      'repairs' in what ? repairByExplanation(book, what) : repairBySuspect(book, what);
    await this.#repair(checked && by(checked.snapshot));
  }

  /** Puts a formula into the total of a finding, so that it follows its parts from now on. */
  async repairByFormula(finding: Finding): Promise<void> {
    const { checked } = this.store.get();
    const relation = checked?.reading.relations.find((candidate) => candidate.id === finding.relation);
    await this.#repair(checked && relation ? repairByFormula(checked.snapshot, checked.reading, relation) : null);
  }

  async #repair(repair: Repair | null): Promise<void> {
    const [change] = repair?.changes ?? [];
    if (!repair || !change) {
      this.say({ key: 'repair.none', values: {} });
      return;
    }
    const { sheet, cell } = change.at;
    await this.apply(repair.edits, {
      key: 'repair.done',
      values: { sheet, cell, before: change.before, after: change.after },
    });
  }

  /** Accepts a finding with a reason and a name, in the workbook's own sheet "Ngoại lệ". */
  async waive(finding: Finding, reason: string, by: string): Promise<void> {
    const { checked } = this.store.get();
    if (!checked) return;
    this.store.set({ name: by });
    const on = this.#services.today().toISOString().slice(0, 10);
    await this.apply(waive(checked.snapshot, checked.reading, finding, { reason, by, on }), {
      key: 'waive.done',
      values: { cell: finding.at.cell, by },
    });
  }

  /** Takes a waiver back. */
  async withdraw(waiver: Waiver): Promise<void> {
    const { checked } = this.store.get();
    if (checked)
      await this.apply(withdraw(checked.snapshot, waiver), { key: 'waive.withdrawn', values: { cell: waiver.cell } });
  }

  /** Takes back the last act of the pane. */
  async undo(): Promise<void> {
    const step = this.store.get().undo.at(-1);
    if (!step) return;
    let done = false;
    await this.#enqueue(async () => {
      try {
        await this.#write(step.edits);
      } catch (error) {
        // What stands there now is a person's: the step would overwrite it, now and later.
        if (isOvertaken(error)) this.#forget(step, { key: 'undo.blocked', values: {} });
        throw error;
      }
      this.#forget(step, { key: 'undo.done', values: {} });
      done = true;
    });
    if (done) await this.#afterOwnEdit(step.edits);
  }

  #forget(step: UndoStep, notice: Sentence): void {
    this.store.set({ undo: this.store.get().undo.filter((each) => each !== step), notice });
  }

  /** Addresses of before may mean other cells now: what was done by them cannot be taken back. */
  #dropUndo(): void {
    const count = this.store.get().undo.length;
    if (count > 0) this.store.set({ undo: [], notice: { key: 'undo.dropped', values: { count } } });
  }

  async #write(edits: readonly Edit[]): Promise<Edit[]> {
    const back = await this.host.apply(edits);
    for (const edit of edits) if (edit.kind === 'remove-sheet') this.#tookAway.add(edit.sheet);
    return back;
  }

  /** Seals the workbook as it is now and saves it where the host can. */
  async seal(preparer: string): Promise<void> {
    const { checked } = this.store.get();
    if (!checked) return;
    // What is sealed is what the sheet says now, not what it said at the last look.
    await this.check();
    const now = this.store.get().checked;
    if (!now || this.store.get().fault) return;
    let written = false;
    await this.#guard(async () => {
      const { makeSeal, sealEdit } = await import(/* webpackChunkName: "submission" */ '../../engine/submission');
      const seal = makeSeal(now.reading, now.snapshot.file, this.#services.today().toISOString(), preparer);
      written = await this.apply([sealEdit(seal, now.snapshot)], {
        key: 'seal.done',
        values: { figures: sealedCount(seal), digest: seal.digest.slice(0, 12) },
      });
    });
    if (!written) return;
    await this.#enqueue(async () => {
      const saved = await this.host.save();
      if (!saved) this.store.set({ notice: { key: 'seal.notSaved', values: {} } });
    });
  }

  /** The open workbook as a file, for sending. */
  async exportWorkbook(): Promise<void> {
    await this.#enqueue(async () => {
      const bytes = await this.host.bytes();
      if (bytes === null) throw new Fault('not-supported', { feature: 'bytes' });
      const file = this.store.get().checked?.snapshot.file ?? 'so-tinh.xlsx';
      await this.#deliver({ kind: 'workbook', name: file, type: XLSX, bytes });
    });
  }

  /** Puts blank standard sheets into the workbook; as a file where the host takes no sheets. */
  async insertBlank(forms: readonly string[]): Promise<void> {
    let inserted: readonly string[] = [];
    await this.#enqueue(async () => {
      const identity = this.store.get().checked?.reading.workbooks[0]?.identity ?? null;
      const bytes = await this.#services.blankForms(forms, identity);
      if (this.host.gaps().some((gap) => gap.feature === 'insert-sheets')) {
        const file = `${forms.join(', ')}.xlsx`;
        await this.#deliver({ kind: 'blank', name: file, type: XLSX, bytes });
        return;
      }
      inserted = await this.host.insertSheets(bytes);
      this.store.set({ notice: { key: 'forms.inserted', values: { sheets: inserted.join(', ') } } });
    });
    if (inserted.length > 0) await this.#lookAgain();
  }

  /** Brings the sheets of whole workbooks into the open one, with all their formats. */
  async insertWorkbooks(packages: readonly { readonly file: string; readonly bytes: Uint8Array }[]): Promise<void> {
    const names: string[] = [];
    await this.#enqueue(async () => {
      for (const { bytes } of packages) names.push(...(await this.host.insertSheets(bytes)));
      this.store.set({ notice: { key: 'forms.inserted', values: { sheets: names.join(', ') } } });
    });
    if (names.length > 0) await this.#lookAgain();
  }

  /** The workbooks that were taken in, as one file. */
  async deliverMerged(intake: IntakeSession): Promise<void> {
    await this.#enqueue(async () => {
      const file = 'Tổng hợp.xlsx';
      await this.#deliver({ kind: 'merged', name: file, type: XLSX, bytes: await intake.merged(file) });
    });
  }

  /** Writes the report and hands it over. */
  async writeReport(document: ReportDocument): Promise<void> {
    await this.#enqueue(async () => {
      this.store.set({ busy: true, notice: null, fault: null });
      try {
        const bytes = await this.#services.writeReport(document, Math.floor(this.#services.today().getTime() / 1000));
        const file = reportFileName(document);
        await this.#deliver({ kind: 'report', name: file, type: DOCX, bytes });
      } finally {
        this.store.set({ busy: false });
      }
    });
  }

  async #deliver(file: OfferedFile): Promise<void> {
    this.store.set({ offered: null });
    const delivery = await this.#services.save(file.bytes, file.name, file.type);
    this.store.set({
      notice: { key: `delivery.${delivery}`, values: { file: file.name } },
      offered: delivery === 'offered' ? file : null,
    });
  }

  /** Opens an address in the system's browser; false where this Office cannot. */
  browse(address: string): boolean {
    return this.host.browse?.(address) ?? false;
  }

  protected override choose(choice: Partial<ReportChoices>): void {
    this.store.set(choice);
  }
  say(notice: Sentence): void {
    this.store.set({ notice });
  }
  setView(view: View): void {
    this.store.set({ view, notice: null, offered: null });
  }
  /** The words are fetched first, so that nothing is ever shown half translated. */
  async setLanguage(language: Language): Promise<void> {
    await this.#guard(async () => {
      await loadLanguage(language);
      this.store.set({ language });
    });
  }
  setSearch(search: string): void {
    this.store.set({ search });
  }

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

  async #lookAgain(): Promise<void> {
    this.#pending.push({ kind: 'sheets' });
    await this.recheck();
  }

  async #afterOwnEdit(edits: readonly Edit[]): Promise<void> {
    // The host tells of our own writes as well; asking at once spares the user its debounce.
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
    await this.recheck();
  }

  async #settle(snapshot: WorkbookSnapshot, progress: (work: Work) => void, signal: CancelSignal): Promise<void> {
    const started = this.#services.now();
    const checked = await this.#examiner.one(snapshot, {
      signal,
      progress: (done, total) => {
        progress({ stage: 'checking', done, total });
      },
    });
    const known = this.store.get().checked;
    this.store.set({ checked, fault: null, tookMs: this.#services.now() - started });
    if (known && this.#isWithoutSheets(known.snapshot, snapshot)) this.#dropUndo();
    this.#tookAway.clear();
    this.#services.measured(started);
  }

  /** Whether a person deleted or renamed a sheet between two readings. */
  #isWithoutSheets(before: WorkbookSnapshot, now: WorkbookSnapshot): boolean {
    const names = new Set(now.sheets.map(({ name }) => name));
    return before.sheets.some(({ name }) => !names.has(name) && !this.#tookAway.has(name));
  }

  async #remark(): Promise<void> {
    const { marking, checked } = this.store.get();
    if (!marking || !checked) return;
    await this.host.mark(
      checked.examination.findings
        .filter((finding) => finding.severity !== 'note')
        .flatMap((finding) => wrongCells(finding).map((at) => ({ at, severity: finding.severity }))),
    );
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
