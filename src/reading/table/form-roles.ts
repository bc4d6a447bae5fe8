/** Roles of columns where a form knows them better than the cells do. */
import type { FormColumn } from '../../core/form';
import type { TableColumn } from '../columns';

/** The columns with the roles that their form's columns (by position, null for none) give them; `names`: keys of lists of names. */
export function withFormRoles(
  columns: readonly TableColumn[],
  forms: readonly (FormColumn | null)[],
  names: ReadonlySet<string> = new Set(),
): TableColumn[] {
  const labelled = forms.some((column) => column?.role === 'label');
  return columns.map((column, at) => {
    const form = forms[at] ?? null;
    return form && names.has(form.key) ? { ...column, role: 'text' } : withFormRole(column, form, labelled);
  });
}

/** `labelled`: the form has a column of labels, so that no other is one. */
function withFormRole(column: TableColumn, form: FormColumn | null, labelled: boolean): TableColumn {
  const { role, figures, texts } = column;
  if (!form) return labelled && role === 'label' ? { ...column, role: 'text' } : column;
  if (form.role === role) return column;
  // What holds words is no column of figures, whatever the form says; nor the other way.
  if (form.role === 'measure' && figures === 0 && texts > 0)
    return role === 'label' && labelled ? { ...column, role: 'text' } : column;
  if (form.role === 'text' && figures > 0 && figures >= texts) return column;
  if (role === 'label' && !labelled) return column;
  return { ...column, role: form.role, notFigure: form.role === 'measure' ? null : column.notFigure };
}
