/**
 * Filters that work a figure out of others, exactly: `hieu`, `tong`, `ty_le`, `toc_do`, `so_lan`, `binh_quan`, `hon_100`. They print
 * nothing; what they give goes on to a filter that does, and is led back to the first figure's cell.
 */
import { add, divide, fromInteger, multiply, sign, subtract, type Decimal } from '../core/decimal';
import type { Unit } from '../core/unit';
import { inUnitOf } from './comparable';
import { Figure, HUNDRED, MissingFigure, NoneFigure } from './figure';
import { figureOf } from './filters-number';

const PERCENT: Unit = { text: '%', dimension: 'percent', kind: '', power: 0 };
const TIMES: Unit = { text: 'lần', dimension: 'ratio', kind: '', power: 0 };
const DIGITS = 12;
/** Decimals of a quotient that is printed without saying how many. */
const QUOTIENT_DECIMALS = 1;
const AVERAGE_DECIMALS = 2;

type Operand = Figure | MissingFigure;
type Work = (now: Figure, others: readonly Decimal[]) => Figure | null;

/** The figures are there, and give no result. */
const uncomputable = (now: Figure, why: string): MissingFigure =>
  new MissingFigure(now.fact.id, `${now.fact.label}, ${why}`, '', 'không tính được');

/** What the sheet says there is none of gives no result where it is measured, or measured by. */
const noneOf = ({ label }: NoneFigure): MissingFigure =>
  new MissingFigure(label, `${label}, ô ghi “-”`, '', 'không có số để so sánh');

/** The first operand with the others in its unit; whatever is missing or measures something else is missing in the result. */
function worked(filter: string, value: unknown, others: readonly unknown[], work: Work): Operand {
  const operands = [value, ...others].map((each) => figureOf(each, filter));
  const missing = operands.find((each) => each instanceof MissingFigure);
  if (missing) return missing;
  const none = operands.find((each) => each instanceof NoneFigure);
  if (none) return noneOf(none);
  const [now, ...rest] = operands as Figure[];
  if (!now) throw new Error(`filter "${filter}" needs a figure`);
  const values = rest.map((other) => inUnitOf(now, other));
  if (values.includes(null)) return uncomputable(now, 'các số khác đơn vị');
  return work(now, values as Decimal[]) ?? uncomputable(now, 'số để so sánh bằng 0');
}

const thereOf = (operands: readonly unknown[]): readonly unknown[] =>
  operands.filter((each) => !(each instanceof NoneFigure));

/** What there is none of adds nothing to what is measured by; where there is nothing else, it stays. */
const adding = (others: readonly unknown[]): readonly unknown[] => {
  const there = thereOf(others);
  return there.length > 0 ? there : others;
};

const sumOf = (values: readonly Decimal[]): Decimal => values.reduce(add, fromInteger(0));
const scaleOf = (now: Figure, others: readonly Decimal[]): number =>
  Math.max(now.value.scale, ...others.map(({ scale }) => scale));

/** A quotient by the others' sum in `unit`; none where that is nothing or less. */
function quotient(
  now: Figure,
  others: readonly Decimal[],
  unit: Unit,
  make: (ratio: Decimal) => Decimal,
): Figure | null {
  const other = sumOf(others);
  if (sign(other) <= 0) return null;
  return now.computed(make(divide(now.value, other, DIGITS)), unit, QUOTIENT_DECIMALS);
}

/** What to measure by has to be given: the filter's name stands in the complaint. */
const given = (others: readonly unknown[]): readonly unknown[] => (others.length === 0 ? [undefined] : adding(others));

const percent = (ratio: Decimal): Decimal => multiply(ratio, HUNDRED);

/** "bình quân mỗi trường hợp 1,30 triệu đồng": in the unit of the amount, whatever it is shared among. */
function average(value: unknown, per: unknown): Operand {
  const [now, other] = [figureOf(value, 'binh_quan'), figureOf(per, 'binh_quan')];
  for (const each of [now, other]) if (each instanceof MissingFigure) return each;
  for (const each of [now, other]) if (each instanceof NoneFigure) return noneOf(each);
  if (!(now instanceof Figure) || !(other instanceof Figure)) throw new Error('filter "binh_quan" needs a figure');
  if (sign(other.value) <= 0) return uncomputable(now, 'số để so sánh bằng 0');
  return now.computed(divide(now.value, other.value, DIGITS), now.fact.unit, AVERAGE_DECIMALS);
}

export const arithmeticFilters: Readonly<Record<string, (value: unknown, ...args: unknown[]) => unknown>> = {
  hieu: (value, ...others) =>
    worked('hieu', value, others, (now, values) =>
      now.computed(subtract(now.value, sumOf(values)), now.fact.unit, scaleOf(now, values)),
    ),
  tong: (...all) => {
    const [first = all[0], ...others] = thereOf(all);
    if (first instanceof NoneFigure) return first;
    return worked('tong', first, others, (now, values) =>
      now.computed(add(now.value, sumOf(values)), now.fact.unit, scaleOf(now, values)),
    );
  },
  ty_le: (value, ...of) => worked('ty_le', value, given(of), (now, others) => quotient(now, others, PERCENT, percent)),
  toc_do: (value, ...prior) =>
    worked('toc_do', value, given(prior), (now, others) =>
      quotient(now, others, PERCENT, (ratio) => subtract(percent(ratio), HUNDRED)),
    ),
  so_lan: (value, ...prior) =>
    worked('so_lan', value, given(prior), (now, others) => quotient(now, others, TIMES, (ratio) => ratio)),
  binh_quan: (value, per) => average(value, per),
  hon_100: (value) =>
    worked('hon_100', value, [], (now) =>
      now.computed(subtract(now.value, HUNDRED), now.fact.unit, Math.max(now.fact.decimals, 0)),
    ),
};
