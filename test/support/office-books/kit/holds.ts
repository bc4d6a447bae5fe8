/** Whether a relation is so, within what printed digits leave open: the bench's own judge, apart from the product's. */
import { keyOf, type TrueFigure, type TrueRelation } from './book';

interface Range {
  readonly low: number;
  readonly high: number;
}

/** Slack of a double beside figures of this size. */
const noise = (size: number): number => Math.abs(size) * 1e-12 + 1e-9;

function rangeOf(figure: TrueFigure, soft: boolean): Range {
  const value = figure.n / 10 ** figure.d;
  const half = soft ? 0.5 / 10 ** figure.d : 0;
  return { low: value - half, high: value + half };
}

function corners(a: Range, b: Range, of: (x: number, y: number) => number): Range {
  const all = [of(a.low, b.low), of(a.low, b.high), of(a.high, b.low), of(a.high, b.high)];
  return { low: Math.min(...all), high: Math.max(...all) };
}

/** What the parts allow; null where it cannot be asked. */
function allowed(relation: TrueRelation, parts: readonly TrueFigure[]): Range | null {
  const [a, b] = parts;
  switch (relation.kind) {
    case 'sum':
    case 'equal': {
      let [low, high] = [0, 0];
      parts.forEach((part, at) => {
        const range = rangeOf(part, part.loose);
        const sign = relation.parts[at]?.sign ?? 1;
        low += sign > 0 ? range.low : -range.high;
        high += sign > 0 ? range.high : -range.low;
      });
      return { low, high };
    }
    case 'average': {
      const ranges = parts.map((part) => rangeOf(part, part.soft));
      const mean = (of: (range: Range) => number): number =>
        ranges.reduce((sum, range) => sum + of(range), 0) / ranges.length;
      return { low: mean(({ low }) => low), high: mean(({ high }) => high) };
    }
    case 'product': {
      if (!a || !b) return null;
      const factor = 10 ** relation.power;
      return corners(rangeOf(a, a.soft), rangeOf(b, b.soft), (x, y) => x * y * factor);
    }
    case 'ratio':
    case 'growth': {
      if (!a || !b) return null;
      const [x, y] = [rangeOf(a, a.soft), rangeOf(b, b.soft)];
      if (y.low <= 0 && y.high >= 0) return null;
      const factor = 10 ** relation.power;
      return corners(x, y, (p, q) => (relation.kind === 'ratio' ? (p / q) * factor : ((p - q) / q) * factor));
    }
  }
}

/** null where a cell has no figure or the quotient has no base. */
export function gapOf(relation: TrueRelation, figures: ReadonlyMap<string, TrueFigure>): number | null {
  const whole = figures.get(keyOf(relation.whole));
  const parts = relation.parts.flatMap((part) => figures.get(keyOf(part.at)) ?? []);
  if (!whole || parts.length !== relation.parts.length) return null;
  const range = allowed(relation, parts);
  if (!range) return null;
  const rounded = whole.derived || (relation.kind === 'sum' || relation.kind === 'equal' ? whole.loose : true);
  const own = rangeOf(whole, rounded);
  const slack = noise(Math.max(Math.abs(own.high), Math.abs(range.high), Math.abs(range.low)));
  if (!relation.exhaustive) return Math.max(0, range.low - own.high - slack);
  return Math.max(0, own.low - range.high - slack, range.low - own.high - slack);
}

/** Whether it holds; what cannot be asked does not speak against. */
export function holds(relation: TrueRelation, figures: ReadonlyMap<string, TrueFigure>): boolean {
  return (gapOf(relation, figures) ?? 0) === 0;
}
