/** The filter that prints a tied figure as the text did: its decimals, its scale, its leading zero. */
import { normalise } from '../../core/decimal';
import type { Fact } from '../../core/fact';
import type { Reading } from '../../core/reading';
import { AS_IN_CELL, columnDecimals, Figure, unitText } from '../../narrative';
import type { Mention } from '../../prose';
import type { Tie } from './tie';

/** How counts below ten are written in this report. */
export interface Habits {
  readonly padsCounts: boolean;
  /** Decimals that a figure's column prints in running text. */
  readonly columnDecimals: (fact: Fact) => number;
}

export interface AsFound {
  /** "| so: \"triệu đồng\"". */
  readonly filter: string;
  /** What is replaced ends here: the number, or its "%" too. */
  readonly end: number;
}

/** Whether most counts below ten have a zero before them. */
export function habitsOf(mentions: readonly Mention[], reading: Reading): Habits {
  const small = mentions.filter(
    ({ line, start, end, unit }) =>
      /^0?[1-9]$/.test(line.text.slice(start, end)) && (unit === null || unit.dimension === 'count'),
  );
  const padded = small.filter(({ line, start }) => line.text.charAt(start) === '0');
  return { padsCounts: padded.length * 2 > small.length, columnDecimals: columnDecimals(reading) };
}

export const isPadded = ({ line, start, end }: Mention, { padsCounts }: Pick<Habits, 'padsCounts'>): boolean => {
  const text = line.text.slice(start, end);
  return /^0\d$/.test(text) || (padsCounts && /^\d{2,}$/.test(text));
};

/** Decimals to ask for: those found, unless the figure prints them of itself and has none to lose. */
function decimalsFor(mention: Mention, fact: Fact, power: number, habits: Habits): string {
  const own = Math.max(0, new Figure(fact).decimals - power);
  if (mention.decimals !== own || mention.decimals > 0) return `, ${String(mention.decimals)}`;
  return habits.columnDecimals(fact) > 0 ? `, "${AS_IN_CELL}"` : '';
}

/** null where no filter would print these digits. */
export function asFound(mention: Mention, tie: Tie, fact: Fact, habits: Habits): AsFound | null {
  const { unit, line, decimals } = mention;
  const rest = line.text.slice(mention.end);
  const isPercent =
    unit?.dimension === 'percent' || (tie.work !== null && ['ty_le', 'toc_do', 'hon_100'].includes(tie.work));
  if (isPercent)
    return rest.startsWith('%') && fact.unit?.dimension !== 'percent-point'
      ? { filter: `phan_tram: ${String(decimals)}`, end: mention.end + 1 }
      : { filter: `so: "", ${String(decimals)}`, end: mention.end };
  // Points are what two percentages differ by: in no unit of the sheet.
  if (tie.work === 'so_lan' || unit?.dimension === 'percent-point')
    return { filter: `so: "", ${String(decimals)}`, end: mention.end };
  // "1,25 triệu con" of a sheet in nghìn con.
  const isScaled =
    unit !== null &&
    fact.unit !== null &&
    unit.dimension === 'count' &&
    fact.unit.dimension === 'count' &&
    fact.unit.kind !== '' &&
    (unit.power !== fact.unit.power || unit.power > 0);
  if (!unit || !fact.unit || ((unit.dimension === 'count' || fact.unit.dimension === 'count') && !isScaled)) {
    if (decimals > 0 || normalise(fact.value).scale > 0)
      return { filter: `so: "", ${String(decimals)}`, end: mention.end };
    if (isPadded(mention, habits)) return { filter: 'dem', end: mention.end };
    return { filter: habits.columnDecimals(fact) > 0 ? `so: "", "${AS_IN_CELL}"` : 'so', end: mention.end };
  }
  const name = isScaled ? unitText({ ...unit, kind: fact.unit.kind }) : unitText(unit);
  const power = unit.power - fact.unit.power;
  // The unit's name guards the words behind the figure: a sheet in another unit is turned into this one.
  return { filter: `so: "${name}"${decimalsFor(mention, fact, power, habits)}`, end: mention.end };
}
