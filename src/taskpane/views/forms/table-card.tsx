/** How one table was understood, column by column and line by line, so that a clerk can see why. */
import type { VNode } from 'preact';
import { columnName } from '../../../core/cell-address';
import type { FormDefinition } from '../../../core/form';
import type { TableOutline } from '../../asking/answer';
import { Disclosure } from '../../parts/disclosure';
import { periodText } from '../../parts/period-text';
import { useWords } from '../../parts/words';
import { formTitle } from '../../state/form-title';

export function TableCard({
  table,
  form,
}: {
  readonly table: TableOutline;
  readonly form: FormDefinition | undefined;
}): VNode {
  const { t, language } = useWords();
  const name = `${table.sheet} ${String(table.range.top)} ${String(table.range.left)}`;
  return (
    <div class="table-card">
      <p>
        {table.form === null
          ? t('forms.byCodeRow')
          : t('forms.asForm', {
              form: formTitle(table.form, language, [table]),
              score: String(Math.round(table.score * 100)),
            })}
        {form !== undefined && form.basis !== '' && <span class="hint"> {form.basis}</span>}
      </p>
      {table.title !== '' && table.title !== table.sheet && <p class="hint">{table.title}</p>}
      {table.period !== null && (
        <p class="hint">
          {t('forms.period', { period: periodText(table.period.id, language, { workbooks: [], tables: [table] }) })}
        </p>
      )}
      {table.columns.length > 0 && (
        <Disclosure name={`${name} columns`} title={t('forms.columns', { count: table.columns.length })}>
          {() => (
            <ul class="lines">
              {table.columns.map((column) => (
                <li key={column.column}>
                  <b>{columnName(column.column)}</b> {column.heading.join(' › ')}
                  {column.code === null ? '' : ` [${column.code}]`}: {t(`role.${column.role}`)}
                  {column.unit === null ? '' : `, ${column.unit}`}
                </li>
              ))}
            </ul>
          )}
        </Disclosure>
      )}
      <Disclosure name={`${name} lines`} title={t('forms.lines', { count: table.lineCount })}>
        {() => (
          <ul class="lines">
            {table.lines.map((line) => (
              <li key={line.row} class={`level-${String(Math.min(line.level, 4))}`}>
                <b>{line.row + 1}</b> {line.number} {line.label}: {t(`lineRole.${line.role}`)}
                {line.key === null && form !== undefined && line.role !== 'note' ? ` (${t('forms.unknownLine')})` : ''}
              </li>
            ))}
            {table.lineCount > table.lines.length && (
              <li class="hint">{t('list.more', { count: table.lineCount - table.lines.length })}</li>
            )}
          </ul>
        )}
      </Disclosure>
    </div>
  );
}
