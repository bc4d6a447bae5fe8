/** Whether a workbook is still what was sealed, and if not, what changed, cell by cell. */
import type { CellAddress } from '../../core/cell-address';
import type { Reading } from '../../core/reading';
import type { WorkbookSnapshot } from '../../core/snapshot';
import { digestOf, identityOf, type Seal, type SealedIdentity } from './seal';
import { isSealedText, sealedIn, sealedKey, type SealedFigure } from './sealed';
import { readSeal } from './seal-sheet';

/** One difference between the seal and the workbook. */
export type SealBreach =
  | { readonly kind: 'changed'; readonly at: CellAddress; readonly before: string; readonly after: string }
  | { readonly kind: 'gone'; readonly at: CellAddress; readonly before: string }
  | { readonly kind: 'new'; readonly at: CellAddress; readonly after: string }
  | { readonly kind: 'unit'; readonly at: CellAddress; readonly before: string; readonly after: string }
  | { readonly kind: 'identity'; readonly field: keyof SealedIdentity; readonly before: string; readonly after: string }
  /** A text: other words, a new one, or none any more ("" on that side). */
  | { readonly kind: 'text'; readonly at: CellAddress; readonly before: string; readonly after: string }
  /** The seal's own sheet was edited: what it says is no longer what its digest says. */
  | { readonly kind: 'forged' };

export type SealStatus =
  | { readonly state: 'unsealed' }
  | { readonly state: 'damaged' }
  | { readonly state: 'intact'; readonly seal: Seal }
  | { readonly state: 'broken'; readonly seal: Seal; readonly breaches: readonly SealBreach[] };

/** Compares a workbook with the seal in it. `reading` must hold the workbook under `snapshot.file`. Never throws. */
export function verifySeal(snapshot: WorkbookSnapshot, reading: Reading): SealStatus {
  const read = readSeal(snapshot);
  if (read.state === 'none') return { state: 'unsealed' };
  if (read.state === 'damaged') return { state: 'damaged' };
  const { seal } = read;
  const book = reading.workbooks.find((candidate) => candidate.file === snapshot.file);
  const breaches: SealBreach[] = [];
  if (digestOf(seal) !== seal.digest) breaches.push({ kind: 'forged' });
  // Preparer and head were given for the seal and need not stand on the cover.
  const now = identityOf(book, seal.identity);
  for (const field of ['body', 'department', 'period', 'asOf'] as const) {
    const [before, after] = [seal.identity[field].normalize('NFC'), now[field].normalize('NFC')];
    if (before !== after) breaches.push({ kind: 'identity', field, before, after });
  }
  breaches.push(...figureBreaches(snapshot.file, seal.figures, sealedIn(snapshot, reading, seal.version)));
  return breaches.length === 0 ? { state: 'intact', seal } : { state: 'broken', seal, breaches };
}

function figureBreaches(
  file: string,
  before: readonly SealedFigure[],
  after: readonly SealedFigure[],
): readonly SealBreach[] {
  const at = (figure: SealedFigure): CellAddress => ({ file, sheet: figure.sheet, cell: figure.cell });
  const sealed = new Map(before.map((figure) => [sealedKey(figure), figure]));
  const breaches: SealBreach[] = [];
  for (const figure of after) {
    const old = sealed.get(sealedKey(figure));
    sealed.delete(sealedKey(figure));
    if (isSealedText(figure) || (old && isSealedText(old))) {
      const [was, is] = [old?.value ?? '', figure.value].map((text) => text.normalize('NFC'));
      if (was !== is || !old) breaches.push({ kind: 'text', at: at(figure), before: was ?? '', after: is ?? '' });
    } else if (!old) breaches.push({ kind: 'new', at: at(figure), after: figure.value });
    else if (old.value !== figure.value)
      breaches.push({ kind: 'changed', at: at(figure), before: old.value, after: figure.value });
    else if (old.unit.normalize('NFC') !== figure.unit.normalize('NFC'))
      breaches.push({ kind: 'unit', at: at(figure), before: old.unit, after: figure.unit });
  }
  for (const figure of sealed.values())
    breaches.push(
      isSealedText(figure)
        ? { kind: 'text', at: at(figure), before: figure.value, after: '' }
        : { kind: 'gone', at: at(figure), before: figure.value },
    );
  return breaches;
}
