/** Repairs: a suspect's value, or a formula for a total, as edits that a host applies and undoes. */
import { parseCellName, type CellAddress } from '../../core/cell-address';
import { parseDecimal, shift, toText, type Decimal } from '../../core/decimal';
import type { Explanation } from '../../core/cause';
import type { CellEdit, Edit, NewCellValue } from '../../core/edit';
import { contentAt, shownContent } from '../../core/edit-fit';
import type { Suspect } from '../../core/finding';
import type { CellSnapshot, WorkbookSnapshot } from '../../core/snapshot';

export interface Repair {
  readonly kind: 'value' | 'formula';
  readonly file: string;
  readonly edits: readonly Edit[];
  /** Applied in order, they bring back what stood there. */
  readonly undo: readonly Edit[];
  /** What a line of the log shows: cell, what stood there, what stands there now. */
  readonly changes: readonly { readonly at: CellAddress; readonly before: string; readonly after: string }[];
}

function cellAt(snapshot: WorkbookSnapshot, sheet: string, cell: string): CellSnapshot | undefined {
  const position = parseCellName(cell);
  const found = snapshot.sheets.find((each) => each.name === sheet);
  return found?.cells.find((each) => each.row === position?.row && each.column === position.column);
}

/** A cell shown as a percentage holds the fraction: the figure 51.8 stands as 0.518 under "0.0%". */
export function holdsFraction(cell: CellSnapshot | undefined): boolean {
  return /%/.test((cell?.format ?? '').replace(/"[^"]*"|\\./g, ''));
}

function asCellValue(value: Decimal): NewCellValue {
  const number = Number(toText(value));
  return Number.isFinite(number) ? number : toText(value);
}

/** The edit that takes another back: it writes what the cell holds in the snapshot over what that one wrote. */
export function restoring(snapshot: WorkbookSnapshot, { sheet, cell, value, formula }: Written): CellEdit {
  const now = contentAt(snapshot, sheet, cell);
  return {
    kind: 'set-cell',
    sheet,
    cell,
    value: typeof now.value === 'object' ? null : now.value,
    ...(now.formula === undefined ? {} : { formula: now.formula }),
    instead: formula === undefined ? { value } : { value, formula },
  };
}

/** The edit that writes into a cell of the snapshot as it stands there. */
export function writing(snapshot: WorkbookSnapshot, written: Written): CellEdit {
  return { kind: 'set-cell', ...written, instead: contentAt(snapshot, written.sheet, written.cell) };
}

type Written = Omit<CellEdit, 'kind' | 'instead'>;

function one(
  snapshot: WorkbookSnapshot,
  sheet: string,
  cell: string,
  value: Decimal,
  renews = false,
): { edit: CellEdit; undo: CellEdit; before: string } {
  const stored = holdsFraction(cellAt(snapshot, sheet, cell)) ? shift(value, -2) : value;
  const now = contentAt(snapshot, sheet, cell);
  const written = {
    sheet,
    cell,
    value: asCellValue(stored),
    ...(renews && now.formula !== undefined ? { formula: now.formula } : {}),
  };
  return {
    edit: writing(snapshot, written),
    undo: restoring(snapshot, written),
    before: renews
      ? shownContent({ value: now.value })
      : typeof now.value === 'string'
        ? `“${now.value}”`
        : shownContent(now),
  };
}

/** Values into cells, as one edit that is undone as one. */
function repairOf(
  snapshot: WorkbookSnapshot,
  places: readonly { at: CellAddress; value: Decimal }[],
  /** Formulas stay, and get the values as their results. */
  renews = false,
): Repair | null {
  if (places.length === 0 || places.some(({ at }) => at.file !== snapshot.file)) return null;
  const steps = places.map((place) => ({
    ...one(snapshot, place.at.sheet, place.at.cell, place.value, renews),
    place,
  }));
  return {
    kind: 'value',
    file: snapshot.file,
    edits: steps.map((step) => step.edit),
    undo: steps.map((step) => step.undo).reverse(),
    changes: steps.map((step) => ({ at: step.place.at, before: step.before, after: toText(step.place.value) })),
  };
}

/** The suspect's value into its cell (and its partner's, where two figures changed places or two were wrong). */
export function repairBySuspect(snapshot: WorkbookSnapshot, suspect: Suspect): Repair | null {
  const value = parseDecimal(suspect.value);
  if (!value) return null;
  const places = [{ at: suspect.at, value }];
  const other = suspect.data['otherCell'];
  const otherValue = parseDecimal(suspect.data['otherValue'] ?? '');
  if (other && otherValue) {
    const sheet = suspect.data['otherSheet'] ?? suspect.at.sheet;
    const file = suspect.data['otherFile'] ?? suspect.at.file;
    places.push({ at: { file, sheet, cell: other }, value: otherValue });
  }
  return repairOf(snapshot, places, suspect.data['calculated'] === 'old');
}

/** What happened put right in all its cells; null where something is to be typed over a formula, or nothing is. */
export function repairByExplanation(snapshot: WorkbookSnapshot, { repairs, data }: Explanation): Repair | null {
  const places = repairs.flatMap(({ at, value }) => {
    const parsed = parseDecimal(value);
    return parsed ? [{ at, value: parsed }] : [];
  });
  const formula = places.some(({ at }) => contentAt(snapshot, at.sheet, at.cell).formula !== undefined);
  const renews = data['calculated'] === 'old';
  return (formula && !renews) || places.length < repairs.length ? null : repairOf(snapshot, places, renews);
}
