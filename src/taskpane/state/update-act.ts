/** A whole update of the open report, worked out on a copy and shown before it is done. */
import type { ProvenanceRecord } from '../../hosts/docx-file';
import type { DocumentDesk } from './document-desk';
import type { ChosenBooks } from './document-state';
import type { IncomingFile } from './incoming-file';

export class UpdateAct {
  readonly #desk: DocumentDesk;

  constructor(desk: DocumentDesk) {
    this.#desk = desk;
  }

  /** Whether this Word hands out the document, without which only its figures can be refreshed. */
  possible(): boolean {
    const { host } = this.#desk;
    return host.bytes !== undefined && !host.gaps().some((gap) => gap.feature === 'bytes');
  }

  /**
   * Works out figures and words from workbooks that the user chose, on a copy: the open document stays as it is, and
   * nothing is opened or saved before `accept`. What people wrote in it stays.
   */
  propose(files: readonly IncomingFile[]): Promise<void> {
    const desk = this.#desk;
    return desk.work(async () => {
      desk.set({ told: null, proposal: null });
      if (!this.possible()) {
        desk.set({ notice: { key: 'update.noBytes', values: {} } });
        return;
      }
      const books = await desk.books(files);
      const bytes = (await desk.host.bytes?.()) ?? null;
      if (bytes === null) {
        desk.set({ notice: { key: 'update.notNow', values: {} } });
        return;
      }
      const record = await desk.lookAtReport();
      await desk.admitted(books, record, () => this.#workOut(books, record, bytes));
    });
  }

  async #workOut(books: ChosenBooks, record: ProvenanceRecord, bytes: Uint8Array): Promise<void> {
    const desk = this.#desk;
    const asked = { ...desk.asked(books, record), bytes, epoch: desk.epoch() };
    const updated = await desk.services.engine.ask(books.found.of, 'updated', asked);
    desk.set({ books });
    if (updated.told.vi.length === 0) desk.set({ notice: { key: 'update.nothing', values: {} } });
    else desk.set({ proposal: { ...updated, files: books.files } });
  }

  /** Opens the proposed update as a new document, or hands it out as a file, and keeps what it did on view. */
  accept(way: 'open' | 'save'): Promise<void> {
    const desk = this.#desk;
    return desk.act('accept', async () => {
      const { proposal } = desk.state;
      if (proposal === null) return;
      const { bytes, told } = proposal;
      if (way === 'save') {
        // The file is beside the way to open it: whoever took one may still want the other.
        await desk.save(bytes, proposal);
        return;
      }
      await desk.deliver(bytes, proposal, { key: 'update.opened', values: {} });
      desk.set({ told, proposal: null });
    });
  }

  decline(): void {
    this.#desk.set({ proposal: null });
  }
}
