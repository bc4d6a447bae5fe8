/** A standard sheet drawn small, with the part lit that the words beside it speak of. */
import type { VNode } from 'preact';

export type SheetPart = 'block' | 'header' | 'lines';

const COLUMNS = [22, 78, 50, 50] as const;
const ROW = 13;
const TOP = 36;
const HEADER: readonly (readonly string[])[] = [
  ['TT', 'Chỉ tiêu', 'Kế hoạch', 'Thực hiện'],
  ['A', 'B', '1', '2'],
];
const LINES: readonly (readonly string[])[] = [
  ['I', 'Thu nội địa', '120', '96'],
  ['1', 'Thu phí', '80', '61'],
  ['2', 'Thu khác', '40', '35'],
  ['', 'Tổng cộng', '120', '96'],
];

const left = (column: number): number => 4 + COLUMNS.slice(0, column).reduce((sum, width) => sum + width, 0);

function row(cells: readonly string[], at: number, part: SheetPart, lit: boolean): VNode[] {
  return cells.map((text, column) => {
    const [x, y, width] = [left(column), TOP + at * ROW, COLUMNS[column] ?? 0];
    const isNumber = column > 1;
    return (
      <g key={`${String(at)} ${String(column)}`} class={lit ? 'part lit' : 'part'}>
        <rect x={x} y={y} width={width} height={ROW} />
        <text
          x={isNumber ? x + width - 3 : x + 3}
          y={y + 9.5}
          text-anchor={isNumber ? 'end' : 'start'}
          class={part === 'header' || text === 'Tổng cộng' ? 'strong' : ''}
        >
          {text}
        </text>
      </g>
    );
  });
}

export function TeachingPicture({ part }: { readonly part: SheetPart }): VNode {
  return (
    <svg class="teach" viewBox="0 0 208 118" aria-hidden="true">
      <g class={part === 'block' ? 'part lit' : 'part'}>
        <rect x="4" y="4" width="200" height="28" />
        <text x="104" y="14" text-anchor="middle" class="strong">
          THU NGÂN SÁCH 6 THÁNG ĐẦU NĂM
        </text>
        <text x="8" y="27">
          UBND xã …
        </text>
        <text x="200" y="27" text-anchor="end">
          Đơn vị: triệu đồng
        </text>
      </g>
      {HEADER.flatMap((cells, at) => row(cells, at, 'header', part === 'header'))}
      {LINES.flatMap((cells, at) => row(cells, at + HEADER.length, 'lines', part === 'lines'))}
    </svg>
  );
}
