/** What a column of figures measures where no form says so: by the words of its heading, else by its code, else by a slug. */
import { slug } from '../../language';
import type { TableColumn } from './columns';

/** Measures of a table's columns of figures that no form names; two columns never share one unless they share a code. */
export function nameMeasures(columns: readonly TableColumn[], byCodeOnly: boolean): (string | null)[] {
  const guesses = columns.map((column) => (column.role === 'measure' && !byCodeOnly ? column.named : null));
  const taken = new Map<string, number>();
  return columns.map((column, at) => {
    if (column.role !== 'measure') return null;
    const guess = guesses[at] ?? null;
    const code = column.code !== null && /^\d/.test(column.code) ? `ms-${slug(column.code)}` : null;
    if (guess !== null && guesses.filter((other) => other === guess).length === 1) return guess;
    if (code !== null) return code;
    const named =
      slug(column.heading.slice(-1)[0] ?? '')
        .slice(0, 28)
        .replace(/-+$/, '') || `c${String(at + 1)}`;
    const count = (taken.get(named) ?? 0) + 1;
    taken.set(named, count);
    return count === 1 ? named : `${named}-${String(count)}`;
  });
}
