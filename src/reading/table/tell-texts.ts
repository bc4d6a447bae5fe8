/** Texts of a form's text columns, and the items of its lists. */
import { itemGroups, type TableLine } from '../lines';
import { paragraphsOf } from '../paragraphs';
import type { PreparedForm } from '../recognise';
import { isBlank, textOf } from '../sheet';
import type { ReadTable } from './table-so-far';

export function tellTexts(table: ReadTable, { form }: PreparedForm): void {
  const groups = groupsOf(table, { form });
  table.lines.forEach((line, at) => {
    if (line.node.role === 'total' || (line.label === '' && line.number === '' && form.layout !== 'texts')) return;
    tellLine(table, form, line, groups[at]?.key ?? null);
    const group = groups[at];
    if (!group || line.label === '') return;
    const item = { text: line.label, at: table.addressOf(line.row, line.labelCell) };
    table.draft.items.push({ key: `${form.id}/${group.key}`, item });
  });
}

/** Group of each line of a list; none in other layouts. */
function groupsOf(
  { grid, lines, columns, formColumns }: ReadTable,
  { form }: Pick<PreparedForm, 'form'>,
): ReturnType<typeof itemGroups> {
  if (form.layout !== 'list') return [];
  const at = formColumns.findIndex((column) => column?.key === 'group');
  return itemGroups(grid, lines, columns, at >= 0 ? columns[at] : undefined, form);
}

/** The texts of one line; labels are texts where lines are items of a list or paragraphs. */
function tellLine(
  { draft, grid, columns, formColumns, addressOf }: ReadTable,
  form: PreparedForm['form'],
  line: TableLine,
  group: string | null,
): void {
  const texts = form.layout === 'texts';
  const list = form.layout === 'list';
  columns.forEach((column, at) => {
    const key = formColumns[at]?.key ?? (column.role === 'label' ? 'label' : null);
    const wanted = column.role === 'text' || ((list || texts) && column.role === 'label');
    const cell = grid.at(line.row, column.column);
    if (!wanted || key === null || isBlank(cell)) return;
    draft.texts.push({
      id: draft.ids.line(form.id, `${line.form?.key ?? line.code}.${key}`).of('text'),
      form: form.id,
      line: texts ? line.label : line.code,
      key: list ? group : (line.form?.key ?? null),
      column: key,
      text: column.role === 'label' ? line.label : texts ? paragraphsOf(cell) : textOf(cell),
      at: addressOf(line.row, column.column),
    });
  });
}
