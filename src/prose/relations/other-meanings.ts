/**
 * What is taken back because the words leave room for another meaning that the figures bear out: parts that make up a nearer
 * figure, plans among what was done, shares of the sum of the sentence before, figures that are told about so.
 */
import { toApproximateNumber } from '../../core/decimal';
import type { Relation } from '../../core/relation';
import { verdictOf } from '../../core/verdict';
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { ProseDraft } from '../prose-draft';
import { fitOf, sumOfParts } from './sum-fit';

const PLANNED = /(?<!\p{L})kế hoạch(?: được)?(?: giao)?\s*$/u;
/** "gần", "hơn": so far may the printed figure be from its own, as a part of it. */
const ABOUT = 0.05;

const isAmount = ({ role, unit, hedged }: Mention): boolean =>
  role === 'level' && unit !== null && unit.dimension !== 'percent' && !hedged;

const beforeOf = ({ line, start }: Mention, most = 30): string =>
  line.plain.slice(Math.max(0, start - most), start).toLowerCase();

/** "tổng số 740 hồ sơ; đến hạn 600 hồ sơ. Đã trả đúng hạn 588, quá hạn 12": of a figure nearer than the one accused. */
function ofNearer(draft: ProseDraft, whole: Mention, parts: readonly Mention[]): boolean {
  const first = parts[0];
  if (!first || parts.length < 2 || first.line !== whole.line || first.start < whole.end) return false;
  return draft
    .inLine(whole.line)
    .some(
      (each) =>
        each.start > whole.end &&
        each.end < first.start &&
        isAmount(each) &&
        sameKind(each.unit, whole.unit) &&
        fitOf(each, parts) === 'exact',
    );
}

/** "kế hoạch giao 40.000 m3, thực hiện 34.000 m3": a plan is no part of what was done. */
const hasPlan = (whole: Mention, parts: readonly Mention[]): boolean => {
  const plans = parts.filter((each) => PLANNED.test(beforeOf(each)));
  return plans.length > 0 && plans.length < parts.length && !PLANNED.test(beforeOf(whole));
};

const number = ({ value }: Mention): number => toApproximateNumber(value);

/** Whether a printed percentage may stand for one of these. */
const isShare = (said: Mention, part: number, whole: number): boolean =>
  Math.abs((part / whole) * 100 - number(said)) <= 0.5 * 10 ** -said.decimals + 1e-9;

/** "54,2 tỷ đồng, …, 5,8 tỷ đồng. Trong đó, phía Nam 30,0 tỷ đồng (chiếm 50%)": of both together. */
function ofSum(draft: ProseDraft, said: Mention, now: Mention, base: Mention): boolean {
  if (base.line !== now.line || base.end > now.start) return false;
  const list = draft
    .inLine(base.line)
    .filter(
      (each) => isAmount(each) && each.end < now.start && each.start >= base.start && sameKind(each.unit, base.unit),
    );
  const apart = /[.](?=\s)/u.exec(base.line.plain.slice(base.unitEnd, now.start));
  const ahead = list.filter((each) => apart !== null && each.end <= base.unitEnd + apart.index);
  const sum = ahead.length > 1 ? sumOfParts(base, ahead) : null;
  const [own] = [sumOfParts(base, [now])];
  return sum !== null && own !== null && isShare(said, toApproximateNumber(own), toApproximateNumber(sum));
}

/** "84 trường (70%), tăng 6 trường (5%)": both in per cent of one whole that is not printed. */
function ofOneWhole(draft: ProseDraft, said: Mention, now: Mention): boolean {
  const own = draft.inLine(said.line);
  const share = own[own.indexOf(now) + 1];
  const change = own[own.indexOf(said) - 1];
  if (!share || !change || change.role !== 'change' || share === said || share.unit?.dimension !== 'percent')
    return false;
  const bracket = (from: Mention, to: Mention): boolean =>
    /^\s*\([^.;()\d]{0,12}$/u.test(from.line.plain.slice(from.unitEnd, to.start));
  if (!bracket(now, share) || !bracket(change, said) || !sameKind(change.unit, now.unit)) return false;
  const slack = 0.5 * 10 ** -share.decimals;
  const [low, high] = [slack, -slack].map((by) => number(now) / (number(share) + by));
  const [least, most] = [low, high].map((whole) => number(change) / (whole ?? 1)).sort((a, b) => a - b);
  const room = 0.5 * 10 ** -said.decimals;
  return number(said) >= (least ?? 0) - room && number(said) <= (most ?? 0) + room;
}

/** "thừa 6,5 tấn, trong đó hợp tác xã thừa 15,2 tấn còn hộ cá thể thiếu 8,7 tấn": what is over on balance is no whole of either. */
const isNet = (whole: Mention, part: Mention): boolean =>
  [whole, part].every((each) => /(?<!\p{L})(?:thừa|dư|lãi)\s*$/u.test(beforeOf(each))) &&
  /^[^.;]*(?<!\p{L})(?:thiếu|hụt|lỗ)\s+\d/u.test(part.line.plain.slice(part.unitEnd).toLowerCase());

/** Whether what a failing claim says is meant of others. */
export function isMeantElse(draft: ProseDraft, relation: Relation): boolean {
  const said = draft.mentions[relation.whole];
  const parts = relation.parts.flatMap(({ fact }) => draft.mentions[fact] ?? []);
  const [now, base] = parts;
  if (!said || !now) return false;
  if (relation.kind === 'subset') return isNet(said, now);
  if (relation.kind === 'sum') {
    const plain = relation.parts.every(({ sign }) => sign > 0) && said.role === 'level';
    return plain && (ofNearer(draft, said, parts) || hasPlan(said, parts));
  }
  if (!base || said.unit?.dimension !== 'percent') return false;
  if (relation.kind === 'growth') return ofOneWhole(draft, said, now);
  if (relation.kind !== 'ratio') return false;
  const verdict = verdictOf(draft.facts, relation);
  const off =
    verdict.status === 'fails' ? Math.abs(toApproximateNumber(verdict.expected) / number(said) - 1) : Infinity;
  const rounding = (0.5 * 10 ** -said.decimals) / Math.max(number(said), 1e-9);
  return (parts.some(({ hedged }) => hedged) && off <= ABOUT + rounding) || ofSum(draft, said, now, base);
}
