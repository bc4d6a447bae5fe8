/** Bodies of three tiers with the figures of two periods: what a commune counts, and what is above it by adding alone. */
import type { Draw } from './numbers';

export const FEES = ['Phí chợ', 'Lệ phí hộ tịch', 'Thu phạt', 'Thu hoa lợi công sản'] as const;
export const CROPS = ['Lúa', 'Ngô', 'Lạc'] as const;
export const PEOPLE = ['Khu vực thành thị', 'Khu vực nông thôn'] as const;

/** Figures of one body and period. Amounts in triệu đồng ·10³, areas in ha ·10, production in tấn ·10³. */
export interface Figures {
  /** By line: the year's plan, what was taken, the same of the year before. null: the body has none ("-"). */
  readonly fees: readonly ({ readonly plan: bigint; readonly actual: bigint; readonly prior: bigint } | null)[];
  readonly crops: readonly { readonly area: bigint; readonly production: bigint }[];
  /** Stocks at a date: households, poor households, people. */
  readonly people: readonly { readonly homes: bigint; readonly poor: bigint; readonly heads: bigint }[];
}

export interface Body {
  readonly name: string;
  readonly children: readonly Body[];
  readonly now: Figures;
  /** The year before. */
  readonly then: Figures;
}

const big = (value: number): bigint => BigInt(value);

function drawn(draw: Draw, before: Figures | null): Figures {
  return {
    fees: FEES.map((_, at) => {
      if (before === null ? draw.chance(12) : before.fees[at] === null) return null;
      const plan = big(draw.whole(400, 9000)) * 1000n;
      const actual = (plan * big(draw.whole(31, 88))) / 100n;
      const prior = before?.fees[at]?.actual ?? (plan * big(draw.whole(25, 80))) / 100n;
      return { plan, actual: (actual / 1000n) * 1000n, prior: (prior / 1000n) * 1000n };
    }),
    crops: CROPS.map(() => {
      const area = big(draw.whole(120, 4000));
      // tạ/ha ·10² over ha ·10 is tấn ·10⁴.
      return { area, production: (area * big(draw.whole(3600, 6400))) / 10n };
    }),
    people: PEOPLE.map(() => {
      const homes = big(draw.whole(300, 3000));
      return { homes, poor: (homes * big(draw.whole(1, 14))) / 100n, heads: homes * 3n + big(draw.whole(1, 900)) };
    }),
  };
}

const plus = <T extends Record<string, bigint>>(a: T | null, b: T | null): T | null =>
  a === null
    ? b
    : b === null
      ? a
      : (Object.fromEntries(Object.keys(a).map((key) => [key, (a[key] ?? 0n) + (b[key] ?? 0n)])) as T);

/** Line by line. */
export function added(all: readonly Figures[]): Figures {
  return all.reduce((a, b) => ({
    fees: a.fees.map((line, at) => plus(line, b.fees[at] ?? null)),
    crops: a.crops.map((line, at) => plus(line, b.crops[at] ?? null) ?? line),
    people: a.people.map((line, at) => plus(line, b.people[at] ?? null) ?? line),
  }));
}

const NAMES = [
  'Đông Sơn',
  'Tây Sơn',
  'Nam Hải',
  'Bắc Lý',
  'Tân Lập',
  'Phú Mỹ',
  'An Hòa',
  'Long Bình',
  'Thái Học',
  'Yên Khê',
  'Quang Minh',
  'Hòa Tiến',
];
const DISTRICTS = ['Bình An', 'Thanh Hà', 'Vĩnh Lộc'];

/** One province with its districts and communes; two districts may have a commune of one name. */
export function province(draw: Draw): Body {
  const districts = DISTRICTS.slice(0, draw.whole(2, 3)).map((district): Body => {
    const first = draw.whole(0, NAMES.length - 1);
    const communes = Array.from({ length: draw.whole(3, 5) }, (_, at): Body => {
      const then = drawn(draw, null);
      const name = NAMES[(first + at) % NAMES.length] ?? '';
      return { name: `UBND xã ${name}, huyện ${district}`, children: [], then, now: drawn(draw, then) };
    });
    return above(`UBND huyện ${district}, tỉnh Quảng Minh`, communes);
  });
  return above('UBND tỉnh Quảng Minh', districts);
}

function above(name: string, children: readonly Body[]): Body {
  return { name, children, now: added(children.map(({ now }) => now)), then: added(children.map(({ then }) => then)) };
}
