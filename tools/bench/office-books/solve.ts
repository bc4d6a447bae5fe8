/** The value of one cell that would make one relation so, the others as they stand. */
import { keyOf, type TrueFigure, type TrueRelation } from '../../../test/support/office-books';

/** In units of the cell's last place; empty where no value would do. */
export function solve(relation: TrueRelation, key: string, figures: ReadonlyMap<string, TrueFigure>): number[] {
  const cell = figures.get(key);
  const value = (at: TrueRelation['whole']): number => {
    const figure = figures.get(keyOf(at));
    return figure ? figure.n / 10 ** figure.d : 0;
  };
  if (!cell) return [];
  const found = exact(relation, key, value);
  if (found === null || !Number.isFinite(found)) return [];
  const n = Math.round(found * 10 ** cell.d);
  return Number.isSafeInteger(n) ? [n] : [];
}

function exact(relation: TrueRelation, key: string, value: (at: TrueRelation['whole']) => number): number | null {
  const { whole, parts, kind } = relation;
  const factor = 10 ** relation.power;
  const isWhole = keyOf(whole) === key;
  const w = value(whole);
  const [a, b] = parts.map(({ at }) => value(at));
  const first = keyOf(parts[0]?.at ?? whole) === key;
  switch (kind) {
    case 'sum':
    case 'equal':
    case 'average': {
      const own = parts.find(({ at }) => keyOf(at) === key);
      const others = parts.filter((part) => part !== own).reduce((sum, { at, sign }) => sum + sign * value(at), 0);
      const count = kind === 'average' ? parts.length : 1;
      if (isWhole) return others / count;
      return own ? (w * count - others) * own.sign : null;
    }
    case 'product':
      if (isWhole) return (a ?? 0) * (b ?? 0) * factor;
      return w / factor / ((first ? b : a) ?? 0);
    case 'ratio':
      if (isWhole) return ((a ?? 0) / (b ?? 0)) * factor;
      return first ? (w * (b ?? 0)) / factor : ((a ?? 0) * factor) / w;
    case 'growth':
      if (isWhole) return (((a ?? 0) - (b ?? 0)) / (b ?? 0)) * factor;
      return first ? (b ?? 0) * (1 + w / factor) : (a ?? 0) / (1 + w / factor);
  }
}
