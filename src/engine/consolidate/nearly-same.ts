/**
 * Tables of two bodies that agree in nearly all of many long figures: a copy with a cell or two changed, or one body's
 * workbook twice under two spellings. Found by figures that few share, for there are thousands of tables.
 */
import { sign, toText } from '../../core/decimal';
import type { TableSum, UnitTable } from './table-sum';

export interface SameFigures {
  readonly table: UnitTable;
  /** The one that had them first. */
  readonly other: UnitTable;
  /** Figures of it that differ, where not all are the same. */
  readonly apart?: number;
}

/** Cells that candidates are found by, and in how many of them they agree. */
const PROBES = 24;
const FEWEST_PROBES = 4;
/** A figure that so many share tells nobody apart. */
const MOST_SHARING = 6;
/** Figures of three digits and more that agree, and how many of ten have to. */
const FEWEST_ALIKE = 16;
const OF_TEN = 9;
const FEWEST_DIGITS = 3;

/** A figure that is hardly the same by chance; null for any other. */
function tellingAt(sum: TableSum, table: UnitTable, key: string): string | null {
  const stands = sum.at(table, key);
  if (stands === null || typeof stands === 'string' || sign(stands) === 0) return null;
  const text = toText(stands);
  return text.replace(/\D/g, '').replace(/^0+|0+$/g, '').length >= FEWEST_DIGITS ? text : null;
}

/** Evenly over the table. */
const probesOf = (keys: readonly string[]): readonly string[] =>
  keys.length <= PROBES
    ? keys
    : Array.from({ length: PROBES }, (_, at) => keys[Math.floor((at * keys.length) / PROBES)] ?? '');

/** How many of the figures are the same, of how many that either has. */
function agreement(sum: TableSum, [a, b]: readonly [UnitTable, UnitTable], keys: readonly string[]): [number, number] {
  let [alike, all] = [0, 0];
  for (const key of keys) {
    const [here, there] = [tellingAt(sum, a, key), tellingAt(sum, b, key)];
    if (here === null && there === null) continue;
    all += 1;
    if (here === there) alike += 1;
  }
  return [alike, all];
}

/** `known`: tables that are asked about already. */
export function nearlySame(
  sum: TableSum,
  keys: readonly string[],
  known: ReadonlySet<UnitTable>,
): readonly SameFigures[] {
  if (keys.length < FEWEST_ALIKE) return [];
  const sharing = new Map<string, UnitTable[]>();
  const probes = probesOf(keys);
  return sum.tables.flatMap((table): SameFigures[] => {
    const met = new Map<UnitTable, number>();
    for (const key of probes) {
      const text = tellingAt(sum, table, key);
      if (text === null) continue;
      const group = sharing.get(`${key}\n${text}`) ?? [];
      for (const other of group) met.set(other, (met.get(other) ?? 0) + 1);
      if (group.length < MOST_SHARING) sharing.set(`${key}\n${text}`, [...group, table]);
    }
    if (known.has(table)) return [];
    for (const [other, count] of met) {
      if (count < FEWEST_PROBES || other.unit === table.unit) continue;
      const [alike, all] = agreement(sum, [table, other], keys);
      if (alike >= FEWEST_ALIKE && alike * 10 >= all * OF_TEN) return [{ table, other, apart: all - alike }];
    }
    return [];
  });
}
