/**
 * One table's figures as a dense matrix for search: `size` positions (lines, or columns) by `width` instances (the other
 * way). Doubles serve the search alone: what is claimed in the end is asked exactly, by `core/verdict` (law 7).
 */
import type { Decimal } from '../../core/decimal';
import type { Fact, FactIndex } from '../../core/fact';
import type { Unit } from '../../core/unit';
import { ABSENT } from '../facts';
import { plainDecimals } from './double-noise';

export type Axis = 'lines' | 'columns';

export interface AxisView {
  /** What the positions are. */
  readonly axis: Axis;
  readonly size: number;
  readonly width: number;
  /** [position · width + instance]: the figure in its own unit; 0 for "-"; NaN where there is none. */
  readonly values: Float64Array;
  /** One unit of the last digit that the figure is printed with, or that its double holds. */
  readonly ulps: Float64Array;
  /** Class of unit, 0 where the sheet states none. Figures of two classes are never added. */
  readonly units: Int32Array;
  /** FactIndex, or one of ABSENT. */
  readonly facts: Int32Array;
  /** Instances of rates, shares and averages: a sum may hold there (shares of 100), its failing says nothing. */
  readonly rates: Uint8Array;
  /** Positions whose figures may be below nought, and instances of changes, where a part may exceed its whole; none before names are read. */
  readonly sinking: Uint8Array;
  readonly changes: Uint8Array;
}

/** What may stand between doubles that are the same figure, as a share of what was added. */
export const NOISE = 1e-12;

/** Numbers classes of units so that figures of different kinds or scales are not added by a search. */
export class UnitClasses {
  private readonly byObject = new Map<Unit, number>();
  private readonly byName = new Map<string, number>();
  readonly percent = new Set<number>();

  of(unit: Unit | null): number {
    if (unit === null) return 0;
    let known = this.byObject.get(unit);
    if (known !== undefined) return known;
    const percent = unit.dimension === 'percent' || unit.dimension === 'percent-point';
    const name = percent
      ? 'percent'
      : `${unit.dimension}|${String(unit.power)}|${unit.dimension === 'other' ? unit.kind : ''}`;
    known = this.byName.get(name) ?? this.byName.size + 1;
    this.byName.set(name, known);
    this.byObject.set(unit, known);
    if (percent) this.percent.add(known);
    return known;
  }
}

/** 1, 0.1, 0.01, …: as many as figures are printed with. */
const UNITS = Array.from({ length: 32 }, (_, decimals) => 10 ** -decimals);

/** `value`: the figure, and it once more as a double. */
function ulpOf(fact: Fact, value: Decimal, size: number): number {
  // Noise of doubles is no digit: 1.59999999999999 has one decimal.
  const decimals = value.scale === 0 ? fact.decimals : Math.min(fact.decimals, Math.max(plainDecimals(value), 0));
  const places = fact.written === 'formula' && value.scale === 0 ? 0 : decimals;
  return Math.max(UNITS[places] ?? 10 ** -places, Math.abs(size) * 1e-15);
}

const COARSE = [1_000_000, 100_000, 10_000, 1000, 100, 10, 5, 3];
/** Statistics offices round counts of people at random to multiples of three, so that nobody is recognised. */
export const RANDOM_GRAIN = 3;
const MANY_FIGURES = 12;
const ENOUGH_FIGURES = 8;
const ENOUGH_DIFFERENT = 3;

/** The coarsest of the grains that all figures at these places are multiples of, where they are many and differ; 0 else. */
function grainOf(values: Float64Array, from: number, step: number, count: number): number {
  const different = new Set<number>();
  let figures = 0;
  let fits = COARSE;
  for (let n = 0; n < count && fits.length > 0; n += 1) {
    const value = values[from + n * step] as number;
    if (Number.isNaN(value) || value === 0) continue;
    different.add(value);
    figures += 1;
    fits = fits.filter((grain) => value % grain === 0);
  }
  const [grain = 0] = fits;
  const enough = grain === RANDOM_GRAIN ? MANY_FIGURES : ENOUGH_FIGURES;
  return figures >= enough && different.size >= ENOUGH_DIFFERENT ? grain : 0;
}

const isMultiple = (value: number, places: number): boolean => {
  const scaled = value * 10 ** places;
  return Math.abs(scaled - Math.round(scaled)) <= 1e-9 * Math.max(1, Math.abs(scaled));
};

