/** What was read and what was proven, at a glance. */
import type { VNode } from 'preact';
import { useWords } from '../../parts/words';
import type { Examination } from '../../../engine';

export function Summary({ examination }: { readonly examination: Examination }): VNode {
  const { t } = useWords();
  const { summary, proofs } = examination;
  const cells: readonly (readonly [string, string, string])[] = [
    ['facts', t('summary.facts'), String(summary.facts)],
    ['relations', t('summary.proven'), `${String(proofs.length)}/${String(summary.relations)}`],
    ['errors', t('summary.errors'), String(summary.errors)],
    ['warnings', t('summary.warnings'), String(summary.warnings)],
    ['skipped', t('summary.skipped'), String(summary.skipped)],
  ];
  return (
    <dl class="summary">
      {cells.map(([id, name, value]) => (
        <div key={id} class={`tile ${id}${value === '0' ? ' zero' : ''}`} data-summary={id}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
