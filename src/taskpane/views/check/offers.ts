/** What a card offers to write: the cell, what stands there, what would put it right; the recommended one first. */
import { addressKey, type CellAddress } from '../../../core/cell-address';
import type { Explanation } from '../../../core/cause';
import type { Suspect } from '../../../core/finding';
import type { Checked } from '../../asking/answer';
import type { Listed } from '../../state/listed-blocks';

export interface Offer {
  readonly what: Suspect | Explanation;
  readonly changes: readonly { readonly at: CellAddress; readonly from: string; readonly to: string }[];
  readonly recommended: boolean;
}

/** More would hide the next card; the others stand in its fold. */
const MOST = 3;

/** Exact; "" where no figure stands there. */
const standing = ({ standing: known }: Checked, at: CellAddress): string => known.get(addressKey(at)) ?? '';

function bySuspect(checked: Checked, suspect: Suspect, recommended: boolean): Offer {
  const { at, value, data } = suspect;
  const changes = [{ at, from: standing(checked, at), to: value }];
  const { otherCell, otherValue, otherSheet, otherFile } = data;
  if (otherCell !== undefined && otherValue !== undefined) {
    const other = { file: otherFile ?? at.file, sheet: otherSheet ?? at.sheet, cell: otherCell };
    changes.push({ at: other, from: standing(checked, other), to: otherValue });
  }
  return { what: suspect, changes, recommended };
}

/** All of them; the face shows the first `MOST`. */
export function offersOf({ block, first, told }: Listed, checked: Checked): readonly Offer[] {
  const { cause } = block;
  if (told && cause?.found) {
    const decided = cause.kind !== 'undecided';
    return [...cause.found.explanations, ...(cause.found.rivals ?? [])]
      .filter(({ repairs }) => repairs.length > 0)
      .map((what, index) => ({
        what,
        // A number typed as text is shown as the text that it is.
        changes: what.repairs.map(({ at, from, value }) => ({
          at,
          from: what.data['calculated'] === 'text' ? `“${from}”` : from,
          to: value,
        })),
        recommended: decided && index === 0,
      }));
  }
  const suspects = (first.suspects ?? []).filter(({ value }) => value !== '');
  const certain = suspects[0]?.data['decision'] !== 'undecided';
  return suspects.map((suspect, index) => bySuspect(checked, suspect, certain && index === 0));
}

export function onTheFace(offers: readonly Offer[]): readonly Offer[] {
  return offers.slice(0, MOST);
}

export const keyOfOffer = ({ changes }: Offer): string =>
  changes.map(({ at, to }) => `${addressKey(at)} ${to}`).join(' ');
