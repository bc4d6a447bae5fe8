/** The rows of a blank sheet: the form's lines with their numbers, inputs to type in, totals and quotients as formulas. */
import { cellName } from '../../core/cell-address';
import type { FormColumn, FormDefinition, FormLine } from '../../core/form';
import {
  boundOf,
  columnFormula,
  countFormula,
  lineFormula,
  meanFactor,
  groupTotal,
  offeredFormula,
  sumOf,
} from './formulas';
import type { InputCell } from './inputs';
import { BOX, figureStyle, formatOf, rowHeight, TYPED } from './style';
import type { TemplateCell } from './workbook';

/** Rows left for units and items that only the office can name. */
const FREE_ROWS: Readonly<Record<FormDefinition['layout'], number>> = {
  outline: 0,
  units: 12,
  list: 15,
  cover: 0,
  texts: 20,
};

/** Rows for codes of the office's own, below those that the report has. */
const FREE_TEXTS = 8;

export interface Body {
  readonly cells: readonly TemplateCell[];
  readonly inputs: readonly InputCell[];
  readonly heights: readonly { readonly row: number; readonly height: number }[];
  readonly rows: number;
}

interface BodyRow {
  readonly row: number;
  /** null for a row that the office names. */
  readonly line: FormLine | null;
  readonly depth: number;
  /** Rows of the lines that it is the sum of. */
  readonly parts: readonly number[];
}

/** Lines in the form's order with their rows, depths and parts; then the free rows. */
function rowsOf(form: FormDefinition, top: number): readonly BodyRow[] {
  const lines = form.layout === 'list' ? [] : form.lines.filter((line) => line.printed !== false);
  const at = new Map(lines.map((line, index) => [line.key, top + index]));
  const parents = new Map(lines.map((line) => [line.key, line.parent]));
  const depthOf = (key: string): number => {
    const parent = parents.get(key);
    return parent === undefined || !at.has(parent) ? 0 : 1 + depthOf(parent);
  };
  const isWhole = lines.length > 2 && (form.layout === 'units' || form.layout === 'texts');
  const free = !isWhole ? FREE_ROWS[form.layout] : form.layout === 'texts' ? FREE_TEXTS : 0;
  const last = top + lines.length + free - 1;
  const rows = lines.map((line, index): BodyRow => ({
    row: top + index,
    line,
    depth: depthOf(line.key),
    parts: partsOf(form, line, lines, at, top + index, last),
  }));
  return [
    ...rows,
    ...Array.from({ length: free }, (_, index): BodyRow => ({
      row: top + lines.length + index,
      line: null,
      depth: 0,
      parts: [],
    })),
  ];
}

function partsOf(
  form: FormDefinition,
  line: FormLine,
  lines: readonly FormLine[],
  at: ReadonlyMap<string, number>,
  row: number,
  last: number,
): readonly number[] {
  if (line.breakdown === 'none' || line.breakdown === 'partial') return [];
  if (form.layout === 'units')
    return line === lines[0] && last > row ? Array.from({ length: last - row }, (_, index) => row + 1 + index) : [];
  return lines
    .filter((each) => each.parent === line.key && each.additive !== false)
    .map((each) => at.get(each.key) ?? row);
}

/** "C9" or "C9:C12" for rows of one column. */
function references(rows: readonly number[], column: number): readonly string[] {
  const found: { from: number; to: number }[] = [];
  for (const row of rows) {
    const open = found[found.length - 1];
    if (open?.to === row - 1) open.to = row;
    else found.push({ from: row, to: row });
  }
  return found.map(({ from, to }) =>
    from === to ? cellName(from, column) : `${cellName(from, column)}:${cellName(to, column)}`,
  );
}

