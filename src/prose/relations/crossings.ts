/**
 * What two breakdowns of one text say of each other: types that are counted in both ("70 đơn KNPA" of 71, and the KNPA of
 * each office), and shares of a whole and of its part that leave the same rest. Claimed only where the words match.
 */
import { foldText } from '../../language';
import type { Relation } from '../../core/relation';
import { verdictOf } from '../../core/verdict';
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { NewClaim, ProseDraft } from '../prose-draft';

const typeOf = (mention: Mention): string => foldText(mention.after);

function partsOf(draft: ProseDraft, relation: Relation): Mention[] {
  return relation.parts.flatMap(({ fact }) => draft.mentions[fact] ?? []);
}

/** The figures of one type among the parts of another breakdown; null where a part's type is not known. */
function ofType(
  draft: ProseDraft,
  type: string,
  types: ReadonlySet<string>,
  parts: readonly Mention[],
  sums: readonly Relation[],
): Mention[] | null {
  const found: Mention[] = [];
  for (const part of parts) {
    const own = typeOf(part);
    if (own === type) found.push(part);
    if (types.has(own)) continue;
    const inner = sums.find(({ whole, parts: below }) => draft.mentions[whole] === part && below.length > 1);
    if (!inner) return null;
    const below = partsOf(draft, inner);
    if (!below.every((each) => types.has(typeOf(each)))) return null;
    found.push(...below.filter((each) => typeOf(each) === type));
  }
  return found;
}

/** Types that a bracket counts, counted again over the other breakdown of the same figure. */
function crossFoot(draft: ProseDraft): void {
  const sums = draft.relations.filter(
    ({ kind, parts }) => kind === 'sum' && parts.length > 1 && parts.every(({ sign }) => sign === 1),
  );
  for (const typed of sums) {
    const kinds = partsOf(draft, typed);
    const types = new Set(kinds.map(typeOf));
    if (types.has('') || types.size !== kinds.length) continue;
    for (const other of sums.filter((each) => each !== typed && each.whole === typed.whole)) {
      for (const whole of kinds) {
        const parts = ofType(draft, typeOf(whole), types, partsOf(draft, other), sums);
        if (!parts || parts.length === 0 || parts.includes(whole)) continue;
        const claim = {
          whole,
          parts: parts.map((mention) => ({ mention, sign: 1 as const })),
          statement: typeOf(whole),
        };
        draft.relate({ ...claim, kind: parts.length === 1 ? 'equal' : 'sum' });
      }
    }
  }
}

const SHARED = /được hưởng|hưởng theo phân cấp/u;

/** Thu − phần được hưởng is the same for a total and for the part of it that is shared. */
function sharedRests(draft: ProseDraft): void {
  const shares = draft.relations.flatMap((relation) => {
    const [whole, part] = [draft.mentions[relation.whole], draft.mentions[relation.parts[0]?.fact ?? -1]];
    return relation.kind === 'subset' && whole && part && SHARED.test(foldText(part.label)) ? [{ whole, part }] : [];
  });
  for (const [index, first] of shares.entries()) {
    for (const second of shares.slice(index + 1)) {
      if (first.whole.line !== second.whole.line || !sameKind(first.whole.unit, second.whole.unit)) continue;
      const claim: NewClaim = {
        kind: 'sum',
        whole: first.whole,
        parts: [
          { mention: first.part, sign: 1 },
          { mention: second.whole, sign: 1 },
          { mention: second.part, sign: -1 },
        ],
        source: 'meaning',
        statement: 'phần không được hưởng',
      };
      if (verdictOf(draft.facts, draft.relation(claim)).status === 'holds') draft.relate(claim);
      else draft.withdraw(claim);
    }
  }
}

export function crossings(draft: ProseDraft): void {
  crossFoot(draft);
  sharedRests(draft);
}
