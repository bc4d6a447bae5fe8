/**
 * Computes the formulas that wait, each after what it reads, without recursion: a chain may be as long as the workbook.
 * Cells on a circle have no result and say so.
 */
import type { CellValue } from '../../core/snapshot';
import { Pending, WAITING } from '../cells';
import type { BookCells } from '../cells';
import { placeRange, shapeFacts } from '../formula';
import type { RelativeRange } from '../formula';
import { UnknownResult } from '../values';
import type { Separators, Unknown } from '../values';
import { Needs } from './cell-access';
import { Evaluation } from './evaluation';
import { WaitingCells } from './waiting-cells';

export interface CalculationOptions {
  /** How the workbook's user writes numbers; without, what depends on it is unknown. */
  readonly separators?: Separators;
  /** Cells looked at before the rest is given up: 100 million without. */
  readonly budget?: number;
}

const BUDGET = 100_000_000;

/** A formula on its way: what it reads is looked for one by one, so that no list of all of it is held. */
interface Step {
  readonly sheet: number;
  readonly at: number;
  readonly reads: readonly RelativeRange[];
  read: number;
  /** Its evaluation has asked for the step above it. */
  asked: boolean;
}

export type Result =
  | {
      readonly value: CellValue;
      /** The noise of doubles may have decided it. */
      readonly doubtful: boolean;
      /** The largest number that was read for it. */
      readonly magnitude: number;
    }
  | { readonly unknown: Unknown };

export class Calculation {
  private readonly evaluation: Evaluation;
  private readonly waiting: WaitingCells[];
  /** Formulas whose evaluation asks for others right now, by sheet and place. */
  private readonly asking = new Set<string>();

  constructor(
    private readonly book: BookCells,
    { separators, budget }: CalculationOptions = {},
  ) {
    this.evaluation = new Evaluation(book, separators ?? null, budget ?? BUDGET);
    this.waiting = book.sheets.map(() => new WaitingCells());
  }

  /** Has a formula computed anew. Of each sheet in ascending order. */
  await(sheet: number, at: number): void {
    const cells = this.book.sheets[sheet];
    const cell = cells?.cells[at];
    if (!cells || !cell) return;
    cells.values[at] = WAITING;
    this.waiting[sheet]?.add(cell.row, cell.column, at);
  }

  /** The result of a formula, whether it waits or not; what it needs is computed before. */
  result(sheet: number, at: number, done: (sheet: number, at: number, result: Result) => void): void {
    const steps: Step[] = [this.step(sheet, at)];
    for (let step = steps[steps.length - 1]; step; step = steps[steps.length - 1]) {
      if (this.book.sheets[step.sheet]?.values[step.at] !== WAITING) {
        steps.pop();
        continue;
      }
      const next = this.asking.size > 0 ? null : this.nextRead(step);
      if (next) {
        steps.push(next);
        continue;
      }
      const needs = this.evaluate(step, done);
      if (needs) this.ask(needs, steps, step, done);
      else steps.pop();
    }
    this.asking.clear();
  }

  /** What a formula comes to from the values that stand around it now; nothing waits and nothing is kept. */
  alone(sheet: number, at: number): Result {
    const cells = this.book.sheets[sheet];
    const cell = cells?.cells[at];
    const shape = cells?.shapeAt(at);
    if (!cell || !shape) return { unknown: { code: 'syntax' } };
    try {
      const value = this.evaluation.result(sheet, cell.row, cell.column, shape);
      const { doubtful, magnitude } = this.evaluation;
      return { value, doubtful, magnitude };
    } catch (error) {
      if (error instanceof UnknownResult) return { unknown: error.why };
      throw error;
    }
  }

  private step(sheet: number, at: number): Step {
    const cells = this.book.sheets[sheet];
    const cell = cells?.cells[at];
    const shape = cells?.shapeAt(at);
    if (!cell || !shape) return { sheet, at, reads: [], read: 0, asked: false };
    this.waiting[sheet]?.take(cell.row, cell.column);
    const { reads } = shapeFacts(shape, this.book.names);
    return { sheet, at, reads, read: 0, asked: false };
  }

  /** A formula that waits among what a step reads. */
  private nextRead(step: Step): Step | null {
    const own = this.book.sheets[step.sheet]?.cells[step.at];
    for (; own && step.read < step.reads.length; step.read += 1) {
      const range = placeRange(step.reads[step.read] as RelativeRange, own.row, own.column);
      const sheet = range.sheet === null ? step.sheet : this.book.placeOf(range.sheet);
      const at = this.waiting[sheet]?.first(range) ?? -1;
      if (at >= 0) return this.step(sheet, at);
    }
    return null;
  }

  private evaluate(step: Step, done: (sheet: number, at: number, result: Result) => void): Needs | null {
    const cells = this.book.sheets[step.sheet];
    const cell = cells?.cells[step.at];
    const shape = cells?.shapeAt(step.at);
    if (!cells || !cell || !shape) return null;
    try {
      const value = this.evaluation.result(step.sheet, cell.row, cell.column, shape);
      cells.values[step.at] = value;
      const { doubtful, magnitude } = this.evaluation;
      done(step.sheet, step.at, { value, doubtful, magnitude });
    } catch (error) {
      if (error instanceof Needs) return error;
      if (!(error instanceof UnknownResult)) throw error;
      cells.values[step.at] = new Pending(error.why);
      done(step.sheet, step.at, { unknown: error.why });
    }
    if (step.asked) this.asking.delete(keyOf(step));
    return null;
  }

  /** A step needs a cell that was passed over: below it on the way, so perhaps a circle; certainly one if that asks already. */
  private ask(
    needs: Needs,
    steps: Step[],
    step: Step,
    done: (sheet: number, at: number, result: Result) => void,
  ): void {
    step.asked = true;
    this.asking.add(keyOf(step));
    if (!this.asking.has(keyOf(needs))) {
      steps.push(this.step(needs.sheet, needs.at));
      return;
    }
    const unknown: Unknown = { code: 'cycle' };
    for (let last = steps.pop(); last; last = steps.pop()) {
      const cells = this.book.sheets[last.sheet];
      if (cells) cells.values[last.at] = new Pending({ code: 'behind-cycle' });
      this.asking.delete(keyOf(last));
      done(last.sheet, last.at, { unknown });
      if (keyOf(last) === keyOf(needs)) return;
    }
  }
}

const keyOf = ({ sheet, at }: { readonly sheet: number; readonly at: number }): string =>
  `${String(sheet)},${String(at)}`;
