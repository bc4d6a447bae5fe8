/** How one table was understood, column by column and line by line, so that a clerk can see why. */
import type { VNode } from 'preact';
import { columnName } from '../../../core/cell-address';
import type { FormDefinition } from '../../../core/form';
import type { TableReading } from '../../../core/reading';
import { periodText } from '../../parts/period-text';
import { useWords } from '../../parts/words';

/** Lines shown at first; a clerk looks for the odd one, not for two thousand. */
const MOST_LINES = 60;

export function TableCard({
  table,
  form,
}: {
  readonly table: TableReading;
  readonly form: FormDefinition | undefined;
}): VNode {
  const { t, language } = useWords();
  return (
    <div class="table-card">
      <p>
        {form === undefined
          ? t('forms.byCodeRow')
          : t('forms.asForm', { form: form.title[language], score: String(Math.round(table.score * 100)) })}
        {form !== undefined && form.basis !== '' && <span class="hint"> {form.basis}</span>}
      </p>
      {table.title !== '' && table.title !== table.sheet && <p class="hint">{table.title}</p>}
      {table.period !== null && <p class="hint">{t('forms.period', { period: periodText(table.period.id, t) })}</p>}
      {table.columns.length > 0 && (
        <details>
          <summary tabIndex={0}>{t('forms.columns', { count: table.columns.length })}</summary>
          <ul class="lines">
            {table.columns.map((column) => (
              <li key={column.column}>
                <b>{columnName(column.column)}</b> {column.heading.join(' › ')}
                {column.code === null ? '' : ` [${column.code}]`}: {t(`role.${column.role}`)}
                {column.unit === null ? '' : `, ${column.unit}`}
              </li>
            ))}
          </ul>
        </details>
      )}
      <details>
        <summary tabIndex={0}>{t('forms.lines', { count: table.lines.length })}</summary>
        <ul class="lines">
          {table.lines.slice(0, MOST_LINES).map((line) => (
            <li key={line.row} class={`level-${String(Math.min(line.level, 4))}`}>
              <b>{line.row + 1}</b> {line.number} {line.label}: {t(`lineRole.${line.role}`)}
              {line.key === null && form !== undefined && line.role !== 'note' ? ` (${t('forms.unknownLine')})` : ''}
            </li>
          ))}
          {table.lines.length > MOST_LINES && (
            <li class="hint">{t('list.more', { count: table.lines.length - MOST_LINES })}</li>
          )}
        </ul>
      </details>
    </div>
  );
}
