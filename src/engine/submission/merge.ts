/** Several submitted workbooks as one: which sheets come in under which names, as a plan and as a snapshot. */
import { parseCellName } from '../../core/cell-address';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../core/snapshot';
import { isReservedSheet, sameSheetName, WAIVER_SHEET } from './reserved-sheets';

export interface MergeStep {
  readonly file: string;
  readonly sheet: string;
  /** Its name in the merged workbook; equals `sheet` unless that name was taken. */
  readonly as: string;
}

export interface MergePlan {
  readonly steps: readonly MergeStep[];
  /** Sheets that stay behind, and why: the program keeps its own, a hidden scratch sheet stays at home. */
  readonly left: readonly { readonly file: string; readonly sheet: string; readonly reason: 'reserved' | 'very-hidden' | 'empty' }[];
}

export interface MergeSource {
  readonly snapshot: WorkbookSnapshot;
  /** Distinguishes sheets of one name ("Tài chính - Kế hoạch"). */
  readonly department: string;
}

/** Excel's limits on a sheet's name. */
const LONGEST = 31;
const FORBIDDEN = /[\\/?*[\]:]/g;

/** Plans the merge: sheets in the order of the workbooks, a taken name followed by its department. */
export function planMerge(sources: readonly MergeSource[]): MergePlan {
  const steps: MergeStep[] = [];
  const left: MergePlan['left'][number][] = [];
  for (const { snapshot, department } of sources) {
    for (const sheet of snapshot.sheets) {
      const reason = isReservedSheet(sheet.name) ? 'reserved' : sheet.visibility === 'very-hidden' ? 'very-hidden' : sheet.cells.length === 0 ? 'empty' : null;
      if (reason !== null) left.push({ file: snapshot.file, sheet: sheet.name, reason });
      else steps.push({ file: snapshot.file, sheet: sheet.name, as: freeName(sheet.name, department, steps.map((step) => step.as)) });
    }
  }
  return { steps, left };
}

function freeName(name: string, department: string, taken: readonly string[]): string {
  const free = (candidate: string): boolean => !taken.some((other) => sameSheetName(other, candidate));
  if (free(name)) return name;
  const whose = department.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim();
  for (let counter = 0; ; counter += 1) {
    const tail = ` (${whose.slice(0, 16)}${counter === 0 ? '' : ` ${String(counter + 1)}`})`;
    const candidate = `${name.slice(0, LONGEST - tail.length)}${tail}`;
    if (free(candidate)) return candidate;
  }
}

/**
 * The merged workbook. Formulas keep working: a reference to a sheet that got another name follows it, and a formula
 * that leads outside its workbook's own sheets is left as its value. Waivers travel with their workbooks, one list.
 */
export function mergeSnapshots(sources: readonly MergeSource[], plan: MergePlan, file: string): WorkbookSnapshot {
  const sheets = plan.steps.flatMap((step): readonly SheetSnapshot[] => {
    const source = sources.find(({ snapshot }) => snapshot.file === step.file)?.snapshot;
    const sheet = source?.sheets.find((candidate) => candidate.name === step.sheet);
    if (!source || !sheet) return [];
    const names = new Map(plan.steps.filter((other) => other.file === step.file).map((other) => [other.sheet.toLowerCase(), other.as]));
    return [{ ...sheet, name: step.as, cells: sheet.cells.map((cell) => moved(cell, names)) }];
  });
  const waivers = waiverSheet(sources, plan);
  return { file, sha256: null, sheets: waivers === null ? sheets : [...sheets, waivers] };
}

const SHEET_REFERENCE = /'((?:[^']|'')+)'!|((?:[\p{L}_])[\p{L}\p{N}_.]*)!/gu;

function moved(cell: CellSnapshot, names: ReadonlyMap<string, string>): CellSnapshot {
  if (cell.formula === undefined || !cell.formula.includes('!')) return cell;
  let foreign = false;
  const formula = cell.formula.replace(SHEET_REFERENCE, (whole, quoted: string | undefined, bare: string | undefined) => {
    const name = quoted === undefined ? (bare ?? '') : quoted.replaceAll("''", "'");
    const as = names.get(name.toLowerCase());
    if (as === undefined) {
      foreign = true;
      return whole;
    }
    return as === name ? whole : `'${as.replaceAll("'", "''")}'!`;
  });
  if (!foreign) return formula === cell.formula ? cell : { ...cell, formula };
  const { formula: _left, ...value } = cell;
  return value;
}

/** The sheets "Ngoại lệ" one below another, the heading of the first; sheet names in them follow the plan. */
function waiverSheet(sources: readonly MergeSource[], plan: MergePlan): SheetSnapshot | null {
  const cells: CellSnapshot[] = [];
  let first: SheetSnapshot | null = null;
  let next = 0;
  for (const { snapshot } of sources) {
    const sheet = snapshot.sheets.find((candidate) => sameSheetName(candidate.name, WAIVER_SHEET));
    if (!sheet) continue;
    const heading = first === null ? -1 : headingRow(sheet);
    const names = new Map(plan.steps.filter((step) => step.file === snapshot.file).map((step) => [step.sheet, step.as]));
    let last = next;
    for (const cell of sheet.cells) {
      if (cell.row <= heading) continue;
      const row = next + cell.row - (heading + 1);
      last = Math.max(last, row + 1);
      const value = typeof cell.value === 'string' ? (names.get(cell.value) ?? cell.value) : cell.value;
      cells.push({ ...cell, row, value });
    }
    first ??= sheet;
    next = last;
  }
  return first === null ? null : { ...first, cells, merges: [] };
}

/** The last row above the first one that names a cell: where a waiver list's heading ends. */
function headingRow(sheet: SheetSnapshot): number {
  const first = sheet.cells.find((cell) => typeof cell.value === 'string' && parseCellName(cell.value) !== null && cell.row > 0);
  return first === undefined ? Math.max(-1, ...sheet.cells.map((cell) => cell.row)) : first.row - 1;
}
