/** Phrases of a sentence: which words say what is counted, what may be dropped at their ends, where they may be cut. */
import { foldText } from '../../language';

/** Words that hang others together and name nothing by themselves. */
const HANGING = new Set(
  `của trên cho tại ở với có là đạt bằng chiếm tăng giảm còn được bị đã đang sẽ chưa thì và hay hoặc từ đến tới xuống lên khoảng gần hơn ước so trong ngoài đó gồm bao cả cùng theo về do vì nay này kia các những mỗi một số tổng cộng tỷ lệ vào ra khi nếu mà để bởi qua nên cũng vẫn chỉ tính hết tương ứng đương bình quân cụ thể như sau trước lại kỳ năm tháng quý ngày xấp xỉ vượt thêm thuộc giữa đầu cuối riêng`.split(
    ' ',
  ),
);

/** How many syllables of a text name something. */
export function contentOf(text: string): number {
  return (foldText(text).match(/(?<![\p{L}\d])\p{L}[\p{L}\d]*/gu) ?? []).filter((word) => !HANGING.has(word)).length;
}

export const LEADING =
  /^(?:[\s\-–+*•,;:.…)(/%]|(?:và|là|thì|trong đó|gồm|bao gồm|cụ thể|như sau|với|hay|hoặc)(?!\p{L}))+/iu;
export const TRAILING =
  /(?:[\s:,(/–-]|(?<!\p{L})(?:ước thực hiện|(?<!đã )thực hiện|ước đạt|ước tính|ước|đạt|là|(?<!(?:hiện|chỉ|đã|còn|chưa) )có|(?<!(?:thu|đã) )được|gồm|khoảng|gần|hơn|(?<!(?:cấp|tuyến|phía|nêu) )trên|với|cả|tổng cộng|bao gồm|trong đó))+$/iu;

/** Where a phrase begins: behind a comma, and before words that hang it onto another. */
const BORDER =
  /(?<=,(?!\d)\s*)(?=\S)|(?<=\s)(?=(?:của|do|tại|trên|cho|với|theo|đã|được|đang|và|để|về|trong|từ|ở|thuộc|nhằm|đến|bằng|qua)(?!\p{L}))/giu;

/** The end of a long phrase, from a border of its own on. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const least = text.length - longest;
  const borders = [...text.matchAll(BORDER)].map(({ index }) => index);
  const spaces = [...text.matchAll(/(?<=\s)/gu)].map(({ index }) => index);
  const at =
    borders.find((index) => index >= least && contentOf(text.slice(index)) > 1) ??
    spaces.find((index) => index >= least);
  return `… ${text.slice(at ?? least).trim()}`;
}

/** The beginning of a long phrase, up to a border of its own. */
export function atBorder(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const borders = [...text.matchAll(BORDER)].map(({ index }) => index);
  const spaces = [...text.matchAll(/\s/gu)].map(({ index }) => index);
  const at =
    borders.filter((index) => index <= longest && contentOf(text.slice(0, index)) > 1).at(-1) ??
    spaces.filter((index) => index <= longest).at(-1);
  return `${text.slice(0, at ?? longest).replace(/[\s,]+$/u, '')} …`;
}
