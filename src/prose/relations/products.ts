/** Sản lượng = diện tích × năng suất, where a clause states all three and no second of any. */
import { toApproximateNumber, type Decimal } from '../../core/decimal';
import { verdictOf } from '../../core/verdict';
import type { Dimension } from '../../core/unit';
import type { Mention } from '../mentions/mention';
import type { NewClaim, ProseDraft } from '../prose-draft';
import { endFrom } from '../text/structure';
import type { ReadLine } from '../text/read-line';
import { isPrimary } from '../text/read-line';

const NEAR = 4;

/** Stretches of a line that speak of one crop: between full stops and semicolons. */
function clauses(read: ReadLine): { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = [];
  const flat = { ...read.structure, depth: new Uint8Array(read.structure.depth.length) };
  for (let from = 0; from < read.masked.length;) {
    const to = endFrom(flat, from, 'item');
    found.push({ from, to });
    from = to + 1;
  }
  return found;
}

function isAbout(mention: Mention, words: RegExp): boolean {
  return words.test(`${mention.before} ${mention.label}`.toLowerCase());
}

/** The areas, yields and productions of one clause in order, in groups of one each. */
function triples(mentions: readonly Mention[]): (readonly [Mention, Mention, Mention])[] {
  const of = (dimension: Dimension): Mention[] => mentions.filter(({ unit }) => unit?.dimension === dimension);
  const [areas, yields, masses] = [of('area'), of('yield'), of('mass')];
  if (areas.length !== yields.length || yields.length !== masses.length) return [];
  return areas.flatMap((area, at) => {
    const [yielded, mass] = [yields[at], masses[at]];
    const next = areas[at + 1];
    const apart = areas.length === 1 || (next === undefined ? true : (mass?.start ?? 0) < next.start);
    return yielded && mass && apart ? [[mass, area, yielded] as const] : [];
  });
}

export function productsIn(draft: ProseDraft, read: ReadLine): void {
  for (const { from, to } of clauses(read)) {
    const inside = read.mentions.filter(
      (each) => each.start >= from && each.end <= to && isPrimary(each) && !each.hedged,
    );
    for (const [mass, area, yielded] of triples(inside)) {
      if (!isAbout(yielded, /năng suất/u)) continue;
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
      const far = verdict.status === 'fails' && !isNear(draft, mass, verdict.expected);
      if (far) draft.withdraw(claim);
      else draft.relate(claim);
    }
  }
}

/** A production ten times off is a slip; one that has nothing to do with the area is of something else. */
function isNear(draft: ProseDraft, mass: Mention, expected: Decimal): boolean {
  const fact = draft.factOf(mass);
  const ratio = toApproximateNumber(expected) / (fact ? toApproximateNumber(fact.value) : 1);
  const slip = Math.abs(Math.log10(ratio) - Math.round(Math.log10(ratio))) < 0.005;
  return slip || (ratio > 1 / NEAR && ratio < NEAR);
}
