/** A cell's name as a button that leads to it: how every figure in the pane is traced (law 2). */
import type { VNode } from 'preact';
import type { CellAddress } from '../../core/cell-address';
import { useWords } from './words';

export interface CellLinkProps {
  readonly at: CellAddress;
  readonly go: (at: CellAddress) => void;
  /** Name the sheet too, where the surroundings do not. */
  readonly withSheet?: boolean;
}

export function CellLink({ at, go, withSheet }: CellLinkProps): VNode {
  const { t } = useWords();
  const text = withSheet ? `${at.sheet}!${at.cell}` : at.cell;
  return (
    <button
      type="button"
      class="cell-link"
      aria-label={`${text}: ${t('cell.go', { sheet: at.sheet, cell: at.cell })}`}
      onClick={() => {
        go(at);
      }}
    >
      {text}
    </button>
  );
}
