/** "Quý I xảy ra 34 vụ, quý II 29 vụ, quý III 41 vụ … Tính chung 9 tháng 104 vụ": quarters one behind the other, and what they make up. */
import { compare } from '../../core/decimal';
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { ProseDraft } from '../prose-draft';
import { isPrimary, type ReadLine } from '../text/read-line';
import { sumClaim } from './asking';
import { TENTH, fitOf, isWithin, slipExplains, sumOfParts } from './sum-fit';

const QUARTER = /(?<!\p{L})quý (i{1,3}|iv|[1-4])(?![\p{L}\d])[^.;:,]{0,40}:?[^.;:,]{0,20}$/iu;
const NUMBERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
/** What so many quarters are together. */
const TOGETHER: Readonly<Record<number, RegExp>> = {
  2: /(?<!\p{L})(?:6|sáu|06) tháng|nửa đầu năm/iu,
  3: /(?<!\p{L})(?:9|chín|09) tháng/iu,
  4: /(?<!\p{L})(?:cả năm|năm|12 tháng)/iu,
};
const LEAST = 2;

/** The number of the quarter that the words before a figure name. */
export function quarterOf(read: ReadLine, { start }: Mention, edge: number): number {
  const named = QUARTER.exec(read.line.plain.slice(Math.max(edge, start - 80), start))?.[1]?.toLowerCase() ?? '';
  return NUMBERS[named] ?? (Number(named) || 0);
}

const MONTH = /(?<!\p{L})tháng · ?[^.;:,]{0,40}$/u;
const ALL_MONTHS = /(?<!\p{L})(?:cả quý|tổng[^.;]{0,30}quý|tính chung|quý (?:i{1,3}|iv|[1-4]))(?!\p{L})/iu;

/** "tháng 4 thu …, tháng 5 thu …, tháng 6 thu …; tổng thu quý II là …": three months right behind each other, and then their quarter. */
export function monthsIn(draft: ProseDraft, read: ReadLine): void {
  const levels = read.mentions.filter((each) => isPrimary(each) && !each.hedged);
  const isMonth = (each: Mention, at: number): boolean =>
    MONTH.test(read.low.slice(Math.max(levels[at - 1]?.unitEnd ?? 0, each.start - 60), each.start));
  for (const [at, first] of levels.entries()) {
    const [second, third, total] = levels.slice(at + 1, at + 4);
    if (!second || !third || !total || draft.split.has(total)) continue;
    const run = [first, second, third];
    if (!run.every((each, index) => isMonth(each, at + index) && sameKind(each.unit, total.unit))) continue;
    const words = read.line.plain.slice(third.unitEnd, total.start);
    const sum = ALL_MONTHS.test(words) ? sumOfParts(total, run) : null;
    if (
      sum !== null &&
      isWithin(sum, total.value, LEAST) &&
      !/(?<!\p{L})(?:kể cả|chưa (?:kể|tính)|gồm cả)/u.test(words)
    )
      draft.relate(sumClaim(total, run, 'các tháng'));
  }
}

/** Quarters of one line. */
export function quartersIn(draft: ProseDraft, read: ReadLine): void {
  if (!/quý/iu.test(read.line.plain)) return;
  const levels = read.mentions.filter((each) => isPrimary(each) && !each.hedged);
  for (const [at, first] of levels.entries()) {
    if (quarterOf(read, first, levels[at - 1]?.unitEnd ?? 0) !== 1) continue;
    const run = [first];
    for (const each of levels.slice(at + 1)) {
      const last = run.at(-1);
      if (!last || quarterOf(read, each, last.unitEnd) !== run.length + 1) break;
      run.push(each);
    }
    const last = run.at(-1);
    const kin = run.every((each) => each.unit === null || sameKind(each.unit, last?.unit ?? null));
    const total = levels[levels.indexOf(last ?? first) + 1];
    if (!last || !total || !kin || run.length < LEAST || !sameKind(total.unit, last.unit)) continue;
    const words = read.line.plain.slice(last.unitEnd, total.start);
    const sum = TOGETHER[run.length]?.test(words) === true ? sumOfParts(total, run) : null;
    if (sum === null || draft.split.has(total) || run.some(({ value }) => compare(value, total.value) >= 0)) continue;
    const more = compare(sum, total.value) > 0 && isWithin(sum, total.value, LEAST);
    const near = more || isWithin(sum, total.value, TENTH) || slipExplains(total, run, sum);
    const other = /(?<!\p{L})(?:kể cả|chưa (?:kể|tính)|gồm cả|không (?:kể|tính))(?!\p{L})/u.test(words.toLowerCase());
    if (fitOf(total, run) !== null || (near && !other)) draft.relate(sumClaim(total, run, 'các quý'));
  }
}
