/**
 * Random well-formed sheets as people make them, with their truth: layouts, numbering styles, units, number styles,
 * NFD text, merges, blank rows and columns, junk around the table. A specification shrinks; the sheet follows from it.
 */
import fc from 'fast-check';
import type { CellRange } from '../../src/core/cell-address';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../src/core/snapshot';

export interface LineSpec {
  /** The line's own leaves; a line with children has their sum. */
  readonly value: number;
  readonly children: readonly LineSpec[];
  /** "Trong đó:" before its children: they are only some of it. */
  readonly partial: boolean;
}

export interface TableSpec {
  readonly lines: readonly LineSpec[];
  readonly numbering: number;
  readonly total: 'none' | 'top' | 'bottom';
  readonly totalLabel: number;
  readonly unit: number;
  readonly unitPlace: 'title' | 'heading' | 'line' | 'none';
  readonly decimals: 0 | 1 | 2;
  readonly numbers: 'number' | 'vi' | 'en' | 'spaced';
  readonly codeRow: 'none' | 'letters' | 'plain' | 'formulas';
  readonly columns: 'plain' | 'percent' | 'parts' | 'grouped';
  readonly mergedHeader: boolean;
  readonly left: number;
  readonly blankRowAfterHeader: boolean;
  readonly blankRowEvery: number;
  readonly spacerColumn: boolean;
  readonly remarks: boolean;
  readonly letterhead: boolean;
  readonly signature: boolean;
  readonly footnote: boolean;
  readonly dashForZero: boolean;
  readonly superscript: boolean;
  readonly words: number;
}

export interface SheetSpec {
  readonly tables: readonly TableSpec[];
  readonly arrangement: 'below' | 'beside';
  readonly nfd: boolean;
  readonly hidden: boolean;
}

export interface TrueFigure {
  readonly row: number;
  readonly column: number;
  /** Exact decimal text. */
  readonly value: string;
  readonly unit: string | null;
  readonly typedAsText: boolean;
}

export interface TrueSum {
  /** Cell of the whole and cells of its parts. */
  readonly whole: string;
  readonly parts: readonly string[];
  readonly exhaustive: boolean;
}

export interface RandomSheet {
  readonly workbook: WorkbookSnapshot;
  readonly figures: readonly TrueFigure[];
  readonly sums: readonly TrueSum[];
  readonly tables: number;
}

const UNITS: readonly (readonly [string, string, string])[] = [
  ['Đơn vị tính: triệu đồng', 'triệu đồng', 'triệu đồng'],
  ['ĐVT: Tr.đ', 'Tr.đ', 'Tr.đ'],
  ['(Đơn vị: 1.000 đồng)', '1.000 đồng', '1.000 đồng'],
  ['Đơn vị tính: tỷ đồng', 'tỷ đồng', 'tỷ đồng'],
  ['Đvt: ha', 'ha', 'ha'],
  ['Đơn vị tính: tấn', 'tấn', 'tấn'],
  ['ĐVT: con', 'con', 'con'],
  ['Đơn vị: người', 'người', 'người'],
];

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const UPPER = ['A', 'B', 'C', 'D', 'E', 'G', 'H', 'I', 'K', 'L', 'M', 'N'];
const LOWER = ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k', 'l', 'm'];

type Numberer = (path: readonly number[]) => string;
interface Scheme {
  readonly name: string;
  /** Numbers by level; empty text where the style has none. */
  readonly levels: readonly Numberer[];
  readonly inLabel: boolean;
  readonly shape: 'none' | 'indent' | 'spaces' | 'bold';
}

const last = (path: readonly number[]): number => path[path.length - 1] ?? 0;
const upper: Numberer = (path) => UPPER[last(path)] ?? 'Z';
const roman: Numberer = (path) => ROMAN[last(path)] ?? 'XX';
const arabic: Numberer = (path) => String(last(path) + 1);
const lower: Numberer = (path) => LOWER[last(path)] ?? 'z';
const bracket: Numberer = (path) => `${lower(path)})`;
const dash: Numberer = () => '-';
const plus: Numberer = () => '+';
const dotted: Numberer = (path) => path.map((at) => String(at + 1)).join('.');
const dottedBelow: Numberer = (path) =>
  path
    .slice(1)
    .map((at) => String(at + 1))
    .join('.');
const none: Numberer = () => '';

