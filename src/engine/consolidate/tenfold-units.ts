/**
 * Units whose amounts of one kind (all their money) are ten or a hundred times what their own size gives, measured by the rest
 * of the same table (people, households, land) beside the others': told to be looked at, never asked and never an error.
 */
import { middle, offsets } from './scale';
import type { TableSum, UnitTable } from './table-sum';
import { isUnitLine } from './unit-lines';

export interface TenfoldUnit {
  readonly table: UnitTable;
  /** Of ten: above 0 the figures are too large. */
  readonly power: number;
  /** As the sheet states it; "" where it states none. */
  readonly unit: string;
}

const POWERS = [1, 2, -1, -2] as const;
/** In powers of ten: how far from it the kind may be beside the unit's size, each of its figures, and all other units' kind. */
const NEAR = 0.3;
const EACH = 0.6;
const OTHERS = 0.5;
const FEWEST_SIBLINGS = 4;
/** Lines of the kind, and of the rest. */
const FEWEST_LINES = 2;
const FEWEST_REST = 3;
const MOST_CELLS = 120;

interface Amount {
  readonly line: string;
  readonly kind: string;
  readonly gaps: ReadonlyMap<UnitTable, number>;
}

function amountsOf(sum: TableSum): readonly Amount[] {
  const adding = [...sum.cells].filter(([, { adds, path }]) => adds && !isUnitLine(path)).slice(0, MOST_CELLS);
  return adding.flatMap(([key, { path }]) => {
    const unit = sum.tables.map((table) => sum.unitAt(table, key)).find((each) => each !== null);
    return unit ? [{ line: path, kind: unit.dimension, gaps: offsets(sum, key) }] : [];
  });
}

const linesOf = (amounts: readonly Amount[]): number => new Set(amounts.map(({ line }) => line)).size;
const gapsOf = (amounts: readonly Amount[], table: UnitTable): readonly number[] =>
  amounts.flatMap(({ gaps }) => gaps.get(table) ?? []);

export function tenfoldUnits(sum: TableSum): readonly TenfoldUnit[] {
  if (sum.tables.length <= FEWEST_SIBLINGS) return [];
  const amounts = amountsOf(sum);
  return [...new Set(amounts.map(({ kind }) => kind))].flatMap((kind): readonly TenfoldUnit[] => {
    const [own, rest] = [amounts.filter((each) => each.kind === kind), amounts.filter((each) => each.kind !== kind)];
    if (linesOf(own) < FEWEST_LINES || linesOf(rest) < FEWEST_REST) return [];
    const beside = sum.tables.flatMap((table) => {
      const [gaps, sizes] = [gapsOf(own, table), gapsOf(rest, table)];
      return gaps.length < FEWEST_LINES || sizes.length < FEWEST_REST
        ? []
        : [{ table, gaps, own: middle(gaps), size: middle(sizes), apart: middle(gaps) - middle(sizes) }];
    });
    if (beside.length <= FEWEST_SIBLINGS) return [];
    return beside.flatMap(({ table, gaps, own: amount, size, apart }): readonly TenfoldUnit[] => {
      const siblings = beside.filter((other) => other.table !== table);
      const others = siblings.map((other) => other.apart);
      const usual = middle(others);
      // Of the two, what is further from the siblings' is what is wrong: never the people where it is the money.
      const from = (of: number, key: 'own' | 'size'): number =>
        Math.abs(of - middle(siblings.map((each) => each[key])));
      if (from(amount, 'own') <= from(size, 'size')) return [];
      const power = POWERS.find((each) => Math.abs(apart - usual - each) <= NEAR);
      if (power === undefined || !gaps.every((gap) => Math.abs(gap - size - usual - power) <= EACH)) return [];
      if (!others.every((other) => Math.abs(other - usual) <= OTHERS)) return [];
      const units = [...sum.cells.keys()].map((key) => sum.unitAt(table, key));
      return [{ table, power, unit: units.find((each) => each?.dimension === kind)?.text ?? '' }];
    });
  });
}
