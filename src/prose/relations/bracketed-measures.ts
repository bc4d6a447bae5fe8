/**
 * "324.860 triệu đồng cho 86 dự án, gồm 52 dự án chuyển tiếp (218.400 triệu đồng) và 34 dự án mới (106.460 triệu đồng)": where the
 * parts of a breakdown have each a second measure in a bracket, these make up the second measure of the whole.
 */
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { ProseDraft } from '../prose-draft';
import { startBefore } from '../text/structure';
import { isPrimary, type ReadLine } from '../text/read-line';
import { sumClaim } from './asking';
import { isLong } from './slips';
import { TENTH, fitOf, isWithin, slipExplains, sumOfParts } from './sum-fit';

/** What stands alone in the bracket right behind a figure and its words. */
function measureOf(read: ReadLine, of: Mention): Mention | null {
  const next = read.mentions.find(({ start }) => start > of.end);
  if (!next || !isPrimary(next) || next.hedged || sameKind(next.unit, of.unit)) return null;
  const opened = /^[^.;:()\d]{0,60}[([][^\d()]{0,20}$/u.test(read.low.slice(of.unitEnd, next.start));
  return opened && /^\s*[)\]]/u.test(read.low.slice(next.unitEnd)) ? next : null;
}

/** Second measures of one line. */
export function bracketedMeasures(draft: ProseDraft, read: ReadLine): void {
  const sums = draft.relationsOf(read.line).filter(({ kind, parts }) => kind === 'sum' && parts.length >= 2);
  for (const { whole: index, parts } of sums) {
    const whole = draft.mentions[index];
    const own = parts.flatMap(({ fact, sign }) => (sign === 1 ? (draft.mentions[fact] ?? []) : []));
    const measures = own.flatMap((each) => measureOf(read, each) ?? []);
    const [first] = measures;
    if (!whole || !first || measures.length !== parts.length) continue;
    if (!measures.every(({ unit }) => sameKind(unit, first.unit))) continue;
    const from = startBefore(read.structure, whole.start, 'sentence');
    const before = read.mentions.filter(
      (each) =>
        isPrimary(each) &&
        each.start >= from &&
        each.end < (own[0]?.start ?? 0) &&
        !each.hedged &&
        sameKind(each.unit, first.unit),
    );
    const [only, other] = before;
    if (!only || other) continue;
    const sum = sumOfParts(only, measures);
    const near = sum !== null && isWithin(sum, only.value, TENTH);
    const slips = sum !== null && isLong(only) && slipExplains(only, measures, sum);
    if (fitOf(only, measures) !== null || near || slips) draft.relate(sumClaim(only, measures, '(…)'));
  }
}