const SCHEMES: readonly Scheme[] = [
  { name: 'A I 1 a', levels: [upper, roman, arabic, lower], inLabel: false, shape: 'none' },
  { name: 'I 1 a) -', levels: [roman, arabic, bracket, dash], inLabel: false, shape: 'none' },
  { name: '1 1.1 1.1.1', levels: [arabic, dotted, dotted, dotted], inLabel: false, shape: 'none' },
  { name: 'I 1 1.1 1.1.1', levels: [roman, dottedBelow, dottedBelow, dottedBelow], inLabel: false, shape: 'none' },
  { name: 'I 1 - +', levels: [roman, arabic, dash, plus], inLabel: false, shape: 'none' },
  { name: 'A 1 - +', levels: [upper, arabic, dash, plus], inLabel: false, shape: 'none' },
  { name: '1 a', levels: [arabic, lower, dash, plus], inLabel: false, shape: 'none' },
  {
    name: 'in label',
    levels: [(path) => `${roman(path)}.`, (path) => `${arabic(path)}.`, bracket, dash],
    inLabel: true,
    shape: 'none',
  },
  {
    name: 'in label dotted',
    levels: [(path) => `${arabic(path)}.`, (path) => `${dotted(path)}.`, dash, plus],
    inLabel: true,
    shape: 'none',
  },
  { name: 'indent', levels: [none, none, none, none], inLabel: true, shape: 'indent' },
  { name: 'spaces', levels: [none, none, none, none], inLabel: true, shape: 'spaces' },
  { name: 'bold', levels: [none, none], inLabel: true, shape: 'bold' },
];

const TOTALS = ['TỔNG SỐ', 'Tổng cộng', 'Cộng', 'TỔNG CỘNG', 'Tổng số'];
const NAMES = [
  'Thu nội địa',
  'Thuế giá trị gia tăng',
  'Lệ phí trước bạ',
  'Chi đầu tư phát triển',
  'Chi thường xuyên',
  'Sự nghiệp giáo dục',
  'Sự nghiệp y tế',
  'Quản lý nhà nước',
  'Xây dựng công trình',
  'Hỗ trợ hộ nghèo',
  'Phát triển sản xuất',
  'Lúa Đông Xuân',
  'Ngô lai',
  'Rau màu các loại',
  'Bảo vệ môi trường',
  'Văn hóa, thể thao',
  'An ninh trật tự',
  'Kinh tế tập thể',
  'Hoạt động khoa học',
  'Khu vực ngoài quốc doanh',
  'Thuế bảo vệ môi trường',
  'Phí, lệ phí khác',
  'Hòa giải cơ sở',
  'Thủy lợi nội đồng',
  'Đất ở nông thôn',
];

interface Flat {
  readonly number: string;
  readonly label: string;
  readonly level: number;
  readonly values: readonly number[] | null;
  readonly indent: number;
  readonly spaces: number;
  readonly bold: boolean;
}

interface Built {
  readonly flats: Flat[];
  /** [whole, parts, exhaustive] by position. */
  readonly sums: [number, number[], boolean][];
}

/** Leaf numbers: three measures derived from one seed, so that columns differ. */
function leafValues(value: number): number[] {
  return [value, (value * 7 + 13) % 9973, (value * 3 + 5) % 4999];
}

function add(a: readonly number[], b: readonly number[]): number[] {
  return a.map((value, at) => value + (b[at] ?? 0));
}

function valuesOf(line: LineSpec): number[] {
  if (line.children.length === 0) return leafValues(line.value);
  const sum = line.children.map(valuesOf).reduce(add, [0, 0, 0]);
  return line.partial ? sum.map((value) => value + (line.value % 50)) : sum;
}