/** Body cells from sheet row `top` on. */
export function bodyOf(
  form: FormDefinition,
  columns: readonly FormColumn[],
  widths: readonly number[],
  top: number,
): Body {
  const cells: TemplateCell[] = [];
  const inputs: InputCell[] = [];
  const heights: { row: number; height: number }[] = [];
  const rows = rowsOf(form, top);
  const place = new Map(columns.map((column, index) => [column.key, index]));
  for (const measure of columns)
    if (measure.measure !== undefined && !place.has(measure.measure))
      place.set(measure.measure, columns.indexOf(measure));
  const rowOf = new Map(rows.map((each) => [each.line?.key, each.row]));
  const lineCell = (key: string, column: number): string | null =>
    rowOf.has(key) ? cellName(rowOf.get(key) ?? 0, column) : null;
  /** What a typed figure may not exceed: another column of its line, or another line of its column. */
  const boundFor = (column: FormColumn, index: number, each: BodyRow): InputCell['bound'] => {
    const other = boundOf(form, 'columns', column.measure ?? column.key);
    const at = other === null ? undefined : place.get(other);
    if (at !== undefined) return { row: each.row, column: at, name: columns[at]?.headings[0] ?? '' };
    const line = each.line ? boundOf(form, 'lines', each.line.key) : null;
    const row = line === null ? undefined : rowOf.get(line);
    return row === undefined
      ? undefined
      : { row, column: index, name: form.lines.find((one) => one.key === line)?.label ?? '' };
  };
  for (const each of rows) {
    const cellOf = (key: string): string | null => (place.has(key) ? cellName(each.row, place.get(key) ?? 0) : null);
    columns.forEach((column, index) => {
      if (column.role === 'measure')
        figure(
          form,
          column,
          index,
          each,
          cellOf,
          (key) => lineCell(key, index),
          boundFor(column, index, each),
          cells,
          inputs,
        );
      else cells.push({ row: each.row, column: index, ...wording(column, each) });
    });
    const label = each.line?.label ?? '';
    const width = widths[columns.findIndex((column) => column.role === 'label')] ?? 20;
    heights.push({
      row: each.row,
      height: form.layout === 'texts' ? 48 : rowHeight([[label, width - each.depth * 2]], 17),
    });
  }
  return { cells, inputs, heights, rows: rows.length };
}

function figure(
  form: FormDefinition,
  column: FormColumn,
  index: number,
  row: BodyRow,
  cellOf: (key: string) => string | null,
  lineCell: (key: string) => string | null,
  bound: InputCell['bound'],
  cells: TemplateCell[],
  inputs: InputCell[],
): void {
  const format = formatOf(column.unit ?? row.line?.unit ?? form.unit ?? undefined);
  const bold = row.parts.length > 0;
  const total = row.parts.length > 0;
  const own =
    total && column.additive !== false
      ? sumOf(references(row.parts, index))
      : (columnFormula(form, column, cellOf) ??
        countFormula(form, column, cellOf) ??
        (total ? meanFactor(form, column, cellOf) : row.line ? lineFormula(form, row.line, column, lineCell) : null));
  if (own === null) {
    const offered =
      (row.line ? offeredFormula(form, row.line, column, lineCell) : null) ?? groupTotal(form, column, cellOf);
    const shown = offered === null ? { value: null } : { value: '-', formula: offered };
    cells.push({ row: row.row, column: index, ...shown, style: figureStyle('input', format, bold) });
    inputs.push({ row: row.row, column: index, of: column, unit: row.line?.unit ?? form.unit ?? undefined, bound });
  } else
    cells.push({ row: row.row, column: index, value: '-', formula: own, style: figureStyle('counted', format, bold) });
}

function wording(column: FormColumn, row: BodyRow): Pick<TemplateCell, 'value' | 'style'> {
  if (row.line?.hint !== undefined && column.role === 'text' && column.key === 'title')
    return { value: row.line.hint, style: BOX };
  if (!row.line || column.role === 'text') return { value: null, style: TYPED };
  const bold = row.parts.length > 0 ? { font: { bold: true } } : {};
  if (column.role === 'number')
    return {
      value: row.line.number ?? null,
      style: { ...BOX, ...bold, align: { horizontal: 'center', vertical: 'center' } },
    };
  if (column.role === 'unit')
    return {
      value: row.line.unit ?? null,
      style: { ...BOX, align: { horizontal: 'center', vertical: 'center', wrap: true } },
    };
  // The body's own office is named by the office: its label is a word of the body's kind, and may be typed over.
  const free = row.line.key === 'own-office' ? { unlocked: true } : {};
  return {
    value: row.line.label,
    style: {
      ...BOX,
      ...bold,
      ...free,
      align: { vertical: 'center', wrap: true, ...(row.depth > 0 ? { indent: row.depth } : {}) },
    },
  };
}
