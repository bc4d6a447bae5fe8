/** Department by sheet: there, missing, unsealed, changed after sealing, contradicting; in signs and in words. */
import type { VNode } from 'preact';
import { strangerText, type Intake, type IntakeSheet, type SealStatus, type SheetState } from '../../../engine';
import type { TableOutline } from '../../asking/answer';
import { formTitle } from '../../state/form-title';
import { namesOfBooks } from '../../state/names-of-books';
import { Button } from '../../parts/fluent';
import { useWords } from '../../parts/words';
import type { MessageKey } from '../../messages';

const SIGNS: Readonly<Record<SheetState | 'missing', string>> = {
  sealed: '✓',
  unsealed: '○',
  changed: '✎',
  contradicting: '≠',
  missing: '–',
};

/** Of a seal that covers less than those of today that is said. */
const stateKey = (seal: SealStatus): MessageKey =>
  seal.state === 'intact' && seal.seal.version === 1 ? 'sealState.intact.1' : `sealState.${seal.state}`;

interface Row {
  readonly key: string;
  readonly title: string;
  readonly at: (file: string) => IntakeSheet | undefined;
}

export function Matrix({
  intake,
  tables,
  onRemove,
}: {
  readonly intake: Intake;
  readonly tables: readonly TableOutline[];
  readonly onRemove: (file: string) => void;
}): VNode {
  const { t, language } = useWords();
  const titleOf = (id: string): string => formTitle(id, language, tables);
  const sheets = intake.books.flatMap((book) => book.sheets);
  const keyOf = (sheet: IntakeSheet): string => sheet.form ?? `sheet:${sheet.sheet}`;
  const rows: Row[] = [...new Set(sheets.map(keyOf))].map((key) => ({
    key,
    title: key.startsWith('sheet:') ? key.slice(6) : titleOf(key),
    at: (file) => sheets.find((sheet) => sheet.file === file && keyOf(sheet) === key),
  }));
  const nameOf = namesOfBooks(intake.books);
  return (
    <>
      <ol class="numbered departments">
        {intake.books.map((book) => (
          <li key={book.file} data-file={book.file} data-seal={book.seal.state}>
            <b>{book.department}</b>{' '}
            <span class="hint">
              {book.file}
              {book.period === '' ? '' : `, ${strangerText({ what: 'period' }, book.period, language)}`}:{' '}
              {t(stateKey(book.seal))}
            </span>{' '}
            <Button
              class="remove"
              appearance="subtle"
              label={t('intake.remove', { file: book.file })}
              onClick={() => {
                onRemove(book.file);
              }}
            >
              ✕
            </Button>
          </li>
        ))}
      </ol>
      <div class="scroll" tabIndex={0} role="region" aria-label={t('matrix.title')}>
        <table class="matrix" id="matrix">
          <caption class="hidden-text">{t('matrix.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('matrix.sheet')}</th>
              {intake.books.map((book, index) => (
                <th key={book.file} scope="col" title={nameOf(book)}>
                  <span aria-hidden="true">{index + 1}</span>
                  <span class="hidden-text">{nameOf(book)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">{row.title}</th>
                {intake.books.map((book) => {
                  const sheet = row.at(book.file);
                  const state = sheet?.state ?? 'none';
                  return (
                    <td
                      key={book.file}
                      class={`state ${state}`}
                      data-state={state}
                      title={state === 'none' ? '' : t(`state.${state}`)}
                    >
                      {state === 'none' ? (
                        ''
                      ) : (
                        <>
                          <span aria-hidden="true">{SIGNS[state]}</span>
                          <span class="hidden-text">{t(`state.${state}`)}</span>
                        </>
                      )}
                      {sheet !== undefined && sheet.errors > 0 && (
                        <span class="badge-count" title={t('matrix.errors', { count: sheet.errors })}>
                          {sheet.errors}
                        </span>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
            {intake.missing.map((form) => (
              <tr key={form} class="missing-row">
                <th scope="row">{titleOf(form)}</th>
                <td class="state missing" data-state="missing" colSpan={intake.books.length}>
                  <span aria-hidden="true">{SIGNS.missing}</span> {t('matrix.missing')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="legend">
        {(Object.keys(SIGNS) as (keyof typeof SIGNS)[]).map((state) => (
          <span key={state} class={`state ${state}`}>
            <span aria-hidden="true">{SIGNS[state]}</span> {t(`state.${state}`)}
          </span>
        ))}
      </p>
    </>
  );
}
