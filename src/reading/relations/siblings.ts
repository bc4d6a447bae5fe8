/** Lines of one list are not made of each other: the list's total would count them twice. */
import type { Family } from './family';

const FEWEST = 2;

/** The sums that the sheet says, by words, numbers or shape, as far as they stand. */
export class Siblings {
  private readonly lists: ReadonlySet<number>[] = [];

  /** Takes in a sum that stands; what figures alone show tells nothing of lists. */
  add({ kind, exhaustive, source, parts }: Family): void {
    if (kind !== 'sum' || !exhaustive || source === 'figures' || parts.length <= FEWEST) return;
    if (parts.every(({ sign }) => sign > 0)) this.lists.push(new Set(parts.map(({ at }) => at)));
  }

  /** Whether whole and parts of a sum stand side by side in one list. */
  areAll({ whole, parts }: Family): boolean {
    const terms = [whole, ...parts.map(({ at }) => at)];
    return parts.every(({ sign }) => sign > 0) && this.lists.some((list) => terms.every((at) => list.has(at)));
  }
}
