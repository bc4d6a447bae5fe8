/**
 * What a paragraph says of a total that stands in one before it: "Số hồ sơ đã giải quyết là 107.846 hồ sơ (đạt 97,1%), số còn lại 3.259 hồ
 * sơ" below "Tổng số hồ sơ tiếp nhận: 111.105 hồ sơ".
 */
import { compare } from '../../core/decimal';
import { verdictOf } from '../../core/verdict';
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { NewClaim, ProseDraft } from '../prose-draft';
import { isPrimary, type ReadLine } from '../text/read-line';
import { percentClaim, sumClaim } from './asking';
import { basePhrase } from './base-phrases';
import { digitsOf } from './figure-digits';
import { isMeantRatio } from './meant';
import { slipExplains, sumOfParts } from './sum-fit';

/** Paragraphs that are looked back at. */
const BACK = 8;
const TOTAL =
  /(?<!\p{L})(?:tổng|toàn (?:xã|huyện|tỉnh|thành phố|phường|ngành)|tiếp nhận|thụ lý|phải|kế hoạch|dự toán|được giao|chỉ tiêu)(?!\p{L})/u;
const PLAN = /(?<!\p{L})(?:kế hoạch|dự toán|được giao|chỉ tiêu)(?!\p{L})/u;
const DONE =
  /(?<!\p{L})(?:đã|giải quyết|xử lý|hoàn thành|giải ngân|thực hiện|thu được|đạt chuẩn|đạt danh hiệu|công nhận|đến nay có|hiện có)(?!\p{L})/u;
