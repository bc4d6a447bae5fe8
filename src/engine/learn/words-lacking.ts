/**
 * Whether a sentence says what a cell counts: "Trạm y tế có 05 cán bộ" is not of the line "Cán bộ có trình độ đại học", nor "04 trường" of the
 * column "Trường chuẩn quốc gia", though both may hold as much.
 */
import { compare } from '../../core/decimal';
import type { Fact } from '../../core/fact';
import type { Reading } from '../../core/reading';
import { foldText } from '../../language';
import { wordsOf, type Mention } from '../../prose';
import { ownHeadingOf } from './columns-said';
import { nameOf } from './lines-named';
import { isTotalLine } from './sheet-lines';

/** What follows these tells which of all that are called by the words before. */
const WHICH =
  /(?<!\p{L})(?:đạt|được|có|bị|hoạt động|chưa|đã|không|mới|thuộc|dưới|trên|từ|do|theo|phải|còn|đủ)(?!\p{L})\s*(.+)$/iu;
/** Headings' words that a sentence need not say. */
const USUAL = new Set(
  'lượng kết quả lũy kế trong kỳ quý tháng giá trị đơn vị người ước phát sinh toàn xã ấp thôn phường tỉnh hiện tại nay tính thời điểm báo cáo stt tổng chung vụ ca hộ lượt trường hợp cùng so'.split(
    ' ',
  ),
);
const MOST_LACKING = 1;

/** From the head of its sentence to the end of its own clause. */
function saidAround({ line: { plain }, start, unitEnd, label }: Mention): ReadonlySet<string> {
  const head = plain.slice(0, start).replace(/^.*[.!?]\s/su, '');
  // Of "08/10 thôn đạt chuẩn" both are of what stands behind.
  const [behind = ''] = /^(?:\s*\/\s*[\d.]+)?[^.;,:()\d]*/u.exec(plain.slice(unitEnd)) ?? [];
  return wordsOf(`${label} ${head} ${plain.slice(start, unitEnd)} ${behind}`);
}

/** The clause that a figure stands in, over other figures in it: "kỷ niệm 40 năm trận đánh 12 ngày đêm giữ cầu Bến Lức". */
function clauseAround({ line: { plain }, start, unitEnd }: Mention): ReadonlySet<string> {
  const [head = ''] = /[^.;,:()]*$/u.exec(plain.slice(0, start)) ?? [];
  const [behind = ''] = /^[^.;,:()]*/u.exec(plain.slice(unitEnd)) ?? [];
  return wordsOf(`${head} ${plain.slice(start, unitEnd)} ${behind}`);
}

/** "Còn 06 đơn chưa giải quyết" is of no one line of many, unless its clause says every word of that line or its paragraph has called it before. */
function lacksLine(mention: Mention, fact: Fact, lacking: (words: ReadonlySet<string>) => readonly string[]): boolean {
  const { label } = fact;
  const telling = [...wordsOf(label)].filter((word) => !USUAL.has(word));
  if (telling.length === 0 || isTotalLine(fact) || lacking(new Set(telling)).length * 2 <= telling.length) return false;
  const clause = clauseAround(mention);
  if (telling.every((word) => clause.has(word))) return false;
  return !foldText(mention.line.plain.slice(0, mention.start)).includes(foldText(label));
}

/** @param small whether the figure is a count so small that many cells hold the same. */
export function lacksWords(mention: Mention, fact: Fact, books: Reading, small: boolean): boolean {
  const said = saidAround(mention);
  const lacking = (words: ReadonlySet<string>): readonly string[] =>
    [...words].filter((word) => !said.has(word) && !USUAL.has(word) && !/\d/u.test(word));
  const which = wordsOf(WHICH.exec(fact.label)?.[1] ?? '');
  if (which.size > 0 && lacking(which).length * 2 > which.size) return true;
  const head = wordsOf(ownHeadingOf(fact, books));
  const unsaid = lacking(head).length;
  const isOfTwo = mention.role === 'now' || mention.role === 'base';
  if (small && lacksLine(mention, fact, lacking)) return true;
  return small && !isOfTwo && unsaid > MOST_LACKING && unsaid * 2 > head.size;
}

/** Whether at least half of what a cell's heading says neither the sentence nor its paragraph before it does. */
export function lacksHeading(mention: Mention, fact: Fact, books: Reading): boolean {
  const said = new Set([...saidAround(mention), ...wordsOf(mention.line.plain.slice(0, mention.start))]);
  const head = [...wordsOf(ownHeadingOf(fact, books))].filter((word) => !USUAL.has(word) && !/\d/u.test(word));
  return head.length > 0 && head.filter((word) => !said.has(word)).length * 2 >= head.length;
}

const OF_TITLES =
  /(?<!\p{L})(?:kết quả|tình hình|biểu|bảng|phụ lục|báo cáo|tổng hợp|thực hiện|công tác|số liệu|chỉ tiêu|quý|tháng|năm)(?!\p{L})/giu;

/** The words that tell a line from others; of a total those of what its sheet is of. */
function tellingWords(fact: Fact, books: Reading): readonly string[] {
  const ofTitle = (books.tables[fact.table]?.title ?? '').replace(OF_TITLES, ' ');
  const [own = [], title = []] = [nameOf(fact), ofTitle].map((text) =>
    [...wordsOf(text)].filter((word) => !USUAL.has(word) && !/\d/u.test(word)),
  );
  return own.length > 0 ? own : title;
}

/**
 * Many lines have a percentage like it: "đạt 92% kế hoạch" is of the line that its sentence or its heading calls by most of its words, or that a
 * figure before it was tied to; where the cell only rounds to it, by every word.
 */
export function lacksItsLine(mention: Mention, fact: Fact, books: Reading, before: readonly Fact[]): boolean {
  if (mention.unit?.dimension !== 'percent') return false;
  const isTied = before.some(
    ({ table, line, label }) => table === fact.table && line === fact.line && label === fact.label,
  );
  if (isTied || foldText(mention.line.plain.slice(0, mention.start)).includes(foldText(nameOf(fact)))) return false;
  const said = new Set([...saidAround(mention), ...wordsOf(mention.line.section)]);
  const telling = tellingWords(fact, books);
  const unsaid = telling.filter((word) => !said.has(word)).length;
  const isExact = compare(fact.value, mention.value) === 0;
  return isExact ? unsaid * 2 >= telling.length : telling.length === 0 || unsaid > 0;
}
