/** Writing into the workbook, taking back what the pane wrote and making it again, and the history of it. */
import type { Edit } from '../../core/edit';
import { rowsOf } from '../../core/edit-fit';
import type { WorkbookSnapshot } from '../../core/snapshot';
import type { Desk } from './desk';
import type { Checked } from '../asking/answer';
import { isOvertaken, type Act, type Sentence, type UndoStep } from './workbook-state';

const SAYS = {
  undo: { done: 'undo.done', blocked: 'undo.blocked' },
  redo: { done: 'redo.done', blocked: 'redo.blocked' },
} as const;

/** What an act writes, and how it is told. */
export interface Planned {
  readonly edits: readonly Edit[];
  readonly what: Sentence;
}

export class EditAct {
  readonly #desk: Desk;
  readonly #afterwards: (edits: readonly Edit[]) => Promise<void>;
  /** Sheets that went with an act of the pane: no sign of a person's work. */
  readonly #tookAway = new Set<string>();

  /** `afterwards` looks at what was written, before the next act has its turn. */
  constructor(desk: Desk, afterwards: (edits: readonly Edit[]) => Promise<void>) {
    this.#desk = desk;
    this.#afterwards = afterwards;
  }

  /**
   * Asks at its turn what to write on what is known then, writes it, remembers how to take it back, and checks again; null
   * writes nothing: what was meant is no longer there, and that is told. `press` is the same for the same press.
   */
  async apply(press: unknown, plan: (now: Checked) => Planned | null | Promise<Planned | null>): Promise<boolean> {
    const desk = this.#desk;
    let done = false;
    await desk.act(press, async () => {
      const { checked } = desk.state;
      const planned = checked && (await plan(checked));
      if (planned === null) {
        desk.say({ key: 'act.overtaken', values: {} });
        return;
      }
      const { edits, what } = planned;
      if (edits.length === 0) {
        desk.say(what);
        return;
      }
      this.#did(what, await this.#write(edits));
      done = true;
      await this.#afterwards(edits);
    });
    return done;
  }

  /** Sheets that the host put in and that were read since: taken back, they go. */
  cameIn(names: readonly string[], what: Sentence): void {
    const sheets = this.#desk.state.checked?.snapshot.sheets ?? [];
    const edits = sheets
      .filter(({ name }) => names.includes(name))
      .map((sheet): Edit => ({ kind: 'remove-sheet', sheet: sheet.name, instead: rowsOf(sheet) }));
    if (edits.length > 0) this.#did(what, edits, true);
  }

  /** Takes back the last act of the pane. */
  async undo(): Promise<void> {
    const step = this.#desk.state.undo.at(-1);
    if (step) await this.#turn(step, 'undo');
  }

  /** Makes the act again that was taken back last. */
  async redo(): Promise<void> {
    const step = this.#desk.state.redo.at(-1);
    if (step) await this.#turn(step, 'redo');
  }

  async #turn(step: UndoStep, way: 'undo' | 'redo'): Promise<void> {
    const desk = this.#desk;
    const other = way === 'undo' ? 'redo' : 'undo';
    await desk.enqueue(async () => {
      // Asked twice before the first was done.
      if (!desk.state[way].includes(step)) return;
      let back: Edit[];
      try {
        back = await this.#write(step.edits);
      } catch (error) {
        // What stands there now is a person's: the step would overwrite it, now and later.
        if (isOvertaken(error)) {
          this.#without(step, way, { key: SAYS[way].blocked, values: {} });
          this.#mark(step, 'overtaken');
        }
        throw error;
      }
      this.#without(step, way, { key: SAYS[way].done, values: {} });
      this.#mark(step, way === 'undo' ? 'undone' : 'done');
      if (step.once !== true) desk.set({ [other]: [...desk.state[other], { ...step, edits: back }] });
      await this.#afterwards(step.edits);
    });
  }

  /** Addresses of before may mean other cells now: what was done by them cannot be taken back. */
  drop(): void {
    const { undo, redo } = this.#desk.state;
    for (const step of [...undo, ...redo]) this.#mark(step, 'overtaken');
    const count = undo.length;
    this.#desk.set({
      undo: [],
      redo: [],
      ...(count > 0 ? { notice: { key: 'undo.dropped', values: { count } } } : {}),
    });
  }

  /** Drops the steps where a person deleted or renamed a sheet between two readings. */
  afterReading(before: WorkbookSnapshot | null, now: WorkbookSnapshot): void {
    const names = new Set(now.sheets.map(({ name }) => name));
    if (before?.sheets.some(({ name }) => !names.has(name) && !this.#tookAway.has(name))) this.drop();
    this.#tookAway.clear();
  }

  #did(what: Sentence, edits: readonly Edit[], once?: true): void {
    const { acts, undo } = this.#desk.state;
    const act = acts.length;
    const made: Act = { id: act, what, time: this.#desk.services.today().getTime(), state: 'done' };
    const step: UndoStep = { what, edits, act, ...(once ? { once } : {}) };
    this.#desk.set({ undo: [...undo, step], redo: [], acts: [...acts, made], notice: what });
  }

  #mark(step: UndoStep, state: Act['state']): void {
    this.#desk.set({ acts: this.#desk.state.acts.map((act) => (act.id === step.act ? { ...act, state } : act)) });
  }

  #without(step: UndoStep, from: 'undo' | 'redo', notice: Sentence): void {
    this.#desk.set({ [from]: this.#desk.state[from].filter((each) => each !== step), notice });
  }

  async #write(edits: readonly Edit[]): Promise<Edit[]> {
    const back = await this.#desk.host.apply(edits);
    for (const edit of edits) if (edit.kind === 'remove-sheet') this.#tookAway.add(edit.sheet);
    return back;
  }
}
