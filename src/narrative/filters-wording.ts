/**
 * Filters that choose the words by the figures: a claim ("tăng", "giảm", "bằng", "đạt", "vượt", "xấp xỉ", "gấp") is made
 * here and nowhere else, and is always true of the digits printed beside it.
 */
import {
  absolute,
  compare,
  divide,
  equals,
  fromInteger,
  multiply,
  normalise,
  round,
  sign,
  subtract,
  type Decimal,
} from '../core/decimal';
import type { FigureFormat, GapInline, Inline } from '../core/report-document';
import { printedValue, printFigure } from '../language/figure-text';
import { CONTRADICTION, incomparable, inUnitOf } from './comparable';
import { Figure, HUNDRED } from './figure';
import { countFormat, decimalsApart, figureOf, formatOfCount, orGap, percentFormat, without } from './filters-number';
import { derived, printed, printedPercent, text, type Pieces } from './pieces';
import { unitText } from './unit-text';

const TWICE = fromInteger(2);
const SHARE_DIGITS = 12;
/** Within one per cent counts as "xấp xỉ". */
const NEAR = fromInteger(1);

const basis = (argument: unknown, fallback: string): string =>
  typeof argument === 'string' && argument !== '' ? argument : fallback;

/** What is said where the sheet has "-" for a comparison. */
const notCompared = (than: string): string => `không có số để so với ${than.replace(/^so với /u, '')}`;

const percent = (value: Decimal): string =>
  printFigure(value, { kind: 'percent', decimals: Math.min(normalise(value).scale, 2), padded: false });

/** "tăng 12%" is never said of 0, nor against it. */
const besideNothing = (figure: Figure, what: string): GapInline => ({
  type: 'gap',
  text: `[${what}: bảng ghi ${percent(figure.value)} trong khi số ${figure.beyond} là 0, cần kiểm tra]`,
  missing: CONTRADICTION,
});

/** A mark instead of the claim where the sheet's own figures lie on the other side of `limit` than what is stated. */
function unlessBorneOut(figure: Figure, limit: Decimal, what: string): GapInline | null {
  const own = figure.workedOut;
  if (own === null || compare(own, limit) === compare(figure.value, limit)) return null;
  return {
    type: 'gap',
    text: `[${what}: bảng ghi ${percent(figure.value)}, tính lại ra ${percent(own)}, cần kiểm tra]`,
    missing: CONTRADICTION,
  };
}

/** "tăng 25,35% so với …", "giảm 3% so với …", "bằng …": `value` is a signed growth in per cent. */
function growth(value: unknown, base: unknown): Pieces {
  const against = basis(base, 'cùng kỳ năm trước');
  const grown = (figure: Figure): readonly Inline[] => {
    const zero = fromInteger(0);
    const decimals = decimalsApart(figure.value, zero, figure.decimals);
    const format: FigureFormat = { kind: 'percent', decimals, padded: false, absolute: true };
    const direction = sign(printedValue(figure.value, format));
    if (figure.beyond !== '') return [besideNothing(figure, `tăng, giảm so với ${against}`)];
    const doubted = unlessBorneOut(figure, zero, `tăng, giảm so với ${against}`);
    if (doubted) return [doubted];
    if (sign(figure.value) === 0) return [text(`bằng ${against}`)];
    if (direction === 0) return [text(`xấp xỉ ${against}`)];
    return [text(direction > 0 ? 'tăng ' : 'giảm '), ...printedPercent(figure, format), text(` so với ${against}`)];
  };
  return orGap(value, 'tang_giam', grown, notCompared(against));
}

/** "đạt 66,3% dự toán năm", "đạt 111,2% dự toán năm (vượt 11,2%)": `value` is a percentage of a plan. */
function reached(value: unknown, plan: unknown): Pieces {
  const of = basis(plan, 'kế hoạch');
  const stands = (figure: Figure): readonly Inline[] => {
    const decimals = decimalsApart(figure.value, HUNDRED, figure.decimals);
    const format = percentFormat(figure, decimals);
    const ratio = printedPercent(figure, format);
    if (figure.beyond !== '') return [besideNothing(figure, `so với ${of}`)];
    if (!equals(figure.value, HUNDRED) && equals(printedValue(figure.value, format), HUNDRED))
      return [text(`xấp xỉ ${of}`)];
    const over = subtract(printedValue(figure.value, format), HUNDRED);
    const doubted = unlessBorneOut(figure, HUNDRED, `so với ${of}`);
    if (doubted) return [doubted];
    if (sign(figure.value) < 0) return [text('bằng '), ...ratio, text(` ${of}`)];
    if (sign(over) <= 0) return [text('đạt '), ...ratio, text(` ${of}`)];
    const beyond = derived(figure, over, { decimals, padded: false });
    return [text('đạt '), ...ratio, text(` ${of} (vượt `), beyond, text('%)')];
  };
  return orGap(value, 'dat', stands, notCompared(of));
}

/**
 * "so với … giảm 05 lượt (08/13 lượt)": two counts or amounts of one unit; `change` is the
 * sheet's own difference, `noun` what is counted where the sheet states no unit.
 */
