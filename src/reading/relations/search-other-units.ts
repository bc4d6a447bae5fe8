/** Sums that the figures show once a column that stands far from all beside it is taken in another unit. */
import type { AxisView } from './axis-view';
import type { Candidate } from './candidate';
import type { Family } from './family';
import { ENOUGH_LINES, inOtherUnit, UNIT_POWERS } from './other-unit';
import { searchFigures, type FigureSearch } from './search';
import { SearchMemory } from './search-memory';
import { saysPercent } from './table-words';

/** Such a column is so many times as large as all beside it, or as small. */
const FAR = 20;
/** Only in a table of no more columns than this is each tried. */
const MOST_COLUMNS = 24;

/** The view with one position's figures taken by a power of ten; they stay as coarse as they were typed. */
function taken(view: AxisView, position: number, power: number): AxisView {
  const [values, ulps] = [view.values.slice(), view.ulps.slice()];
  for (let at = position * view.width; at < (position + 1) * view.width; at += 1) {
    values[at] = (values[at] as number) * 10 ** power;
    ulps[at] = (ulps[at] as number) * 10 ** Math.max(0, power);
  }
  return { ...view, values, ulps };
}

/** By which powers a column is to be taken to come near those beside it; none where it is near to one of them in some line. */
function powersOf(view: AxisView, at: number, others: readonly number[]): readonly number[] {
  const { values, width } = view;
  const beside = others.filter((other) => other !== at);
  const sizes = (j: number, positions: readonly number[]): number[] =>
    positions.map((position) => Math.abs(values[position * width + j] as number)).filter((size) => size > 0);
  const asked = Array.from({ length: width }, (_, j) => [sizes(j, [at])[0], sizes(j, beside)] as const).filter(
    (each): each is readonly [number, number[]] => each[0] !== undefined && each[1].length > 1,
  );
  if (asked.length < ENOUGH_LINES) return [];
  const isLarge = asked.every(([own, sized]) => own >= FAR * Math.max(...sized));
  const isSmall = asked.every(([own, sized]) => own * FAR <= Math.min(...sized));
  return UNIT_POWERS.filter((power) => (power < 0 ? isLarge : isSmall));
}

/** Whether a position is the whole or a part of a sum. */
const isSumOf = ({ kind, whole, parts }: Family, at: number): boolean =>
  kind === 'sum' && (whole === at || parts.some((part) => part.at === at));

/** Each such sum as it stands, broken in every line. */
export function sumsInOtherUnit(search: FigureSearch): Candidate[] {
  const { view, words, filled } = search;
  if (view.axis === 'lines' || filled.length > MOST_COLUMNS) return [];
  const amounts = filled.filter((at) => !saysPercent(words, at));
  return amounts.flatMap((at) =>
    powersOf(view, at, amounts).flatMap((power) =>
      searchFigures({ ...search, view: taken(view, at, power), filled: amounts, memory: new SearchMemory(false) })
        .filter(({ family }) => isSumOf(family, at))
        .flatMap((found) => inOtherUnit(view, found.family, found)),
    ),
  );
}
