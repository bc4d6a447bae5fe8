/** What is wrong in each workbook that was taken in, read in place, and as a note back to its department. */
import type { VNode } from 'preact';
import type { IntakeSession, IntakeState } from '../../state/intake-session';
import { listedBlocks } from '../../state/listed-blocks';
import { sentenceOf } from '../../state/listed-text';
import { namesOfBooks } from '../../state/names-of-books';
import type { WorkbookSession } from '../../state/workbook-session';
import { CellLink } from '../../parts/cell-link';
import { Disclosure } from '../../parts/disclosure';
import { Badge, Button } from '../../parts/fluent';
import { useWords } from '../../parts/words';

/** More are in the note. */
const MOST = 40;

interface BookFindingsProps {
  readonly taken: IntakeState;
  readonly session: WorkbookSession;
  readonly intake: IntakeSession;
}

export function BookFindings({ taken, session, intake: taking }: BookFindingsProps): VNode | null {
  const { t, language } = useWords();
  const { found, intake } = taken;
  if (found === null || intake === null) return null;
  const nameOf = namesOfBooks(intake.books);
  const wrong = listedBlocks(found).filter(({ severity }) => severity !== 'note');
  return (
    <>
      {intake.books.map((book) => {
        const { file } = book;
        const own = wrong.filter(({ first }) => first.at.file === file);
        if (own.length === 0) return null;
        return (
          <Disclosure
            key={file}
            name={`book ${file}`}
            class="book-findings"
            title={t('book.findings', { department: nameOf(book), count: own.length })}
          >
            {() => (
              <>
                <Button
                  class="note-back"
                  tip={t('book.note.tip')}
                  onClick={() => void session.export.note(file, found)}
                >
                  {t('book.note')}
                </Button>
                <ul class="lines">
                  {own.slice(0, MOST).map((listed) => (
                    <li key={listed.key}>
                      <Badge colour={listed.severity === 'error' ? 'danger' : 'warning'}>
                        {t(`severity.${listed.severity}`)}
                      </Badge>{' '}
                      <CellLink
                        at={listed.cells[0] ?? listed.first.at}
                        withSheet
                        go={(at) => {
                          taking.show(at);
                        }}
                      />{' '}
                      {sentenceOf(listed, language)}
                    </li>
                  ))}
                  {own.length > MOST && <li class="hint">{t('list.more', { count: own.length - MOST })}</li>}
                </ul>
              </>
            )}
          </Disclosure>
        );
      })}
    </>
  );
}
