/** One readable line for every relation that holds, made only when someone asks. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { CellAddress } from '../../../core/cell-address';
import { describeProof } from '../../../engine';
import { CellLink } from '../../parts/cell-link';
import { useWords } from '../../parts/words';
import type { Checked } from '../../state/examiner';
import { bySheet } from './by-sheet';

const MOST = 300;

export function ProofList({
  checked,
  go,
}: {
  readonly checked: Checked;
  readonly go: (at: CellAddress) => void;
}): VNode {
  const { t, language } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <details
      class="proofs"
      id="proofs"
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary tabIndex={0}>{t('proofs.title', { count: checked.proven })}</summary>
      {open &&
        bySheet(checked.examination.proofs.slice(0, MOST)).map(([sheet, proofs]) => (
          <div key={sheet}>
            <h3>{sheet}</h3>
            <ul class="lines">
              {proofs.map((proof, index) => (
                <li key={index}>
                  <CellLink at={proof.at} go={go} /> {describeProof(proof, language)}
                </li>
              ))}
            </ul>
          </div>
        ))}
      {open && checked.proven > MOST && <p class="hint">{t('list.more', { count: checked.proven - MOST })}</p>}
    </details>
  );
}
