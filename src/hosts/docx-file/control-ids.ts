/** Unique w:id values for the content controls of one document, the same for the same document. */
import { UNBOUNDED, type Budget } from '../../core/budget';

export interface ControlIds {
  /** What writing may take: every control asks it when it is made and when it becomes XML. */
  readonly budget: Budget;
  next(): number;
}

/** Counts up from 1; Word wants each id once in the whole document, footnotes included. */
export function controlIds(budget: Budget = UNBOUNDED): ControlIds {
  let last = 0;
  return {
    budget,
    next: () => {
      budget.spend();
      return (last += 1);
    },
  };
}
