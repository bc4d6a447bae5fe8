/**
 * "46 công trình; đến nay 19 công trình hoàn thành, 22 công trình đang thi công, 5 công trình đang lựa chọn nhà thầu": figures of
 * one noun, each with what became of its things, make up the figure before them.
 */
import { compare } from '../../core/decimal';
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { ProseDraft } from '../prose-draft';
import { endFrom, startBefore, withoutDepth } from '../text/structure';
import { isPrimary, type ReadLine } from '../text/read-line';
import { sumClaim } from './asking';
import { comparable } from './comparable';
import { swapExplains } from './completeness';
import { isLong } from './slips';
import { fitOf, isWithin, slipExplains, sumOfParts } from './sum-fit';

/** What may have become of a thing: one of these at a time. */
const STATES: readonly RegExp[] = [
  /(?<!\p{L})(?:đang|đương)(?!\p{L})/u,
  /(?<!\p{L})chưa(?!\p{L})/u,
  /(?<!\p{L})không công nhận/u,
  /(?<!\p{L})công nhận (?:đúng )?một phần/u,
  /(?<!\p{L})công nhận (?:nội dung|toàn bộ)/u,
  /(?<!\p{L})không(?! (?:quá|để|ngừng))(?!\p{L})/u,
  /(?<!\p{L})(?:đã|hoàn thành|xong|thành công|hòa giải thành|hoà giải thành)(?!\p{L})/u,
  /(?<!\p{L})(?:đạt yêu cầu|đủ điều kiện|đạt chuẩn|chấp hành)(?!\p{L})/u,
  /(?<!\p{L})vi phạm(?!\p{L})/u,
  /(?<!\p{L})(?:khỏi|chữa khỏi|bình phục|ra viện)(?!\p{L})/u,
  /(?<!\p{L})(?:chết|tử vong|tiêu hủy|tiêu huỷ)(?!\p{L})/u,
  /(?<!\p{L})(?:điều trị|theo dõi)(?!\p{L})/u,
  /(?<!\p{L})(?:quá hạn|trễ hạn|chậm hạn|chậm tiến độ)(?!\p{L})/u,
  /(?<!\p{L})(?:đúng hạn|trước hạn)(?!\p{L})/u,
  /(?<!\p{L})nhắc nhở(?!\p{L})/u,
  /(?<!\p{L})(?:xử phạt|phạt tiền|phạt hành chính)(?!\p{L})/u,
  /(?<!\p{L})cảnh cáo(?!\p{L})/u,
  /(?<!\p{L})(?:xử lý hành chính|xử lý khác)(?!\p{L})/u,
  /(?<!\p{L})khởi tố(?!\p{L})/u,
  /(?<!\p{L})(?:dừng|tạm dừng|đình chỉ)(?!\p{L})/u,
  /(?<!\p{L})(?:trả lại|từ chối|rút (?:hồ sơ|đơn))(?!\p{L})/u,
];

const stateOf = ({ before, label, after }: Mention): number =>
  STATES.findIndex((state) => state.test(`${before} ${label} ${after}`.toLowerCase()));

/** "27 quyết định …; công nhận 4 trường hợp, …": cases are what any such count is of. */
function isCountOf(whole: Mention, run: readonly Mention[]): boolean {
  const { same, foreign } = comparable(whole, run);
  return run.length > 2 && same.length === run.length && !foreign;
}

/** Parts off by no more than a fifth of the whole. */
const FIFTH = 5;

/** What is given for a file: as many of these as of those. */
const GRANTED = /^(?:giấy|chứng chỉ|chứng nhận|thẻ|bằng|sổ|quyết định|bản án)(?!\p{L})/u;
const APPLIED = /^(?:hồ sơ|đơn|trường hợp|đề nghị|thủ tục)(?!\p{L})/u;

/** "đã cấp 241 giấy phép, trả lại 37 hồ sơ": outcomes of files, the first by what it gave. */
const isGranted = ({ unit }: Mention, { unit: next }: Mention): boolean =>
  GRANTED.test(unit?.kind ?? '') && APPLIED.test(next?.kind ?? '');

/** Runs of figures of one noun, each with a state, in one sentence and behind each other. */
function runsOf(read: ReadLine): Mention[][] {
  const runs: Mention[][] = [];
  const flat = withoutDepth(read.structure);
  for (const mention of read.mentions) {
    if (!isPrimary(mention) || mention.hedged || mention.unit === null) continue;
    const run = runs.at(-1);
    const last = run?.at(-1);
    const goesOn =
      last !== undefined &&
      (sameKind(last.unit, mention.unit) || isGranted(last, mention)) &&
      (read.structure.depth[last.start] ?? 0) === (read.structure.depth[mention.start] ?? 0) &&
      mention.end <= endFrom(flat, last.end, 'sentence');
    if (stateOf(mention) < 0) {
      if (goesOn || last === undefined) runs.push([]);
    } else if (goesOn) run?.push(mention);
    else runs.push([mention]);
  }
  const all = runs.flatMap((run) => [run, ...inItems(read, run), ...(isOfFirst(run) ? [run.slice(1)] : [])]);
  return all.filter((run) => run.length >= 2 && new Set(run.map(stateOf)).size >= 2);
}

const FOUND = /(?<!\p{L})(?:vi phạm|khởi tố|thụ lý)(?!\p{L})/u;
/** What came in, or was looked at, before anything became of it. */
const LOOKED_AT = /(?<!\p{L})(?:tiếp nhận|nhận được|kiểm tra|đấu giá|mở thầu|thẩm định|đưa ra|tổ chức)(?!\p{L})/u;
/** A third apart, and half. */
const THIRD = 3;
const HALF = 2;
const PUNISHED = /(?<!\p{L})(?:phạt tiền|xử phạt|nhắc nhở|cảnh cáo)(?!\p{L})/u;

