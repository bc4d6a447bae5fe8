/**
 * What a search found at each position of a view, kept for the next search of the same table: it is taken over where none of
 * the positions that were looked at for it holds other figures than then. Everything else that answers rest on is named when
 * a search begins; where it is not the same, nothing is taken over.
 */
import type { AxisView } from './axis-view';
import type { StepBudget } from './walk';

/** What was found at a position, and the first and the last of those that were looked at. */
export interface Looked<T> {
  readonly found: T;
  readonly from: number;
  readonly to: number;
}

interface Kept extends Looked<unknown> {
  /** What it took of the budget. */
  readonly steps: number;
  /** The last search in which it was found, or would have been. */
  search: number;
}

type List = ArrayLike<number>;

function isSameList(one: List, other: List): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}

/** Whether a position holds the very same figures in two views of one shape. */
function isSameAt(one: AxisView, other: AxisView, position: number): boolean {
  if (one.sinking[position] !== other.sinking[position]) return false;
  const end = (position + 1) * one.width;
  for (let at = position * one.width; at < end; at += 1) {
    if (!Object.is(one.values[at], other.values[at]) || one.ulps[at] !== other.ulps[at]) return false;
    if (one.units[at] !== other.units[at] || one.facts[at] !== other.facts[at]) return false;
  }
  return true;
}

/** How many positions before each hold other figures than before; null where the views are not alike. */
function changesBetween(before: AxisView, view: AxisView): Int32Array | null {
  if (before.size !== view.size || before.width !== view.width) return null;
  if (!isSameList(before.rates, view.rates) || !isSameList(before.changes, view.changes)) return null;
  const counts = new Int32Array(view.size + 1);
  for (let at = 0; at < view.size; at += 1)
    counts[at + 1] = (counts[at] as number) + (isSameAt(before, view, at) ? 0 : 1);
  return counts;
}

export class SearchMemory {
  private before: { readonly view: AxisView; readonly lists: readonly List[] } | null = null;
  private changes: Int32Array | null = null;
  private search = 0;
  private budget: StepBudget = { left: 0 };
  private readonly rules = new Map<string, Finds>();

  /** `keeps`: whether there is to be a next search. */
  constructor(readonly keeps: boolean) {}

  /** A search begins. `lists`: all that its answers rest on beside the view. */
  begin(view: AxisView, budget: StepBudget, lists: readonly List[]): void {
    this.budget = budget;
    if (!this.keeps) return;
    const { before } = this;
    const isAlike = before?.lists.every((list, at) => isSameList(list, lists[at] ?? [])) === true;
    this.changes = isAlike ? changesBetween(before.view, view) : null;
    this.before = { view, lists };
    this.search += 1;
  }

  /** What a rule found; `sequence`: the positions that it goes along. */
  of(rule: string, sequence: List = []): Finds {
    let finds = this.rules.get(rule);
    if (!finds || !isSameList(finds.sequence, sequence)) finds = new Finds(this, sequence);
    if (this.keeps) this.rules.set(rule, finds);
    return finds;
  }

  /** Asks, or takes over what is kept. */
  ask<T>(kept: Kept | undefined, ask: () => Looked<T>): { readonly found: T; readonly kept: Kept | undefined } {
    const { budget, search } = this;
    if (kept && this.isSame(kept) && budget.left >= kept.steps) {
      budget.left -= kept.steps;
      kept.search = search;
      return { found: kept.found as T, kept };
    }
    const { left } = budget;
    const looked = ask();
    return {
      found: looked.found,
      kept: budget.left >= 0 ? { ...looked, steps: left - budget.left, search } : undefined,
    };
  }

  private isSame({ search, from, to }: Kept): boolean {
    const { changes } = this;
    return changes !== null && search === this.search - 1 && changes[to + 1] === changes[from];
  }
}

/** What one rule found, by position. */
export class Finds {
  private readonly kept: (Kept | undefined)[] = [];

  constructor(
    private readonly memory: SearchMemory,
    readonly sequence: List,
  ) {}

  at<T>(position: number, ask: () => Looked<T>): T {
    if (!this.memory.keeps) return ask().found;
    const { found, kept } = this.memory.ask(this.kept[position], ask);
    this.kept[position] = kept;
    return found;
  }
}
