/**
 * Where a sentence is cut: what opens it and can be left out, what always stands, what stands while the figures bear it out, and what is printed for its
 * own period only. Each may be empty; what is left reads as a sentence.
 */
import type { LearnContext } from './learn-context';
import type { LineEdits } from './line-edits';
import type { Stretch } from './sentences';
import { bracketsOpen, type ReadLine } from '../../prose';

export interface Cuts {
  /** Where what always stands begins; the sentence's start where nothing before it is left out. */
  readonly from: number;
  /** Where what is said while something holds begins; `from` where it cannot do without that. */
  readonly held: number;
  /** Where what is printed for its own period only begins; the sentence's end where nothing is. */
  readonly open: number;
}

/** What of a sentence is doubted or held, and what the workbooks call their lines. */
interface Own extends Pick<LearnContext, 'namesLine' | 'inLabels'> {
  readonly doubts: LineEdits['doubts'];
  readonly holding: LineEdits['conditions'];
}

/** Where a sentence's last clause begins that the rest of it can do without; before "." or ";" at its end nothing is lost. */
const TAILS =
  /[,;]\s+(?=(?:và\s+|nhưng\s+|song\s+)?(?:là|đây là|trong đó|riêng|đồng thời|đều|cả|tất cả|chỉ|không|chưa|giữ nguyên|đứng|dẫn đầu|nhanh|chậm|cao|thấp|tuy nhiên|tập trung|chủ yếu|trừ|ngoại trừ|cơ bản)(?!\p{L}))|;\s+(?=\p{L})|\s+(?=và là(?!\p{L}))/giu;
/** Any other clause, and a cause: what stands before must say something of itself. */
const LOOSE = /,\s+(?=\p{L})|\s+(?=(?:chủ yếu |một phần |nguyên nhân )?(?:là )?(?:do|nhờ|vì|bởi)(?!\p{L}))/giu;
/** What only leads to a sentence: "Với 12 lớp", "Tại thôn Đông". */
const LEADS =
  /^\s*(?:với|trong|trên|qua|nhờ|do|vì|từ|đến|tính|theo|ngoài|bên cạnh|sau|khi|để|đối với|về|cùng với|tại|ở|mặc dù|tuy|nếu)(?!\p{L})/iu;
const HEAD = /^[^.;:]*?(?:[,;]\s+|\s+nên\s+|\s+(?:khiến|làm cho)(?: cho)?\s+)(?=\p{Ll})/iu;
/** Heads that say where or of whom the rest is: without them it would be of all. */
const PLACES = /(?<!\p{L})(?:tại|ở|trong|riêng|trên|thuộc|của|đối với|về|tính đến|đến)(?!\p{L})/iu;
const GOES_ON =
  /^(?:nên|song|nhưng|tuy|và|trong|đã|được|đạt|tăng|giảm|còn|với|là|chiếm|bằng|cao|thấp|vượt|ước|không|chưa|có|đều|cũng|vẫn|lại|mà|thì|để|do|nhờ|vì|khiến|góp)(?!\p{L})/iu;
const firstOf = (all: readonly { readonly start: number }[]): number => Math.min(...all.map(({ start }) => start));

/** "đơn kiến nghị | , phản ánh": a comma inside a line's own name ends no clause. */
function isInName(plain: string, at: number, inLabels: (words: string) => boolean): boolean {
  const [before] = /\p{L}+(?=[,;\s]*$)/u.exec(plain.slice(0, at)) ?? [];
  const [, mark = '', behind] = /^([,;])\s+(\p{L}+)/u.exec(plain.slice(at)) ?? [];
  return before !== undefined && behind !== undefined && inLabels(`${before}${mark} ${behind}`);
}

