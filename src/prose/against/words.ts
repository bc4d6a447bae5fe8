/** Words of labels and sentences weighed by how rare they are among the figures of the workbooks. */
import { foldText } from '../../language';

const FILLERS = new Set(
  'và là của các những trong theo về đã được có cho với từ tại ở đến số tổng ước đạt thực hiện năm tháng đầu gồm bao trên địa bàn do việc này đó khi để một cộng còn ii iii iv'.split(
    ' ',
  ),
);
/** Short forms that reports use and sheets spell out, or the other way round. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})nsnn(?!\p{L})/gu, 'ngân sách nhà nước'],
  [/(?<!\p{L})ns(?:đp)?(?!\p{L})/gu, 'ngân sách địa phương'],
  [/(?<!\p{L})knpa(?!\p{L})/gu, 'kiến nghị phản ánh'],
  [/(?<!\p{L})kn(?!\p{L})/gu, 'khiếu nại'],
  [/(?<!\p{L})tc(?!\p{L})/gu, 'tố cáo'],
  [/(?<!\p{L})kh(?!\p{L})/gu, 'kế hoạch'],
  [/(?<!\p{L})tthc(?!\p{L})/gu, 'thủ tục hành chính'],
  [/(?<!\p{L})sxkd(?!\p{L})/gu, 'sản xuất kinh doanh'],
  [/(?<!\p{L})nstw(?!\p{L})/gu, 'ngân sách trung ương'],
  [/(?<!\p{L})gd(?!\p{L})/gu, 'giáo dục'],
  [/(?<!\p{L})xnk(?!\p{L})/gu, 'xuất nhập khẩu'],
  [/(?<!\p{L})xk(?!\p{L})/gu, 'xuất khẩu'],
  [/(?<!\p{L})nk(?!\p{L})/gu, 'nhập khẩu'],
  [/(?<!\p{L})dn(?!\p{L})/gu, 'doanh nghiệp'],
  [/(?<!\p{L})ql(?=\s*\d)/gu, 'quốc lộ '],
  [/(?<!\p{L})đt(?=[.\s]*\d)/gu, 'đường tỉnh '],
  [/(?<!\p{L})tnlđ(?!\p{L})/gu, 'tai nạn lao động'],
  [/(?<!\p{L})tngt(?!\p{L})/gu, 'tai nạn giao thông'],
  [/(?<!\p{L})bhyt(?!\p{L})/gu, 'bảo hiểm y tế'],
  [/(?<!\p{L})bhtn(?!\p{L})/gu, 'bảo hiểm thất nghiệp'],
  [/(?<!\p{L})bhxh(?!\p{L})/gu, 'bảo hiểm xã hội'],
];

/** Says how a figure stands to others, not what it counts. */
const SUPERLATIVE = /(?<!\p{L})(?:(?:cao|thấp|nhiều|ít|lớn|nhỏ) nhất|cao điểm)(?!\p{L})/gu;

/** The telling words of a text. */
export function wordsOf(text: string): Set<string> {
  let folded = foldText(text).replace(SUPERLATIVE, ' ');
  for (const [pattern, full] of SHORT) folded = folded.replace(pattern, full);
  return new Set([...folded.matchAll(/\p{L}+|\d+/gu)].map(([word]) => word).filter((word) => !FILLERS.has(word)));
}

export type Weights = ReadonlyMap<string, number>;

/** How much a word tells: the fewer labels have it, the more. */
export function weightsOf(labels: readonly ReadonlySet<string>[]): Weights {
  const counts = new Map<string, number>();
  for (const label of labels) for (const word of label) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map([...counts].map(([word, count]) => [word, Math.log(1 + labels.length / count)]));
}

/** The share of `words`' weight that `text` holds; 0 for none. */
export function covered(words: ReadonlySet<string>, text: ReadonlySet<string>, weights: Weights): number {
  let [all, found] = [0, 0];
  for (const word of words) {
    const weight = weights.get(word) ?? Math.log(2);
    all += weight;
    if (text.has(word)) found += weight;
  }
  return all === 0 ? 0 : found / all;
}
