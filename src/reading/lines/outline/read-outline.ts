/**
 * From numbered, indented or bold lines to a tree: who is a part of whom (CONTRACT 1, Lines). Depth follows the order in
 * which numbering styles first appear; a number that cannot be placed is reported and stops, it never guesses.
 */
import { foldText } from '../../../language';
import { adoptByForm } from './adopt-by-form';
import { breakdownsOf } from './breakdowns';
import { chooseNumber } from './choose-number';
import { closingTotals } from './closing-totals';
import { isMarker, placeMarker } from './markers';
import type { Outline, OutlineRow } from './outline';
import { OutlineDraft } from './outline-draft';
import { Parts } from './parts';
import { placeNumbered } from './place-numbered';
import { placeUnnumbered } from './place-unnumbered';
import { RowSurvey } from './row-survey';

/** Builds the tree of the lines of one table. `flat` (one line a unit) ignores bold and indentation. */
export function readOutline(rows: readonly OutlineRow[], flat: boolean): Outline {
  const survey = new RowSurvey(rows, flat);
  const draft = new OutlineDraft();
  rows.forEach((row, at) => {
    draft.add(row);
    place(draft, survey, at, row);
  });
  adoptByForm(draft.nodes);
  const parts = new Parts(draft.nodes);
  return {
    nodes: draft.nodes,
    breakdowns: [...breakdownsOf(draft, parts), ...closingTotals(draft, survey, parts)],
    unreadable: draft.unreadable,
  };
}

function place(draft: OutlineDraft, survey: RowSurvey, at: number, row: OutlineRow): void {
  const folded = foldText(row.label);
  const numbers = survey.numbersOf(at);
  if (row.number !== '' && numbers.length === 0) return draft.stop();
  if (isMarker(row, folded)) return placeMarker(draft, row, folded);
  if (numbers.length === 0) placeUnnumbered(draft, survey, folded);
  else placeNumbered(draft, chooseNumber(draft, survey, at));
  draft.groups.settle();
}
