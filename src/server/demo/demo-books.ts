/** Workbooks of the demo set, made from a seed: small tables of known forms whose figures tie out, one slip where it is asked for. */
import type { PlainCell, PlainSheet, PlainWorkbook } from '../../hosts/xlsx-file';

type Cell = string | number | null;

export interface DemoBook {
  readonly body: string;
  /** "" for a body's own workbook. */
  readonly department: string;
  readonly year: number;
  readonly forms: readonly DemoForm[];
  readonly seed: number;
  /** First half of the year where absent. */
  readonly months?: 6 | 9;
  /** A total that is left behind by 100. */
  readonly slip?: boolean;
}

export const DEMO_FORMS = ['budget-revenue', 'budget-expenditure', 'crops'] as const;
export type DemoForm = (typeof DEMO_FORMS)[number];

interface Table {
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** The same numbers for the same seed. */
function drawing(seed: number): (from: number, to: number) => number {
  let state = (seed * 2654435761) % 2147483648;
  return (from, to) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return from + Math.floor((state / 2147483648) * (to - from));
  };
}

const percent = (part: number, whole: number): number => Math.round((part / whole) * 1000) / 10;
const spanOf = ({ year, months = 6 }: DemoBook): string => `${String(months)} tháng đầu năm ${String(year)}`;

type Draw = ReturnType<typeof drawing>;
type Line = readonly [number: string, label: string, plan: number, actual: number];

/** Number, label, plan, actual and its percentage. */
function planTable(lines: readonly Line[], label: string): readonly (readonly Cell[])[] {
  return [
    ['STT', label, 'Dự toán năm', 'Ước thực hiện 6 tháng', 'So sánh với dự toán năm (%)'],
    ['A', 'B', '1', '2', '3=2/1'],
    ...lines.map(([number, name, plan, actual]) => [number, name, plan, actual, percent(actual, plan)]),
  ];
}

const LISTS = {
  'budget-revenue': {
    sheet: 'Biểu 94',
    title: 'ƯỚC THỰC HIỆN THU NGÂN SÁCH',
    whole: ['I', 'Thu nội địa'],
    parts: [
      ['1', 'Thu từ khu vực kinh tế ngoài quốc doanh'],
      ['2', 'Lệ phí trước bạ'],
      ['3', 'Thu tiền sử dụng đất'],
    ],
  },
  'budget-expenditure': {
    sheet: 'Biểu 95',
    title: 'ƯỚC THỰC HIỆN CHI NGÂN SÁCH',
    whole: ['', 'TỔNG CHI NGÂN SÁCH ĐỊA PHƯƠNG'],
    parts: [
      ['I', 'Chi đầu tư phát triển'],
      ['II', 'Chi thường xuyên'],
      ['III', 'Dự phòng ngân sách'],
    ],
  },
} as const;

function budget(form: keyof typeof LISTS, draw: Draw, span: string, slip: number): Table {
  const { sheet, title, whole, parts } = LISTS[form];
  const items = parts.map(([number, label]): Line => {
    const plan = draw(2000, 9000);
    return [number, label, plan, Math.round((plan * draw(42, 61)) / 100)];
  });
  const sum = (at: 2 | 3): number => items.reduce((total, item) => total + item[at], 0);
  const [number, label] = whole;
  const lines: Line[] = [[number, label, sum(2), sum(3) + slip], ...items];
  const unit = 'Đơn vị: triệu đồng';
  return { name: sheet, title: `${title} ${span.toUpperCase()}`, unit, rows: planTable(lines, 'Nội dung') };
}

function crops(draw: Draw, span: string, slip: number): Table {
  const items = ['Lúa nước', 'Ngô'].map((label, index): readonly Cell[] => {
    // Whole quintals on whole tens of hectares: the product has no more places than the sheet prints.
    const [area, quintals] = [draw(20, 90) * 10, draw(48, 63)];
    return [String(index + 1), label, area, quintals, (area * quintals) / 10];
  });
  const sum = (at: number): number => items.reduce((total, item) => total + Number(item[at]), 0);
  const title = `DIỆN TÍCH, NĂNG SUẤT, SẢN LƯỢNG CÂY TRỒNG ${span.toUpperCase()}`;
  const head = ['STT', 'Cây trồng', 'Diện tích (ha)', 'Năng suất (tạ/ha)', 'Sản lượng (tấn)'];
  return {
    ...{ name: 'Cây trồng', title, unit: '' },
    rows: [head, ['I', 'Lương thực có hạt', sum(2), '-', sum(4) + slip], ...items],
  };
}

const TABLES: Readonly<Record<DemoForm, (draw: Draw, span: string, slip: number) => Table>> = {
  'budget-revenue': (...given) => budget('budget-revenue', ...given),
  'budget-expenditure': (...given) => budget('budget-expenditure', ...given),
  crops,
};

function sheetOf({ name, title, unit, rows }: Table, { body, department }: DemoBook): PlainSheet {
  const top = [[body.toUpperCase()], [department.toUpperCase()], [title], [unit]];
  const head = { font: { bold: true }, fill: 'E8EEF7', border: 'thin', align: { wrap: true } } as const;
  const cells = [...top, ...rows].flatMap((row, at): PlainCell[] =>
    row.flatMap((value, column): PlainCell[] => {
      if (value === null || value === '') return [];
      const plain = { row: at, column, value };
      if (at === top.length) return [{ ...plain, style: head }];
      return [
        at > top.length ? { ...plain, style: { border: 'thin' } } : { ...plain, style: { font: { bold: true } } },
      ];
    }),
  );
  return { name, cells, columns: [6, 46, 16, 16, 16].map((width, column) => ({ column, width })) };
}

function coverOf(given: DemoBook): PlainSheet {
  const { body, department, year, months = 6 } = given;
  const lines = [
    ['THÔNG TIN'],
    ['Cơ quan báo cáo', body],
    ...(department === '' ? [] : [['Phòng, ban', department]]),
    ['Kỳ báo cáo', spanOf(given)],
    ['Ngày chốt số liệu', `30/${String(months)}/${String(year)}`],
  ];
  return {
    name: 'Thông tin',
    cells: lines.flatMap((line, row) => line.map((value, column) => ({ row, column, value }))),
  };
}

export function demoBook(given: DemoBook): PlainWorkbook {
  const draw = drawing(given.seed + given.year);
  const tables = given.forms.map((form, index) =>
    TABLES[form](draw, spanOf(given), given.slip === true && index === 0 ? 100 : 0),
  );
  return { sheets: [coverOf(given), ...tables.map((table) => sheetOf(table, given))] };
}
