/**
 * "… 74 lượt/89 người/71 vụ việc; … 19 lượt/21 người/19 vụ việc. Tổng cộng 93 lượt/110 người/90 vụ việc": a total of several
 * counters behind its parts. Those that add up bear out the one that does not.
 */
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { ProseDraft } from '../prose-draft';
import { startBefore } from '../text/structure';
import { isPrimary, type ReadLine } from '../text/read-line';
import { sumClaim } from './asking';
import { fitOf } from './sum-fit';

type Group = readonly Mention[];

const TOTAL =
  /(?<!\p{L})(?:tổng cộng|tổng số|tổng|cộng|toàn (?:tỉnh|thành phố|huyện|thị xã|xã|phường|ngành))(?!\p{L})[^.;:\d]*$/u;
const BESIDE = /^\s*(?:[/,]|,?\s*(?:về|với|và))\s*$/u;

/** Figures of different nouns that stand right beside each other. */
function groupsOf(read: ReadLine): Group[] {
  const groups: Mention[][] = [];
  let last: Mention | undefined;
  for (const mention of read.mentions) {
    const group = groups.at(-1);
    const counts = isPrimary(mention) && mention.unit?.dimension === 'count';
    const beside = last && group && BESIDE.test(read.low.slice(last.unitEnd, mention.start));
    if (counts && beside && !group.some((each) => sameKind(each.unit, mention.unit))) group.push(mention);
    else if (counts) groups.push([mention]);
    last = mention;
  }
  return groups;
}

/** The counters of a group that are of the wanted ones' nouns, in their order; none where one is missing. */
function like(group: Group, wanted: Group): Group {
  const found = wanted.flatMap(({ unit }) => group.find((each) => sameKind(each.unit, unit)) ?? []);
  return found.length === wanted.length ? found : [];
}

/** Totals of one line. */
export function counterTotals(draft: ProseDraft, read: ReadLine): void {
  const groups = groupsOf(read);
  for (const [at, total] of groups.entries()) {
    const [first] = total;
    if (!first || total.length < 2 || total.some((each) => draft.split.has(each) || each.hedged)) continue;
    const own = startBefore(read.structure, first.start, 'sentence');
    if (!TOTAL.test(read.low.slice(own, first.start))) continue;
    const from = own > 1 ? startBefore(read.structure, own - 1, 'sentence') : own;
    const before = groups
      .slice(0, at)
      .filter(([opening]) => opening !== undefined && opening.start >= from)
      .map((group) => like(group, total))
      .filter((group) => group.length > 0);
    const sums = before.map((_, skipped) =>
      total.map((whole, n) => ({ whole, parts: before.slice(skipped).flatMap((group) => group[n] ?? []) })),
    );
    const holding = (claims: (typeof sums)[number]): number =>
      claims.filter(({ whole, parts }) => parts.length >= 2 && fitOf(whole, parts) === 'exact').length;
    const best = sums.reduce<(typeof sums)[number]>((a, b) => (holding(b) > holding(a) ? b : a), sums[0] ?? []);
    if (holding(best) * 2 < best.length || holding(best) === 0) continue;
    for (const { whole, parts } of best) draft.relate(sumClaim(whole, parts, 'tổng cộng'));
  }
}
