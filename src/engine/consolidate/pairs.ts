/** Two sums that stand over different units: a quotient is taken over the units that have both, or there is none. */
import { add, ZERO, type Decimal } from '../../core/decimal';
import type { Unit } from '../../core/unit';
import { distinct, figuresOf, type Figures, type Lacking } from './figures';
import type { TableSum, UnitTable } from './table-sum';

export interface Pairs {
  readonly values: readonly [Decimal, Decimal];
  readonly units: number;
  /** Units that are in neither sum, for they lack one of the two. */
  readonly lacking: readonly Lacking[];
}

function standing(sum: TableSum, key: string, { figures }: Figures): ReadonlySet<UnitTable> {
  return new Set(sum.having(key).filter((table) => figures.has(table) || sum.at(table, key) === 'none'));
}

/** null where both sums are over the same units. */
export function pairsOf(
  sum: TableSum,
  keys: readonly [string, string],
  units: readonly [Unit | null, Unit | null],
): Pairs | null {
  const [a, b] = [figuresOf(sum, keys[0], units[0]), figuresOf(sum, keys[1], units[1])];
  const [first, second] = [standing(sum, keys[0], a), standing(sum, keys[1], b)];
  const both = [...first].filter((table) => second.has(table));
  if (both.length === first.size && both.length === second.size) return null;
  const total = ({ figures }: Figures): Decimal =>
    both.reduce((value, table) => add(value, figures.get(table) ?? ZERO), ZERO);
  const known = distinct([...a.lacking, ...b.lacking]);
  const named = new Set(known.map(({ table }) => table));
  // A line or column that few units have is not lacking in a sum; in a quotient its other half is.
  const alone = [...new Set([...first, ...second])].filter(
    (table) => !(first.has(table) && second.has(table)) && !named.has(table),
  );
  const lacking = [...known, ...alone.map((table): Lacking => ({ table, why: 'no-line' }))];
  return { values: [total(a), total(b)], units: both.length, lacking };
}
