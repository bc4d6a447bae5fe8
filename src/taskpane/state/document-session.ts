/** The pane's acts on an open document: list its figures with their sources, go to one, refresh them, open a report. */
import type { CellAddress } from '../../core/cell-address';
import { Fault } from '../../core/fault';
import type { Language } from '../../core/finding';
import type { DocumentHost, FigureChange, FigureRefusal } from '../../core/host';
import type { Reading } from '../../core/reading';
import type { ReportDocument } from '../../core/report-document';
import { draftReport, type SettledExamination } from '../../engine';
import { ChoosesReport, type ReportChoices } from './chooses-report';
import { checkTogether } from './examiner';
import type { PrintedFigure, ProvenanceRecord, UpdateSection } from '../../hosts/docx-file';
import { DOCX } from '../delivery/save-file';
import { loadDocumentLanguage } from '../messages/document-words';
import type { IncomingFile } from './intake-session';
import { ownWording, type OwnWording } from './own-wording';
import { factsOf, refreshed, sourced, type NewData, type SourcedFigure } from './figure-match';
import { reportFileName, type Variables } from './report-variables';
import type { Services } from './services';
import { createStore, type Store } from './store';
import { surroundingsOf, type Surroundings } from './surroundings';
import { faultOf, type Sentence } from './workbook-state';

export type DocumentView = 'figures' | 'report';

/** Workbooks chosen by the user, read together. */
export interface ChosenBooks {
  readonly files: readonly string[];
  readonly reading: Reading;
  readonly examination: SettledExamination;
  readonly own: OwnWording;
}

export interface DocumentState {
  readonly language: Language;
  readonly view: DocumentView;
  readonly busy: boolean;
  readonly fault: Fault | null;
  readonly notice: Sentence | null;
  /** null until the document was looked at. */
  readonly figures: readonly SourcedFigure[] | null;
  readonly record: ProvenanceRecord | null;
  readonly changed: readonly FigureChange[];
  readonly refused: readonly FigureRefusal[];
  /** Figures that the new data did not give. */
  readonly unknown: readonly SourcedFigure[];
  /** What stands around each figure, by control id; empty until it was read. */
  readonly around: ReadonlyMap<number, Surroundings>;
  /** Refreshes that can be taken back, the latest last. */
  readonly undo: readonly RefreshStep[];
  /** A whole update that is ready, and waits for a person to have read what it will change. */
  readonly proposal: Proposal | null;
  /** What the last whole update did. */
  readonly told: Updated['told'] | null;
  readonly books: ChosenBooks | null;
  readonly profile: string | null;
  readonly period: string | null;
  readonly variables: Variables;
}

/** A report with new figures and words, and what was done to it, line by line. */
export interface Updated {
  readonly bytes: Uint8Array;
  readonly told: Readonly<Record<Language, readonly UpdateSection[]>>;
}

export interface Proposal extends Updated {
  /** The workbooks that it was made from. */
  readonly files: readonly string[];
  readonly document: ReportDocument;
}

/** What a refresh did, and what takes it back. */
export interface RefreshStep {
  readonly changed: readonly FigureChange[];
  /** The document's memory before. */
  readonly record: ProvenanceRecord;
}

/** The document's own memory, as the docx host reads and writes it. */
export interface Memory {
  read(xml: string): ProvenanceRecord;
  write(record: ProvenanceRecord): string;
  /** Of a report made by the engine. */
  of(document: ReportDocument): ProvenanceRecord;
  /** The figures of a .docx file. Fault not-a-report where it is none. */
  ofFile(bytes: Uint8Array): readonly PrintedFigure[];
  /**
   * A worked-on report brought up to date with what would be written now; `epoch` in seconds, `facts` all that the
   * workbooks hold. Fault not-a-report.
   */
  updated(
    bytes: Uint8Array,
    document: ReportDocument,
    options: { readonly epoch: number; readonly facts: Reading['facts'] },
  ): Promise<Updated>;
}

export class DocumentSession extends ChoosesReport {
  readonly store: Store<DocumentState>;
  readonly host: DocumentHost;
  readonly #services: Services;
  readonly #memory: Memory;
  #queue: Promise<void> = Promise.resolve();

  constructor(
    host: DocumentHost,
    services: Services,
    memory: Memory,
    options: { readonly language: Language; readonly view: DocumentView },
  ) {
    super();
    this.host = host;
    this.#services = services;
    this.#memory = memory;
    this.store = createStore<DocumentState>({
      language: options.language,
      view: options.view,
      busy: false,
      fault: null,
      notice: null,
      figures: null,
      record: null,
      changed: [],
      refused: [],
      unknown: [],
      around: new Map(),
      undo: [],
      proposal: null,
      told: null,
      books: null,
      profile: null,
      period: null,
      variables: {},
    });
  }

