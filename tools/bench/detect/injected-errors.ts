/** Ten kinds of errors that people make in tables, put into clean values; each changes one figure, a swap changes two. */
import type { Reading } from '../../../src/core/reading';

export const KINDS = [
  'digit-swap',
  'digit-slip',
  'scale-slip',
  'sign-flip',
  'omitted-part',
  'double-count',
  'stale-total',
  'other-base',
  'cells-swapped',
  'retyped',
] as const;

export type Kind = (typeof KINDS)[number];

export interface Injection {
  readonly kind: Kind;
  /** Facts that are wrong now. */
  readonly facts: readonly number[];
  readonly values: readonly number[];
}

type Random = () => number;
const pick = <T>(list: readonly T[], random: Random): T | undefined => list[Math.floor(random() * list.length)];

function digitsChanged(value: number, random: Random, change: (digits: string[], at: number) => void): number | null {
  const text = String(value);
  const places = [...text].flatMap((sign, index) => (/\d/.test(sign) ? [index] : []));
  const at = pick(places.slice(0, -1), random);
  if (at === undefined) return null;
  const digits = [...text];
  change(digits, at);
  const changed = Number(digits.join(''));
  return changed === value || !Number.isFinite(changed) ? null : changed;
}

/** The wrong value for one kind that changes one figure; null where the kind does not fit the figure. */
function wrongValue(
  kind: Kind,
  fact: number,
  values: readonly number[],
  reading: Reading,
  decimals: number,
  random: Random,
): number | null {
  const value = values[fact] ?? 0;
  const sums = reading.relations.filter(
    (relation) => relation.kind === 'sum' && relation.whole === fact && relation.parts.length > 1,
  );
  const ratios = reading.relations.filter(
    (relation) => (relation.kind === 'ratio' || relation.kind === 'growth') && relation.whole === fact,
  );
  const part = values[pick(pick(sums, random)?.parts ?? [], random)?.fact ?? -1];
  const tidy = (x: number): number => Number(x.toFixed(decimals));
  switch (kind) {
    case 'digit-swap':
      return digitsChanged(value, random, (digits, at) => {
        const next = digits[at + 1] === '.' ? at + 2 : at + 1;
        [digits[at], digits[next]] = [digits[next] ?? '', digits[at] ?? ''];
      });
    case 'digit-slip':
      return digitsChanged(value, random, (digits, at) => {
        const way = random();
        if (way < 0.6) digits[at] = String((Number(digits[at]) + 1 + Math.floor(random() * 9)) % 10);
        else if (way < 0.8) digits.splice(at, 1);
        else digits.splice(at, 0, digits[at] ?? '');
      });
    case 'scale-slip': {
      const factor = pick([10, 100, 1000], random) ?? 10;
      return value === 0 ? null : tidy(value * factor);
    }
    case 'sign-flip':
      return value === 0 ? null : -value;
    case 'omitted-part':
      return part === undefined || part === 0 ? null : tidy(value - part);
    case 'double-count':
      return part === undefined || part === 0 ? null : tidy(value + part);
    case 'stale-total':
      return part === undefined || part === 0 ? null : tidy(value - part + Math.round(part * (0.3 + random() * 1.5)));
    case 'other-base': {
      const relation = pick(ratios, random);
      const [a, b] = relation?.parts ?? [];
      if (!relation || !a || !b) return null;
      const plan = values[b.fact] ?? 1;
      return tidy(
        relation.kind === 'growth'
          ? (100 * (values[a.fact] ?? 0)) / plan
          : (100 * ((values[a.fact] ?? 0) - plan)) / plan,
      );
    }
    case 'retyped':
      return tidy(Math.round(value * (0.2 + random() * 2)) + 1);
    case 'cells-swapped':
      return null;
  }
}

/** Puts one error of a kind into the values; null where the table has no place for it. */
export function inject(
  kind: Kind,
  values: readonly number[],
  reading: Reading,
  digits: readonly number[],
  random: Random,
): Injection | null {
  const used = [
    ...new Set(reading.relations.flatMap((relation) => [relation.whole, ...relation.parts.map((part) => part.fact)])),
  ];
  for (let attempt = 0; attempt < 12; attempt += 1) {
    const fact = pick(used, random);
    if (fact === undefined) return null;
    const changed = [...values];
    if (kind === 'cells-swapped') {
      const own = reading.facts[fact];
      const near = used.filter((other) => {
        const fact2 = reading.facts[other];
        return (
          other !== fact &&
          fact2 !== undefined &&
          own !== undefined &&
          Math.abs(other - fact) <= 12 &&
          (fact2.line === own.line || fact2.measure === own.measure) &&
          fact2.unit?.dimension === own.unit?.dimension
        );
      });
      const other = pick(near, random);
      if (other === undefined || values[fact] === values[other]) continue;
      [changed[fact], changed[other]] = [values[other] ?? 0, values[fact] ?? 0];
      return { kind, facts: [fact, other], values: changed };
    }
    const wrong = wrongValue(kind, fact, values, reading, digits[fact] ?? 0, random);
    if (wrong === null || wrong === values[fact]) continue;
    changed[fact] = wrong;
    return { kind, facts: [fact], values: changed };
  }
  return null;
}