function build(spec: TableSpec): Built {
  const scheme = SCHEMES[spec.numbering % SCHEMES.length] as Scheme;
  const flats: Flat[] = [];
  const sums: [number, number[], boolean][] = [];
  let word = spec.words;
  const label = (): string =>
    `${NAMES[(word += 7) % NAMES.length] ?? ''} ${String.fromCharCode(97 + (flats.length % 26))}${flats.length >= 26 ? 'b' : ''}`;
  const add_ = (line: LineSpec, path: readonly number[]): number => {
    const level = path.length - 1;
    const at = flats.length;
    const number = (scheme.levels[level] ?? none)(path);
    flats.push({
      number,
      label: label(),
      level,
      values: valuesOf(line),
      indent: scheme.shape === 'indent' ? level : 0,
      spaces: scheme.shape === 'spaces' ? level * 3 : 0,
      bold: scheme.shape === 'bold' && level === 0,
    });
    if (line.children.length > 0 && level + 1 < scheme.levels.length) {
      const bullets = scheme.levels[level + 1] === dash || scheme.levels[level + 1] === plus;
      if (line.partial)
        flats.push({
          number: '',
          label: 'Trong đó:',
          level: level + 1,
          values: null,
          indent: 0,
          spaces: 0,
          bold: false,
        });
      const parts = line.children.map((child, place) => add_(child, [...path, place]));
      sums.push([at, parts, !line.partial && !(bullets && parts.length === 1)]);
    }
    return at;
  };
  const total = TOTALS[spec.totalLabel % TOTALS.length] ?? 'Tổng số';
  const totalOf = (): number[] => spec.lines.map(valuesOf).reduce(add, [0, 0, 0]);
  const bold = scheme.shape === 'bold';
  if (spec.total === 'top')
    flats.push({ number: '', label: total, level: 0, values: totalOf(), indent: 0, spaces: 0, bold });
  const roots = spec.lines.map((line, at) => add_(line, [at]));
  if (spec.total === 'bottom')
    flats.push({ number: '', label: total, level: 0, values: totalOf(), indent: 0, spaces: 0, bold });
  if (spec.total === 'top') sums.push([0, roots, true]);
  if (spec.total === 'bottom') sums.push([flats.length - 1, roots, true]);
  return { flats, sums };
}

interface Column {
  readonly path: readonly string[];
  readonly role: 'number' | 'label' | 'unit' | 'figure' | 'percent' | 'spacer' | 'remark';
  /** Index into a line's values; for percent the base. */
  readonly of: number;
  readonly code: string;
}

function columnsOf(spec: TableSpec): Column[] {
  const scheme = SCHEMES[spec.numbering % SCHEMES.length] as Scheme;
  const unit = spec.unitPlace === 'heading' ? ` (${UNITS[spec.unit % UNITS.length]?.[1] ?? ''})` : '';
  const columns: Column[] = [];
  if (!scheme.inLabel) columns.push({ path: ['STT'], role: 'number', of: 0, code: 'A' });
  columns.push({ path: [spec.columns === 'parts' ? 'Chỉ tiêu' : 'Nội dung'], role: 'label', of: 0, code: 'B' });
  if (spec.unitPlace === 'line') columns.push({ path: ['ĐVT'], role: 'unit', of: 0, code: 'C' });
  const figure = (path: readonly string[], of: number, code: string): void =>
    void columns.push({
      path: [...path.slice(0, -1), `${path[path.length - 1] ?? ''}${unit}`],
      role: 'figure',
      of,
      code,
    });
  const formulas = spec.codeRow === 'formulas';
  if (spec.columns === 'percent') {
    figure(['Dự toán năm'], 0, '1');
    figure(['Ước thực hiện'], 1, '2');
    columns.push({ path: ['So sánh (%)', 'Dự toán'], role: 'percent', of: 0, code: formulas ? '3=2/1' : '3' });
  } else if (spec.columns === 'parts') {
    figure(['Tổng cộng'], 3, formulas ? '1=2+3' : '1');
    figure(['Chia ra', 'Quý I'], 0, '2');
    figure(['Chia ra', 'Quý II'], 1, '3');
  } else if (spec.columns === 'grouped') {
    figure(['Kế hoạch', 'Cấp huyện'], 0, '1');
    if (spec.spacerColumn) columns.push({ path: [], role: 'spacer', of: 0, code: '' });
    figure(['Kế hoạch', 'Cấp xã'], 1, '2');
    figure(['Thực hiện'], 2, '3');
  } else {
    figure(['Kế hoạch năm 2021'], 0, '1');
    if (spec.spacerColumn) columns.push({ path: [], role: 'spacer', of: 0, code: '' });
    figure(['Thực hiện 6 tháng'], 1, '2');
  }
  if (spec.remarks) columns.push({ path: ['Ghi chú'], role: 'remark', of: 0, code: '' });
  return columns;
}

