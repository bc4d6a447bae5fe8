/**
 * "727 doanh nghiệp tư nhân (chiếm 17,9%), 523 công ty cổ phần (chiếm 12,9%), …": shares that stand in a row are of one whole.
 * Which one, those that hold tell (two can hold by no accident); then the others are asked of it, too.
 */
import { verdictOf } from '../../core/verdict';
import type { Mention } from '../mentions/mention';
import type { NewClaim, ProseDraft } from '../prose-draft';
import { isPrimary, type ReadLine } from '../text/read-line';
import { percentClaim } from './asking';
import { telling } from './comparison-claims';
import { sentenceOf } from './skeleton';

interface Item {
  readonly of: Mention;
  readonly share: Mention;
}

const TIE = /^[^.;()\d]{0,60}(?:\(\s*(?:chiếm|đạt)?|(?<!\p{L})chiếm)(?: tỷ lệ| tỷ trọng)?\s*$/u;
/** No more wholes are tried than so many, the nearest first. */
const MOST = 8;
/** So many that hold say what all of them are of. */
const ENOUGH = 2;

/** Shares of each sentence right behind what they are of. */
function rowsIn(read: ReadLine): readonly (readonly Item[])[] {
  const rows = new Map<number, Item[]>();
  for (const [at, share] of read.mentions.entries()) {
    const of = read.mentions[at - 1];
    if (!of || !isPrimary(of) || of.hedged || share.hedged || share.unit?.dimension !== 'percent') continue;
    if ((share.role !== 'share' && share.role !== 'percent') || !TIE.test(read.low.slice(of.unitEnd, share.start)))
      continue;
    const from = sentenceOf(read, share);
    rows.set(from, [...(rows.get(from) ?? []), { of, share }]);
  }
  return [...rows.values()].filter(({ length }) => length > ENOUGH);
}

const holds = (draft: ProseDraft, claim: NewClaim): boolean =>
  verdictOf(draft.facts, draft.relation(claim)).status === 'holds';

/** Rows of one line. */
export function rowShares(draft: ProseDraft, read: ReadLine): void {
  for (const row of rowsIn(read)) {
    const [first] = row;
    if (!first || row.some(({ of }) => of.unit?.dimension !== first.of.unit?.dimension)) continue;
    const wholes = read.mentions
      .filter((each) => isPrimary(each) && !each.hedged && each.end <= first.of.start)
      .filter(({ unit }) => unit?.dimension === first.of.unit?.dimension)
      .slice(-MOST)
      .reverse();
    const claimsOf = (whole: Mention): NewClaim[] =>
      row.map(({ of, share }) => percentClaim(share, of, whole, 'chiếm'));
    const whole = wholes.find((each) => {
      const held = claimsOf(each).filter((claim) => telling(claim.whole) >= ENOUGH && holds(draft, claim));
      return held.length >= ENOUGH && held.length * ENOUGH >= row.length;
    });
    for (const claim of whole ? claimsOf(whole) : []) if (!draft.isAsked(claim.whole)) draft.relate(claim);
  }
}
