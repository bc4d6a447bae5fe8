/** What may be typed where, with a Vietnamese prompt: validations over rectangles of input cells. */
import { cellName, type CellRange } from '../../core/cell-address';
import type { FormColumn } from '../../core/form';
import type { TemplateValidation } from './workbook';

export interface InputCell {
  readonly row: number;
  readonly column: number;
  readonly of: FormColumn;
  readonly unit: string | undefined;
  /** Position of the cell that it may not exceed. */
  readonly bound?: { readonly row: number; readonly column: number; readonly name: string } | undefined;
}

const COUNTS = /^(?:ms-|count$|change$)/;

/** Whether a column holds whole counts: forms by unit, indicators, and units that count pieces. */
function countsPieces(cell: InputCell): boolean {
  return cell.of.unit === undefined && COUNTS.test(cell.of.measure ?? cell.of.key);
}

/** One validation for each column run of input cells. */
export function validationsOf(cells: readonly InputCell[]): readonly TemplateValidation[] {
  const runs = new Map<
    string,
    { readonly first: InputCell; readonly range: { top: number; left: number; bottom: number; right: number } }
  >();
  const open = new Map<number, string>();
  for (const cell of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const key = open.get(cell.column);
    const run = key === undefined ? undefined : runs.get(key);
    if (run?.range.bottom === cell.row - 1 && run.first.unit === cell.unit && alike(run.first, cell))
      run.range.bottom = cell.row;
    else {
      const next = `${String(cell.column)}:${String(cell.row)}`;
      open.set(cell.column, next);
      runs.set(next, {
        first: cell,
        range: { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column },
      });
    }
  }
  return [...runs.values()].map(({ first, range }) => validationOf(first, range));
}

/** Whether two cells of a column are bound alike: by the cell as far away. */
function alike(a: InputCell, b: InputCell): boolean {
  if (!a.bound || !b.bound) return a.bound === b.bound;
  return a.bound.row - a.row === b.bound.row - b.row && a.bound.column === b.bound.column;
}

function validationOf(cell: InputCell, range: CellRange): TemplateValidation {
  const reference = cellName(range.top, range.left);
  const whole = countsPieces(cell);
  const unit = cell.of.unit ?? cell.unit;
  const heading = cell.of.headings[0] ?? '';
  const bound = cell.bound ? cellName(cell.bound.row, cell.bound.column) : null;
  const tests = [
    `ISNUMBER(${reference})`,
    ...(whole ? [`${reference}=INT(${reference})`] : []),
    ...(bound === null ? [] : [`OR(NOT(ISNUMBER(${bound})),${reference}<=${bound})`]),
  ];
  return {
    ranges: [range],
    type: 'custom',
    formula1: `OR(${reference}="-",${tests.length > 1 ? `AND(${tests.join(',')})` : (tests[0] ?? '')})`,
    prompt: {
      title: clipped(heading, 32),
      text: clipped(
        `Nhập ${whole ? 'số nguyên' : 'số'}${unit ? `, đơn vị: ${unit}` : ''}. Không phát sinh thì nhập dấu -; chưa có số liệu thì để trống.`,
        250,
      ),
    },
    error: {
      title: 'Không phải số',
      text: clipped(
        `Ô này chỉ nhận ${whole ? 'số nguyên' : 'số'} hoặc dấu -. Không gõ đơn vị, dấu % hay chữ vào ô.${cell.bound ? ` Không lớn hơn “${cell.bound.name}”.` : ''}`,
        220,
      ),
      style: 'stop',
    },
  };
}

function clipped(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
