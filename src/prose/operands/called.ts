/** What a clause without a figure of its own speaks of, and which figure goes by that name elsewhere. */
import type { Mention } from '../mentions/mention';
import { calledOf } from '../relations/base-phrases';
import type { ReadLine } from '../text/read-line';

/** Words that name nothing: verbs of comparison, times, measures of measures. */
const NO_NAME =
  /(?<!\p{L})(?:so (?:sánh )?với|so|cùng kỳ|cùng thời điểm|cùng|kỳ|năm ngoái|năm học|năm|trước|tháng|quý|vụ|thì|số lượng|số|tổng số|tổng|đã|được|là|của|mức|và|có|tỷ lệ|tỷ trọng|thực hiện|riêng|trong đó|trong|chiếm|đạt|ước|khoảng|bằng|với|về|đối với|toàn|tương ứng|đầu|cuối|hiện|nay|các|những|này|trên|địa bàn|tăng|giảm|cao|thấp|nhiều|ít|lớn|hơn|nhất|thêm|chung|còn|cũng|chỉ|tính|lũy kế|luỹ kế|thiệt hại)(?!\p{L})/gu;

const bare = (words: string): string[] =>
  words
    .replace(/[^\p{L}\s,;:()]/gu, ' ')
    .replace(NO_NAME, ' ')
    .match(/\p{L}+/gu) ?? [];

const OPENS = /(?<!\p{L})(?:và|còn|trong đó|riêng)(?!\p{L})/gu;

/** Where the clause of a figure begins: behind a stop, a bracket, a word that opens another or the last figure; a comma alone may stand within a name. */
function clauseOf(read: ReadLine, said: Mention): number {
  const head = read.low.slice(0, said.start);
  const stops = [...head.matchAll(/[;:()]|[.](?=\s)/gu), ...head.matchAll(OPENS)].map(
    (each) => each.index + each[0].length,
  );
  const figures = read.mentions.filter(({ end }) => end <= said.start).map(({ unitEnd }) => unitEnd);
  return Math.max(0, ...stops, ...figures);
}

/** The syllables that name what a figure is said of; none where it follows another figure in its clause. */
export function subjectOf(read: ReadLine, said: Mention): readonly string[] {
  const from = clauseOf(read, said);
  const last = read.mentions.filter(({ end }) => end <= said.start).at(-1);
  const words = read.low.slice(from, said.start);
  // "12.410 ha, tăng 5%": nothing but a verb stands behind the figure.
  const named = bare(words);
  if (named.length > 0 || !last) return named;
  // "Vi phạm nồng độ cồn chiếm 19,8% và tăng 18,4%": both are said of one thing.
  const percent = last.unit?.dimension === 'percent' && last.role !== 'level';
  return percent && !/[.;](?=\s)/u.test(read.low.slice(last.unitEnd, said.start)) ? subjectOf(read, last) : [];
}

/** So far before a figure its name may begin. */
const REACH = 70;

/** The words of its own item of a list: "Bản Sáng (58 hộ)", "vốn xã 17,4 tỷ đồng đạt 81,1%". */
const itemOf = ({ line, start }: Mention): string =>
  line.plain
    .slice(Math.max(0, start - REACH), start)
    .toLowerCase()
    .replace(/^.*(?:[;:)]|[.,](?=\s))/su, '');

/** Whether a figure goes by these syllables: all of them, in their order. */
export function isCalled(mention: Mention, subject: readonly string[]): boolean {
  if (subject.length === 0) return false;
  const text = ` ${bare(calledOf(mention)).join(' ')} | ${bare(itemOf(mention)).join(' ')} `;
  let at = 0;
  for (const word of subject) {
    const found = text.indexOf(` ${word} `, at);
    if (found < 0) return false;
    at = found + word.length;
  }
  return true;
}

/** Other figures that go by the whole name of one: "vốn trung ương 201,3 tỷ đồng", "vốn ngân sách trung ương 345,2 tỷ đồng". */
export function namesakesOf(figures: readonly Mention[], mention: Mention): readonly Mention[] {
  const name = bare(itemOf(mention));
  return name.length < PAIR ? [] : figures.filter((each) => each !== mention && isCalled(each, name));
}

/** Two syllables of a name, one behind the other. */
const PAIR = 2;

/** Figures that go by a name in full; else those that share two neighbouring syllables with it. */
export function calledSo(
  figures: readonly Mention[],
  subject: readonly string[],
): { readonly list: readonly Mention[]; readonly full: boolean } {
  const all = figures.filter((each) => isCalled(each, subject));
  if (all.length > 0 || subject.length <= PAIR) return { list: all, full: true };
  const pairs = subject.slice(1).map((word, at) => [subject[at] ?? '', word]);
  return { list: figures.filter((each) => pairs.some((pair) => isCalled(each, pair))), full: false };
}
