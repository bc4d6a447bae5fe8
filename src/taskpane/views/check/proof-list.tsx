/** One readable line for every relation that holds, made only when someone asks. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { CellAddress } from '../../../core/cell-address';
import { describeProof } from '../../../engine';
import { CellLink } from '../../parts/cell-link';
import { useAsked } from '../../parts/use-asked';
import { useWords } from '../../parts/words';
import type { Checked } from '../../asking/answer';
import type { WorkbookSession } from '../../state/workbook-session';
import { bySheet } from './by-sheet';

const MOST = 300;

interface ProofListProps {
  readonly checked: Checked;
  readonly session: WorkbookSession;
  readonly go: (at: CellAddress) => void;
}

function Proofs({ checked, session, go }: ProofListProps): VNode {
  const { language } = useWords();
  const { answer } = useAsked(() => session.engine.ask(checked.of, 'proofs', { most: MOST }), [checked.of]);
  return (
    <>
      {bySheet(answer ?? []).map(([sheet, proofs]) => (
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
    </>
  );
}

export function ProofList(props: ProofListProps): VNode {
  const { checked } = props;
  const { t } = useWords();
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
      {open && <Proofs {...props} />}
      {open && checked.proven > MOST && <p class="hint">{t('list.more', { count: checked.proven - MOST })}</p>}
    </details>
  );
}