  /** Looks at the document: its figures and what it remembers of them. */
  look(): Promise<void> {
    return this.#work(async () => {
      await this.#look();
    });
  }

  goTo(control: number): Promise<void> {
    return this.#work(async () => {
      const found = await this.host.goTo(control);
      this.store.set({ notice: found ? null : { key: 'figures.gone', values: {} } });
    });
  }

  /** New figures from workbooks that the user chose. */
  refreshFromBooks(files: readonly IncomingFile[]): Promise<void> {
    return this.#work(async () => {
      const books = await this.#open(files);
      await this.#look();
      const { record } = this.store.get();
      if (record === null) throw new Fault('not-a-report', {});
      const fresh = this.#freshFigures(books, record);
      await this.#refresh(record, { fresh, fact: factsOf(books.reading) });
      this.store.set({ books });
    });
  }

  /** New figures from another report file, made from newer data. */
  refreshFromReport(file: IncomingFile): Promise<void> {
    return this.#work(async () => {
      const newer = this.#memory.ofFile(await file.bytes());
      await this.#look();
      const { record } = this.store.get();
      if (record === null) throw new Fault('not-a-report', {});
      await this.#refresh(record, { fresh: newer });
    });
  }

  /** Whether this Word hands out the document, without which only its figures can be refreshed. */
  canUpdate(): boolean {
    return this.host.bytes !== undefined && !this.host.gaps().some((gap) => gap.feature === 'bytes');
  }

  /** Whether this Word opens a new document; else the updated one is handed out as a file. */
  canOpen(): boolean {
    return !this.host.gaps().some((gap) => gap.feature === 'open-document');
  }

  /**
   * Works out figures and words from workbooks that the user chose, on a copy: the open document stays as it is, and
   * nothing is opened or saved before `acceptUpdate`. What people wrote in it stays.
   */
  proposeUpdate(files: readonly IncomingFile[]): Promise<void> {
    return this.#work(async () => {
      this.store.set({ told: null, proposal: null });
      if (!this.canUpdate()) {
        this.store.set({ notice: { key: 'update.noBytes', values: {} } });
        return;
      }
      const books = await this.#open(files);
      const bytes = (await this.host.bytes?.()) ?? null;
      if (bytes === null) {
        this.store.set({ notice: { key: 'update.notNow', values: {} } });
        return;
      }
      await this.#look();
      const { record } = this.store.get();
      if (record === null) throw new Fault('not-a-report', {});
      const document = this.#fresh(books, record);
      const { bytes: updated, told } = await this.#memory.updated(bytes, document, {
        epoch: this.#epoch(),
        facts: books.reading.facts,
      });
      this.store.set({ books });
      if (told.vi.length === 0) this.store.set({ notice: { key: 'update.nothing', values: {} } });
      else this.store.set({ proposal: { bytes: updated, told, document, files: books.files } });
    });
  }

  /** Opens the proposed update as a new document, or hands it out as a file, and keeps what it did on view. */
  acceptUpdate(way: 'open' | 'save'): Promise<void> {
    return this.#work(async () => {
      const { proposal } = this.store.get();
      if (proposal === null) return;
      const { bytes, document, told } = proposal;
      if (way === 'open') await this.#deliver(bytes, document, { key: 'update.opened', values: {} });
      else await this.#save(bytes, document);
      this.store.set({ told, proposal: null });
    });
  }

  declineUpdate(): void {
    this.store.set({ proposal: null });
  }

  /** Gives the figures of the latest refresh their old texts, those excepted that were typed over since. */
  undoRefresh(): Promise<void> {
    return this.#work(async () => {
      const { undo } = this.store.get();
      const step = undo.at(-1);
      if (!step) return;
      await this.#look();
      const now = new Map((this.store.get().figures ?? []).map(({ control }) => [control.id, control.text]));
      const back = step.changed.filter((change) => now.get(change.id) === change.after);
      const outcome = await this.host.refresh(new Map(back.map((change) => [change.id, change.before])));
      await this.host.setProvenance(this.#memory.write(step.record));
      await this.#look();
      this.store.set({
        undo: undo.slice(0, -1),
        changed: [],
        refused: outcome.refused,
        unknown: [],
        notice: { key: 'figures.undone', values: { count: outcome.changed.length } },
      });
    });
  }

  /** Workbooks for a report that is to be opened as a new document. */
  chooseBooks(files: readonly IncomingFile[]): Promise<void> {
    return this.#work(async () => {
      this.store.set({ books: await this.#open(files) });
    });
  }

  /** Writes the report and opens it as a new document; as a file where this Word cannot. */
  openReport(document: ReportDocument): Promise<void> {
    return this.#work(async () => {
      const bytes = await this.#services.writeReport(document, this.#epoch());
      await this.#deliver(bytes, document, { key: 'report.opened', values: {} });
    });
  }

  setView(view: DocumentView): void {
    this.store.set({ view, notice: null });
  }
  setLanguage(language: Language): Promise<void> {
    return this.#work(async () => {
      await loadDocumentLanguage(language);
      this.store.set({ language });
    });
  }
  protected override choose(choice: Partial<ReportChoices>): void {
    this.store.set(choice);
  }
  /** A source cell cannot be shown from Word: its address is said instead. */
  sayWhere(at: CellAddress): void {
    this.store.set({ notice: { key: 'figures.where', values: { file: at.file, sheet: at.sheet, cell: at.cell } } });
  }

  async #look(): Promise<void> {
    const [controls, xml] = [await this.host.figures(), await this.host.provenance()];
    const record = xml === null ? null : this.#memory.read(xml);
    const figures = sourced(controls, record?.figures ?? []);
    this.store.set({ record, figures });
    this.store.set({ around: surroundingsOf(figures, await this.host.paragraphs(), record) });
  }

  async #open(files: readonly IncomingFile[]): Promise<ChosenBooks> {
    const snapshots = [];
    for (const file of files)
      snapshots.push(await this.#services.readWorkbook(await file.bytes(), file.name.normalize('NFC')));
    const { reading, examination } = await checkTogether(snapshots);
    if (reading.facts.length === 0)
      throw new Fault('nothing-recognised', { file: files.map((file) => file.name).join(', ') });
    return { files: snapshots.map((snapshot) => snapshot.file), reading, examination, own: ownWording(snapshots) };
  }

  #epoch(): number {
    return Math.floor(this.#services.today().getTime() / 1000);
  }

  /** Opens as a new document; as a file where this Word cannot. */
  async #deliver(bytes: Uint8Array, document: ReportDocument, opened: Sentence): Promise<void> {
    if (!this.canOpen()) {
      await this.#save(bytes, document);
      return;
    }
    await this.host.openReport(bytes);
    this.store.set({ notice: opened });
  }

  async #save(bytes: Uint8Array, document: ReportDocument): Promise<void> {
    const file = reportFileName(document);
    const delivery = await this.#services.save(bytes, file, DOCX);
    this.store.set({ notice: { key: `delivery.${delivery}`, values: { file } } });
  }

  /** What the open report would say now. A wrong template of the office is told, not left out in silence. */
  #fresh(books: ChosenBooks, record: ProvenanceRecord): ReportDocument {
    const [wrong] = books.own.faults;
    if (wrong) throw wrong;
    const { reading, examination, own } = books;
    const { profile, period } = record;
    return draftReport({ reading, examination, profile, period, templates: own.templates }).document;
  }

  #freshFigures(books: ChosenBooks, record: ProvenanceRecord): readonly PrintedFigure[] {
    try {
      return this.#memory.of(this.#fresh(books, record)).figures;
    } catch (error) {
      // A profile of another office: the facts alone still give every figure that is not derived.
      if (error instanceof Fault && error.code === 'unknown-profile') return [];
      throw error;
    }
  }

  async #refresh(record: ProvenanceRecord, data: NewData): Promise<void> {
    const controls = this.store.get().figures ?? [];
    const next = refreshed(record.figures, controls, data);
    const outcome = await this.host.refresh(next.texts);
    const refusedIds = new Set(outcome.refused.map((refusal) => refusal.id));
    const figures = [...next.figures];
    for (const { control, source, index } of controls) {
      if (index !== null && source !== null && refusedIds.has(control.id)) figures[index] = source;
    }
    const updated: ProvenanceRecord = { ...record, figures };
    await this.host.setProvenance(this.#memory.write(updated));
    await this.#look();
    this.store.set({
      changed: outcome.changed,
      refused: outcome.refused,
      unknown: next.unknown,
      undo:
        outcome.changed.length === 0
          ? this.store.get().undo
          : [...this.store.get().undo, { changed: outcome.changed, record }],
      notice: { key: 'figures.refreshed', values: { count: outcome.changed.length } },
    });
  }

  #work(work: () => Promise<void>): Promise<void> {
    this.#queue = this.#queue.then(async () => {
      this.store.set({ busy: true, fault: null, notice: null });
      try {
        await work();
      } catch (error) {
        this.store.set({ fault: faultOf(error) });
      } finally {
        this.store.set({ busy: false });
      }
    });
    return this.#queue;
  }
}
