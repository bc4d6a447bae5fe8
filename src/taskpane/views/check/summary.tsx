/** What was read and what was proven, at a glance. */
import type { VNode } from 'preact';
import { useWords } from '../../parts/words';
import type { Checked } from '../../state/examiner';

export function Summary({ checked }: { readonly checked: Checked }): VNode {
  const { t } = useWords();
  const { summary } = checked.examination;
  const cells: readonly (readonly [string, string, string])[] = [
    ['facts', t('summary.facts'), String(summary.facts)],
    ['relations', t('summary.proven'), `${String(checked.proven)}/${String(summary.relations)}`],
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
