/** New figures into the open document, from workbooks or from a newer report, and the old ones back. */
import type { ProvenanceRecord } from '../../hosts/docx-file';
import type { DocumentDesk } from './document-desk';
import { refreshed, type NewData } from './figure-match';
import type { IncomingFile } from './incoming-file';

export class RefreshAct {
  readonly #desk: DocumentDesk;

  constructor(desk: DocumentDesk) {
    this.#desk = desk;
  }

  /** New figures from workbooks that the user chose. */
  fromBooks(files: readonly IncomingFile[]): Promise<void> {
    const desk = this.#desk;
    return desk.work(async () => {
      const books = await desk.books(files);
      const record = await desk.lookAtReport();
      const ids = record.figures.map(({ fact }) => fact);
      const facts = await desk.services.engine.ask(books.found.of, 'figures', { ids });
      const known = new Map(facts.map((figure) => [figure.fact, figure]));
      await this.#refresh(record, {
        fresh: await desk.freshFigures(books, record),
        fact: (id) => known.get(id) ?? null,
      });
      const { errors } = books.found.examination.summary;
      const { notice } = desk.state;
      // The figures are the workbooks' as they are; that these are wrong is not to be learnt from the signed report.
      if (errors > 0 && notice?.key === 'figures.refreshed')
        desk.set({ notice: { key: 'figures.refreshedWrong', values: { ...notice.values, errors } } });
      desk.set({ books });
    });
  }

  /** New figures from another report file, made from newer data. */
  fromReport(file: IncomingFile): Promise<void> {
    const desk = this.#desk;
    return desk.work(async () => {
      const newer = desk.memory.ofFile(await file.bytes());
      await this.#refresh(await desk.lookAtReport(), { fresh: newer });
    });
  }

  /** Gives the figures of the latest refresh their old texts, those excepted that were typed over since. */
  undo(): Promise<void> {
    const desk = this.#desk;
    return desk.work(async () => {
      const { undo } = desk.state;
      const step = undo.at(-1);
      if (!step) return;
      await desk.look();
      const now = new Map((desk.state.figures ?? []).map(({ control }) => [control.id, control.text]));
      const back = step.changed.filter((change) => now.get(change.id) === change.after);
      const outcome = await desk.host.refresh(new Map(back.map((change) => [change.id, change.before])));
      await desk.host.setProvenance(desk.memory.write(step.record));
      await desk.look();
      desk.set({
        undo: undo.slice(0, -1),
        changed: [],
        refused: outcome.refused,
        unknown: [],
        notice: { key: 'figures.undone', values: { count: outcome.changed.length } },
      });
    });
  }

  async #refresh(record: ProvenanceRecord, data: NewData): Promise<void> {
    const desk = this.#desk;
    const controls = desk.state.figures ?? [];
    const next = refreshed(record.figures, controls, data);
    const outcome = await desk.host.refresh(next.texts);
    const refusedIds = new Set(outcome.refused.map((refusal) => refusal.id));
    const figures = [...next.figures];
    for (const { control, source, index } of controls) {
      if (index !== null && source !== null && refusedIds.has(control.id)) figures[index] = source;
    }
    await desk.host.setProvenance(desk.memory.write({ ...record, figures }));
    await desk.look();
    const { undo } = desk.state;
    desk.set({
      changed: outcome.changed,
      refused: outcome.refused,
      unknown: next.unknown,
      undo: outcome.changed.length === 0 ? undo : [...undo, { changed: outcome.changed, record }],
      notice: { key: 'figures.refreshed', values: { count: outcome.changed.length } },
    });
  }
}
