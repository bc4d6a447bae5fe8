/**
 * "Chênh lệch thu lớn hơn chi là 1.283 triệu đồng", "Tỷ lệ giải ngân vốn đầu tư cao hơn vốn sự nghiệp 22,8 điểm phần trăm", "đô thị 98,3%, nông thôn 91,4%, chênh
 * nhau 6,9 điểm", "vượt kế hoạch (134 liều)": what two figures are apart by, wherever they stand.
 */
import { compare } from '../../core/decimal';
import { verdictOf } from '../../core/verdict';
import type { Mention } from '../mentions/mention';
import { isPercent, sameKind } from '../mentions/units';
import type { NewClaim, ProseDraft } from '../prose-draft';
import { part } from '../relations/asking';
import { telling } from '../relations/comparison-claims';
import { isLikeGap } from '../relations/gaps';
import { sentenceOf } from '../relations/skeleton';
import type { ReadLine } from '../text/read-line';
import { figuresAround, type Around } from './around';

const APART =
  /(?<!\p{L})(?:chênh lệch|thặng dư|xuất siêu|nhập siêu|thâm hụt|kết dư|chênh nhau|chênh|hơn kém nhau|cách nhau|(?:cao|lớn|nhiều|thấp|ít) hơn|vượt)(?!\p{L})[^.;:\d]{0,60}$/u;
const TWO = /(?<!\p{L})(?:chênh nhau|hơn kém nhau|cách nhau|chênh lệch)(?!\p{L})[^.;:()\d]{0,24}$/u;
const ROLES: ReadonlySet<Mention['role']> = new Set([
  'level',
  'percent',
  'share',
  'of-plan',
  'now',
  'plan',
  'base',
  'prior',
]);

const claimOf = (gap: Mention, more: Mention, less: Mention): NewClaim => ({
  kind: 'sum',
  whole: gap,
  parts: gap.direction < 0 && gap.role !== 'growth' ? [part(less), part(more, -1)] : [part(more), part(less, -1)],
  statement: 'chênh lệch',
});

const FEW = 25;

function ask(draft: ProseDraft, around: Around, gap: Mention): void {
  const { read } = around;
  const kin = figuresAround(around, gap).filter(
    (each) =>
      ROLES.has(each.role) &&
      !each.hedged &&
      isPercent(each) === isPercent(gap) &&
      (isPercent(gap) || sameKind(each.unit, gap.unit)) &&
      !(each.line === gap.line && each.start > gap.start),
  );
  const room = 10 ** telling(gap);
  let tried = 0;
  for (const [at, second] of kin.entries())
    for (const first of kin.slice(at + 1)) {
      tried += 1;
      if (tried * FEW > room) return beside(draft, read, gap);
      const [more, less] = compare(first.value, second.value) >= 0 ? [first, second] : [second, first];
      const claim = claimOf(gap, ...(gap.direction < 0 ? ([less, more] as const) : ([more, less] as const)));
      if (verdictOf(draft.facts, draft.relation(claim)).status === 'holds') {
        draft.relate(claim);
        return;
      }
    }
  beside(draft, read, gap);
}

/** "98,3%, nông thôn 91,4%, chênh nhau 6,9 điểm phần trăm": the two right before it, and no other in the sentence. */
function beside(draft: ProseDraft, read: ReadLine, gap: Mention): void {
  if (!TWO.test(read.low.slice(0, gap.start))) return;
  const from = sentenceOf(read, gap);
  const kin = read.mentions.filter(
    (each) =>
      each.start >= from &&
      each.end < gap.start &&
      isPercent(each) === isPercent(gap) &&
      (isPercent(gap) || sameKind(each.unit, gap.unit)),
  );
  const [a, b, other] = kin;
  if (!a || !b || other || gap.hedged || a.hedged || b.hedged) return;
  const [more, less] = compare(a.value, b.value) >= 0 ? [a, b] : [b, a];
  if (isLikeGap({ ...gap, direction: 1 }, more, less)) draft.relate(claimOf(gap, more, less));
}

/** Gaps of one line that nothing in it explains. */
export function gapsElsewhere(draft: ProseDraft, around: Around): void {
  const { read } = around;
  for (const gap of read.mentions) {
    if (gap.hedged || draft.isAsked(gap) || draft.summands.has(gap) || draft.settled.has(gap)) continue;
    const amount =
      gap.role === 'level' ||
      gap.role === 'over-plan' ||
      gap.role === 'change' ||
      gap.unit?.dimension === 'percent-point';
    if (amount && gap.unit?.dimension !== 'percent' && APART.test(read.low.slice(0, gap.start)))
      ask(draft, around, gap);
  }
}
