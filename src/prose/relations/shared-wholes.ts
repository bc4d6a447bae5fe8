/**
 * "kết nạp 1.484 đảng viên, trong đó: đoàn viên 861 đồng chí (67,1%), nữ 702 đồng chí (54,7%), …": where every share of one whole is wrong and
 * one slip in the whole would make all of them right, the whole is.
 */
import { verdictOf } from '../../core/verdict';
import { valuedFact } from '../../core/held-fact';
import type { Mention } from '../mentions/mention';
import type { NewClaim, ProseDraft } from '../prose-draft';
import { startBefore } from '../text/structure';
import { isPrimary, type ReadLine } from '../text/read-line';
import { percentClaim } from './asking';
import { misprints } from './meant';
import { satellitesOf } from './satellites';
import { isLong } from './slips';

const LEAST = 3;
const BRACKET = /^[^.;,()\d]{0,40}\(\s*(?:chiếm|tỷ lệ)?\s*$/u;
const OPENED = /(?<!\p{L})trong đó(?!\p{L})|:/u;

/** Figures in a row, each with its share in a bracket, and what stands before the first of them. */
function rowOf(
  draft: ProseDraft,
  read: ReadLine,
): { readonly whole: Mention; readonly claims: readonly NewClaim[] } | null {
  const shared = satellitesOf(read).flatMap(({ of, by: [share] }) => {
    if (!of || !share || share.hedged || share.unit?.dimension !== 'percent') return [];
    const bare = share.role === 'percent' || share.role === 'share';
    return bare && BRACKET.test(read.low.slice(of.unitEnd, share.start)) ? [{ of, share }] : [];
  });
  const [first] = shared;
  if (!first || shared.length < LEAST || shared.some(({ share }) => draft.isAsked(share))) return null;
  const from = startBefore(read.structure, first.of.start, 'sentence');
  const whole = read.mentions
    .filter((each) => isPrimary(each) && each.start >= from && each.end < first.of.start)
    .at(-1);
  if (!whole || whole.hedged || !isLong(whole) || whole.unit?.dimension !== first.of.unit?.dimension) return null;
  if (!OPENED.test(read.low.slice(whole.unitEnd, first.of.start))) return null;
  const claims = shared.map(({ of, share }): NewClaim => percentClaim(share, of, whole, 'chiếm'));
  return { whole, claims };
}

/** Wholes of one line. */
export function sharedWholes(draft: ProseDraft, read: ReadLine): void {
  const row = rowOf(draft, read);
  const fact = row && draft.factOf(row.whole);
  if (!row || !fact) return;
  const relations = row.claims.map((claim) => draft.relation(claim));
  const holds = (facts: typeof draft.facts): boolean =>
    relations.every((relation) => verdictOf(facts, relation).status === 'holds');
  if (relations.some((relation) => verdictOf(draft.facts, relation).status === 'holds')) return;
  const at = draft.indexOf(row.whole);
  const facts = [...draft.facts];
  for (const value of misprints(row.whole)) {
    facts[at] = valuedFact(fact, value);
    if (!holds(facts)) continue;
    for (const claim of row.claims) draft.relate(claim);
    return;
  }
}
