/** Sentences of figure-readable, both languages. `data.text` is what the cell shows, `data.value` what was read of it. */
import type { Language } from '../../core/finding';
import { figureText } from '../../language/exact-text';
import type { CellsAlike, FigureReadableFinding, UnreadFigure } from './finding';
import { describeWorkbook } from './workbook-wording';

type Sentence = (text: string, value: string) => string;

const SENTENCES: Readonly<Record<Language, Readonly<Record<UnreadFigure['code'], Sentence>>>> = {
  vi: {
    'text-number': (text, value) => `Ô ghi “${text}” dạng chữ, được đọc là số ${value}; nên nhập lại dạng số.`,
    'ambiguous-number': (text) => `Không chắc “${text}” là số nào: dấu ngăn cách có thể là hàng nghìn hoặc thập phân.`,
    'not-a-number': (text, value) => `Cần một con số nhưng ô ghi “${text}”${value ? `; có lẽ là ${value}` : ''}.`,
    'formula-error': (text) => `Công thức trong ô báo lỗi ${text}.`,
    'external-link': (text) =>
      `Công thức ${text ? `“=${text}” ` : ''}lấy số từ tệp khác; kết quả đã lưu được dùng, có thể đã cũ.`,
  },
  en: {
    'text-number': (text, value) => `The cell holds the text "${text}", read as ${value}; better typed as a number.`,
    'ambiguous-number': (text) =>
      `It is not certain which number "${text}" is: its separator may mean thousands or decimals.`,
    'not-a-number': (text, value) =>
      `A number is needed here, but the cell says "${text}"${value ? `; most likely ${value}` : ''}.`,
    'formula-error': (text) => `The formula in this cell gives the error ${text}.`,
    'external-link': (text) =>
      `The formula ${text ? `"=${text}" ` : ''}takes its figure from another file; the stored result is used and may be old.`,
  },
};

/** Ranges that a sentence names before it only counts. */
const MOST_RANGES = 6;

/** Further cells of which the same is true. */
function alike({ cells, ranges }: CellsAlike, language: Language): string {
  if (cells === undefined || ranges === undefined) return '';
  const all = ranges.split(', ');
  const named = all.slice(0, MOST_RANGES).join(', ') + (all.length > MOST_RANGES ? ', …' : '');
  const many = figureText(cells, language);
  return language === 'vi'
    ? ` Cả bảng có ${many} ô như vậy: ${named}.`
    : ` The table has ${many} such cells: ${named}.`;
}

const passedOn = (error: string, from: string, language: Language): string =>
  language === 'vi'
    ? `Công thức trong ô báo lỗi ${error} vì lấy số từ ô ${from} đang lỗi; sửa ô ${from} thì ô này hết lỗi.`
    : `The formula in this cell gives the error ${error}, taken from cell ${from}; it goes once ${from} is put right.`;

/** One sentence; what the cell says is quoted as text. */
export function describe(finding: FigureReadableFinding, language: Language): string {
  switch (finding.code) {
    case 'formula-uncached':
    case 'formula-stale':
    case 'formula-circular':
    case 'legacy-font':
      return describeWorkbook(finding, language);
    default: {
      const { text, formula, value, otherCell } = finding.data;
      if (otherCell !== undefined) return passedOn(text ?? '', otherCell, language);
      const sentence = SENTENCES[language][finding.code](text ?? formula ?? '', figureText(value, language));
      return sentence + alike(finding.data, language);
    }
  }
}
