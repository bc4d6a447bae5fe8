/** What all acts on an open document share: the state, the host, workbooks read for it, and one line of work. */
import { Fault } from '../../core/fault';
import type { DocumentHost } from '../../core/host';
import type { PrintedFigure, ProvenanceRecord } from '../../hosts/docx-file';
import type { ReportAsked } from '../asking/report';
import { DOCX } from '../delivery/save-file';
import type { ChosenBooks, DocumentAnswer, DocumentQuestion, DocumentState, Memory } from './document-state';
import { sourced } from './figure-match';
import type { IncomingFile } from './incoming-file';
import { Line } from './line';
import { ownWording } from './own-wording';
import { reportFileName, type Reported } from './report-variables';
import type { Services } from './services';
import { Stateful, type Store } from './store';
import { surroundingsOf } from './surroundings';
import { faultOf, type Sentence } from './workbook-state';

export class DocumentDesk extends Stateful<DocumentState> {
  readonly #line = new Line();
  #go: ((answer: 'yes' | 'keep') => Promise<void>) | null = null;

  constructor(
    readonly host: DocumentHost,
    readonly services: Services,
    readonly memory: Memory,
    store: Store<DocumentState>,
  ) {
    super(store);
  }

  /** Runs behind all that was put in line before; what it throws is told. */
  work(work: () => Promise<void>): Promise<void> {
    return this.#line.put(() => this.#told(work));
  }

  /** The same for what a person pressed to change something: two presses are one. */
  act(press: unknown, work: () => Promise<void>): Promise<void> {
    return this.#line.act(press, () => this.#told(work));
  }

  async #told(work: () => Promise<void>): Promise<void> {
    this.set({ busy: true, fault: null, notice: null });
    try {
      await work();
    } catch (error) {
      this.set({ fault: faultOf(error) });
    } finally {
      this.set({ busy: false });
    }
  }

  /** Looks at the document: its figures, what it remembers of them, and what stands around each. */
  async look(): Promise<void> {
    const [controls, xml] = [await this.host.figures(), await this.host.provenance()];
    const record = xml === null ? null : this.memory.read(xml);
    const figures = sourced(controls, record?.figures ?? []);
    this.set({ record, figures });
    this.set({ around: surroundingsOf(figures, await this.host.paragraphs(), record) });
  }

  /** As it is now. Fault not-a-report where the document remembers nothing. */
  async lookAtReport(): Promise<ProvenanceRecord> {
    await this.look();
    const { record } = this.state;
    if (record === null) throw new Fault('not-a-report', {});
    return record;
  }

  /** Workbooks chosen by the user, read and checked together. */
  async books(files: readonly IncomingFile[]): Promise<ChosenBooks> {
    // What was asked of other workbooks is asked no longer.
    this.#go = null;
    this.set({ question: null });
    const snapshots = [];
    for (const file of files)
      snapshots.push(await this.services.readWorkbook(await file.bytes(), file.name.normalize('NFC')));
    const found = await this.services.engine.check('books', snapshots);
    if (found.examination.summary.facts === 0)
      throw new Fault('nothing-recognised', { file: files.map((file) => file.name).join(', ') });
    return { files: snapshots.map((snapshot) => snapshot.file), found, own: ownWording(snapshots) };
  }

  /** Asks before anything goes on; `go` is what an answer other than no does. */
  ask(question: DocumentQuestion, go: (answer: 'yes' | 'keep') => Promise<void>): void {
    this.#go = go;
    this.set({ question });
  }

  answer(answer: DocumentAnswer): Promise<void> {
    return this.act('answer', async () => {
      const go = this.#go;
      this.#go = null;
      this.set({ question: null });
      if (go && answer !== 'no') await go(answer);
    });
  }

  /** Goes on with workbooks of the report's own body and period, and with others once a person said yes to them. */
  async admitted(books: ChosenBooks, record: ProvenanceRecord | null, go: () => Promise<void>): Promise<void> {
    const { strangeBooks } = await import(/* webpackChunkName: "books-question" */ './books-question');
    const strange = strangeBooks(books.found.reading, record);
    if (strange.length === 0) await go();
    else this.ask({ about: 'books', books: strange }, go);
  }

  /** What to ask for what the open report would say now. A wrong template of the office is told, not left out in silence. */
  asked({ own }: ChosenBooks, { profile, period }: ProvenanceRecord): ReportAsked {
    const [wrong] = own.faults;
    if (wrong) throw wrong;
    return { profile, period, texts: own.texts, variables: {} };
  }

  async freshFigures(books: ChosenBooks, record: ProvenanceRecord): Promise<readonly PrintedFigure[]> {
    const asked = this.asked(books, record);
    try {
      return await this.services.engine.ask(books.found.of, 'printed', asked);
    } catch (error) {
      // A profile of another office: the facts alone still give every figure that is not derived.
      if (error instanceof Fault && error.code === 'unknown-profile') return [];
      throw error;
    }
  }

  epoch(): number {
    return Math.floor(this.services.today().getTime() / 1000);
  }

  /** Whether this Word opens a new document; else one is handed out as a file. */
  canOpen(): boolean {
    return !this.host.gaps().some((gap) => gap.feature === 'open-document');
  }

  /** Opens as a new document; as a file where this Word cannot. */
  async deliver(bytes: Uint8Array, report: Reported, opened: Sentence): Promise<void> {
    if (!this.canOpen()) {
      await this.save(bytes, report);
      return;
    }
    await this.host.openReport(bytes);
    this.set({ notice: opened });
  }

  async save(bytes: Uint8Array, report: Reported): Promise<void> {
    const file = reportFileName(report);
    const delivery = await this.services.save(bytes, file, DOCX);
    this.set({ notice: { key: `delivery.${delivery}`, values: { file } } });
  }
}
