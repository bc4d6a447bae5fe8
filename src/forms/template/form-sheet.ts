/** One form as a blank sheet: letterhead, title, period, unit, header, body, place to sign; locked but for what is typed. */
import { columnName } from '../../core/cell-address';
import type { FormColumn, FormDefinition } from '../../core/form';
import { bodyOf } from './body';
import { groupChoice } from './group-choice';
import { headerOf } from './header';
import { validationsOf } from './inputs';
import { coverName, nameStem, quoted, sheetName } from './sheet-name';
import type { TemplateCell, TemplateIdentity, TemplateSheet } from './workbook';

export interface FormSheet {
  readonly sheet: TemplateSheet;
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
}

/** Unit that the budget forms print from the cover sheet. */
export const MONEY_UNIT = 'triệu đồng';

function widthOf(column: FormColumn, measures: number): number {
  switch (column.role) {
    case 'number':
      return 6;
    case 'label':
      return measures > 12 ? 18 : 44;
    case 'unit':
      return 14;
    case 'text':
      return column.key === 'text' ? 100 : 26;
    case 'measure':
      return measures > 12 ? 8 : 15;
  }
}

/** A formula over the cover sheet with the value it has now. */
function fromCover(
  key: string,
  identity: TemplateIdentity,
  missing: string,
  upper: boolean,
  before = '',
): Pick<TemplateCell, 'value' | 'formula'> {
  const text = identity[key] ?? '';
  const shown = upper ? `UPPER(${coverName(key)})` : coverName(key);
  const lead = before === '' ? '' : `"${before}"&`;
  return {
    value: before + (text === '' ? missing : upper ? text.toUpperCase() : text),
    formula: `${lead}IF(${coverName(key)}="","${missing}",${shown})`,
  };
}

function titleBlock(
  form: FormDefinition,
  identity: TemplateIdentity,
  last: number,
): { readonly cells: TemplateCell[]; readonly merges: TemplateSheet['merges'][number][]; readonly rows: number } {
  const bold = { font: { bold: true }, align: { horizontal: 'center' } } as const;
  const right = { font: { italic: true }, align: { horizontal: 'right' } } as const;
  const half = Math.max(1, Math.min(3, last - 2));
  const number = form.recognise.numbers[0];
  const cells: TemplateCell[] = [
    { row: 0, column: 0, ...fromCover('body', identity, 'TÊN CƠ QUAN', true), style: bold },
    { row: 1, column: 0, ...fromCover('department', identity, 'TÊN PHÒNG, BAN', true), style: bold },
    {
      row: 3,
      column: 0,
      value: form.recognise.titles[0] ?? form.title.vi.toUpperCase(),
      style: { font: { bold: true, size: 14 }, align: { horizontal: 'center', vertical: 'center', wrap: true } },
    },
    { row: 4, column: 0, ...fromCover('period', identity, 'KỲ BÁO CÁO: ………', true), style: bold },
  ];
  const merges = [0, 1]
    .map((row) => ({ top: row, left: 0, bottom: row, right: half }))
    .concat([3, 4].map((row) => ({ top: row, left: 0, bottom: row, right: last })));
  if (number !== undefined)
    cells.push({
      row: 0,
      column: last,
      value: `Biểu ${/\/CK|, TT/.test(number) ? 'số ' : ''}${number}`,
      style: { font: { bold: true }, align: { horizontal: 'right' } },
    });
  if (form.unit === null) return { cells, merges, rows: 6 };
  cells.push(
    form.unit === MONEY_UNIT
      ? {
          row: 5,
          column: last,
          ...fromCover('money-unit', { 'money-unit': MONEY_UNIT, ...identity }, MONEY_UNIT, false, 'Đơn vị: '),
          style: right,
        }
      : { row: 5, column: last, value: `Đơn vị: ${form.unit}`, style: right },
  );
  return { cells, merges, rows: 6 };
}

/** A blank sheet for a form of layout outline, units, list or texts. */
export function formSheet(form: FormDefinition, identity: TemplateIdentity): FormSheet {
  const columns = form.columns.filter((column) => column.printed !== false);
  const last = columns.length - 1;
  const measures = columns.filter((column) => column.role === 'measure').length;
  const widths = columns.map((column) => widthOf(column, measures));
  const title = titleBlock(form, identity, last);
  const header = headerOf(columns, widths, title.rows);
  const top = title.rows + header.rows;
  const body = bodyOf(form, columns, widths, top);
  const bottom = top + body.rows - 1;
  const name = sheetName(form);
  const landscape = widths.reduce((sum, width) => sum + width, 0) > 110;
  const signing = signatures(identity, last, bottom + 2);
  const range = (from: number, left: number): string =>
    `${quoted(name)}!$${columnName(left)}$${String(from + 1)}:$${columnName(last)}$${String(bottom + 1)}`;
  const firstFigure = columns.findIndex((column) => column.role === 'measure');
  return {
    sheet: {
      name,
      cells: [...title.cells, ...header.cells, ...body.cells, ...signing.cells],
      merges: [...title.merges, ...header.merges, ...signing.merges],
      columns: widths.map((width, column) => ({ column, width })),
      rows: [{ row: 3, height: 24 }, ...header.heights, ...body.heights],
      freeze: { rows: top, columns: measures > 12 ? 1 : 0 },
      validations: [...validationsOf(body.inputs), ...groupChoice(form, columns, { top, bottom })],
      protection: { allowFormatColumns: true, allowFormatRows: true },
      print: {
        landscape,
        fitToWidth: 1,
        titleRows: { from: title.rows, to: top - 1 },
        centreHorizontally: true,
        footer: '&C&P/&N',
        area: { top: 0, left: 0, bottom: bottom + 3, right: last },
      },
    },
    names: [
      { name: `${nameStem(form)}_bang`, refersTo: range(top, 0) },
      ...(firstFigure >= 0 && body.inputs.length > 0
        ? [{ name: `${nameStem(form)}_so_lieu`, refersTo: range(top, firstFigure) }]
        : []),
    ],
  };
}

function signatures(
  identity: TemplateIdentity,
  last: number,
  row: number,
): { readonly cells: readonly TemplateCell[]; readonly merges: TemplateSheet['merges'] } {
  const style = { font: { bold: true }, align: { horizontal: 'center' } } as const;
  const middle = Math.max(1, Math.floor(last / 2));
  return {
    cells: [
      { row, column: 0, value: 'NGƯỜI LẬP BIỂU', style },
      { row, column: middle + 1, value: 'THỦ TRƯỞNG ĐƠN VỊ', style },
      {
        row: row + 1,
        column: 0,
        ...fromCover('preparer', identity, '(ký, ghi rõ họ tên)', false),
        style: { align: { horizontal: 'center' } },
      },
    ],
    merges: [row, row + 1].flatMap((each) => [
      { top: each, left: 0, bottom: each, right: middle },
      ...(last > middle + 1 ? [{ top: each, left: middle + 1, bottom: each, right: last }] : []),
    ]),
  };
}
