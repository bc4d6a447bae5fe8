/** View "Biểu": which sheets were understood as what, and what the report still lacks. */
import type { VNode } from 'preact';
import type { SheetReading, Stated } from '../../../core/reading';
import { catalogue, chooseProfile, describeReason, expectedForms } from '../../../engine';
import { textsKey } from '../../asking/texts-key';
import { Badge } from '../../parts/fluent';
import { useWords } from '../../parts/words';
import type { ViewProps } from '../view-props';
import { InsertForm } from './insert-form';
import { TableCard } from './table-card';

/** The report that is chosen, or that the workbook itself asks for, and what it lacks; null where none fits. */
function lackingFor(
  reading: Stated,
  profile: string | null,
): { readonly title: { readonly vi: string; readonly en: string }; readonly forms: readonly string[] } | null {
  try {
    const present = new Set(reading.tables.map((table) => table.form));
    return {
      title: chooseProfile(reading, profile ?? undefined).title,
      forms: expectedForms(reading, profile).filter((form) => !present.has(form)),
    };
  } catch {
    return null;
  }
}

export function FormsView({ session, state }: ViewProps): VNode {
  const { t, language } = useWords();
  const { checked, profile } = state;
  const reading = checked?.reading;
  const sheets = reading?.workbooks[0]?.sheets ?? [];
  const lacking = reading === undefined ? null : lackingFor(reading, profile);
  const titleOf = (id: string): string => catalogue.find((form) => form.id === id)?.title[language] ?? id;
  const whatWasRead = ({ name, form, facts, relations }: SheetReading): string => {
    if (catalogue.find(({ id }) => id === form)?.layout === 'cover') return t('forms.cover');
    if (facts > 0) return t('forms.read', { facts, relations });
    const texts = reading?.texts[textsKey(checked?.snapshot.file ?? '', name)] ?? 0;
    return texts > 0 ? t('forms.texts', { count: texts }) : t('forms.nothingYet');
  };
  return (
    <>
      <h2>{t('forms.sheets')}</h2>
      <ul class="cards">
        {sheets.map((sheet) => (
          <li key={sheet.name} class="card" data-sheet={sheet.name} data-form={sheet.form ?? ''}>
            <div class="card-head">
              <b>{sheet.name}</b>
              {sheet.reason === null ? (
                <Badge colour="success">{whatWasRead(sheet)}</Badge>
              ) : (
                <Badge colour="subtle">{t('forms.skipped')}</Badge>
              )}
              {sheet.visibility !== 'visible' && <Badge colour="informative">{t('forms.hidden')}</Badge>}
            </div>
            {sheet.reason !== null && <p class="hint">{describeReason(sheet.reason, language)}</p>}
            {reading?.tables
              .filter((table) => table.sheet === sheet.name)
              .map((table, index) => (
                <TableCard key={index} table={table} form={catalogue.find((form) => form.id === table.form)} />
              ))}
          </li>
        ))}
      </ul>
      {checked === null && <p class="hint">{t('forms.notRead')}</p>}
      {lacking !== null && (
        <section aria-labelledby="lacking-title">
          <h2 id="lacking-title">{t('forms.lacking')}</h2>
          <p class="hint">{t('forms.lacking.for', { report: lacking.title[language] })}</p>
          {lacking.forms.length === 0 ? (
            <p>{t('forms.complete')}</p>
          ) : (
            <ul class="lines" id="lacking">
              {lacking.forms.map((id) => (
                <li key={id}>{titleOf(id)}</li>
              ))}
            </ul>
          )}
        </section>
      )}
      <h2>{t('forms.insert.title')}</h2>
      <InsertForm session={session} first={lacking?.forms ?? []} />
    </>
  );
}
