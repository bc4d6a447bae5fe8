/** What a figure counts or measures by its neighbours: bare numbers beside what they are of, what is said of a rate, so much a day. */
import type { Changed } from './bracketed-roles';
import type { Mention } from './mention';
import { isPercent } from './units';

/** "412 doanh nghiệp (cùng kỳ 386)": the bare number is of what stands before it. */
export function ofLevel(done: readonly Mention[], { role, unit }: Mention): Changed | null {
  if (role !== 'prior' || unit !== null) return null;
  const level = lastOf(done, (each) => each.role === 'level');
  if (level && done.at(-1) === level && level.unit) return { unit: level.unit };
  // "tăng 5,6% về số doanh nghiệp (797)": what rose names its counter.
  const counter = /^(?:về )?số (?:lượng )?(\p{L}.*)$/iu.exec(done.at(-1)?.after ?? '')?.[1]?.toLowerCase();
  const counted =
    counter === undefined
      ? undefined
      : lastOf(done, (each) => each.unit?.dimension === 'count' && counter.startsWith(each.unit.kind));
  return counted?.unit ? { unit: counted.unit } : null;
}

const REST = /^(?:số )?(?:còn lại|(?:còn )?(?:không|chưa) \p{L}+(?: \p{L}+){0,2}):?$/iu;

/** "Thí sinh đỗ: 13.311 (98,43%); không đỗ: 213": the others are of the same noun. */
export function ofOthers(done: readonly Mention[], mention: Mention, low: string): Changed | null {
  const { role, unit, before, start } = mention;
  if (role !== 'level' || unit !== null || !REST.test(before)) return null;
  const last = lastOf(done, (each) => each.role === 'level');
  const own = last?.unit?.dimension === 'count' && last.end === last.unitEnd ? last : undefined;
  return own && !/[.](?=\s)/u.test(low.slice(own.unitEnd, start)) ? { unit: own.unit } : null;
}

const FLOWS = /^[^.;()\d]{0,24}(?:[(:]|(?<!\p{L})(?:trong đó|bao gồm|gồm)(?!\p{L}))[^.;()\d]{0,60}$/u;

/** "phát sinh bình quân 486,5 tấn/ngày, trong đó đô thị 318,2 tấn/ngày, …": so much a day is broken down like any amount. */
export function flow(mention: Mention, next: Mention | undefined, low: string): Changed | null {
  const daily = (each: Mention): boolean =>
    (each.unit?.dimension === 'mass' || each.unit?.dimension === 'volume') &&
    low.slice(each.end, each.unitEnd).includes('/');
  const broken = mention.role === 'rate' && next?.role === 'level' && daily(mention) && daily(next);
  return broken && FLOWS.test(low.slice(mention.unitEnd, next.start)) ? { role: 'level', direction: 0 } : null;
}

const OF_RATE: ReadonlySet<Mention['role']> = new Set(['change', 'prior', 'plan']);

/** "58,6 triệu đồng/người/năm, tăng 4,4 triệu đồng so với năm 2022 (54,2 triệu đồng)": what is said of a rate is in what the rate is. */
export function ofRate(done: readonly Mention[], mention: Mention, low: string): Changed | null {
  if (!OF_RATE.has(mention.role) || mention.unit === null) return null;
  const { unit, start } = mention;
  const rate = lastOf(done, (each) => !isPercent(each) && !OF_RATE.has(each.role));
  const shorter = rate?.role === 'rate' && rate.unit?.text.startsWith(`${unit.text}/`) === true;
  return shorter && !/[.](?=\s)/u.test(low.slice(rate.unitEnd, start)) ? { unit: rate.unit } : null;
}

/** The last that passes, looked for from the end: it stands near. */
export function lastOf(mentions: readonly Mention[], passes: (mention: Mention) => boolean): Mention | undefined {
  for (let at = mentions.length - 1; at >= 0; at -= 1) {
    const mention = mentions[at];
    if (mention && passes(mention)) return mention;
  }
  return undefined;
}
