/** Sentences of figure-readable, both languages. `data.text` is what the cell shows, `data.value` what was read of it. */
import type { Language } from '../../core/finding';
import type { Noticed } from '../../core/observation';
import { figureText } from '../../language/exact-text';
import type { FigureReadableFinding } from './finding';

type Sentence = (text: string, value: string) => string;

const SENTENCES: Readonly<
  Record<Language, Readonly<Record<Exclude<FigureReadableFinding['code'], 'legacy-font'>, Sentence>>>
> = {
  vi: {
    'text-number': (text, value) => `Ô ghi “${text}” dạng chữ, được đọc là số ${value}; nên nhập lại dạng số.`,
    'ambiguous-number': (text) => `Không chắc “${text}” là số nào: dấu ngăn cách có thể là hàng nghìn hoặc thập phân.`,
    'not-a-number': (text) => `Cần một con số nhưng ô ghi “${text}”.`,
    'formula-error': (text) => `Công thức trong ô báo lỗi ${text}.`,
    'formula-uncached': (text) =>
      `Công thức ${text ? `“=${text}” ` : ''}chưa có kết quả được lưu; hãy mở và lưu lại tệp trong Excel.`,
    'external-link': (text) =>
      `Công thức ${text ? `“=${text}” ` : ''}lấy số từ tệp khác; kết quả đã lưu được dùng, có thể đã cũ.`,
  },
  en: {
    'text-number': (text, value) => `The cell holds the text "${text}", read as ${value}; better typed as a number.`,
    'ambiguous-number': (text) =>
      `It is not certain which number "${text}" is: its separator may mean thousands or decimals.`,
    'not-a-number': (text) => `A number is needed here, but the cell says "${text}".`,
    'formula-error': (text) => `The formula in this cell gives the error ${text}.`,
    'formula-uncached': (text) =>
      `The formula ${text ? `"=${text}" ` : ''}has no stored result; open and save the file in Excel.`,
    'external-link': (text) =>
      `The formula ${text ? `"=${text}" ` : ''}takes its figure from another file; the stored result is used and may be old.`,
  },
};

function legacyFont(data: Noticed['legacy-font'], language: Language): string {
  const { table, cells, typed, text, font } = data;
  const many = figureText(cells, language);
  if (language === 'vi') {
    const named = font === '' ? '' : ` (phông ${font})`;
    return `${many} ô chữ của trang này gõ bằng bảng mã ${table}${named}, đã được đọc sang Unicode: “${typed}” là “${text}”.`;
  }
  const named = font === '' ? '' : ` (font ${font})`;
  return `The texts of ${many} cells of this sheet are typed in ${table} codes${named} and were read as Unicode: "${typed}" is "${text}".`;
}

/** One sentence; what the cell says is quoted as text. */
export function describe(finding: FigureReadableFinding, language: Language): string {
  if (finding.code === 'legacy-font') return legacyFont(finding.data, language);
  const { code, data } = finding;
  return SENTENCES[language][code](data.text ?? data.formula ?? '', figureText(data.value, language));
}
