/** The groups of a list's items, offered where an item's group is typed: another sheet counts them by their names. */
import type { FormColumn, FormDefinition } from '../../core/form';
import type { TemplateValidation } from './workbook';

/** Of the rows `top` to `bottom`; none for a form without groups, or whose names a list of choices cannot hold. */
export function groupChoice(
  form: FormDefinition,
  columns: readonly FormColumn[],
  { top, bottom }: { readonly top: number; readonly bottom: number },
): readonly TemplateValidation[] {
  const column = columns.findIndex(({ key }) => key === 'group');
  const names = form.lines.filter((line) => line.printed !== false).map(({ label }) => label);
  const list = names.join(',');
  if (form.layout !== 'list' || column < 0 || names.length === 0 || list.length > 250) return [];
  if (names.some((name) => name.includes(','))) return [];
  return [
    {
      ranges: [{ top, left: column, bottom, right: column }],
      type: 'list',
      formula1: `"${list}"`,
      prompt: {
        title: columns[column]?.headings[0] ?? '',
        text: `Chọn một nhóm để báo cáo nêu tên: ${names.join('; ')}. Nhóm khác thì chỉ được giữ trong sổ.`,
      },
      error: { title: 'Nhóm', text: `Báo cáo chỉ nêu tên các nhóm: ${names.join('; ')}.`, style: 'warning' },
    },
  ];
}