/** The latest such place before everything that is doubted, or said only while something holds. */
function tailOf(
  read: ReadLine,
  { start, end }: Stretch,
  done: LineEdits,
  { from, isLoose, inLabels }: { readonly from: number; readonly isLoose: boolean; readonly inLabels: Own['inLabels'] },
): number | null {
  const { plain } = read.line;
  const text = plain.slice(start, end);
  const placesOf = (pattern: RegExp): number[] =>
    [...text.matchAll(pattern)].map(({ index }) => start + index).filter((at) => at > start && at < from);
  const isWithin = (at: number): boolean =>
    [...done.edits, ...done.wholeLists].some((each) => each.start < at && at < each.end) ||
    isInName(plain, at, inLabels) ||
    bracketsOpen(plain.slice(start, at)) > 0;
  const says = (at: number): boolean =>
    done.edits.some((edit) => edit.start >= start && edit.end <= at && /\{\{ (?!ky\.)/u.test(edit.template)) &&
    read.mentions.some((mention) => mention.start >= start && mention.end <= at) &&
    !(LEADS.test(plain.slice(start, at)) && !/,\s/u.test(plain.slice(start, at)));
  const lists = done.wholeLists.map((list) => list.start).filter((at) => at > start && at < from);
  const places = [...placesOf(TAILS), ...[...lists, ...(isLoose ? placesOf(LOOSE) : [])].filter(says)];
  return (
    places
      .filter((at) => !isWithin(at))
      .sort((a, b) => a - b)
      .at(-1) ?? null
  );
}

/** Behind "Nhờ cải cách hành chính, ": the rest names its own line before its first figure. */
function headOf(
  read: ReadLine,
  { start, end }: Stretch,
  done: LineEdits,
  { doubts, namesLine, inLabels }: Own,
): number {
  const { plain } = read.line;
  const [head] = HEAD.exec(plain.slice(start, end)) ?? [];
  const at = start + (head?.length ?? 0);
  const first = read.mentions.find((mention) => mention.start >= start);
  const isFree =
    first !== undefined && first.start >= at && first.end <= end && namesLine(plain.slice(at, first.unitEnd));
  const isDoubted = doubts.some((doubt) => doubt.start < at && doubt.kind !== 'period' && doubt.kind !== 'figure');
  if (head === undefined || !isFree || !isDoubted) return start;
  const isCut = doubts.some((doubt) => doubt.start < at && doubt.end > at && !/\s(?:nên|khiến|làm cho)/iu.test(head));
  const isCutName = isInName(plain, start + head.search(/[,;]\s+$/u), inLabels);
  const isNeeded =
    isCutName || PLACES.test(head) || namesLine(head) || GOES_ON.test(plain.slice(at)) || bracketsOpen(head) > 0;
  return isCut || isNeeded || done.edits.some((edit) => edit.start < at && edit.end > start) ? start : at;
}

/** What only leads to the clause behind it goes with it: "Bên cạnh đó", "; trong đó", "; kết quả trong 9 tháng đầu năm". */
const CONNECTS =
  'bên cạnh đó|ngoài ra|đồng thời|trong đó|cụ thể|riêng|đặc biệt|đáng chú ý|nhất là|tuy nhiên|theo đó|qua đó|nhờ đó|vì vậy|do đó|kết quả|nhưng|song|và';
const WHEN =
  '(?:trong|đến|tính đến|từ đầu|hết|cả) (?:[^.,;:]{0,30} )?(?:ngày|tuần|tháng|quý|năm|vụ|kỳ|nay)(?!\\p{L})[^.,;:]{0,25}';
const STUMP = new RegExp(
  `(?:(?:^|[,;:]|\\s)\\s*(?:[-–+•]\\s+)?(?:${CONNECTS})(?:,?\\s+${WHEN})?|(?:^|[;:])\\s*(?:[-–+•]\\s+)?${WHEN})\\s*,?\\s*$`,
  'iu',
);

function withoutStump(plain: string, from: number, open: number): number {
  const stump = STUMP.exec(plain.slice(from, open));
  return stump ? from + stump.index : open;
}

export function cutsOf(read: ReadLine, stretch: Stretch, done: LineEdits, own: Own): Cuts {
  const { plain } = read.line;
  const [stop = ''] = /[.;…]*\s*$/u.exec(plain.slice(stretch.start, stretch.end)) ?? [];
  const from = headOf(read, stretch, done, own);
  const doubts = own.doubts.filter(({ start }) => start >= from);
  const rest = { start: from, end: stretch.end };
  const isLoose = doubts.every(({ kind }) => kind === 'verb' || kind === 'cause');
  const { inLabels } = own;
  const last = { from: firstOf(doubts), isLoose, inLabels };
  const open =
    doubts.length === 0 ? stretch.end - stop.length : withoutStump(plain, from, tailOf(read, rest, done, last) ?? from);
  // What nothing of is left is left out whole.
  if (open === from) return { from: stretch.start, held: stretch.start, open: stretch.start };
  const before = own.holding.filter(({ start }) => start >= from && start < open);
  const first = { from: firstOf(before), isLoose: before.every(({ isAside }) => isAside === true), inLabels };
  const held = before.length === 0 ? open : (tailOf(read, rest, done, first) ?? from);
  // A head is no sentence where the rest may be left out.
  if (from > stretch.start && held === from) return { from: stretch.start, held: stretch.start, open: stretch.start };
  return { from, held: Math.min(held, open), open };
}
