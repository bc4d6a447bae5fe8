/** Old results of a workbook that nothing asks about, renewed beside those that a repair renews. */
import { addressKey } from '../../core/cell-address';
import { contentAt, shownContent } from '../../core/edit-fit';
import { isOfKind } from '../../core/observation';
import type { Reading } from '../../core/reading';
import type { WorkbookSnapshot } from '../../core/snapshot';
import { restoring, writing, type Repair } from './repair';

/** Whether a repair gives formulas that stay new results. */
export const renews = ({ edits }: Repair): boolean =>
  edits.some((edit) => edit.kind === 'set-cell' && edit.formula !== undefined && edit.formula === edit.instead.formula);

/** New results of all formulas that have an old one, but for cells that other repairs write. */
export function renewalOf(snapshot: WorkbookSnapshot, reading: Reading, others: readonly Repair[]): Repair | null {
  const written = new Set(others.flatMap(({ changes }) => changes.map(({ at }) => addressKey(at))));
  const old = reading.observations
    .filter(isOfKind('old-result'))
    .filter(({ at }) => at.file === snapshot.file && !written.has(addressKey(at)));
  const steps = old.flatMap(({ at, data }) => {
    const { formula, value } = contentAt(snapshot, at.sheet, at.cell);
    if (formula === undefined) return [];
    const renewed = { sheet: at.sheet, cell: at.cell, value: Number(data.computed), formula };
    const change = { at, before: shownContent({ value }), after: data.computed };
    return [{ edit: writing(snapshot, renewed), undo: restoring(snapshot, renewed), change }];
  });
  if (steps.length === 0) return null;
  return {
    kind: 'value',
    file: snapshot.file,
    edits: steps.map(({ edit }) => edit),
    undo: steps.map(({ undo }) => undo).reverse(),
    changes: steps.map(({ change }) => change),
  };
}
