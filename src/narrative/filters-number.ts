/** Filters that print a figure and claim nothing of it: `so`, `so_dv`, `dem`, `dem_dv`, `phan_tram`, `bo_ba`, `don`, `tren`. */
import type { FigureFormat, GapInline, Inline } from '../core/report-document';
import { equals, fromInteger, normalise, round, shift, sign, type Decimal } from '../core/decimal';
import { printFigure } from '../language/figure-text';
import { CONTRADICTION, contradiction, sumAgainst } from './comparable';
import { Figure, MissingFigure, NoneFigure } from './figure';
import { gap, NONE, Pieces, printed, printedPercent, text } from './pieces';
import type { Scope } from './scope';
import { shiftTo, unitText } from './unit-text';

type Input = Figure | MissingFigure | NoneFigure;

/** What is no figure is a mistake of the template's writer, said with line and column by the caller. */
export function figureOf(value: unknown, filter: string): Input {
  if (value instanceof Figure || value instanceof MissingFigure || value instanceof NoneFigure) return value;
  throw new Error(`filter "${filter}" needs a figure`);
}

/** The marked gap of a figure that is missing, the words for one that there is none of. */
export function without(input: MissingFigure | NoneFigure, none: string = NONE): Inline {
  return input instanceof NoneFigure ? text(none) : gap(input);
}

/** The pieces that `make` gives for a figure, `none` for what there is none of, or the marked gap. */
export function orGap(
  value: unknown,
  filter: string,
  make: (figure: Figure) => readonly Inline[],
  none: string = NONE,
): Pieces {
  const input = figureOf(value, filter);
  return new Pieces(input instanceof Figure ? make(input) : [without(input, none)]);
}

/** As `orGap`; a comparison with what there is none of cannot be said, and is marked. */
export function orNotCompared(value: unknown, filter: string, make: (figure: Figure) => readonly Inline[]): Pieces {
  const input = figureOf(value, filter);
  if (input instanceof NoneFigure)
    return new Pieces([gap(new MissingFigure(filter, `${input.label}, ô ghi “-”`, '', 'không có số để so sánh'))]);
  return orGap(input, filter, make);
}

const MOST_DECIMALS = 6;
/** Instead of a number of decimals: those that the cell has, whatever its column's are. */
export const AS_IN_CELL = 'nhu_o';

/** Enough decimals that what is printed does not fall on `limit` unless the value does: 10 triệu is never "0,0 tỷ". */
export function decimalsApart(value: Decimal, limit: Decimal, decimals: number): number {
  let digits = decimals;
  while (digits < MOST_DECIMALS && !equals(value, limit) && equals(round(value, digits), limit)) digits += 1;
  return digits;
}

function decimalsOf(argument: unknown, fallback: number): number {
  if (argument === undefined || argument === AS_IN_CELL) return fallback;
  if (typeof argument === 'number' && Number.isInteger(argument) && argument >= 0 && argument <= MOST_DECIMALS)
    return argument;
  throw new Error(`decimals must be 0 to ${String(MOST_DECIMALS)}`);
}

const plainFormat = (figure: Figure): FigureFormat => ({ kind: 'number', decimals: figure.decimals, padded: false });

/** `| so`, `| so: "tỷ đồng"`, `| so: "tỷ đồng", 1`: in its own unit or the one named; null where it is not measured in that. */
function numberFormat(figure: Figure, unit: unknown, decimals: unknown): FigureFormat | null {
  // Nought is nought in any unit: "0 tỷ đồng", not "0,00 tỷ đồng".
  const isNought = sign(figure.value) === 0;
  if (typeof unit !== 'string' || unit === '') {
    if (isNought) return { ...plainFormat(figure), decimals: 0 };
    const own = decimals === AS_IN_CELL ? figure.ownDecimals : figure.decimals;
    return { ...plainFormat(figure), decimals: decimalsOf(decimals, own) };
  }
  const by = shiftTo(figure.fact.unit, unit);
  if (by === null) return null;
  const value = shift(figure.value, by);
  const own = Math.max(0, (decimals === AS_IN_CELL ? figure.ownDecimals : figure.decimals) - by);
  const asked = isNought ? 0 : decimalsOf(decimals, by === 0 ? own : Math.min(own, normalise(value).scale));
  return {
    kind: 'number',
    decimals: decimalsApart(value, fromInteger(0), asked),
    padded: false,
    ...(by === 0 ? {} : { shift: by }),
  };
}

export function countFormat(): FigureFormat {
  return { kind: 'count', decimals: 0, padded: true };
}

/** A count is whole; what is not is printed as a number. */
export function formatOfCount(figure: Figure): FigureFormat {
  const { scale } = normalise(figure.value);
  return scale === 0 ? countFormat() : { kind: 'number', decimals: scale, padded: false };
}

export function percentFormat(figure: Figure, decimals?: unknown): FigureFormat {
  return { kind: 'percent', decimals: decimalsOf(decimals, figure.decimals), padded: false };
}