function against(value: unknown, prior: unknown, base: unknown, change: unknown, noun: unknown): Pieces {
  return orGap(value, 'so_voi', (now) => {
    const before = figureOf(prior, 'so_voi');
    const than = basis(base, 'cùng kỳ năm trước');
    if (!(before instanceof Figure)) return [text(`so với ${than} `), without(before, 'không có số để so sánh')];
    const earlier = inUnitOf(now, before);
    if (earlier === null) return [text(`so với ${than} `), incomparable(now, before)];
    const unit = basis(noun, unitText(now.fact.unit ?? before.fact.unit));
    const of = unit === '' ? '' : ` ${unit}`;
    const pair: Inline[] = [
      text('('),
      printed(now, formatOfCount(now)),
      text('/'),
      inUnit(before, earlier),
      text(`${of})`),
    ];
    const difference = subtract(now.value, earlier);
    if (sign(difference) === 0) return [text(`bằng ${than} `), ...pair];
    const format = wholeOr(difference);
    const own = change instanceof Figure && equals(change.value, difference) ? change : null;
    const size = own ? printed(own, format) : derived(now, difference, format);
    return [text(`so với ${than} ${sign(difference) > 0 ? 'tăng' : 'giảm'} `), size, text(`${of} `), ...pair];
  });
}

/** A figure as the other's unit counts it. */
function inUnit(figure: Figure, value: Decimal): Inline {
  if (equals(value, figure.value)) return printed(figure, formatOfCount(figure));
  return derived(figure, value, { decimals: normalise(value).scale, padded: true });
}

function wholeOr(value: Decimal): FigureFormat {
  const { scale } = normalise(value);
  return scale === 0
    ? { ...countFormat(), absolute: true }
    : { kind: 'number', decimals: scale, padded: false, absolute: true };
}

/** "gấp 2,4 lần …", "tăng 12% so với …", "giảm 7,5% so với …", "xấp xỉ …", "bằng …", from two amounts. */
function movement(value: unknown, prior: unknown, base: unknown): Pieces {
  return orGap(value, 'bien_dong', (now) => {
    const before = figureOf(prior, 'bien_dong');
    const than = basis(base, 'cùng kỳ năm trước');
    if (!(before instanceof Figure)) return [text(`so với ${than} `), without(before, 'không có số để so sánh')];
    const earlier = inUnitOf(now, before);
    if (earlier === null) return [text(`so với ${than} `), incomparable(now, before)];
    if (equals(now.value, earlier)) return [text(`bằng ${than}`)];
    if (sign(earlier) <= 0 || sign(now.value) < 0) return bareChange(now, earlier, than);
    const ratio = divide(now.value, earlier, SHARE_DIGITS);
    if (compare(ratio, TWICE) >= 0)
      return [text('gấp '), derived(now, ratio, { decimals: 1, padded: false }), text(` lần ${than}`)];
    const percent = subtract(multiply(ratio, HUNDRED), HUNDRED);
    const rounded = round(percent, 1);
    if (sign(rounded) === 0) return [text(`xấp xỉ ${than}`)];
    return [
      text(sign(rounded) > 0 ? 'tăng ' : 'giảm '),
      derived(now, percent, { decimals: 1, padded: false, absolute: true }),
      text(`% so với ${than}`),
    ];
  });
}

/** From nothing or below there is no percentage: the difference itself is said. */
function bareChange(now: Figure, earlier: Decimal, than: string): readonly Inline[] {
  const difference = subtract(now.value, earlier);
  const unit = unitText(now.fact.unit);
  const size = derived(now, difference, wholeOr(difference));
  return [
    text(`${sign(difference) > 0 ? 'tăng' : 'giảm'} `),
    size,
    text(`${unit === '' ? '' : ` ${unit}`} so với ${than}`),
  ];
}

/** "xấp xỉ …", "bằng …", "cao hơn …", "thấp hơn …": how an amount stands to another, without a number. */
function level(value: unknown, other: unknown, base: unknown): Pieces {
  return orGap(value, 'so_muc', (now) => {
    const mark = figureOf(other, 'so_muc');
    const than = basis(base, 'kế hoạch');
    if (!(mark instanceof Figure)) return [without(mark, notCompared(than))];
    const limit = inUnitOf(now, mark);
    if (limit === null) return [incomparable(now, mark)];
    const difference = subtract(now.value, limit);
    if (sign(difference) === 0) return [text(`bằng ${than}`)];
    const near = compare(multiply(absolute(difference), HUNDRED), multiply(absolute(limit), NEAR)) <= 0;
    return [text(near ? `xấp xỉ ${than}` : `${sign(difference) > 0 ? 'cao' : 'thấp'} hơn ${than}`)];
  });
}

/** "bằng 104,2% cùng kỳ …": a ratio states itself and claims no direction. */
function ratioOf(value: unknown, base: unknown): Pieces {
  const of = basis(base, 'so với cùng kỳ năm trước');
  const stated = (figure: Figure): readonly Inline[] =>
    figure.beyond !== ''
      ? [besideNothing(figure, `so với ${of.replace(/^so với /u, '')}`)]
      : [text('bằng '), ...printedPercent(figure, percentFormat(figure)), text(` ${of}`)];
  return orGap(value, 'bang', stated, notCompared(of));
}

/** Names of the filters that choose their words by the figures. */
export const wordingFilterNames: readonly string[] = [
  'tang_giam',
  'dat',
  'so_voi',
  'bien_dong',
  'so_muc',
  'bang',
  'gom',
  'trong_do',
  'theo_chieu',
];

export const wordingFilters: Readonly<Record<string, (value: unknown, ...args: unknown[]) => unknown>> = {
  tang_giam: growth,
  dat: reached,
  so_voi: against,
  bien_dong: movement,
  so_muc: level,
  bang: ratioOf,
};
