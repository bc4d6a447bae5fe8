/** What a card offers to write: the cell, what stands there, what would put it right; the recommended one first. */
import { addressKey, cellName, type CellAddress } from '../../../core/cell-address';
import type { Explanation } from '../../../core/cause';
import type { Suspect } from '../../../core/finding';
import type { SheetSnapshot } from '../../../core/snapshot';
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

/** Formulas of a sheet by row and column, found once a reading. */
const FORMULAS = new WeakMap<SheetSnapshot, ReadonlySet<string>>();

function formulasOf(sheet: SheetSnapshot): ReadonlySet<string> {
  const known =
    FORMULAS.get(sheet) ??
    new Set(sheet.cells.flatMap(({ row, column, formula }) => (formula === undefined ? [] : [cellName(row, column)])));
  FORMULAS.set(sheet, known);
  return known;
}

/** Whether a figure would be typed over a formula: it would no longer follow what it is worked out of. */
function isTypedOver({ snapshot }: Checked, { what, changes }: Offer): boolean {
  if (what.data['calculated'] === 'old') return false;
  return changes.some(({ at }) => {
    const sheet = at.file === snapshot.file ? snapshot.sheets.find(({ name }) => name === at.sheet) : undefined;
    return sheet !== undefined && formulasOf(sheet).has(at.cell);
  });
}

/** All of them; the face shows the first `MOST`. None types over a formula. */
export function offersOf(listed: Listed, checked: Checked): readonly Offer[] {
  return allOf(listed, checked).filter((offer) => !isTypedOver(checked, offer));
}

function allOf({ block, first, told }: Listed, checked: Checked): readonly Offer[] {
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
