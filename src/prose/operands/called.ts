/** What a clause without a figure of its own speaks of, and which figure goes by that name elsewhere. */
import type { Mention } from '../mentions/mention';
import { calledOf } from '../relations/base-phrases';
import type { ReadLine } from '../text/read-line';

/** Words that name nothing: verbs of comparison, times, measures of measures. */
const NO_NAME =
  /(?<!\p{L})(?:so (?:sánh )?với|so|cùng kỳ|cùng thời điểm|cùng|kỳ|năm ngoái|năm|trước|tháng|quý|vụ|thì|số lượng|số|tổng số|tổng|đã|được|là|của|mức|và|có|tỷ lệ|tỷ trọng|thực hiện|riêng|trong đó|trong|chiếm|đạt|ước|khoảng|bằng|với|về|đối với|toàn|tương ứng|đầu|cuối|hiện|nay|các|những|này|trên|địa bàn|tăng|giảm|cao|thấp|nhiều|ít|lớn|hơn|nhất|thêm|chung|còn|cũng|chỉ|tính|lũy kế|luỹ kế|thiệt hại)(?!\p{L})/gu;
const SYLLABLE = /\p{L}+/gu;

const bare = (words: string): string[] => words.replace(/[^\p{L}\s,;:()]/gu, ' ').replace(NO_NAME, ' ').match(SYLLABLE) ?? [];

/** The syllables of the clause before a figure that name what it is said of; none where a figure of an amount stands between. */
export function subjectOf(read: ReadLine, said: Mention): readonly string[] {
  const head = read.low.slice(0, said.start);
  const from = Math.max(
    head.search(/[.;:,()](?=\s[^.;:,()]*$)/u) + 1,
    ...[...head.matchAll(/(?<!\p{L})(?:và|còn|trong đó|riêng)\s(?=[^.;:,()]*$)/gu)].map(({ index }) => index),
    0,
  );
  const own = read.mentions.some((each) => each.start >= from && each.end <= said.start);
  return own ? [] : bare(head.slice(from));
}

/** Whether a figure goes by these syllables: all of them, and where there are several in their order. */
export function isCalled(mention: Mention, subject: readonly string[]): boolean {
  if (subject.length === 0) return false;
  const text = ` ${bare(calledOf(mention).toLowerCase()).join(' ')} `;
  if (subject.length === 1) return text.includes(` ${subject[0] ?? ''} `);
  let at = 0;
  for (const word of subject) {
    const found = text.indexOf(` ${word} `, at);
    if (found < 0) return false;
    at = found + word.length;
  }
  return true;
}

/** Those of the figures that go by the name of a clause; with none, those that go by its last two syllables. */
export function calledSo(figures: readonly Mention[], subject: readonly string[]): readonly Mention[] {
  const all = figures.filter((each) => isCalled(each, subject));
  if (all.length > 0 || subject.length < 3) return all;
  return figures.filter((each) => isCalled(each, subject.slice(-2)));
}
