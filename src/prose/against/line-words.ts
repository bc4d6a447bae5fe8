/** Which of a table's lines words tell from the others: by what its label alone has, by numbers, by what stands beside it. */
import type { GridLine, GridTable } from './grid';
import { covered } from './words';

/** What makes another thing of a name: a label that has it is not named without it. */
const DISTINCT = new Set('khác cận không chưa ngoài trừ dưới trên ngoại nội'.split(' '));

/** Says what happens or how a figure stands, and never what it counts. */
export const NEUTRAL = new Set(
  `xảy ra ghi nhận phát hiện phát sinh xử lý giải quyết hiện nay đến nay còn chỉ mới riêng khoảng gần hơn trên dưới lên xuống so cùng kỳ trước ngoái tăng giảm bằng vượt chiếm nhẹ mạnh khá sâu tiếp tục duy trì ổn định cao thấp nhất nhiều ít lớn nhỏ tiến hành tổ chức triển khai nhất là đó khi trong kỳ nay qua toàn tỉnh huyện xã thành phố thị ngành cả bình quân mức nhưng lại vẫn nơi địa phương khác gồm nữa thêm tập trung ngoài ra cạnh bên nếu tính thu được làm bị riêng theo báo cáo quý vụ kế hoạch dự toán lũy kế ước quá nơi đầu cuối hết ngày i ii iii iv rồi đều cũng chủ yếu khi sau tương ứng đương lượng tỷ lệ`.split(
    /\s+/,
  ),
);

export interface LineChoice {
  readonly line: GridLine;
  readonly ofLine: number;
  readonly depth: number;
}

/** Whether a line stands beside another or is one of its parts. */
export const isKin = (line: GridLine, other: GridLine): boolean =>
  !line.total && (line.group === other.group || (other.code !== '' && line.group === other.code));

/** A line that has every word of a shorter label is named as far as that. */
export const bestOf = (line: GridLine, byWords: number, all: readonly LineChoice[]): number =>
  Math.max(
    byWords,
    ...all.filter((each) => [...each.line.words].every((word) => line.words.has(word))).map(({ ofLine }) => ofLine),
  );

/**
 * "Y tế" of "Chi sự nghiệp y tế": the one line that has all of the words that tell this table's lines apart, where a label has
 * more than a text says of it; null where none or several do.
 */
export function onlyLine(
  table: GridTable,
  own: ReadonlySet<string>,
  words: ReadonlySet<string>,
  noun: ReadonlySet<string>,
): GridLine | null {
  const most = Math.log(1 + table.lines.length / Math.max(2, table.lines.length * 0.2));
  const telling = [...own].filter(
    (word) => (table.weights.get(word) ?? 0) >= most && !NEUTRAL.has(word) && !noun.has(word),
  );
  if (telling.length === 0) return null;
  const having = table.lines.filter(
    (line) =>
      !line.total &&
      telling.every((word) => line.words.has(word)) &&
      !isOther(line.words, words) &&
      !isOtherNumber(line, table, words),
  );
  const [only] = having;
  // One word of three ("hóa" of "Xã hội hóa") may be another thing's.
  const isEnough = only && (telling.length > 1 || covered(only.words, own, table.weights) >= 0.5);
  return having.length === 1 && isEnough ? only : null;
}

/** Whether a label says "khác", "không", "chưa" where the text does not. */
export const isOther = (label: ReadonlySet<string>, text: ReadonlySet<string>): boolean =>
  [...label].some((word) => DISTINCT.has(word) && !text.has(word));

const isNumber = (word: string): boolean => /^\d/u.test(word);

/** "Thuế cơ sở 4" beside "Thuế cơ sở 1": a line told from its like by its number is not named without it. */
export function isOtherNumber(line: GridLine, table: GridTable, text: ReadonlySet<string>): boolean {
  const own = [...line.words].filter(isNumber);
  if (own.length === 0 || own.every((word) => text.has(word))) return false;
  if ([...text].some((word) => isNumber(word) && !line.words.has(word))) return true;
  const words = [...line.words].filter((word) => !isNumber(word));
  return table.lines.some(
    (other) =>
      other !== line &&
      [...other.words].some(isNumber) &&
      words.filter((word) => other.words.has(word)).length >= words.length * 0.5,
  );
}

const OF_PLACE = /(?<!\p{L})trên địa bàn(?!\p{L})/iu;

/** "Thu ngân sách trên địa bàn" where the table has a line "Thu trên địa bàn": no part of what a line beside it is called. */
export const isOfPlace = (line: GridLine, table: GridTable, text: string): boolean =>
  OF_PLACE.test(text) && !OF_PLACE.test(line.label) && table.lines.some(({ label }) => OF_PLACE.test(label));
