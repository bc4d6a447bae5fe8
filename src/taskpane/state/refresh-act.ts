/** New figures into the open document, from workbooks or from a newer report, and the old ones back. */
import type { ProvenanceRecord } from '../../hosts/docx-file';
import type { DocumentDesk } from './document-desk';
import type { ChosenBooks } from './document-state';
import { figureText, refreshed, type NewData, type Refreshed } from './figure-match';
import type { IncomingFile } from './incoming-file';
import type { HeldFigure } from './turned-words';

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
      await desk.admitted(books, record, () => this.#ofBooks(books, record));
    });
  }

  async #ofBooks(books: ChosenBooks, record: ProvenanceRecord): Promise<void> {
    const desk = this.#desk;
    const ids = record.figures.map(({ fact }) => fact);
    const facts = await desk.services.engine.ask(books.found.of, 'figures', { ids });
    const known = new Map(facts.map((figure) => [figure.fact, figure]));
    desk.set({ books });
    await this.#refresh(
      record,
      { fresh: await desk.freshFigures(books, record), fact: (id) => known.get(id) ?? null },
      books.found.examination.summary.errors,
    );
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
        held: [],
        notice: { key: 'figures.undone', values: { count: outcome.changed.length } },
      });
    });
  }

  /** `errors`: of the workbooks that the figures come from. */
  async #refresh(record: ProvenanceRecord, data: NewData, errors = 0): Promise<void> {
    const desk = this.#desk;
    const controls = desk.state.figures ?? [];
    const next = refreshed(record.figures, controls, data);
    const { turnedWords } = await import(/* webpackChunkName: "turned-words" */ './turned-words');
    const held = turnedWords(controls, await desk.host.paragraphs(), next);
    const left = new Set(held.map(({ id }) => id));
    const typed = controls.filter(
      ({ control, typedOver }) => typedOver && next.texts.has(control.id) && !left.has(control.id),
    );
    if (typed.length === 0) {
      await this.#write(record, next, held, errors, left);
      return;
    }
    const told = typed.map(({ control }) => ({
      before: figureText(control),
      after: next.texts.get(control.id) ?? '',
    }));
    desk.ask({ about: 'typed', typed: told }, (answer) => {
      const kept = answer === 'keep' ? typed.map(({ control }) => control.id) : [];
      return this.#write(record, next, held, errors, new Set([...left, ...kept]));
    });
  }

  /** Writes all but what is `left`, which the document remembers as it was. */
  async #write(
    record: ProvenanceRecord,
    next: Refreshed,
    held: readonly HeldFigure[],
    errors: number,
    left: ReadonlySet<number>,
  ): Promise<void> {
    const desk = this.#desk;
    const outcome = await desk.host.refresh(new Map([...next.texts].filter(([id]) => !left.has(id))));
    const asBefore = new Set([...left, ...outcome.refused.map(({ id }) => id)]);
    const figures = [...next.figures];
    for (const { control, source, index } of desk.state.figures ?? []) {
      if (index !== null && source !== null && asBefore.has(control.id)) figures[index] = source;
    }
    await desk.host.setProvenance(desk.memory.write({ ...record, figures }));
    await desk.look();
    const { undo } = desk.state;
    const count = outcome.changed.length;
    desk.set({
      changed: outcome.changed,
      refused: outcome.refused,
      unknown: next.unknown,
      held,
      undo: count === 0 ? undo : [...undo, { changed: outcome.changed, record }],
      // The figures are the workbooks' as they are; that these are wrong is not to be learnt from the signed report.
      notice:
        errors > 0
          ? { key: 'figures.refreshedWrong', values: { count, errors } }
          : { key: 'figures.refreshed', values: { count } },
    });
  }
}
