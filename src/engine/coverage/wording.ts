/** What was asked of how many cells, and why nothing was asked of the others, in both languages. */
import type { Language } from '../../core/finding';
import type { NotFigure, Reading } from '../../core/reading';
import { figureText } from '../../language/exact-text';
import type { Cells, CoverageSkip } from './coverage';

const WHY: Readonly<Record<Language, Readonly<Record<NotFigure, string>>>> = {
  vi: {
    code: 'mã số',
    'line-number': 'số thứ tự',
    year: 'năm',
    date: 'ngày tháng',
    'note-mark': 'dấu chú thích',
    period: 'kỳ, đợt, giai đoạn',
    'document-number': 'số hiệu văn bản',
    name: 'tên riêng',
    ordinal: 'số thứ tự',
    scale: 'tỷ lệ bản đồ',
    rank: 'thứ hạng',
    target: 'chỉ tiêu phấn đấu',
    number: 'điều, khoản, độ tuổi',
    hidden: 'chữ ẩn, không in ra',
    unreadable: 'không đọc được',
  },
  en: {
    code: 'a code',
    'line-number': "a line's number",
    year: 'a year',
    date: 'a date',
    'note-mark': 'a note mark',
    period: 'a period',
    'document-number': "a document's number",
    name: 'a name',
    ordinal: 'an ordinal',
    scale: 'a scale of maps',
    rank: 'a rank',
    target: 'a target',
    number: 'an article or an age',
    hidden: 'hidden text, not printed',
    unreadable: 'unreadable',
  },
};

/** Why cells were not asked, without naming them: "mã số, không phải số liệu". */
export function coverageReason(skip: CoverageSkip, language: Language): string {
  const vi = language === 'vi';
  switch (skip.reason) {
    case 'no-relation':
      return vi ? 'không phép tính nào hỏi tới' : 'no relation asks them';
    case 'unbound':
      return vi ? 'không có trong biểu nào' : 'in no sheet';
    case 'outside-table':
      return vi ? 'nằm ngoài mọi bảng' : 'outside every table';
    case 'not-a-figure':
      return vi ? `${WHY.vi[skip.data.why]}, không phải số liệu` : `${WHY.en[skip.data.why]}, no figure`;
  }
}

/** "C5:C20 (16 ô): không phép tính nào hỏi tới". */
export function describeCoverage(skip: CoverageSkip, language: Language): string {
  const { range, cells } = skip.data;
  const many = cells === '1' ? '' : ` (${figureText(cells, language)} ${language === 'vi' ? 'ô' : 'cells'})`;
  return `${range}${many}: ${coverageReason(skip, language)}`;
}

/** Whether only documents were read: their numbers stand in no cells. */
export const readsTextOnly = ({ workbooks }: Pick<Reading, 'workbooks'>): boolean =>
  workbooks.length > 0 && workbooks.every(({ paragraphs }) => paragraphs !== undefined);

/** One line: "111 ô số: 80 đã được hỏi, 16 chưa phép tính nào hỏi tới, 12 không phải số liệu, 3 nằm ngoài bảng." */
export function cellsText(cells: Cells, language: Language, ofText = false): string {
  const count = (value: number): string => figureText(String(value), language);
  const [numeric, asked, unasked] = [count(cells.numeric), count(cells.asked), count(cells.unasked)];
  const [not, outside] = [count(cells.notFigures), count(cells.outside)];
  return language === 'vi'
    ? `${numeric} ${ofText ? 'con số' : 'ô số'}: ${asked} đã được hỏi, ${unasked} chưa phép tính nào hỏi tới, ${not} không phải số liệu, ${outside} nằm ngoài bảng.`
    : `${numeric} ${ofText ? 'numbers' : 'numeric cells'}: ${asked} asked, ${unasked} that no relation asks, ${not} no figures, ${outside} outside every table.`;
}
