/** What would put it right, on the card's face: "D9: 1.846 → 1.864" with its button, the recommended one primary. */
import type { VNode } from 'preact';
import { addressKey, type CellAddress } from '../../../core/cell-address';
import { CellLink } from '../../parts/cell-link';
import { exactText } from '../../parts/figure-text';
import { Button } from '../../parts/fluent';
import { useWords } from '../../parts/words';
import { keyOfOffer, type Offer } from '../../state/offers';

export interface OfferListProps {
  readonly offers: readonly Offer[];
  /** Cells of this sheet go without its name. */
  readonly sheet: string;
  readonly go: (at: CellAddress) => void;
  readonly repair: (offer: Offer) => void;
}

export function OfferList({ offers, sheet, go, repair }: OfferListProps): VNode | null {
  const { t, language } = useWords();
  if (offers.length === 0) return null;
  const figure = (text: string): string => (text === '' ? '…' : exactText(text, language));
  return (
    <ul class="offers">
      {offers.map((offer) => (
        <li key={keyOfOffer(offer)} class={offer.recommended ? 'offer recommended' : 'offer'}>
          <span class="changes">
            {offer.changes.map(({ at, from, to }) => (
              <span key={addressKey(at)} class="change">
                <CellLink at={at} go={go} withSheet={at.sheet !== sheet} />
                {': '}
                <span class="before">{figure(from)}</span> → <b>{figure(to)}</b>
                {offer.formula && <span class="hint"> ({t('repair.asFormula')})</span>}
              </span>
            ))}
          </span>
          <Button
            class="repair"
            appearance={offer.recommended ? 'primary' : 'outline'}
            label={offer.changes
              .map(({ at, to }) =>
                t(offer.formula ? 'repair.label.formula' : 'repair.label', { cell: at.cell, value: figure(to) }),
              )
              .join('; ')}
            onClick={() => {
              repair(offer);
            }}
          >
            {t('repair.button')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