const REACHED = /^[^.;:\d]{0,70}[,(]\s*(?:đạt|đạt tỷ lệ|tỷ lệ|chiếm|chiếm tỷ lệ|bằng)\s*:?\s*$/u;
const LEFT =
  /(?<!\p{L})(?:số (?:\p{L}+ ){0,3}còn lại|còn lại|phần còn lại|còn phải (?:\p{L}+ ?){1,2}|còn thiếu|chưa giải ngân)(?!\p{L})[^.;:()\d]{0,50}$/u;
const COMPARED: ReadonlySet<Mention['role']> = new Set(['base', 'plan']);

/** The figures before a paragraph, nearest paragraphs first, up to a heading. */
function before(lines: readonly ReadLine[], index: number): readonly (readonly Mention[])[] {
  const found: (readonly Mention[])[] = [];
  for (let at = index - 1; at >= 0 && at >= index - BACK; at -= 1) {
    const read = lines[at];
    if (!read || read.line.heading) break;
    if (read.line.note === null) found.push(read.mentions.filter(({ hedged }) => !hedged));
  }
  return found;
}

const wordsOf = ({ before: ahead, label, after }: Mention): string => `${ahead} ${label} ${after}`.toLowerCase();

/** "Tổng số hồ sơ tiếp nhận: 111.105 hồ sơ": the nearest that is called a total, and no part of another. */
function totalFor(
  draft: ProseDraft,
  near: readonly (readonly Mention[])[],
  now: Mention,
  plan: boolean,
): Mention | undefined {
  for (const mentions of near) {
    const kin = mentions.filter(
      (each) =>
        isPrimary(each) &&
        sameKind(each.unit, now.unit) &&
        !draft.summands.has(each) &&
        (plan ? PLAN : TOTAL).test(wordsOf(each)),
    );
    if (kin.length > 0) return kin.length === 1 ? kin[0] : undefined;
    if (!plan && mentions.some((each) => isPrimary(each) && sameKind(each.unit, now.unit) && !draft.summands.has(each)))
      return undefined;
  }
  return undefined;
}

function askRates(draft: ProseDraft, read: ReadLine, near: readonly (readonly Mention[])[]): void {
  for (const [at, said] of read.mentions.entries()) {
    const now = read.mentions[at - 1];
    const role = said.role === 'percent' || said.role === 'share' || said.role === 'of-plan';
    if (!now || !role || said.hedged || said.unit?.dimension !== 'percent' || draft.isAsked(said)) continue;
    if (!isPrimary(now) || now.hedged || !REACHED.test(read.low.slice(now.unitEnd, said.start)) || basePhrase(said))
      continue;
    const alone = read.mentions.filter(
      (each) => isPrimary(each) && each.start < now.start && sameKind(each.unit, now.unit),
    );
    if (alone.length > 0 || (!DONE.test(wordsOf(now)) && said.role !== 'of-plan')) continue;
    const base = totalFor(draft, near, now, said.role === 'of-plan');
    if (!base) continue;
    const claim: NewClaim = percentClaim(said, now, base, 'tỷ lệ');
    const { status } = verdictOf(draft.facts, draft.relation(claim));
    if (status === 'holds' || (status === 'fails' && isMeantRatio(said, now, base, 2))) draft.relate(claim);
  }
}

interface Pair {
  readonly whole: Mention;
  readonly taken: Mention;
}

/** What a rest may be left of: a whole and what was taken, or the two of a fraction, the nearest first. */
function pairsFor(
  draft: ProseDraft,
  read: ReadLine,
  near: readonly (readonly Mention[])[],
  rest: Mention,
): readonly Pair[] {
  const fits = (each: Mention): boolean => each !== rest && !each.hedged && sameKind(each.unit, rest.unit);
  const own = read.mentions.filter((each) => each.end <= rest.start && fits(each) && isPrimary(each));
  const earlier = near.map((mentions) => mentions.filter(fits));
  const fractions = earlier.flatMap((mentions) =>
    mentions.flatMap((taken, at) => {
      const whole = mentions[at + 1];
      return (taken.role === 'now' || isPrimary(taken)) && whole && COMPARED.has(whole.role) ? [{ whole, taken }] : [];
    }),
  );
  const takens =
    own.length > 0 ? own.slice(-1) : earlier.flat().filter((each) => isPrimary(each) && DONE.test(wordsOf(each)));
  const wholes = earlier
    .flat()
    .filter((each) => isPrimary(each) && TOTAL.test(wordsOf(each)) && !draft.summands.has(each));
  const pairs = takens.flatMap((taken) => wholes.flatMap((whole) => (whole === taken ? [] : [{ whole, taken }])));
  return [...pairs, ...fractions].filter(({ whole, taken }) => compare(whole.value, taken.value) >= 0);
}

function askRests(draft: ProseDraft, read: ReadLine, near: readonly (readonly Mention[])[]): void {
  for (const [at, rest] of read.mentions.entries()) {
    if (!isPrimary(rest) || rest.hedged || rest.unit === null || draft.summands.has(rest)) continue;
    const from = read.mentions[at - 1]?.unitEnd ?? 0;
    if (!LEFT.test(read.low.slice(from, rest.start))) continue;
    const pairs = pairsFor(draft, read, near, rest);
    const claimOf = ({ whole, taken }: Pair): NewClaim => sumClaim(whole, [taken, rest], 'còn lại');
    const held = pairs.find((pair) => verdictOf(draft.facts, draft.relation(claimOf(pair))).status === 'holds');
    // Of several the one whose first figure the paragraph breaks down.
    const split = pairs.filter(({ taken }) => draft.split.has(taken));
    const [only, second] = split.length > 0 ? split : pairs;
    const sum = only && sumOfParts(only.whole, [only.taken, rest]);
    const slips =
      only && !second && sum && digitsOf(only.whole) > 2 && slipExplains(only.whole, [only.taken, rest], sum);
    const claim = held ?? (slips ? only : undefined);
    if (claim && (held === undefined || digitsOf(rest) > 1)) draft.relate(claimOf(claim));
  }
}

/** "219.045 triệu đồng/268.000 triệu đồng … Cụ thể: - … đạt 80% dự toán (121.000 triệu đồng); …": the plans of the items make up the plan. */
function askPlans(draft: ProseDraft, lines: readonly ReadLine[], index: number): void {
  const read = lines[index];
  const pairs = (read?.mentions ?? []).flatMap((now, at, all) => {
    const base = all[at + 1];
    return base && COMPARED.has(base.role) && draft.split.has(now) && !draft.split.has(base) ? [{ now, base }] : [];
  });
  const [pair, second] = pairs;
  if (!read || !pair || second) return;
  const { now, base } = pair;
  const plans: Mention[] = [];
  for (let at = index + 1; at < lines.length; at += 1) {
    const item = lines[at] as ReadLine;
    const [figure] = item.mentions;
    if (!figure || !(draft.wholesOf.get(figure) ?? []).includes(now)) break;
    const own = item.mentions.filter(({ role, hedged }) => COMPARED.has(role) && !hedged);
    const [plan] = own;
    if (!plan || own.length > 1 || !sameKind(plan.unit, base.unit)) return;
    plans.push(plan);
  }
  if (plans.length < 2) return;
  const sum = sumOfParts(base, plans);
  if (sum !== null && (compare(sum, base.value) === 0 || slipExplains(base, plans, sum)))
    draft.relate(sumClaim(base, plans, 'cụ thể'));
}

/** What one paragraph says of those before it. */
export function earlierParagraphs(draft: ProseDraft, lines: readonly ReadLine[], index: number): void {
  const read = lines[index];
  if (!read || read.mentions.length === 0 || read.line.note !== null || read.line.heading) return;
  askPlans(draft, lines, index);
  const near = before(lines, index);
  if (near.length === 0) return;
  askRates(draft, read, near);
  askRests(draft, read, near);
}