const scaled = (value: number, decimals: number): string => {
  if (decimals === 0) return String(value);
  const text = String(value).padStart(decimals + 1, '0');
  return `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
};

function typed(text: string, style: TableSpec['numbers']): string {
  const [whole = '', fraction] = text.split('.');
  const mark = style === 'vi' ? '.' : style === 'en' ? ',' : '\u00A0';
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, mark);
  return fraction === undefined ? grouped : `${grouped}${style === 'en' ? '.' : ','}${fraction}`;
}

const name = (row: number, column: number): string => `${String(row)}:${String(column)}`;

class Sheet {
  readonly cells: CellSnapshot[] = [];
  readonly merges: CellRange[] = [];
  constructor(private readonly nfd: boolean) {}
  put(row: number, column: number, value: string | number | null, extra: Partial<CellSnapshot> = {}): void {
    if (value === null) return;
    this.cells.push({
      row,
      column,
      value: typeof value === 'string' && this.nfd ? value.normalize('NFD') : value,
      ...extra,
    });
  }
  merge(top: number, left: number, bottom: number, right: number): void {
    if (bottom > top || right > left) this.merges.push({ top, left, bottom, right });
  }
}

/** Writes one table from (top, left); answers the last row and column that it takes. */
function writeTable(
  sheet: Sheet,
  spec: TableSpec,
  top: number,
  left: number,
  figures: TrueFigure[],
  sums: TrueSum[],
): { bottom: number; right: number } {
  const columns = columnsOf(spec);
  const right = left + columns.length - 1;
  let row = top;
  if (spec.letterhead) {
    sheet.put(row, left, 'UBND THỊ XÃ QUẢNG TRỊ');
    sheet.put(row, right, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    sheet.put(row + 1, left, 'PHÒNG TÀI CHÍNH - KẾ HOẠCH');
    sheet.put(row + 1, right, 'Độc lập - Tự do - Hạnh phúc');
    row += 3;
  }
  sheet.put(row, left, 'BÁO CÁO TÌNH HÌNH THỰC HIỆN 6 THÁNG ĐẦU NĂM 2021');
  sheet.merge(row, left, row, right);
  row += 1;
  const unit = UNITS[spec.unit % UNITS.length] as readonly [string, string, string];
  if (spec.unitPlace === 'title') {
    sheet.put(row, right, unit[0]);
    row += 1;
  }
  row += 1;
  const depth = Math.max(...columns.map((column) => column.path.length));
  columns.forEach((column, at) => {
    column.path.forEach((text, level) => {
      const leaf = level === column.path.length - 1;
      const before = columns[at - 1]?.role === 'spacer' ? columns[at - 2] : columns[at - 1];
      if (!leaf && before?.path[level] === text && before.path.length > level + 1) return;
      sheet.put(row + level, left + at, text);
      if (!spec.mergedHeader) return;
      let span = at;
      if (!leaf)
        while (
          columns[span + 1]?.path[level] === text ||
          (columns[span + 1]?.role === 'spacer' && columns[span + 2]?.path[level] === text)
        )
          span += 1;
      sheet.merge(row + level, left + at, leaf ? row + depth - 1 : row + level, left + span);
    });
  });
  row += depth;
  if (spec.codeRow !== 'none') {
    columns.forEach((column, at) => {
      const code = spec.codeRow === 'plain' ? String(at + 1) : column.code;
      if (column.role !== 'spacer' && code !== '')
        sheet.put(row, left + at, /^\d+$/.test(code) && spec.codeRow !== 'letters' ? Number(code) : code);
    });
    row += 1;
  }
  if (spec.blankRowAfterHeader) row += 1;
  const { flats, sums: breakdowns } = build(spec);
  const rows: number[] = [];
  const scheme = SCHEMES[spec.numbering % SCHEMES.length] as Scheme;
  const valueAt = (flat: Flat, of: number): number =>
    of === 3 ? (flat.values?.[0] ?? 0) + (flat.values?.[1] ?? 0) : (flat.values?.[of] ?? 0);
  flats.forEach((flat, place) => {
    if (spec.blankRowEvery > 0 && place > 0 && place % spec.blankRowEvery === 0) row += 1;
    rows.push(row);
    columns.forEach((column, at) => {
      const where = left + at;
      const shape = {
        ...(flat.bold ? { bold: true as const } : {}),
        ...(flat.indent > 0 ? { indent: flat.indent } : {}),
      };
      if (column.role === 'number')
        sheet.put(
          row,
          where,
          flat.number === '' ? null : /^\d+$/.test(flat.number) ? Number(flat.number) : flat.number,
        );
      else if (column.role === 'label')
        sheet.put(
          row,
          where,
          `${' '.repeat(flat.spaces)}${scheme.inLabel && flat.number !== '' ? `${flat.number} ` : ''}${flat.label}`,
          shape,
        );
      else if (column.role === 'unit') sheet.put(row, where, flat.values === null ? null : unit[1]);
      else if (column.role === 'remark') sheet.put(row, where, place % 3 === 1 ? 'Số ước tính' : null);
      else if (flat.values !== null && (column.role === 'figure' || column.role === 'percent'))
        writeFigure(sheet, spec, row, where, column, flat, valueAt, unit[2], figures);
    });
    row += 1;
  });
  for (const [whole, parts, exhaustive] of breakdowns) {
    columns.forEach((column, at) => {
      if (column.role !== 'figure') return;
      const cell = (place: number): string => name(rows[place] ?? -1, left + at);
      const shown = (place: number): boolean =>
        figures.some((figure) => name(figure.row, figure.column) === cell(place));
      if (shown(whole) && parts.some(shown))
        sums.push({ whole: cell(whole), parts: parts.filter(shown).map(cell), exhaustive });
    });
  }
  if (spec.footnote) {
    row += 1;
    sheet.put(row, left, 'Ghi chú: Số liệu do các đơn vị báo cáo, chưa quyết toán.');
    row += 1;
  }
  if (spec.signature) {
    row += 1;
    sheet.put(row, right, 'Quảng Trị, ngày 30 tháng 6 năm 2021');
    sheet.put(row + 1, left, 'Người lập biểu');
    sheet.put(row + 1, right, 'THỦ TRƯỞNG ĐƠN VỊ');
    sheet.put(row + 5, left, 'Nguyễn Văn A');
    sheet.put(row + 5, right, 'Trần Thị B');
    row += 6;
  }
  return { bottom: row, right };
}

function writeFigure(
  sheet: Sheet,
  spec: TableSpec,
  row: number,
  where: number,
  column: Column,
  flat: Flat,
  valueAt: (flat: Flat, of: number) => number,
  unit: string,
  figures: TrueFigure[],
): void {
  const stated = spec.unitPlace === 'none' ? null : unit;
  if (column.role === 'percent') {
    const plan = valueAt(flat, 0);
    if (plan === 0) return sheet.put(row, where, '-');
    const tenths = Math.floor((valueAt(flat, 1) * 2000 + plan) / (2 * plan));
    const text = scaled(tenths, 1);
    figures.push({ row, column: where, value: text, unit: '%', typedAsText: spec.numbers !== 'number' });
    return sheet.put(row, where, spec.numbers === 'number' ? Number(text) : typed(text, spec.numbers));
  }
  const value = valueAt(flat, column.of);
  if (value === 0 && spec.dashForZero) return sheet.put(row, where, '-');
  const text = scaled(value, spec.decimals);
  // One separator before three digits can be read twice: such a figure is written as a number, as a careful clerk would.
  const open = spec.decimals === 0 && spec.numbers !== 'spaced' && value >= 1000 && value < 1_000_000;
  const asText = spec.numbers !== 'number' && !open;
  figures.push({ row, column: where, value: text, unit: stated, typedAsText: asText });
  sheet.put(row, where, asText ? `${typed(text, spec.numbers)}${spec.superscript ? '¹' : ''}` : Number(text));
}

/** The sheet of a specification. */
export function sheetOf(spec: SheetSpec): RandomSheet {
  const sheet = new Sheet(spec.nfd);
  const figures: TrueFigure[] = [];
  const sums: TrueSum[] = [];
  let row = 0;
  let left = 0;
  for (const table of spec.tables) {
    const end = writeTable(sheet, table, row, left + table.left, figures, sums);
    if (spec.arrangement === 'below') row = end.bottom + 2;
    else left = end.right + 2;
  }
  sheet.cells.sort((a, b) => a.row - b.row || a.column - b.column);
  sheet.merges.sort((a, b) => a.top - b.top || a.left - b.left);
  const snapshot: SheetSnapshot = {
    name: 'Biểu',
    visibility: spec.hidden ? 'hidden' : 'visible',
    cells: sheet.cells,
    merges: sheet.merges,
    hiddenRows: [],
    hiddenColumns: [],
  };
  return { workbook: { file: 'a.xlsx', sha256: null, sheets: [snapshot] }, figures, sums, tables: spec.tables.length };
}

const leaf = fc.record({ value: fc.nat(90_000), children: fc.constant([]), partial: fc.constant(false) });
function lineArbitrary(depth: number): fc.Arbitrary<LineSpec> {
  if (depth === 0) return leaf;
  const parent = fc.record({
    value: fc.nat(90_000),
    children: fc.array(lineArbitrary(depth - 1), { minLength: 2, maxLength: 5 }),
    partial: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  });
  return fc.oneof({ weight: 2, arbitrary: leaf }, { weight: 2, arbitrary: parent });
}

const tableArbitrary: fc.Arbitrary<TableSpec> = fc
  .record({
    lines: fc.array(lineArbitrary(3), { minLength: 2, maxLength: 10 }),
    numbering: fc.nat(SCHEMES.length - 1),
    total: fc.constantFrom('none' as const, 'top' as const, 'bottom' as const),
    totalLabel: fc.nat(4),
    unit: fc.nat(UNITS.length - 1),
    unitPlace: fc.constantFrom('title' as const, 'heading' as const, 'line' as const, 'none' as const),
    decimals: fc.constantFrom(0 as const, 1 as const, 2 as const),
    numbers: fc.constantFrom('number' as const, 'number' as const, 'vi' as const, 'en' as const, 'spaced' as const),
    codeRow: fc.constantFrom('none' as const, 'letters' as const, 'plain' as const, 'formulas' as const),
    columns: fc.constantFrom('plain' as const, 'percent' as const, 'parts' as const, 'grouped' as const),
    mergedHeader: fc.boolean(),
    left: fc.nat(2),
    blankRowAfterHeader: fc.boolean(),
    blankRowEvery: fc.constantFrom(0, 0, 3, 7),
    spacerColumn: fc.boolean(),
    remarks: fc.boolean(),
    letterhead: fc.boolean(),
    signature: fc.boolean(),
    footnote: fc.boolean(),
    dashForZero: fc.boolean(),
    superscript: fc.boolean(),
    words: fc.nat(24),
  })
  .map(plausible);

/** What no clerk would write is left out: the rest of a specification stays as drawn. */
function plausible(spec: TableSpec): TableSpec {
  const scheme = SCHEMES[spec.numbering % SCHEMES.length] as Scheme;
  const unmarked = scheme.shape !== 'none';
  const prune = (line: LineSpec, depth: number): LineSpec => {
    const deepest = depth >= scheme.levels.length - 1;
    return {
      ...line,
      partial: line.partial && !unmarked,
      children: deepest ? [] : line.children.map((child) => prune(child, depth + 1)),
    };
  };
  let lines = spec.lines.map((line) => prune(line, 0));
  if (scheme.shape === 'bold') {
    // Bold alone tells a depth only where bold lines lead and plain lines follow each of them.
    lines = lines.map((line) => ({
      ...line,
      children:
        line.children.length > 0
          ? line.children
          : [
              { value: line.value, children: [], partial: false },
              { value: 3, children: [], partial: false },
            ],
    }));
  }
  const counted = spec.unit % UNITS.length >= 6;
  return { ...spec, lines, decimals: counted ? 0 : spec.decimals };
}

/** Sheets with one to three tables, one below another or side by side. */
export const sheetArbitrary: fc.Arbitrary<SheetSpec> = fc
  .record({
    tables: fc.oneof(
      { weight: 4, arbitrary: fc.array(tableArbitrary, { minLength: 1, maxLength: 1 }) },
      { weight: 1, arbitrary: fc.array(tableArbitrary, { minLength: 2, maxLength: 3 }) },
    ),
    arrangement: fc.constantFrom('below' as const, 'beside' as const),
    nfd: fc.boolean(),
    hidden: fc.boolean(),
  })
  .map((spec) =>
    spec.arrangement === 'beside'
      ? { ...spec, tables: spec.tables.map((table) => aligned(table, spec.tables[0])) }
      : spec,
  );

/** Tables that people put side by side have their headers in the same rows. */
function aligned(table: TableSpec, first: TableSpec | undefined): TableSpec {
  if (!first) return table;
  const { letterhead, unitPlace, codeRow, blankRowAfterHeader, columns } = first;
  return { ...table, letterhead, unitPlace, codeRow, blankRowAfterHeader, columns };
}
