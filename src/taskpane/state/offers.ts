/** What a card, and the list that goes back to a department, offers to write: the cell, what stands there, what would put it right; the recommended one first. */
import { addressKey, cellName, type CellAddress } from '../../core/cell-address';
import type { Explanation } from '../../core/cause';
import { writesFormula } from '../../engine';
import type { Suspect } from '../../core/finding';
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/snapshot';
import type { Answer } from '../asking/answer';
import type { Listed } from './listed-blocks';

export interface Offer {
  readonly what: Suspect | Explanation;
  readonly changes: readonly { readonly at: CellAddress; readonly from: string; readonly to: string }[];
  readonly recommended: boolean;
  /** Whether a formula is written, that comes to the figure. */
  readonly formula: boolean;
}

/** More would hide the next card; the others stand in its fold. */
const MOST = 3;

/** What stands where something may be written: the figures that were read, and the workbooks with their formulas. */
export interface Standing extends Pick<Answer, 'standing'> {
  readonly books: readonly WorkbookSnapshot[];
}

/** Exact; "" where no figure stands there. */
const standing = ({ standing: known }: Standing, at: CellAddress): string => known.get(addressKey(at)) ?? '';

function bySuspect(now: Standing, suspect: Suspect, recommended: boolean): Offer {
  const { at, value, data } = suspect;
  const changes = [{ at, from: standing(now, at), to: value }];
  const { otherCell, otherValue, otherSheet, otherFile } = data;
  if (otherCell !== undefined && otherValue !== undefined) {
    const other = { file: otherFile ?? at.file, sheet: otherSheet ?? at.sheet, cell: otherCell };
    changes.push({ at: other, from: standing(now, other), to: otherValue });
  }
  return { what: suspect, changes, recommended, formula: false };
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
function isTypedOver({ books }: Standing, { what, changes }: Offer): boolean {
  if (what.data['calculated'] === 'old') return false;
  return changes.some(({ at }) => {
    const sheet = books.find(({ file }) => file === at.file)?.sheets.find(({ name }) => name === at.sheet);
    return sheet !== undefined && formulasOf(sheet).has(at.cell);
  });
}

/** All of them; the face shows the first `MOST`. None types over a formula. */
export function offersOf(listed: Listed, now: Standing): readonly Offer[] {
  return allOf(listed, now).filter((offer) => !isTypedOver(now, offer));
}

function allOf({ block, first, told }: Listed, now: Standing): readonly Offer[] {
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
        formula: writesFormula(what.data),
      }));
  }
  const suspects = (first.suspects ?? []).filter(({ value }) => value !== '');
  const certain = suspects[0]?.data['decision'] !== 'undecided';
  return suspects.map((suspect, index) => bySuspect(now, suspect, certain && index === 0));
}

export function onTheFace(offers: readonly Offer[]): readonly Offer[] {
  return offers.slice(0, MOST);
}

export const keyOfOffer = ({ changes }: Offer): string =>
  changes.map(({ at, to }) => `${addressKey(at)} ${to}`).join(' ');
