/** What a standard sheet is, for a workbook in which none was recognised, and a blank one to begin with. */
import type { VNode } from 'preact';
import { describeReason } from '../../../engine';
import { useWords } from '../../parts/words';
import { InsertForm } from '../forms/insert-form';
import type { ViewProps } from '../view-props';
import { TeachingPicture } from './teaching-picture';

export function EmptyState({ session, state }: ViewProps): VNode {
  const { t, language } = useWords();
  const sheets = state.checked?.reading.workbooks[0]?.sheets ?? [];
  return (
    <section class="empty" aria-labelledby="empty-title">
      <h2 id="empty-title">{t('empty.title')}</h2>
      <p>{t('empty.what')}</p>
      <ol class="numbered">
        {(['block', 'header', 'lines'] as const).map((part) => (
          <li key={part}>
            {t(`empty.${part}`)}
            <TeachingPicture part={part} />
          </li>
        ))}
        <li>{t('empty.cells')}</li>
      </ol>
      {sheets.length > 0 && (
        <ul class="lines">
          {sheets.map((sheet) => (
            <li key={sheet.name}>
              <b>{sheet.name}</b>:{' '}
              {sheet.reason === null
                ? t('forms.read', { facts: sheet.facts, relations: sheet.relations })
                : describeReason(sheet.reason, language)}
            </li>
          ))}
        </ul>
      )}
      <p>{t('empty.insert')}</p>
      <InsertForm session={session} />
    </section>
  );
}
