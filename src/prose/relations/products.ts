/** Sản lượng = diện tích × năng suất, where a clause states all three and no second of any. */
import { toApproximateNumber, type Decimal } from '../../core/decimal';
import { verdictOf } from '../../core/verdict';
import type { Dimension } from '../../core/unit';
import type { Mention } from '../mentions/mention';
import type { NewClaim, ProseDraft } from '../prose-draft';
import { endFrom, withoutDepth } from '../text/structure';
import { isPrimary, type ReadLine } from '../text/read-line';
import { isSlip } from './slips';

const NEAR = 1.25;
/** What was harvested gives what was produced, whatever slipped. */
const TWICE = 2;
/** Not all that is planted is harvested: a production that falls further short may be of a smaller area. */
const HARVESTED = 1.03;
/** Plants that bear after years, and fields that are not reaped yet. */
export const PARTLY =
  /cà phê|hồ tiêu|cao su|(?<!\p{L})chè(?!\p{L})|(?<!\p{L})điều(?!\p{L})|cây ăn quả|cam|bưởi|thanh long|sầu riêng|(?<!\p{L})(?:vải|nhãn|xoài|mận|dừa|mít|ổi|quýt|nho|mắc ca|quế|chuối|dứa)(?!\p{L})|cho sản phẩm|kinh doanh|thu hoạch (?:được|xong)|đã thu hoạch/u;

const BEARS = /(?<!\p{L})(?:cho (?:thu hoạch|sản phẩm|trái|quả)|kinh doanh)(?!\p{L})/u;

const isBearing = ({ before, after }: Mention): boolean => BEARS.test(`${before} ${after}`.toLowerCase());

interface Clause {
  readonly from: number;
  readonly to: number;
  readonly of: 'item' | 'sentence' | 'line';
}

/** Stretches of a line that may speak of one crop: between semicolons, between full stops, and the whole of it. */
function clauses(read: ReadLine): Clause[] {
  const flat = withoutDepth(read.structure);
  const cut = (of: 'item' | 'sentence'): Clause[] => {
    const found: Clause[] = [];
    for (let from = 0; from < read.masked.length;) {
      const to = endFrom(flat, from, of);
      found.push({ from, to, of });
      from = to + 1;
    }
    return found;
  };
  return [...cut('item'), ...cut('sentence'), { from: 0, to: read.masked.length, of: 'line' }];
}

function isAbout(mention: Mention, words: RegExp): boolean {
  return words.test(`${mention.before} ${mention.label}`.toLowerCase());
}

/** The areas, yields and productions of one clause in order, in groups of one each. */
function triples(draft: ProseDraft, mentions: readonly Mention[]): (readonly [Mention, Mention, Mention])[] {
  const of = (dimension: Dimension): Mention[] => mentions.filter(({ unit }) => unit?.dimension === dimension);
  const [planted, yields, masses] = [of('area'), of('yield'), of('mass')];
  // "142.300 ha, trong đó diện tích cho thu hoạch 128.450 ha": what bears is what is reaped.
  const bearing = planted.filter(isBearing);
  // "612 ha, gồm 318 ha lúa lai và 294 ha lúa thuần": the yield is that of the whole.
  const whole = planted.filter((each) => !draft.summands.has(each));
  const areas = [bearing, whole].find((list) => list.length === yields.length) ?? planted;
  if (areas.length !== yields.length || yields.length !== masses.length) return [];
  return areas.flatMap((area, at) => {
    const [yielded, mass] = [yields[at], masses[at]];
    const next = areas[at + 1];
    const apart = areas.length === 1 || (next === undefined ? true : (mass?.start ?? 0) < next.start);
    return yielded && mass && apart ? [[mass, area, yielded] as const] : [];
  });
}

