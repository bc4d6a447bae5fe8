/** One difference between a workbook and its seal, in words. */
import type { VNode } from 'preact';
import type { CellAddress } from '../../../core/cell-address';
import type { SealBreach } from '../../../engine';
import { CellLink } from '../../parts/cell-link';
import { exactText } from '../../parts/figure-text';
import { useWords } from '../../parts/words';

export interface BreachLineProps {
  readonly breach: SealBreach;
  /** Leads to the cell, in the sheet or in place. */
  readonly go: (at: CellAddress) => void;
}

/** Enough of a text to know it by. */
const shortened = (text: string): string => (text.length <= 80 ? text : `${text.slice(0, 79)}…`);

export function BreachLine({ breach, go }: BreachLineProps): VNode {
  const { t, language } = useWords();
  const text = (value: string): string => (value === '' ? '…' : exactText(value, language));
  if (breach.kind === 'forged') return <>{t('breach.forged')}</>;
  if (breach.kind === 'identity')
    return (
      <>{t('breach.identity', { field: t(`identity.${breach.field}`), before: breach.before, after: breach.after })}</>
    );
  const place = <CellLink at={breach.at} go={go} withSheet />;
  switch (breach.kind) {
    case 'changed':
      return (
        <>
          {place} {t('breach.changed', { before: text(breach.before), after: text(breach.after) })}
        </>
      );
    case 'text':
      return (
        <>
          {place} {t('breach.text', { before: shortened(breach.before), after: shortened(breach.after) })}
        </>
      );
    case 'unit':
      return (
        <>
          {place} {t('breach.unit', { before: breach.before, after: breach.after })}
        </>
      );
    case 'gone':
      return (
        <>
          {place} {t('breach.gone', { before: text(breach.before) })}
        </>
      );
    case 'new':
      return (
        <>
          {place} {t('breach.new', { after: text(breach.after) })}
        </>
      );
  }
}
