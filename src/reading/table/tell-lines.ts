/** What was noticed about lines: numbers that cannot be read, lines that stand twice, are unknown or missing. */
import type { FormDefinition } from '../../core/form';
import type { TableLines } from '../lines';
import { topOf } from '../sheet';
import type { ReadTable } from './table-so-far';

export function tellLines(table: ReadTable, found: TableLines): void {
  const form = table.form?.form ?? null;
  if (form?.layout === 'outline') tellUnreadable(table, found);
  tellRepeated(table, found);
  if (form?.layout === 'outline' && form.lines.length > 0) tellUnknown(table, form);
  if (form?.layout === 'outline' || form?.layout === 'units') tellMissing(table, form);
}

function tellUnreadable({ draft, columns, addressOf }: ReadTable, { lines, unreadable }: TableLines): void {
  const numbers = columns.find(({ role }) => role === 'number');
  for (const at of unreadable) {
    const line = lines[at];
    if (!line) continue;
    const { number, label } = line;
    draft.observe('unreadable-number', addressOf(line.row, numbers?.column ?? line.labelCell), { number, label });
  }
}

function tellRepeated({ draft, addressOf }: ReadTable, { lines, duplicates }: TableLines): void {
  for (const [at, earlier] of duplicates) {
    const line = lines[at];
    const first = lines[earlier];
    if (!line || !first) continue;
    const data = { label: line.label };
    draft.observe('repeated-line', addressOf(line.row, line.labelCell), data, [addressOf(first.row, first.labelCell)]);
  }
}

function tellUnknown({ draft, lines, addressOf }: ReadTable, { id }: FormDefinition): void {
  for (const { form, node, label, row, labelCell } of lines) {
    if (form !== null || node.role !== 'line' || label === '' || !node.row.hasFigures) continue;
    draft.observe('unknown-line', addressOf(row, labelCell), { label, form: id });
  }
}

/** Lines that the form requires: told at the foot of the header, where they would begin. */
function tellMissing(
  { draft, frame, columns, lines, addressOf }: ReadTable,
  { id, lines: known }: FormDefinition,
): void {
  const present = new Set(lines.map((line) => line.form?.key));
  const labels = columns.find(({ role }) => role === 'label');
  const row = frame.header[frame.header.length - 1] ?? topOf(frame);
  for (const { required, key, label } of known) {
    if (!required || present.has(key)) continue;
    draft.observe('missing-line', addressOf(row, labels?.column ?? frame.left), { label, key, form: id });
  }
}
