/** The pane beside an open document: list its figures with their sources, go to one, and the acts with owners of their own. */
import type { CellAddress } from '../../core/cell-address';
import type { Language } from '../../core/finding';
import type { DocumentHost } from '../../core/host';
import type { ReportAsked } from '../asking/report';
import type { Engine } from '../asking/port';
import { loadDocumentLanguage } from '../messages/document-words';
import { ChoosesReport, type ReportChoices } from './chooses-report';
import { DocumentDesk } from './document-desk';
import {
  initialDocumentState,
  type DocumentAnswer,
  type DocumentState,
  type DocumentView,
  type Memory,
} from './document-state';
import type { IncomingFile } from './incoming-file';
import { ProofAct } from './proof-act';
import { RefreshAct } from './refresh-act';
import type { Services } from './services';
import { createStore, type Store } from './store';
import { UpdateAct } from './update-act';

export class DocumentSession extends ChoosesReport {
  readonly store: Store<DocumentState>;
  readonly host: DocumentHost;
  readonly engine: Engine;
  readonly refresh: RefreshAct;
  readonly update: UpdateAct;
  readonly proof: ProofAct;
  readonly #desk: DocumentDesk;

  constructor(
    host: DocumentHost,
    services: Services,
    memory: Memory,
    options: { readonly language: Language; readonly view: DocumentView },
  ) {
    super();
    this.host = host;
    this.engine = services.engine;
    this.store = createStore(initialDocumentState(options.language, options.view));
    this.#desk = new DocumentDesk(host, services, memory, this.store);
    this.refresh = new RefreshAct(this.#desk);
    this.update = new UpdateAct(this.#desk);
    this.proof = new ProofAct(this.#desk);
  }

  /** Looks at the document: its figures and what it remembers of them. */
  look(): Promise<void> {
    return this.#desk.work(() => this.#desk.look());
  }

  goTo(control: number): Promise<void> {
    return this.#desk.work(async () => {
      const found = await this.host.goTo(control);
      this.store.set({ notice: found ? null : { key: 'figures.gone', values: {} } });
    });
  }

  /** Whether this Word opens a new document; else the updated one is handed out as a file. */
  canOpen(): boolean {
    return this.#desk.canOpen();
  }

  /** Workbooks for a report that is to be opened as a new document. */
  chooseBooks(files: readonly IncomingFile[]): Promise<void> {
    return this.#desk.work(async () => {
      const books = await this.#desk.books(files);
      await this.#desk.admitted(books, null, () => {
        this.store.set({ books });
        return Promise.resolve();
      });
    });
  }

  /** Says yes or no to what was asked before the last act went on. */
  answer(answer: DocumentAnswer): Promise<void> {
    return this.#desk.answer(answer);
  }

  /** Writes the report and opens it as a new document; as a file where this Word cannot. */
  openReport(asked: ReportAsked): Promise<void> {
    const desk = this.#desk;
    return desk.act('report', async () => {
      const { books } = desk.state;
      if (books === null) return;
      const { engine } = desk.services;
      const report = await engine.ask(books.found.of, 'written', { ...asked, epoch: desk.epoch() });
      await desk.deliver(report.bytes, report, { key: 'report.opened', values: {} });
    });
  }

  setView(view: DocumentView): void {
    this.store.set({ view, notice: null });
  }

  setLanguage(language: Language): Promise<void> {
    return this.#desk.work(async () => {
      await loadDocumentLanguage(language);
      this.store.set({ language });
    });
  }

  /** A source cell cannot be shown from Word: its address is said instead. */
  sayWhere(at: CellAddress): void {
    this.store.set({ notice: { key: 'figures.where', values: { file: at.file, sheet: at.sheet, cell: at.cell } } });
  }

  protected override choose(choice: Partial<ReportChoices>): void {
    this.store.set(choice);
  }
}
