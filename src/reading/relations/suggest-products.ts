/** What names and units say outright is a product: area × yield = production, quantity × price = amount. */
import type { AxisView } from './axis-view';
import { askedBy, candidateOf, heldBy, type Candidate } from './candidate';
import type { Family } from './family';
import type { TableWords } from './table-words';

/** How far from its factors a product may stand. */
const WINDOW = 4;
const NEEDS = 2;
const POWERS = [-1, 0, -2, -3, -4, -6, 1, 2];

/** Dimension of the unit that a position's figures have; null where they have none, or several; indices are percentages. */
export type DimensionOf = (position: number) => string | null;

interface Rule {
  readonly whole: RegExp;
  readonly factors: readonly [RegExp, RegExp];
  /** Units that say it where the words do not. */
  readonly units: readonly [string, string, string] | null;
}

const RULES: readonly Rule[] = [
  { whole: /sản lượng/u, factors: [/diện tích/u, /năng suất/u], units: ['mass', 'area', 'yield'] },
  {
    whole: /thành tiền|số tiền|trị giá|(?<!\p{L})amount(?!\p{L})/u,
    factors: [/số lượng|khối lượng|(?<!\p{L})quantity(?!\p{L})/u, /đơn giá|(?<!\p{L})(?:unit )?price(?!\p{L})/u],
    units: null,
  },
];

function productOf(whole: number, factors: readonly number[], factorPower: number): Family {
  return {
    kind: 'product',
    whole,
    parts: factors.map((at) => ({ at, sign: 1 })),
    exhaustive: true,
    factorPower,
    source: 'meaning',
    outright: false,
    statement: '',
    statedAt: null,
  };
}

/** The nearest filled position that fits, before the product or else behind it, at most a window away; −1 without one. */
function nearest(filled: readonly number[], at: number, fits: (position: number) => boolean): number {
  const before = filled.slice(Math.max(0, at - WINDOW), at).reverse();
  return [...before, ...filled.slice(at + 1, at + 1 + WINDOW)].find(fits) ?? -1;
}

/** Products at every position that a rule's words or units name, each at the power of ten that most instances bear out. */
export function suggestProducts(
  view: AxisView,
  { leaf }: TableWords,
  filled: readonly number[],
  dimensionOf: DimensionOf,
): Candidate[] {
  const found: Candidate[] = [];
  for (const { whole, factors, units } of RULES) {
    const fits =
      (word: RegExp, unit: string | undefined) =>
      (position: number): boolean =>
        (word.test(leaf(position)) && dimensionOf(position) !== 'percent') ||
        (unit !== undefined && dimensionOf(position) === unit);
    const [isWhole, ...areFactors] = [whole, ...factors].map((word, at) => fits(word, units?.[at]));
    const own: Candidate[] = [];
    filled.forEach((position, at) => {
      if (!isWhole?.(position)) return;
      const places = areFactors.map((isFactor) => nearest(filled, at, isFactor));
      if (places.some((place) => place < 0) || new Set([position, ...places]).size < 3) return;
      const tried = POWERS.map((power) => candidateOf(view, productOf(position, places, power), NEEDS));
      const best = tried.reduce((most, each) => (heldBy(each.evidence) > heldBy(most.evidence) ? each : most));
      own.push({ ...best, kin: `product ${whole.source} ${String(best.family.factorPower)}` });
    });
    // One power of ten for all of them: where most bear it out, the few figures of one crop need not.
    const firm = own.filter(({ evidence }) => heldBy(evidence) > 0 && heldBy(evidence) * 2 >= askedBy(evidence));
    const kin = firm[0]?.kin;
    const one = firm.length * 2 > own.length && firm.every((each) => each.kin === kin);
    // Two factors have one product: what stands above several crops is made of theirs.
    const taken = new Set(firm.map(({ family: { parts } }) => parts.map(({ at }) => at).join()));
    for (const each of own) {
      if (firm.includes(each)) found.push(each);
      else if (taken.has(each.family.parts.map(({ at }) => at).join())) continue;
      else if (one && firm[0]) {
        const { whole: at, parts } = each.family;
        const again = productOf(at, parts.map((part) => part.at), firm[0].family.factorPower); // prettier-ignore
        found.push({ ...candidateOf(view, again, NEEDS), ...(kin === undefined ? {} : { kin }) });
      }
    }
  }
  return found;
}
