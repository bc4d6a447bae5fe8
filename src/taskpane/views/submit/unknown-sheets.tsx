/** Sheets of the workbook that are no form known here, said so: no fault of theirs, but nobody compares them with a form. */
import type { VNode } from 'preact';
import type { SheetReading } from '../../../core/reading';
import { describeReason } from '../../../engine';
import { useWords } from '../../parts/words';

/** So many are named; the tab of the forms shows them all. */
const MOST_NAMES = 12;

export function UnknownSheets({ sheets }: { readonly sheets: readonly SheetReading[] }): VNode | null {
  const { t, language } = useWords();
  const listed = (names: readonly string[]): string =>
    [
      ...names.slice(0, MOST_NAMES),
      ...(names.length > MOST_NAMES ? [t('unknown.more', { count: names.length - MOST_NAMES })] : []),
    ].join(', ');
  const unknown = sheets.filter(({ form, reason, facts }) => form === null && reason === null && facts > 0);
  const unread = sheets.filter(({ reason }) => reason !== null && reason !== 'own' && reason !== 'empty');
  if (unknown.length === 0 && unread.length === 0) return null;
  return (
    <div id="unknown-sheets" class="hint">
      {unknown.length > 0 && (
        <p>{t('unknown.form', { count: unknown.length, sheets: listed(unknown.map(({ name }) => `“${name}”`)) })}</p>
      )}
      {unread.length > 0 && (
        <p>
          {t('unknown.read', {
            count: unread.length,
            sheets: listed(unread.map(({ name, reason }) => `“${name}” (${describeReason(reason ?? '', language)})`)),
          })}
        </p>
      )}
    </div>
  );
}
