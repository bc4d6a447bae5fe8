/** What was read and what was proven, at a glance. */
import type { VNode } from 'preact';
import { cellsText } from '../../../engine';
import { exactText } from '../../parts/figure-text';
import { useWords } from '../../parts/words';
import type { Checked } from '../../state/examiner';

export function Summary({ checked }: { readonly checked: Checked }): VNode {
  const { t, language } = useWords();
  const { summary } = checked.examination;
  const cells: readonly (readonly [string, string, number])[] = [
    ['facts', t('summary.facts'), summary.facts],
    ['relations', t('summary.proven'), checked.proven],
    ['errors', t('summary.errors'), summary.errors],
    ['warnings', t('summary.warnings'), summary.warnings],
    ['skipped', t('summary.skipped'), summary.skipped],
  ];
  const figure = (count: number): string => exactText(String(count), language);
  return (
    <>
      <dl class="summary">
        {cells.map(([id, name, value]) => (
          <div key={id} class={`tile ${id}${value === 0 ? ' zero' : ''}`} data-summary={id}>
            <dt>{name}</dt>
            <dd>
              {figure(value)}
              {id === 'relations' && <small>/{figure(summary.relations)}</small>}
            </dd>
          </div>
        ))}
      </dl>
      <p class="hint" data-cells={summary.cells.numeric}>
        {cellsText(summary.cells, language)}
      </p>
    </>
  );
}
