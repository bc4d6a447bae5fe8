/** A cell of a taken-in workbook, shown in place: Office opens no second workbook beside the pane. */
import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { CellAddress } from '../../core/cell-address';
import type { WorkbookSnapshot } from '../../core/snapshot';
import { Button } from '../parts/fluent';
import { useWords } from '../parts/words';
import { surroundingsOf } from '../state/cell-surroundings';

interface BookCellProps {
  readonly at: CellAddress;
  readonly books: readonly WorkbookSnapshot[];
  readonly onClose: () => void;
}

export function BookCell({ at, books, onClose }: BookCellProps): VNode {
  const { t, language } = useWords();
  const box = useRef<HTMLElement>(null);
  const cameFrom = useRef<Element | null>(null);
  useEffect(() => {
    cameFrom.current ??= document.activeElement;
    box.current?.focus();
    box.current?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  const close = (): void => {
    onClose();
    if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus();
  };
  const book = books.find(({ file }) => file === at.file);
  const shown = book ? surroundingsOf(book, at, language) : null;
  const where = t('figures.where', { file: at.file, sheet: at.sheet, cell: at.cell });
  return (
    <section
      ref={box}
      id="book-cell"
      class="ask"
      tabIndex={-1}
      aria-label={where}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <div class="split">
        <b>{where}</b>
        <Button id="book-cell-close" appearance="subtle" onClick={close}>
          {t('bookCell.close')}
        </Button>
      </div>
      {shown === null ? (
        <p class="hint">{t('cell.gone', { sheet: at.sheet })}</p>
      ) : (
        <>
          <div class="scroll" tabIndex={0} role="region" aria-label={t('bookCell.around', { cell: at.cell })}>
            <table class="grid">
              <thead>
                <tr>
                  <td />
                  {shown.columns.map((name) => (
                    <th key={name} scope="col">
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {shown.rows.map(({ name, cells }) => (
                  <tr key={name}>
                    <th scope="row">{name}</th>
                    {cells.map(({ text, isNumber, isWanted }, index) => (
                      <td
                        key={index}
                        class={`${isNumber ? 'figure' : ''}${isWanted ? ' wanted' : ''}`}
                        aria-current={isWanted ? 'true' : undefined}
                      >
                        {text}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {shown.formula !== null && <p class="hint">={shown.formula}</p>}
        </>
      )}
    </section>
  );
}
