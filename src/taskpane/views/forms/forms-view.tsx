/** View "Biểu": which sheets were understood as what, and what the report still lacks. */
import type { VNode } from 'preact';
import { catalogue, describeReason, expectedForms } from '../../../engine';
import { Badge } from '../../parts/fluent';
import { useWords } from '../../parts/words';
import type { ViewProps } from '../view-props';
import { InsertForm } from './insert-form';
import { TableCard } from './table-card';

export function FormsView({ session, state }: ViewProps): VNode {
  const { t, language } = useWords();
  const { checked, profile, busy } = state;
  const reading = checked?.reading;
  const sheets = reading?.workbooks[0]?.sheets ?? [];
  const present = new Set(reading?.tables.map((table) => table.form));
  const lacking = reading === undefined ? [] : expectedForms(reading, profile).filter((form) => !present.has(form));
  const titleOf = (id: string): string => catalogue.find((form) => form.id === id)?.title[language] ?? id;
  return (
    <>
      <h2>{t('forms.sheets')}</h2>
      <ul class="cards">
        {sheets.map((sheet) => (
          <li key={sheet.name} class="card" data-sheet={sheet.name} data-form={sheet.form ?? ''}>
            <div class="card-head">
              <b>{sheet.name}</b>
              {sheet.reason === null
                ? <Badge colour="success">{t('forms.read', { facts: sheet.facts, relations: sheet.relations })}</Badge>
                : <Badge colour="subtle">{t('forms.skipped')}</Badge>}
              {sheet.visibility !== 'visible' && <Badge colour="informative">{t('forms.hidden')}</Badge>}
            </div>
            {sheet.reason !== null && <p class="hint">{describeReason(sheet.reason, language)}</p>}
            {reading?.tables.filter((table) => table.sheet === sheet.name).map((table, index) => (
              <TableCard key={index} table={table} form={catalogue.find((form) => form.id === table.form)} />
            ))}
          </li>
        ))}
      </ul>
      {checked === null && <p class="hint">{t('forms.notRead')}</p>}
      <h2>{t('forms.lacking')}</h2>
      {lacking.length === 0
        ? <p>{t('forms.complete')}</p>
        : <ul class="lines" id="lacking">{lacking.map((id) => <li key={id}>{titleOf(id)}</li>)}</ul>}
      <p class="hint">{t('forms.lacking.hint')}</p>
      <h2>{t('forms.insert.title')}</h2>
      <InsertForm session={session} busy={busy} first={lacking} />
    </>
  );
}