/** Nothing is counted below nought: such a cell is a mistake, marked and never said. */
function belowNought(figure: Figure): GapInline | null {
  if (sign(figure.value) >= 0) return null;
  const { label } = figure.fact;
  const shown = printFigure(figure.value, { kind: 'number', decimals: figure.decimals, padded: false });
  return { type: 'gap', text: `[${label}: ghi ${shown}, số đếm không thể âm, cần kiểm tra]`, missing: CONTRADICTION };
}

const counted = (figure: Figure): Inline => belowNought(figure) ?? printed(figure, formatOfCount(figure));

const withUnit = (figure: Inline, unit: string): readonly Inline[] =>
  unit === '' ? [figure] : [figure, text(` ${unit}`)];

/** A group of counters, each under its own noun: never added, never mixed (TT 02/2021/TT-TTCP). */
export const COUNTERS: readonly (readonly [name: string, noun: string])[] = [
  ['luot', 'lượt'],
  ['nguoi', 'người'],
  ['vu_viec', 'vụ việc'],
];

function counters(group: unknown): Pieces {
  const pieces: Inline[] = [];
  for (const [name, noun] of COUNTERS) {
    const input = figureOf((group as Scope | undefined)?.[name], 'bo_ba');
    if (pieces.length > 0) pieces.push(text('/'));
    if (input instanceof Figure) pieces.push(counted(input), text(` ${noun}`));
    else pieces.push(...(input instanceof NoneFigure ? [text(`0 ${noun}`)] : [gap(input)]));
  }
  return new Pieces(pieces);
}

/** Kinds of petitions in the order forms give them; a kind that there is none of is not named. */
const PETITIONS: readonly (readonly [name: string, noun: string])[] = [
  ['khieu_nai', 'đơn khiếu nại'],
  ['to_cao', 'đơn tố cáo'],
  ['kien_nghi', 'đơn kiến nghị, phản ánh'],
];

/** "71 đơn (01 đơn khiếu nại, 70 đơn kiến nghị, phản ánh)"; parts that are not all of them are "trong đó"; a single kind names itself: "34 đơn kiến nghị, phản ánh". */
function petitions(group: unknown): Pieces {
  const scope = group as Scope | undefined;
  return orGap(scope?.['tong'], 'don', (total) => {
    const inputs = PETITIONS.map(([name, noun]) => [figureOf(scope?.[name], 'don'), noun] as const);
    const named = inputs.filter(
      (each): each is readonly [Figure, string] => each[0] instanceof Figure && sign(each[0].value) !== 0,
    );
    const only = named.length === 1 ? named[0] : undefined;
    if (only && equals(only[0].value, total.value)) return [counted(only[0]), text(` ${only[1]}`)];
    const whole = [counted(total), text(' đơn')];
    if (named.length === 0) return whole;
    const kinds = named.flatMap(([figure, noun], index) => [
      text(index > 0 ? ', ' : ''),
      counted(figure),
      text(` ${noun}`),
    ]);
    const stands = sumAgainst(
      total,
      named.map(([figure]) => figure),
    );
    const among = stands === 0 ? [] : [text('trong đó '), ...(stands > 0 ? [contradiction(), text(' ')] : [])];
    return [...whole, text(' ('), ...among, ...kinds, text(')')];
  });
}

export const numberFilters: Readonly<Record<string, (value: unknown, ...args: unknown[]) => unknown>> = {
  so: (value, unit, decimals) =>
    orGap(value, 'so', (figure) => {
      const format = numberFormat(figure, unit, decimals);
      return format
        ? [printed(figure, format)]
        : [gap(new MissingFigure(figure.fact.id, `${figure.fact.label}, tính theo ${String(unit)}`))];
    }),
  so_dv: (value, unit, decimals) =>
    orGap(value, 'so_dv', (figure) => {
      const format = numberFormat(figure, unit, decimals);
      const own = unitText(figure.fact.unit);
      return withUnit(
        printed(figure, format ?? plainFormat(figure)),
        format && typeof unit === 'string' && unit !== '' ? unit : own,
      );
    }),
  dem: (value) => orGap(value, 'dem', (figure) => [counted(figure)]),
  dem_dv: (value, noun) =>
    orGap(value, 'dem_dv', (figure) =>
      withUnit(counted(figure), typeof noun === 'string' ? noun : unitText(figure.fact.unit)),
    ),
  phan_tram: (value, decimals) =>
    orNotCompared(value, 'phan_tram', (figure) => printedPercent(figure, percentFormat(figure, decimals))),
  bo_ba: counters,
  don: petitions,
  tren: (value, of) =>
    orGap(value, 'tren', (figure) => {
      const whole = figureOf(of, 'tren');
      return [
        belowNought(figure) ?? printed(figure, plainFormat(figure)),
        text('/'),
        whole instanceof Figure ? (belowNought(whole) ?? printed(whole, plainFormat(whole))) : without(whole, '0'),
      ];
    }),
};