export function productsIn(draft: ProseDraft, read: ReadLine): void {
  const done = new Set<Mention>();
  for (const { from, to, of } of clauses(read)) {
    const inside = read.mentions.filter(
      (each) =>
        each.start >= from &&
        each.end <= to &&
        (isPrimary(each) || (each.role === 'now' && each.unit?.dimension === 'area')) &&
        !each.hedged &&
        !done.has(each),
    );
    for (const [mass, area, yielded] of triples(draft, inside)) {
      const areas = inside.filter(({ unit }) => unit?.dimension === 'area').length;
      if (of !== 'item' && areas > 1 && !isBearing(area) && !draft.split.has(area)) continue;
      if (!isAbout(yielded, /năng suất|(?<!\p{L})ns(?!\p{L})/u)) continue;
      const claim: NewClaim = {
        kind: 'product',
        whole: mass,
        parts: [
          { mention: area, sign: 1 },
          { mention: yielded, sign: 1 },
        ],
        statement: 'diện tích × năng suất',
      };
      const verdict = verdictOf(draft.facts, draft.relation(claim));
      if (verdict.status === 'skipped') continue;
      for (const each of [mass, area, yielded]) done.add(each);
      const reaped = /(?<!\p{L})thu hoạch(?!\p{L})/u.test(area.before.toLowerCase());
      const part =
        !reaped && area.role !== 'now' && !isBearing(area) && (of !== 'item' || PARTLY.test(read.low.slice(from, to)));
      const far =
        verdict.status === 'fails' && !isNear(draft, mass, verdict.expected, part ? HARVESTED : reaped ? TWICE : NEAR);
      if (far) draft.withdraw(claim);
      else draft.relate(claim);
    }
  }
}

/** Areas that are no part of another. */
const outermost = (draft: ProseDraft, areas: readonly Mention[]): readonly Mention[] =>
  areas.filter((each) => (draft.wholesOf.get(each) ?? []).length === 0);

/**
 * "11.846 ha, trong đó giống ngắn ngày 10.921 ha, …. Năng suất 71,3 tạ/ha, sản lượng 84.462 tấn": once it is known which areas are
 * parts of another, a line's one yield and one production are of the one that is left.
 */
export function productsOfWholes(draft: ProseDraft, read: ReadLine): void {
  const of = (dimension: Dimension): Mention[] =>
    read.mentions.filter((each) => isPrimary(each) && !each.hedged && each.unit?.dimension === dimension);
  const [[yielded, second], [mass, other]] = [of('yield'), of('mass')];
  if (!yielded || second || !mass || other || draft.isAsked(mass) || mass.start < yielded.start) return;
  if (!isAbout(yielded, /năng suất|(?<!\p{L})ns(?!\p{L})/u)) return;
  const areas = of('area').filter((each) => each.end < yielded.start);
  const claimOf = (area: Mention): NewClaim => ({
    kind: 'product',
    whole: mass,
    parts: [
      { mention: area, sign: 1 },
      { mention: yielded, sign: 1 },
    ],
    statement: 'diện tích × năng suất',
  });
  const held = areas.find((area) => verdictOf(draft.facts, draft.relation(claimOf(area))).status === 'holds');
  const [only, rival] = outermost(draft, areas);
  const area = held ?? (rival ? undefined : only);
  if (!area) return;
  const verdict = verdictOf(draft.facts, draft.relation(claimOf(area)));
  const part = PARTLY.test(read.low) ? HARVESTED : TWICE;
  if (verdict.status === 'holds') draft.relate(claimOf(area));
  else if (verdict.status === 'fails' && isNear(draft, mass, verdict.expected, part)) draft.relate(claimOf(area));
}

/** A production ten times off is a slip; one that has nothing to do with the area is of something else. */
export function isNear(draft: ProseDraft, mass: Mention, expected: Decimal, most: number): boolean {
  const fact = draft.factOf(mass);
  const ratio = toApproximateNumber(expected) / (fact ? toApproximateNumber(fact.value) : 1);
  const slip = Math.abs(Math.log10(ratio) - Math.round(Math.log10(ratio))) < 0.005;
  return slip || (fact && isSlip(fact.value, expected)) || (ratio > Math.min(1 / NEAR, 1 / most) && ratio < most);
}
