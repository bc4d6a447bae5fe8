/** What a percentage is of, where the text names it right beside it: a plan in a bracket, a total, the figure behind a stroke. */
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { NewClaim, ProseDraft } from '../prose-draft';
import { isPrimary, type ReadLine } from '../text/read-line';
import { askClaim, part } from './asking';
import { askChange, askGrowth, askRatio } from './comparisons';
import { isLikeGap } from './gaps';
import { isMeantRatio } from './meant';
import { isNearQuotient, slipExplainsQuotient } from './quotient-slip';
import { isTied, type Said } from './satellites';
import { isLong } from './slips';

const PERCENTS: ReadonlySet<string> = new Set(['percent', 'share', 'of-plan']);
/** A third apart. */
const FAR = 3;
const SURE_PLAN = /kế hoạch|dự toán|được giao/iu;
const PLAN = /kế hoạch|dự toán|tổng (?:vốn|nguồn|kinh phí)|được giao/iu;
/** What the two sides of a stroke make is called by its own name: "độ bao phủ", "tỷ lệ huy động". */
const RATE = /(?<!\p{L})(?:tỷ lệ|độ|hệ số|tỷ suất|đạt|chiếm|bằng)(?: \p{L}+){0,4}\s*$/u;
const LEADS = /(?:đạt|chiếm|tỷ lệ|bằng|[(=:,])\s*(?:tỷ lệ\s*)?$/u;

function ratio(draft: ProseDraft, percent: Mention, of: Mention, base: Mention, sure: boolean): void {
  const parts = [part(of), part(base)];
  askClaim(
    draft,
    { kind: 'ratio', whole: percent, parts, factorPower: 2, statement: 'tỷ lệ' },
    sure ? 'accuse' : 'hold',
  );
}

/** No other figure of its noun between the two. */
function isNearest(read: ReadLine, of: Mention, percent: Mention): boolean {
  return !read.mentions.some(
    (each) =>
      isPrimary(each) && each.start > of.end && each.end < percent.start && sameKind(each.unit, of.unit) && each !== of,
  );
}

const nextOf = (read: ReadLine, mention: Mention): Mention | undefined =>
  read.mentions[read.mentions.indexOf(mention) + 1];

/** "27.320 liều/34.150 con, đạt 80%", "1.214,6 tỷ đồng/3.980,2 tỷ đồng, đạt 30,5%". */
function askStroke(draft: ProseDraft, read: ReadLine, of: Mention): void {
  const base = nextOf(read, of);
  const percent = base && nextOf(read, base);
  if (!base || !percent || !PERCENTS.has(percent.role) || percent.unit?.dimension !== 'percent') return;
  if ((base.role !== 'base' && base.role !== 'level') || of.role !== 'level') return;
  if (!/^\s*\/\s*$/u.test(read.masked.slice(of.unitEnd, base.start))) return;
  const words = read.low.slice(base.unitEnd, percent.start);
  if (/[.;]/u.test(words) || words.length > 60) return;
  const named = nextOf(read, percent)?.role === 'plan';
  const counts = of.unit?.dimension === 'count' && base.unit?.dimension === 'count';
  const measured = base.role === 'base' ? LEADS.test(words) : counts && RATE.test(words);
  const near = base.role === 'base' || isMeantRatio(percent, of, base, 2);
  ratio(draft, percent, of, base, measured && near && !named);
}

/** "đạt 46,3% dự toán Trung ương giao (10.500 tỷ đồng), bằng 44,2% dự toán tỉnh giao (11.000 tỷ đồng)", "chiếm 6,4% (tổng số 28.781 hộ)". */
function askBeside(draft: ProseDraft, read: ReadLine, of: Mention, by: readonly Mention[]): void {
  const plans = by.filter(({ role }) => role === 'plan').length;
  for (const percent of by) {
    const base = nextOf(read, percent);
    if (!PERCENTS.has(percent.role) || !base || base.hedged || !sameKind(base.unit, of.unit)) continue;
    const several = base.role === 'plan' && percent.role === 'of-plan' && plans > 1;
    const whole = base.role === 'base' && percent.role !== 'of-plan';
    if (several || whole) ratio(draft, percent, of, base, isTied(read, of, percent) || isNearest(read, of, percent));
  }
}

/** "bằng 90% so với thực hiện năm 2022 (96 tỷ đồng)": a bare percentage with an earlier figure right behind it. */
export function isOfPrior(read: ReadLine, percent: Mention): boolean {
  const stated = /(?:bằng|đạt)\s*$/u.test(read.low.slice(0, percent.start));
  return stated && percent.role === 'percent' && nextOf(read, percent)?.role === 'prior';
}

/** "tăng 8% so với cùng kỳ (80 tỷ đồng), bằng 90% so với thực hiện năm 2022 (96 tỷ đồng)": each with the figure in its own bracket. */
function askPriors(draft: ProseDraft, read: ReadLine, of: Mention, by: readonly Mention[]): void {
  const priors = by.filter(({ role, hedged, unit }) => role === 'prior' && !hedged && sameKind(unit, of.unit));
  if (priors.length < 2) return;
  for (const prior of priors) {
    const said = by.filter(({ unitEnd }) => unitEnd <= prior.start).at(-1);
    if (!said || nextOf(read, said) !== prior || said.hedged) continue;
    const sure = isNearest(read, of, prior);
    if (said.role === 'change' && sameKind(said.unit, of.unit)) askChange(draft, read, said, of, prior, sure);
    else if (said.unit?.dimension !== 'percent') continue;
    else if (said.role === 'growth') askGrowth(draft, read, said, of, prior, sure);
    else if (said.role === 'of-prior' || isOfPrior(read, said))
      askRatio(draft, said, of, prior, sure, 'so với cùng kỳ');
  }
}

/** "Tổng kế hoạch vốn là 145.230 triệu đồng … giải ngân 58.092 triệu đồng, đạt 40% kế hoạch": the plan further ahead. */
function askAhead(draft: ProseDraft, read: ReadLine, of: Mention, by: readonly Mention[]): void {
  const stated = (each: Mention): boolean =>
    each.role === 'of-plan' ||
    (each.role === 'percent' && /^[\s,(]*đạt\s*$|^\s*\(\s*$/u.test(read.low.slice(of.unitEnd, each.start)));
  const [percent, second] = by.filter(stated);
  if (!percent || second || by.some(({ role }) => role === 'plan' || role === 'base')) return;
  const plans = read.mentions.filter(
    (each) =>
      isPrimary(each) && each.end < of.start && sameKind(each.unit, of.unit) && !each.hedged && PLAN.test(each.label),
  );
  const parts = (plan: Mention): NewClaim['parts'] => [part(of), part(plan)];
  const claimOf = (plan: Mention): NewClaim => ({
    kind: 'ratio',
    whole: percent,
    parts: parts(plan),
    factorPower: 2,
    statement: 'so với kế hoạch',
  });
  for (const plan of [...plans].reverse()) if (askClaim(draft, claimOf(plan), 'silent')) return;
  const [plan, other] = plans.filter(({ label }) => SURE_PLAN.test(label));
  // Of a percentage of two digits one slip is no evidence.
  const slips =
    plan &&
    isNearQuotient(percent, of, plan, 2, FAR) &&
    slipExplainsQuotient(percent, of, plan) &&
    (isLong(percent) || isNearQuotient(percent, of, plan));
  if (plan && !other && slips) askClaim(draft, claimOf(plan), 'accuse');
}

/** The two figures behind one, and behind the fraction that may stand in a bracket right after it. */
function behindBracket({ mentions }: ReadLine, at: number): readonly (Mention | undefined)[] {
  const next = mentions[at + 1]?.role === 'now' && mentions[at + 2]?.role === 'base' ? at + 3 : at + 1;
  return [mentions[next], mentions[next + 1]];
}

const OUT_OF = /(?<!\p{L})(?:trên|trong) tổng (?:số )?[^.;:,()\d]{0,30}$/u;

/** "41.736 người trên tổng dân số 44.400 người, đạt 94%": the percentage is of the one before. */
function askOutOf(draft: ProseDraft, read: ReadLine, whole: Mention): void {
  const at = read.mentions.indexOf(whole);
  const [of, percent] = [read.mentions[at - 1], read.mentions[at + 1]];
  if (!of || !percent || !isPrimary(of) || of.hedged || !sameKind(of.unit, whole.unit)) return;
  if (percent.unit?.dimension !== 'percent' || !PERCENTS.has(percent.role) || percent.role === 'of-plan') return;
  if (!OUT_OF.test(read.low.slice(of.unitEnd, whole.start))) return;
  if (
    !/^[^.;:()\d]{0,30}(?:đạt|chiếm|bằng|tỷ lệ|[(])[^.;:()\d]{0,24}$/u.test(
      read.low.slice(whole.unitEnd, percent.start),
    )
  )
    return;
  ratio(draft, percent, of, whole, isNearQuotient(percent, of, whole) || slipExplainsQuotient(percent, of, whole));
}

/** "58,6 triệu đồng/người/năm, tăng 4,4 triệu đồng so với năm 2022 (54,2 triệu đồng/người/năm)". */
export function ratesIn(draft: ProseDraft, read: ReadLine): void {
  for (const [at, now] of read.mentions.entries()) {
    const [change, then] = [read.mentions[at + 1], read.mentions[at + 2]];
    if (now.role !== 'rate' || then?.role !== 'prior' || now.hedged || then.hedged) continue;
    if (change?.role === 'growth' && change.unit?.dimension === 'percent' && !change.hedged) {
      if (sameKind(now.unit, then.unit)) askGrowth(draft, read, change, now, then, now.after === then.after);
      continue;
    }
    if (change?.role !== 'change') continue;
    if (!sameKind(now.unit, change.unit) || !sameKind(now.unit, then.unit)) continue;
    askChange(draft, read, change, now, then, isLikeGap(change, now, then));
  }
}

/** "chiếm 24,6%, giảm 1,2 điểm % so với năm 2022 (25,8%)", "67,4% (17.996/26.700 hộ), tăng 4,9 điểm % so với năm 2022 (62,5%)". */
export function pointsIn(draft: ProseDraft, read: ReadLine): void {
  for (const [at, now] of read.mentions.entries()) {
    const [change, then] = behindBracket(read, at);
    if (now.unit?.dimension !== 'percent' || !change || then?.role !== 'prior' || change.direction === 0) continue;
    if (!change.unit || then.unit?.dimension !== 'percent') continue;
    const points = change.unit.dimension === 'percent-point';
    // "giảm 1,37% so với năm 2022 (5,49%)" of a percentage is most often a difference, and may be a growth.
    if (!points && (change.unit.dimension !== 'percent' || !isLikeGap(change, now, then))) continue;
    // A growth has its own sign.
    const rises = change.direction > 0 || change.role === 'growth';
    const parts = rises ? [part(now), part(then, -1)] : [part(then), part(now, -1)];
    const claim = { whole: change, parts, statement: change.direction > 0 ? 'tăng' : 'giảm' };
    const words = read.low.slice(now.unitEnd, change.start).replace(/\d[\d.,]*/gu, '');
    const beside = /[([]|^\s*(?:điểm[^.;,()\d]{0,12})?so với/u.test(read.low.slice(change.unitEnd, then.start));
    const sure = beside || isLikeGap(change, now, then);
    askClaim(draft, { kind: 'sum', ...claim }, /[.;]/u.test(words) || !sure ? 'silent' : 'accuse');
  }
}

export function basesOf(draft: ProseDraft, read: ReadLine, { of, by }: Said): void {
  if (!of || of.hedged) return;
  askStroke(draft, read, of);
  askOutOf(draft, read, of);
  askBeside(draft, read, of, by);
  askPriors(draft, read, of, by);
  askAhead(draft, read, of, by);
}
