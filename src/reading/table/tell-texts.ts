/** Texts of a form's text columns, the items of its lists, and what any table's notes say of its lines. */
import { itemGroups, type TableLine } from '../lines';
import { paragraphsOf } from '../paragraphs';
import type { PreparedForm } from '../recognise';
import { isBlank, textOf } from '../sheet';
import type { TableColumn } from '../columns';
import type { ReadTable } from './table-so-far';

/** What the column of notes is called, on sheets of no form too. */
const NOTES = /^(?:ghi chú|chú thích|notes?)$/u;

const isNotes = ({ role, folded }: TableColumn): boolean => role === 'text' && NOTES.test(folded.at(-1) ?? '');

/** Of a table of no form. */
export function tellNotes({ draft, grid, columns, lines, addressOf }: ReadTable): void {
  for (const { column } of columns.filter(isNotes))
    for (const line of lines) {
      const cell = grid.at(line.row, column);
      if (line.label === '' || isBlank(cell)) continue;
      draft.texts.push({
        id: draft.ids.line(grid.name, `${line.code}.note`).of('text'),
        form: '',
        line: line.code,
        key: null,
        column: 'note',
        text: textOf(cell),
        at: addressOf(line.row, column),
      });
    }
}

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
    const key = formColumns[at]?.key ?? (column.role === 'label' ? 'label' : isNotes(column) ? 'note' : null);
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
