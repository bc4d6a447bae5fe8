/**
 * "tiếp 1.126 lượt người về 874 vụ việc. Tiếp thường xuyên 792 lượt người, 618 vụ việc; tiếp định kỳ 334 lượt người, 256 vụ việc":
 * where one counter of a breakdown adds up, every other that stands beside the whole and beside each part does too.
 */
import { verdictOf } from '../../core/verdict';
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { ProseDraft } from '../prose-draft';
import { startBefore, withoutDepth } from '../text/structure';
import { isPrimary, type ReadLine } from '../text/read-line';
import { sumClaim } from './asking';
import { TENTH, fitOf, isWithin, slipExplains, sumOfParts } from './sum-fit';

/** The only other figures of a stretch, one a noun. */
function others(read: ReadLine, from: number, to: number, own: Mention): Mention[] {
  const found = read.mentions.filter(
    (each) =>
      isPrimary(each) &&
      !each.hedged &&
      each.unit !== null &&
      each.start >= from &&
      each.end <= to &&
      !sameKind(each.unit, own.unit),
  );
  return found.filter((each) => found.every((other) => other === each || !sameKind(other.unit, each.unit)));
}

/** "19 lớp/589 học viên": a counter right before the part, with a stroke between them. */
function strokedTo(read: ReadLine, part: Mention, { unit }: Mention): Mention | undefined {
  const before = read.mentions[read.mentions.indexOf(part) - 1];
  const stroke = before && /^\s*\/\s*$/u.test(read.masked.slice(before.unitEnd, part.start));
  return stroke && isPrimary(before) && sameKind(before.unit, unit) ? before : undefined;
}

/** "2 hợp đồng 200 triệu đồng": money right behind a count, with no word between, is that of each. */
function isEach(read: ReadLine, mention: Mention): boolean {
  const before = read.mentions[read.mentions.indexOf(mention) - 1];
  return (
    mention.unit?.dimension === 'money' &&
    before?.unit?.dimension === 'count' &&
    before.decimals === 0 &&
    /^\s*$/u.test(read.masked.slice(before.unitEnd, mention.start))
  );
}

/** Companions of the sums of one line. */
export function companionsIn(draft: ProseDraft, read: ReadLine): void {
  const sums = draft
    .relationsOf(read.line)
    .filter(({ kind, parts }) => kind === 'sum' && parts.length >= 2 && parts.every(({ sign }) => sign === 1));
  for (const relation of sums) {
    const whole = draft.mentions[relation.whole];
    const parts = relation.parts.flatMap(({ fact }) => draft.mentions[fact] ?? []);
    const [first] = parts;
    if (!whole || !first || whole.start > first.start || parts.some(({ line }) => line !== read.line)) continue;
    if (verdictOf(draft.facts, relation).status !== 'holds') continue;
    const flat = withoutDepth(read.structure);
    const sentence = startBefore(flat, whole.start, 'item');
    const head = read.mentions[read.mentions.indexOf(first) - 1];
    const to = head && strokedTo(read, first, head) ? head.start : first.start;
    for (const other of others(read, Math.max(0, sentence), to, whole)) {
      if (draft.split.has(other)) continue;
      const list = parts.map((each, at) => {
        const end = parts[at + 1]?.start ?? read.masked.length;
        const clause = /^(?:[^.;)]|[.](?=\d))*/u.exec(read.masked.slice(each.unitEnd))?.[0].length ?? 0;
        const stop = Math.min(end, each.unitEnd + clause);
        const behind = others(read, each.unitEnd, stop, each).find(({ unit }) => sameKind(unit, other.unit));
        return head && strokedTo(read, first, head) ? strokedTo(read, each, other) : behind;
      });
      const own = list.filter((each) => each !== undefined);
      const sum = own.length === parts.length ? sumOfParts(other, own) : null;
      if (sum === null || own.some((each) => isEach(read, each))) continue;
      const near = isWithin(sum, other.value, TENTH);
      if (fitOf(other, own) !== null || near || slipExplains(other, own, sum))
        draft.relate(sumClaim(other, own, 'cùng các phần'));
    }
  }
}