/** "1.425,20" beside "404,6": where no figure of a column has a second decimal, its noughts are the format's. */
function shortenDecimals({ values, ulps, size, width }: AxisView): void {
  for (let column = 0; column < width; column += 1) {
    const filled: number[] = [];
    for (let at = column; at < size * width; at += width) if (!Number.isNaN(values[at])) filled.push(at);
    const figures = filled.filter((at) => values[at] !== 0);
    if (figures.length < ENOUGH_FIGURES || !figures.some((at) => (ulps[at] as number) < 0.05)) continue;
    const [most] = [1, 2, 3].filter((places) => figures.every((at) => isMultiple(values[at] as number, places)));
    if (most === undefined || figures.every((at) => Number.isInteger(values[at]))) continue;
    for (const at of filled) if ((ulps[at] as number) > 0) ulps[at] = Math.max(ulps[at] as number, 10 ** -most);
  }
}

/**
 * Whole figures of a column, or of a line, that are all multiples of 5, 10, 1000 … were rounded to that: it is the unit of
 * their last place. Offices that round to a hundred above a thousand and to ten below it show so in lines.
 */
function coarsen({ values, facts, ulps, size, width }: AxisView): void {
  const byColumn = Array.from({ length: width }, (_, column) => grainOf(values, column, width, size));
  for (let line = 0; line < size; line += 1) {
    const byLine = grainOf(values, line * width, 1, width);
    for (let column = 0; column < width; column += 1) {
      const at = line * width + column;
      const grain = Math.max(byLine, byColumn[column] as number);
      if (grain > 0 && (facts[at] as number) >= 0) ulps[at] = grain;
    }
  }
}

/** The view along the lines: positions are lines, instances are columns of figures. */
export function linesView(
  facts: readonly Fact[],
  matrix: readonly Int32Array[],
  width: number,
  units: UnitClasses,
): AxisView {
  const size = matrix.length;
  const view = blankView('lines', size, width);
  for (let line = 0; line < size; line += 1) {
    const row = matrix[line] as Int32Array;
    for (let column = 0; column < width; column += 1) {
      const at = line * width + column;
      const index = row[column] ?? ABSENT.blank;
      view.facts[at] = index;
      if (index === ABSENT.none) view.values[at] = 0;
      const fact = index < 0 ? undefined : facts[index];
      if (!fact) continue;
      const { value } = fact;
      const size = numberOf(value);
      view.values[at] = size;
      view.ulps[at] = ulpOf(fact, value, size);
      view.units[at] = units.of(fact.unit);
    }
  }
  coarsen(view);
  shortenDecimals(view);
  return view;
}

function numberOf({ small, big, scale }: Decimal): number {
  const coefficient = big === null ? small : Number(big);
  return scale === 0 ? coefficient : coefficient / 10 ** scale;
}

function blankView(axis: Axis, size: number, width: number): AxisView {
  return {
    axis,
    size,
    width,
    values: new Float64Array(size * width).fill(NaN),
    ulps: new Float64Array(size * width),
    units: new Int32Array(size * width),
    facts: new Int32Array(size * width).fill(ABSENT.blank),
    rates: new Uint8Array(width),
    sinking: new Uint8Array(size),
    changes: new Uint8Array(width),
  };
}

export interface TableViews {
  readonly lines: AxisView;
  readonly columns: AxisView;
  /** Classes of unit that are percentages. */
  readonly percents: ReadonlySet<number>;
}

/** Both views of a table's matrix. */
export function viewsOf(facts: readonly Fact[], matrix: readonly Int32Array[], width: number): TableViews {
  const units = new UnitClasses();
  const lines = linesView(facts, matrix, width, units);
  return { lines, columns: turned(lines), percents: units.percent };
}

/** The same figures turned: positions are columns, instances are lines. */
export function turned(view: AxisView): AxisView {
  const other = blankView(view.axis === 'lines' ? 'columns' : 'lines', view.width, view.size);
  for (let i = 0; i < view.size; i += 1) {
    for (let j = 0; j < view.width; j += 1) {
      const from = i * view.width + j;
      const to = j * view.size + i;
      other.values[to] = view.values[from] as number;
      other.ulps[to] = view.ulps[from] as number;
      other.units[to] = view.units[from] as number;
      other.facts[to] = view.facts[from] as FactIndex;
    }
  }
  return other;
}
