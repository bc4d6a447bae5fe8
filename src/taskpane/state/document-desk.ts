/** What all acts on an open document share: the state, the host, workbooks read for it, and one line of work. */
import { Fault } from '../../core/fault';
import type { DocumentHost } from '../../core/host';
import type { ReportDocument } from '../../core/report-document';
import { draftReport } from '../../engine';
import type { PrintedFigure, ProvenanceRecord } from '../../hosts/docx-file';
import { DOCX } from '../delivery/save-file';
import type { ChosenBooks, DocumentState, Memory } from './document-state';
import { checkTogether } from './examiner';
import { sourced } from './figure-match';
import type { IncomingFile } from './intake-session';
import { ownWording } from './own-wording';
import { reportFileName } from './report-variables';
import type { Services } from './services';
import { Stateful, type Store } from './store';
import { surroundingsOf } from './surroundings';
import { faultOf, type Sentence } from './workbook-state';

export class DocumentDesk extends Stateful<DocumentState> {
  #line: Promise<void> = Promise.resolve();

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
    this.#line = this.#line.then(async () => {
      this.set({ busy: true, fault: null, notice: null });
      try {
        await work();
      } catch (error) {
        this.set({ fault: faultOf(error) });
      } finally {
        this.set({ busy: false });
      }
    });
    return this.#line;
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
    const snapshots = [];
    for (const file of files)
      snapshots.push(await this.services.readWorkbook(await file.bytes(), file.name.normalize('NFC')));
    const { reading, examination } = await checkTogether(snapshots);
    if (reading.facts.length === 0)
      throw new Fault('nothing-recognised', { file: files.map((file) => file.name).join(', ') });
    return { files: snapshots.map((snapshot) => snapshot.file), reading, examination, own: ownWording(snapshots) };
  }

  /** What the open report would say now. A wrong template of the office is told, not left out in silence. */
  fresh(books: ChosenBooks, record: ProvenanceRecord): ReportDocument {
    const [wrong] = books.own.faults;
    if (wrong) throw wrong;
    const { reading, examination, own } = books;
    const { profile, period } = record;
    return draftReport({ reading, examination, profile, period, templates: own.templates }).document;
  }

  freshFigures(books: ChosenBooks, record: ProvenanceRecord): readonly PrintedFigure[] {
    try {
      return this.memory.of(this.fresh(books, record)).figures;
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
  async deliver(bytes: Uint8Array, document: ReportDocument, opened: Sentence): Promise<void> {
    if (!this.canOpen()) {
      await this.save(bytes, document);
      return;
    }
    await this.host.openReport(bytes);
    this.set({ notice: opened });
  }

  async save(bytes: Uint8Array, document: ReportDocument): Promise<void> {
    const file = reportFileName(document);
    const delivery = await this.services.save(bytes, file, DOCX);
    this.set({ notice: { key: `delivery.${delivery}`, values: { file } } });
  }
}
