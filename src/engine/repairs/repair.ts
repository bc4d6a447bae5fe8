/** Repairs: a suspect's value, or a formula for a total, as edits that a host applies and undoes. */
import { parseCellName, type CellAddress } from '../../core/cell-address';
import { equals, fromCellNumber, parseDecimal, round, shift, toText, type Decimal } from '../../core/decimal';
import type { Explanation } from '../../core/cause';
import type { CellContent, CellEdit, Edit, NewCellValue } from '../../core/edit';
import { contentAt, shownContent } from '../../core/edit-fit';
import type { Suspect } from '../../core/finding';
import type { CellSnapshot, WorkbookSnapshot } from '../../core/snapshot';
import { formatOf } from '../../reading';

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
export const holdsFraction = (cell: CellSnapshot | undefined): boolean => formatOf(cell?.format).percent;

/**
 * By how many powers of ten a cell holds more than it shows: −2 under "0.0%", 6 where 70250000000 is shown as 70.250 under
 * "#,##0,,". Such a format counts only where the figure was read so: under another unit the number itself is the figure.
 */
export function heldPower(cell: CellSnapshot | undefined, figure: Decimal | null): number {
  const { percent, scaled } = formatOf(cell?.format);
  if (percent) return -2;
  const held = scaled > 0 && typeof cell?.value === 'number' ? fromCellNumber(cell.value) : null;
  if (!held || !figure || equals(held, figure)) return 0;
  return equals(round(shift(held, -scaled), figure.scale), figure) ? scaled : 0;
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

/** A cell, the figure that was read there (null where nobody says), and the one that belongs there. */
interface Place {
  readonly at: CellAddress;
  readonly from: Decimal | null;
  readonly value: Decimal;
}

/** What stood in a cell as people are shown it, in the unit that the cell shows. */
function shownBefore(now: CellContent, from: Decimal | null, power: number, renews: boolean): string {
  if (power !== 0 && from) return toText(from);
  if (renews) return shownContent({ value: now.value });
  return typeof now.value === 'string' ? `“${now.value}”` : shownContent(now);
}

function one(
  snapshot: WorkbookSnapshot,
  { at: { sheet, cell }, value, from }: Place,
  renews: boolean,
): { edit: CellEdit; undo: CellEdit; before: string } {
  const power = heldPower(cellAt(snapshot, sheet, cell), from);
  const now = contentAt(snapshot, sheet, cell);
  const written = {
    sheet,
    cell,
    value: asCellValue(shift(value, power)),
    ...(renews && now.formula !== undefined ? { formula: now.formula } : {}),
  };
  return {
    edit: writing(snapshot, written),
    undo: restoring(snapshot, written),
    before: shownBefore(now, from, power, renews),
  };
}

/** Values into cells, as one edit that is undone as one. */
function repairOf(
  snapshot: WorkbookSnapshot,
  places: readonly Place[],
  /** Formulas stay, and get the values as their results. */
  renews = false,
): Repair | null {
  if (places.length === 0 || places.some(({ at }) => at.file !== snapshot.file)) return null;
  const steps = places.map((place) => ({ ...one(snapshot, place, renews), place }));
  return {
    kind: 'value',
    file: snapshot.file,
    edits: steps.map((step) => step.edit),
    undo: steps.map((step) => step.undo).reverse(),
    changes: steps.map((step) => ({ at: step.place.at, before: step.before, after: toText(step.place.value) })),
  };
}

/** A figure typed over a formula would no longer follow what it is worked out of: only its result is ever renewed. */
const isTypedOver = (snapshot: WorkbookSnapshot, places: readonly Place[]): boolean =>
  places.some(({ at }) => contentAt(snapshot, at.sheet, at.cell).formula !== undefined);

/** The suspect's value into its cell (and its partner's, where two figures changed places or two were wrong); null over a formula. */
export function repairBySuspect(snapshot: WorkbookSnapshot, suspect: Suspect): Repair | null {
  const value = parseDecimal(suspect.value);
  if (!value) return null;
  const places: Place[] = [{ at: suspect.at, from: parseDecimal(suspect.data['from'] ?? ''), value }];
  const other = suspect.data['otherCell'];
  const otherValue = parseDecimal(suspect.data['otherValue'] ?? '');
  if (other && otherValue) {
    const sheet = suspect.data['otherSheet'] ?? suspect.at.sheet;
    const file = suspect.data['otherFile'] ?? suspect.at.file;
    const from = parseDecimal(suspect.data['otherFrom'] ?? '');
    places.push({ at: { file, sheet, cell: other }, from, value: otherValue });
  }
  const renews = suspect.data['calculated'] === 'old';
  return isTypedOver(snapshot, places) && !renews ? null : repairOf(snapshot, places, renews);
}

/** What happened put right in all its cells; null where something is to be typed over a formula, or nothing is. */
export function repairByExplanation(snapshot: WorkbookSnapshot, { repairs, data }: Explanation): Repair | null {
  const places = repairs.flatMap(({ at, from, value }): Place[] => {
    const parsed = parseDecimal(value);
    return parsed ? [{ at, from: parseDecimal(from), value: parsed }] : [];
  });
  const renews = data['calculated'] === 'old';
  return (isTypedOver(snapshot, places) && !renews) || places.length < repairs.length
    ? null
    : repairOf(snapshot, places, renews);
}
