/** The blank cover sheet: facts that every other sheet prints through names, so that they are typed once. */
import { cover } from '../cover/form';
import { coverName } from './sheet-name';
import { BOX, HEAD, TYPED } from './style';
import type { TemplateIdentity, TemplateSheet, TemplateValidation } from './workbook';

const COVER_SHEET = 'Thông tin';
const FIRST_ROW = 3;

const PROMPTS: Readonly<Record<string, string>> = {
  body: 'Tên đầy đủ của cơ quan, ví dụ: UBND xã Tân Lập.',
  'parent-body': 'Tên cơ quan cấp trên trực tiếp, nếu có.',
  department: 'Phòng, ban lập các biểu trong tệp này.',
  tier: 'Chọn cấp của cơ quan.',
  place: 'Địa danh ghi trước ngày, tháng của văn bản.',
  period: 'Ví dụ: 6 tháng đầu năm 2026; quý I năm 2026; 9 tháng năm 2026; năm 2026.',
  'as-of': 'Ngày chốt số liệu, gõ ngày/tháng/năm, ví dụ: 30/6/2026.',
  preparer: 'Họ tên người lập biểu.',
  'money-unit': 'Đơn vị tính in trên các biểu ngân sách.',
};

/** Row of each fact on the sheet, zero-based, by the cover form's keys. */
const COVER_ROWS: ReadonlyMap<string, number> = new Map(
  cover.lines.map((line, index) => [line.key, FIRST_ROW + index]),
);

/** Range names of the facts, for the title blocks of the other sheets. */
export function coverNames(): readonly { readonly name: string; readonly refersTo: string }[] {
  return [...COVER_ROWS].map(([key, row]) => ({
    name: coverName(key),
    refersTo: `'${COVER_SHEET}'!$B$${String(row + 1)}`,
  }));
}

export function coverSheet(identity: TemplateIdentity): TemplateSheet {
  const validations = cover.lines.map((line): TemplateValidation => {
    const row = COVER_ROWS.get(line.key) ?? 0;
    const range = { top: row, left: 1, bottom: row, right: 1 };
    const prompt = { title: line.label.slice(0, 32), text: PROMPTS[line.key] ?? 'Điền nếu có; không có thì để trống.' };
    if (line.key === 'tier')
      return {
        ranges: [range],
        type: 'list',
        formula1: '"tỉnh,thành phố,xã,phường,đặc khu,sở,phòng"',
        prompt,
        error: {
          title: 'Cấp',
          text: 'Hãy chọn một trong: tỉnh, thành phố, xã, phường, đặc khu, sở, phòng.',
          style: 'warning',
        },
      };
    if (line.key === 'money-unit')
      return {
        ranges: [range],
        type: 'list',
        formula1: '"đồng,nghìn đồng,triệu đồng,tỷ đồng"',
        prompt,
        error: {
          title: 'Đơn vị tính',
          text: 'Hãy chọn một trong: đồng, nghìn đồng, triệu đồng, tỷ đồng.',
          style: 'stop',
        },
      };
    return { ranges: [range], type: 'any', prompt };
  });
  return {
    name: COVER_SHEET,
    cells: [
      {
        row: 0,
        column: 0,
        value: 'THÔNG TIN BÁO CÁO',
        style: { font: { bold: true, size: 14 }, align: { horizontal: 'center' } },
      },
      {
        row: 1,
        column: 0,
        value: 'Điền ở đây một lần; các biểu tự lấy tên cơ quan, kỳ báo cáo và đơn vị tính.',
        style: { font: { italic: true, size: 10 }, align: { horizontal: 'center' } },
      },
      ...['Mục', 'Nội dung'].map((value, column) => ({ row: FIRST_ROW - 1, column, value, style: HEAD })),
      ...cover.lines.flatMap((line) => {
        const row = COVER_ROWS.get(line.key) ?? 0;
        return [
          { row, column: 0, value: line.label, style: line.required ? { ...BOX, font: { bold: true } } : BOX },
          { row, column: 1, value: identity[line.key] ?? null, style: TYPED },
        ];
      }),
    ],
    merges: [0, 1].map((row) => ({ top: row, left: 0, bottom: row, right: 1 })),
    columns: [
      { column: 0, width: 28 },
      { column: 1, width: 60 },
    ],
    rows: [...COVER_ROWS.values()].map((row) => ({ row, height: 20 })),
    validations,
    protection: { allowFormatColumns: true, allowFormatRows: true },
    print: { landscape: false, fitToWidth: 1, centreHorizontally: true },
  };
}
