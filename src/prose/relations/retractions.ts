/**
 * What is taken back when all is asked: a whole that some of its parts make up to the last digit is not accused with one part
 * more, nor is what a figure called "100% trở lên" says of two others.
 */
import { toApproximateNumber } from '../../core/decimal';
import type { Relation } from '../../core/relation';
import { verdictOf } from '../../core/verdict';
import type { ProseDraft } from '../prose-draft';
import { basePhrase, isCalledElse } from './base-phrases';
import { isMeantElse } from './other-meanings';
import { isOfSiblings } from './siblings';

/** "chiếm 47,5% chi thường xuyên": held against a figure that not one of these words is said of. */
function isOfAnother({ mentions, settled }: ProseDraft, { kind, whole, parts }: Relation): boolean {
  const [said, base] = [mentions[whole], mentions[parts[1]?.fact ?? -1]];
  if (kind !== 'ratio' || !said || !base || settled.has(said)) return false;
  if (said.role === 'of-plan' || said.unit?.dimension !== 'percent') return false;
  const phrase = basePhrase(said);
  return phrase !== null && base.role === 'level' && base.end < said.start && isCalledElse(base, phrase);
}

/** "một số bị can bị khởi tố 2 tội danh, gồm …": the text itself says that some are counted twice. */
function hasTwoAtOnce({ mentions }: ProseDraft, { kind, whole, parts }: Relation): boolean {
  const [said, last] = [mentions[whole], mentions[parts.at(-1)?.fact ?? -1]];
  if (kind !== 'sum' || !said || last?.line !== said.line || said.unit?.dimension !== 'count') return false;
  return /(?<!\p{L})(?:một số|có) [^.;\d]{0,40}(?<![\p{L}\d])(?:(?:2|hai|nhiều) (?:tội|hình thức|nội dung|lĩnh vực|lỗi|hành vi|vi phạm)|đồng thời|cùng lúc)/u.test(
    said.line.plain.slice(said.unitEnd, last.start).toLowerCase(),
  );
}

/** So many times more or less no slip makes a percentage. */
const MOST_TIMES = 150;

/** "165 triệu cổ phiếu (8,75%)" of 521 tỷ đồng: a percentage that is nowhere near its figures is of others. */
function isOutOfScale(draft: ProseDraft, relation: Relation): boolean {
  const verdict = verdictOf(draft.facts, relation);
  const said = draft.mentions[relation.whole];
  if (verdict.status !== 'fails' || said?.unit?.dimension !== 'percent') return false;
  const [expected, printed] = [toApproximateNumber(verdict.expected), toApproximateNumber(said.value)].map(Math.abs);
  return (
    expected !== undefined &&
    printed !== undefined &&
    expected > 0 &&
    printed > 0 &&
    (expected > printed * MOST_TIMES || expected * MOST_TIMES < printed)
  );
}

const ASKED: ReadonlySet<Relation['kind']> = new Set(['sum', 'subset', 'ratio', 'growth']);

/** Claims that fail and others contradict. */
export function retractions(draft: ProseDraft): void {
  const closed = new Map<number, ReadonlySet<number>[]>();
  const failing = new Set<Relation>();
  for (const relation of draft.relations) {
    if (!ASKED.has(relation.kind)) continue;
    const { status } = verdictOf(draft.facts, relation);
    if (status === 'fails') failing.add(relation);
    else if (status === 'holds' && relation.kind === 'sum' && relation.exhaustive)
      closed.set(relation.whole, [
        ...(closed.get(relation.whole) ?? []),
        new Set(relation.parts.map(({ fact }) => fact)),
      ]);
  }
  // "tăng 3 chiếc từ 15 lên 18 chiếc": what two figures bear out is of no others.
  const isComparison = ({ kind, parts }: Relation): boolean =>
    parts.length === 2 && (kind !== 'sum' || parts.some(({ sign }) => sign < 0));
  const borne = new Set(
    draft.relations
      .filter((each) => isComparison(each) && verdictOf(draft.facts, each).status === 'holds')
      .map(({ whole }) => whole),
  );
  const isKnown = (relation: Relation): boolean => isComparison(relation) && borne.has(relation.whole);
  const isWithin = (known: ReadonlySet<number>, { parts }: Relation): boolean =>
    parts.length > known.size && [...known].every((fact) => parts.some((part) => part.fact === fact));
  draft.retract((relation) => {
    if (!failing.has(relation)) return false;
    if (isKnown(relation) || isMeantElse(draft, relation)) return true;
    if (relation.kind === 'subset') return false;
    if (isOfSiblings(draft, relation) || hasTwoAtOnce(draft, relation)) return true;
    if (relation.kind === 'ratio' && isOutOfScale(draft, relation)) return true;
    if (relation.kind !== 'sum') return draft.mentions[relation.whole]?.hedged === true || isOfAnother(draft, relation);
    return (closed.get(relation.whole) ?? []).some((known) => isWithin(known, relation));
  });
}
