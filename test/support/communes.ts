/** Communes' workbooks for the tests of sums: a few lines of fees each, or what a test types instead. */
import { typedSheet, type Typed } from './typed-sheet';
import { normalise, toText } from '../../src/core/decimal';
import type { WorkbookSnapshot } from '../../src/core/snapshot';
import { consolidate, Gathering, lackingOf, understandPlain, type Consolidation } from '../../src/engine';

export interface Sent {
  readonly body: string;
  readonly file?: string;
  readonly lines: readonly (readonly Typed[])[];
  readonly head?: readonly Typed[];
  readonly unit?: string;
  readonly period?: string;
  readonly title?: string;
  readonly below?: readonly Typed[];
}

const HEAD = ['STT', 'Nội dung', 'Dự toán năm', 'Thực hiện', 'Thực hiện/Dự toán (%)'];

export function bookOf({
  body,
  lines,
  file = `${body}.xlsx`,
  head = HEAD,
  unit = 'triệu đồng',
  period = '6 THÁNG ĐẦU NĂM 2025',
  title = 'BÁO CÁO THU PHÍ',
  below = [],
}: Sent): WorkbookSnapshot {
  const rows = [
    [body],
    [`${title} ${period}`],
    [unit === '' ? '' : `Đơn vị: ${unit}`],
    [...head],
    ...lines,
    [...below],
  ];
  return { file, sha256: null, sheets: [typedSheet({ name: 'Thu', rows })] };
}

/** Workbooks as they would be read one by one. */
export function gatheredBooks(books: readonly WorkbookSnapshot[]): Gathering {
  const gathering = new Gathering();
  for (const book of books) gathering.add(book, understandPlain([book], []));
  return gathering;
}

export const gathered = (sent: readonly Sent[]): Gathering => gatheredBooks(sent.map(bookOf));

export const summed = (
  sent: readonly Sent[],
  options: Partial<Parameters<typeof consolidate>[1]> = {},
): Consolidation => consolidate(gathered(sent), { file: 'tong.xlsx', ...options });

/** Cells as "C5 12 triệu đồng", with what they lack behind them. */
export function cellsOf(sum: Consolidation): readonly string[] {
  return sum.cells.map((cell) => {
    const lacking = lackingOf(cell).map(({ unit, why }) => ` -${sum.units[unit]?.name ?? ''}:${why}`);
    return `${cell.at?.cell ?? '?'} ${cell.value ? toText(normalise(cell.value)) : '-'}${lacking.join('')}`;
  });
}

export const fees = (market: readonly Typed[], fines: readonly Typed[], total: readonly Typed[]): Typed[][] => [
  ['1', 'Phí chợ', ...market],
  ['2', 'Thu phạt', ...fines],
  ['', 'Tổng cộng', ...total],
];

export const EAST: Sent = { body: 'UBND xã Đông Sơn', lines: fees([700, 350, 50], [400, 100, 25], [1100, 450, 40.9]) };
export const WEST: Sent = { body: 'UBND xã Tây Sơn', lines: fees([500, 100, 20], [300, 240, 80], [800, 340, 42.5]) };
export const SOUTH: Sent = { body: 'UBND xã Nam Sơn', lines: fees([100, 80, 80], ['-', '-', ''], [100, 80, 80]) };
