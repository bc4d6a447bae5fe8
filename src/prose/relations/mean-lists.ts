/** "Lượng mưa bình quân tại 03 trạm là 285 mm (Mường Lai 312 mm, Nậm Cần 287 mm, Phố Cũ 256 mm)": the mean of those that its bracket lists. */
import { toText } from '../../core/decimal';
import { verdictOf } from '../../core/verdict';
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { NewClaim, ProseDraft } from '../prose-draft';
import { endFrom } from '../text/structure';
import type { ReadLine } from '../text/read-line';
import { part } from './asking';
import { fitOf } from './sum-fit';
import { sentenceOf } from './skeleton';

const IS_MEAN =
  /(?<!\p{L})(?<!dân số )(?:bình quân|trung bình)(?!\p{L}|\s+(?:đầu người|mỗi|một|nhiều năm|chung của (?:tỉnh|huyện|cả nước)))[^.;]*$/u;
/** Measured or marked one by one, each as good as the other. */
const PLAIN = /^(?:mm|độ|°c|điểm)(?!\p{L})/u;
const EXTREME = /(?<!\p{L})(?:nhất|tối đa|tối thiểu|từ|đến|chung)(?!\p{L})/u;
const OPENS = /^[^.;()\d]{0,30}(?:[([:]|,?\s*trong đó|,?\s*cụ thể)\s*:?[^.;()\d]{0,40}$/u;
const TIMES: ReadonlySet<Mention['role']> = new Set(['prior', 'plan', 'change', 'growth', 'base', 'now', 'of-plan']);

function listBehind(read: ReadLine, mean: Mention): readonly Mention[] {
  const at = read.mentions.indexOf(mean);
  const first = read.mentions[at + 1];
  if (!first || !OPENS.test(read.low.slice(mean.unitEnd, first.start))) return [];
  const close =
    read.structure.brackets.find(({ open, close }) => open >= mean.unitEnd && open < first.start && close > first.start)
      ?.close ?? endFrom(read.structure, mean.unitEnd, 'sentence');
  return read.mentions.slice(at + 1).filter((each) => each.end <= close);
}

/** Means of one line. */
export function meanLists(draft: ProseDraft, read: ReadLine): void {
  for (const mean of read.mentions) {
    if (mean.hedged || mean.unit === null || draft.settled.has(mean) || TIMES.has(mean.role)) continue;
    if (!IS_MEAN.test(read.low.slice(sentenceOf(read, mean), mean.start))) continue;
    // So much a day is broken down, and no mean of its parts.
    if (read.low.slice(mean.end, mean.unitEnd).includes('/')) continue;
    const list = listBehind(read, mean);
    const named = list.every(
      (each) =>
        /[\p{L}·]{2}/u.test(each.before) &&
        !EXTREME.test(each.before.toLowerCase()) &&
        !TIMES.has(each.role) &&
        !each.hedged,
    );
    if (list.length < 2 || !named || !list.every(({ unit }) => unit === null || sameKind(unit, mean.unit))) continue;
    if (fitOf(mean, list) !== null) continue;
    const parts = list.map((each) => part(each));
    const claim: NewClaim = { kind: 'average', whole: mean, parts, statement: 'bình quân' };
    const { status } = verdictOf(draft.facts, draft.relation(claim));
    const among = read.mentions.some(
      ({ unit, value, end }) =>
        unit?.dimension === 'count' && end < mean.start && String(list.length) === toText(value),
    );
    // Of yields, shares and prices the mean is a weighted one, and what the plain one misses accuses nobody.
    const plain = among && (PLAIN.test(mean.unit.kind) || mean.unit.dimension === 'count');
    if (status === 'holds' || (status === 'fails' && plain)) draft.relate(claim);
    draft.settled.add(mean);
  }
}
