/** Views of figures for tests of what searches them: positions by instances, as one types them. */
import { ABSENT } from '../../src/reading/facts';
import type { AxisView } from '../../src/reading/relations/axis-view';
import { Says, type Evidence, type Family } from '../../src/reading/relations/family';

export interface ViewSpec {
  /** One row a position; "" is blank, "-" none. */
  readonly rows: readonly (readonly (number | '' | '-')[])[];
  /** A unit of the last place of each position's figures; 1 where none is said. */
  readonly grains?: readonly number[];
  /** Class of unit of each position; 0 where none is said. */
  readonly units?: readonly number[];
  /** Instances that are rates. */
  readonly rates?: readonly number[];
}

/** Positions are lines, instances columns. */
export function axisViewOf({ rows, grains = [], units = [], rates = [] }: ViewSpec): AxisView {
  const width = rows[0]?.length ?? 0;
  const flat = rows.flat();
  const view: AxisView = {
    axis: 'lines',
    size: rows.length,
    width,
    values: Float64Array.from(flat, (value) => (value === '' ? NaN : value === '-' ? 0 : value)),
    ulps: Float64Array.from(flat, (value, at) =>
      typeof value === 'number' ? (grains[Math.floor(at / width)] ?? 1) : 0,
    ),
    units: Int32Array.from(flat, (value, at) => (typeof value === 'number' ? (units[Math.floor(at / width)] ?? 0) : 0)),
    facts: Int32Array.from(flat, (value, at) => (value === '' ? ABSENT.blank : value === '-' ? ABSENT.none : at)),
    rates: new Uint8Array(width),
    sinking: new Uint8Array(rows.length),
    changes: new Uint8Array(width),
  };
  for (const at of rates) view.rates[at] = 1;
  return view;
}

/** A family whose parts are positions: 3 for plus, -3 for minus. */
export function familyOf(
  kind: Family['kind'],
  whole: number,
  parts: readonly number[],
  more: Partial<Family> = {},
): Family {
  return {
    kind,
    whole,
    parts: parts.map((part) => ({ at: Math.abs(part), sign: part < 0 ? -1 : 1 })),
    exhaustive: true,
    factorPower: 0,
    source: 'figures',
    outright: false,
    statement: '',
    statedAt: null,
    ...more,
  };
}

const WORDS: Readonly<Record<Says, string>> = {
  [Says.nothing]: '.',
  [Says.trivial]: 'trivial',
  [Says.holds]: 'holds',
  [Says.near]: 'near',
  [Says.fails]: 'fails',
};

/** What each instance says, in words; "." for nothing. */
export const saidBy = (evidence: Evidence): string => [...evidence.says].map((says) => WORDS[says as Says]).join(' ');
