/** Writing into the workbook, and taking back what the pane wrote. */
import type { Edit } from '../../core/edit';
import type { WorkbookSnapshot } from '../../core/snapshot';
import type { Desk } from './desk';
import { isOvertaken, type Sentence, type UndoStep } from './workbook-state';

export class EditAct {
  readonly #desk: Desk;
  readonly #afterwards: (edits: readonly Edit[]) => Promise<void>;
  /** Sheets that went with an act of the pane: no sign of a person's work. */
  readonly #tookAway = new Set<string>();

  /** `afterwards` looks at what was written. */
  constructor(desk: Desk, afterwards: (edits: readonly Edit[]) => Promise<void>) {
    this.#desk = desk;
    this.#afterwards = afterwards;
  }

  /** Writes edits, remembers how to take them back, and checks again. */
  async apply(edits: readonly Edit[], what: Sentence): Promise<boolean> {
    let done = false;
    await this.#desk.enqueue(async () => {
      const back = await this.#write(edits);
      this.#desk.set({ undo: [...this.#desk.state.undo, { what, edits: back }], notice: what });
      done = true;
    });
    if (done) await this.#afterwards(edits);
    return done;
  }

  /** Takes back the last act of the pane. */
  async undo(): Promise<void> {
    const step = this.#desk.state.undo.at(-1);
    if (!step) return;
    let done = false;
    await this.#desk.enqueue(async () => {
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
    if (done) await this.#afterwards(step.edits);
  }

  /** Addresses of before may mean other cells now: what was done by them cannot be taken back. */
  drop(): void {
    const count = this.#desk.state.undo.length;
    if (count > 0) this.#desk.set({ undo: [], notice: { key: 'undo.dropped', values: { count } } });
  }

  /** Drops the steps where a person deleted or renamed a sheet between two readings. */
  afterReading(before: WorkbookSnapshot | null, now: WorkbookSnapshot): void {
    const names = new Set(now.sheets.map(({ name }) => name));
    if (before?.sheets.some(({ name }) => !names.has(name) && !this.#tookAway.has(name))) this.drop();
    this.#tookAway.clear();
  }

  #forget(step: UndoStep, notice: Sentence): void {
    this.#desk.set({ undo: this.#desk.state.undo.filter((each) => each !== step), notice });
  }

  async #write(edits: readonly Edit[]): Promise<Edit[]> {
    const back = await this.#desk.host.apply(edits);
    for (const edit of edits) if (edit.kind === 'remove-sheet') this.#tookAway.add(edit.sheet);
    return back;
  }
}