/** What is done with those who broke a rule: one thing with each of them. */
const isPunished = (run: readonly Mention[]): boolean =>
  run.every(({ before, label }) => PUNISHED.test(`${before} ${label}`.toLowerCase()));

/** What became of what was tried: it came about, it did not, it goes on. */
const ENDS: readonly RegExp[] = [
  /(?<!\p{L})(?<!không |chưa )(?:thành(?! (?:phố|lập|viên|phần))|đạt|xong|công nhận)(?!\p{L})/u,
  /(?<!\p{L})không(?!\p{L})/u,
  /(?<!\p{L})(?:đang|chưa)(?!\p{L})/u,
];
const NO_VERB = new Set('đã được có số và kết quả trong đó là còn không chưa đang thành'.split(' '));

/** "hòa giải thành …, hòa giải không thành …, đang hòa giải …": one verb that came about, that did not, that goes on. */
function isClosed(run: readonly Mention[]): boolean {
  if (run.length !== ENDS.length) return false;
  const words = run.map(({ before, label, after }) => `${before} ${label} ${after}`.toLowerCase());
  const [one = '', ...others] = words;
  const shared = (one.match(/\p{L}+/gu) ?? []).some(
    (word) => !NO_VERB.has(word) && others.every((text) => text.split(/[^\p{L}]+/u).includes(word)),
  );
  return shared && ENDS.every((end) => words.filter((text) => end.test(text)).length === 1);
}

/** "phát hiện 88 cơ sở vi phạm, xử phạt 61 cơ sở, nhắc nhở 27 cơ sở": what was done to those that the first found. */
function isOfFirst(run: readonly Mention[]): boolean {
  const [first, ...rest] = run;
  if (!first || rest.length < 2) return false;
  if (!isClosed(rest) && rest.some(({ value }) => compare(value, first.value) >= 0)) return false;
  const sum = sumOfParts(first, rest);
  const words = `${first.before} ${first.after}`.toLowerCase();
  const verb = FOUND.exec(words)?.[0];
  // "khởi tố 142 vụ, không khởi tố 98 vụ": the other side of it is none of it.
  if (
    rest.some(({ before, label }) => verb !== undefined && `${before} ${label}`.toLowerCase().includes(`không ${verb}`))
  )
    return false;
  const found = verb !== undefined || (isClosed(rest) && LOOKED_AT.test(words));
  return found && sum !== null && isWithin(sum, first.value, isClosed(rest) || isPunished(rest) ? HALF : FIFTH);
}

/** "187 cơ sở đạt yêu cầu, 27 cơ sở vi phạm; nhắc nhở 16 cơ sở, xử phạt 11 cơ sở": what stands between two semicolons. */
function inItems(read: ReadLine, run: readonly Mention[]): Mention[][] {
  const items = new Map<number, Mention[]>();
  for (const each of run) {
    const from = startBefore(read.structure, each.start, 'item');
    items.set(from, [...(items.get(from) ?? []), each]);
  }
  return items.size > 1 ? [...items.values()] : [];
}

/** Partitions of one line. */
export function statusPartitions(draft: ProseDraft, read: ReadLine): void {
  for (const run of runsOf(read)) {
    const [first] = run;
    if (!first || run.every((each) => draft.summands.has(each))) continue;
    const flat = withoutDepth(read.structure);
    const own = startBefore(flat, first.start, 'sentence');
    const from = own > 1 ? startBefore(flat, own - 1, 'sentence') : own;
    const candidates = read.mentions
      .filter(
        (each) =>
          isPrimary(each) &&
          !each.hedged &&
          each.start >= from &&
          each.end < first.start &&
          (sameKind(each.unit, first.unit) || isGranted(first, each) || isCountOf(each, run)) &&
          (isClosed(run) || run.every(({ value }) => compare(value, each.value) < 0)),
      )
      .reverse();
    const isInner = (each: Mention): boolean =>
      (draft.wholesOf.get(each) ?? []).some((whole) => candidates.includes(whole));
    const [nearest, ...further] = candidates.filter((each) => !isInner(each) || run.length === 2);
    if (!nearest) continue;
    const sum = (whole: Mention): void => {
      draft.relate(sumClaim(whole, run, 'chia theo kết quả'));
    };
    const held = [nearest, ...(run.length > 2 || isLong(nearest) ? further : [])].find(
      (whole) => fitOf(whole, run) === 'exact',
    );
    if (held) sum(held);
    const all = sumOfParts(nearest, run);
    if (held || all === null || (draft.split.has(nearest) && run.length === 2)) continue;
    // "145 cơ sở vi phạm: phạt tiền 62 cơ sở, nhắc nhở 83 cơ sở": behind a colon, two swapped digits may miss by more.
    const listed = isPunished(run) && /:\s*\p{L}[^:]*$/u.test(read.low.slice(nearest.unitEnd, first.start));
    const swapped = listed && isWithin(all, nearest.value, THIRD) && swapExplains(nearest, run, all);
    const near = isWithin(all, nearest.value, isClosed(run) ? HALF : FIFTH) || swapped;
    // Nothing else can become of it.
    if (isClosed(run) && isWithin(all, nearest.value, FIFTH)) sum(nearest);
    else if ((run.length > 2 || isLong(nearest)) && near && slipExplains(nearest, run, all)) sum(nearest);
  }
}
