/**
 * "còn 1.954 hộ nghèo, chiếm tỷ lệ 6,25% …. Tổng số hộ dân trên địa bàn là 31.270 hộ", "vắc xin lở mồm long móng 12.480 liều, đạt 89,1% kế hoạch …. Kế
 * hoạch giao đối với vắc xin lở mồm long móng là 14.000 liều": what a percentage is of is told in a sentence behind it.
 */
import { compare } from '../../core/decimal';
import { verdictOf } from '../../core/verdict';
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { NewClaim, ProseDraft } from '../prose-draft';
import { isPrimary, type ReadLine } from '../text/read-line';
import { part } from './asking';
import { basePhrase } from './base-phrases';
import { isMeantRatio } from './meant';
import { startBefore, withoutDepth } from '../text/structure';
import { sentenceOf } from './skeleton';

const TOTAL =
  /^\s*(?:tổng(?: số)?|toàn (?:xã|huyện|tỉnh|thành phố|phường|thị xã)(?: hiện)? có)(?!\p{L})[^.;:()\d]{0,60}$/u;
const PLAN =
  /^\s*(?:kế hoạch|chỉ tiêu|dự toán)(?: \p{L}+){0,3}? (?:đối với|của|cho|về) ([^.;:()\d]{4,60}?) (?:là|:)\s*$/u;
const SHARE = /^[^.;:\d]{0,50}[,(]\s*(?:chiếm|tỷ lệ|chiếm tỷ lệ)\s*:?\s*$/u;

interface Claimed {
  readonly claim: NewClaim;
  readonly said: Mention;
  readonly now: Mention;
  readonly base: Mention;
}

function claimed(said: Mention, now: Mention, base: Mention): Claimed {
  const parts = [part(now), part(base)];
  return { said, now, base, claim: { kind: 'ratio', whole: said, parts, factorPower: 2, statement: 'tỷ lệ' } };
}

/** Percentages ahead of a base that nothing has asked, each with the figure right before it. */
function waiting(
  draft: ProseDraft,
  read: ReadLine,
  base: Mention,
  from: number,
): readonly (readonly [Mention, Mention])[] {
  return read.mentions.flatMap((said, at) => {
    const now = read.mentions[at - 1];
    const fits =
      now &&
      said.end < from &&
      said.unit?.dimension === 'percent' &&
      !said.hedged &&
      !draft.isAsked(said) &&
      isPrimary(now) &&
      !now.hedged &&
      sameKind(now.unit, base.unit) &&
      compare(now.value, base.value) !== 0;
    return fits ? [[said, now] as const] : [];
  });
}

function tell(draft: ProseDraft, all: readonly Claimed[]): void {
  const held = all.filter(({ claim }) => verdictOf(draft.facts, draft.relation(claim)).status === 'holds');
  for (const each of all) {
    const { claim, said, now, base } = each;
    if (held.includes(each) || (held.length > 0 && all.length > 1) || isMeantRatio(said, now, base, 2))
      draft.relate(claim);
  }
}

const wordsOf = ({ before, label, unit, after }: Mention): string =>
  `${before} ${label} ${unit?.text ?? ''} ${after}`.toLowerCase();

const TOLD = /^\s*(?:kế hoạch|chỉ tiêu|dự toán|nhu cầu|tổng số|tổng)(?!\p{L})[^.;:()\d]{0,40}?(?:là|:|có)?\s*$/u;
const REACHED = /^[^.;:()\d]{0,24},\s*(?:đạt|bằng|đạt tỷ lệ|tỷ lệ)\s*$/u;

/** "Tuyển dụng 186 viên chức, trong đó …. Chỉ tiêu được duyệt là 205 người, đạt 90,7%": what was to be opens a sentence and the percentage follows. */
function toldBehind(draft: ProseDraft, read: ReadLine): void {
  for (const [at, base] of read.mentions.entries()) {
    const said = read.mentions[at + 1];
    const from = sentenceOf(read, base);
    if (!said || from === 0 || base.hedged || said.hedged || said.unit?.dimension !== 'percent' || draft.isAsked(said))
      continue;
    if (!(isPrimary(base) || base.role === 'plan') || !(said.role === 'percent' || said.role === 'of-plan')) continue;
    if (!TOLD.test(read.low.slice(from, base.start)) || !REACHED.test(read.low.slice(base.unitEnd, said.start)))
      continue;
    const before = startBefore(withoutDepth(read.structure), from - 1, 'sentence');
    const kin = read.mentions.filter(
      (each) =>
        each.start >= before && each.end < from && isPrimary(each) && !each.hedged && sameKind(each.unit, base.unit),
    );
    const [now, other] = kin.filter((each) => !draft.summands.has(each));
    if (now && !other) tell(draft, [claimed(said, now, base)]);
  }
}

/** Bases of one line that stand behind what is said of them. */
export function laterBases(draft: ProseDraft, read: ReadLine): void {
  toldBehind(draft, read);
  for (const base of read.mentions) {
    if (base.hedged || !(isPrimary(base) || base.role === 'plan')) continue;
    const from = sentenceOf(read, base);
    const words = read.low.slice(from, base.start);
    const before = waiting(draft, read, base, from);
    if (before.length === 0) continue;
    const plan = PLAN.exec(words)?.[1];
    if (plan !== undefined) {
      const named = before.filter(([said, now]) => said.role === 'of-plan' && wordsOf(now).includes(plan.trim()));
      tell(
        draft,
        named.map(([said, now]) => claimed(said, now, base)),
      );
      continue;
    }
    if (!TOTAL.test(words) || base.planned) continue;
    const shares = before.filter(
      ([said, now]) =>
        (said.role === 'share' || said.role === 'percent') &&
        basePhrase(said) === null &&
        compare(now.value, base.value) < 0 &&
        SHARE.test(read.low.slice(now.unitEnd, said.start)),
    );
    tell(
      draft,
      shares.map(([said, now]) => claimed(said, now, base)),
    );
  }
}
