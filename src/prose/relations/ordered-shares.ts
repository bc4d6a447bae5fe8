/** "… 11,8; 24,6; 21,3 và 2,9 nghìn tỷ đồng. Cơ cấu tương ứng: 19,5% - 40,6% - 35,1% - 4,8%": shares in the order of the parts before them. */
import { verdictOf } from '../../core/verdict';
import type { Mention } from '../mentions/mention';
import type { NewClaim, ProseDraft } from '../prose-draft';
import { startBefore, withoutDepth } from '../text/structure';
import type { ReadLine } from '../text/read-line';
import { percentClaim } from './asking';
import { skeletonOf } from './skeleton';

const ROW =
  /(?<!\p{L})(?:cơ cấu|tỷ trọng|tỷ lệ|chiếm)[^.;()⟦⟧]{0,40}(?:tương ứng|lần lượt)(?: (?:là|chiếm|với|đạt|tỷ lệ))*\s*:?\s*(?<row>⟦\d+⟧(?:\s*(?:[-–;,/]|và|, và)\s*⟦\d+⟧)+)|(?<!\p{L})(?:tương ứng|lần lượt)(?: (?:là|chiếm|với|đạt|tỷ lệ|tỷ trọng|các))+\s*:?\s*(?<other>⟦\d+⟧(?:\s*(?:[-–;,/]|và|, và)\s*⟦\d+⟧)+)/gu;

interface Parts {
  readonly whole: Mention;
  readonly parts: readonly Mention[];
}

/** The last breakdown of so many parts that ends before the row, in its sentence or the one before. */
function partsBefore(draft: ProseDraft, read: ReadLine, first: Mention, count: number): Parts | undefined {
  const flat = withoutDepth(read.structure);
  const own = startBefore(flat, first.start, 'sentence');
  const from = own > 1 ? startBefore(flat, own - 1, 'sentence') : own;
  return draft
    .relationsOf(read.line)
    .flatMap(({ kind, whole, parts }): Parts[] => {
      const all = parts.flatMap(({ fact, sign }) => (sign > 0 ? (draft.mentions[fact] ?? []) : []));
      const top = draft.mentions[whole];
      const inside = all.every((each) => each.start >= from && each.end <= first.start);
      return kind === 'sum' && top && all.length === count && inside ? [{ whole: top, parts: all }] : [];
    })
    .at(-1);
}

/** Rows of one line. */
export function orderedShares(draft: ProseDraft, read: ReadLine): void {
  for (const match of skeletonOf(read).matchAll(ROW)) {
    const row = match.groups?.row ?? match.groups?.other ?? '';
    const shares = [...row.matchAll(/⟦(\d+)⟧/gu)].flatMap(([, at]) => read.mentions[Number(at)] ?? []);
    const [first] = shares;
    if (!first || shares.some(({ unit, hedged }) => unit?.dimension !== 'percent' || hedged)) continue;
    const found = partsBefore(draft, read, first, shares.length);
    if (!found) continue;
    const ordered = [...found.parts].sort((a, b) => a.start - b.start);
    const claims = shares.flatMap((share, at): NewClaim[] => {
      const own = ordered[at];
      return own ? [percentClaim(share, own, found.whole, 'tương ứng')] : [];
    });
    const held = claims.filter((claim) => verdictOf(draft.facts, draft.relation(claim)).status === 'holds');
    // Most of them show that the order is meant.
    if (held.length * 2 < claims.length) continue;
    for (const claim of claims) {
      draft.relate(claim);
      draft.settled.add(claim.whole);
    }
  }
}
