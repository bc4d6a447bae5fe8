/**
 * All decided repairs of a workbook as one plan (CONTRACT 4): never two on one cell, formulas computed anew, the result
 * read again; only those are kept after which nothing new is wrong.
 */
import { parseCellName } from '../../core/cell-address';
import type { Edit } from '../../core/edit';
import type { Finding } from '../../core/finding';
import type { Reading } from '../../core/reading';
import type { CellSnapshot, WorkbookSnapshot } from '../../core/snapshot';
import { recalculate } from '../../calculation';
import { applyToSnapshot } from './apply-to-snapshot';
import { certainRepair } from './certain-repair';
import { renewalOf, renews } from './renewal';
import type { Repair } from './repair';

/** Repairs tried one by one where all together make something worse. */
const MOST_TRIED = 12;

export interface RepairPlan {
  readonly repairs: readonly Repair[];
  /** Findings with suspects for which nothing is written. */
  readonly left: readonly Finding[];
}

/** What a reader finds in a workbook: the engine's own way from a snapshot to findings. */
export type FindingsOf = (snapshot: WorkbookSnapshot) => readonly Finding[];

/** The workbook with the edits made and every formula behind them computed anew. */
export function recalculated(snapshot: WorkbookSnapshot, edits: readonly Edit[]): WorkbookSnapshot {
  const edited = applyToSnapshot(snapshot, edits);
  const changes = new Map<string, { row: number; column: number }[]>();
  for (const edit of edits) {
    const position = edit.kind === 'set-cell' ? parseCellName(edit.cell) : null;
    if (edit.kind === 'set-cell' && position) changes.set(edit.sheet, [...(changes.get(edit.sheet) ?? []), position]);
  }
  const { results } = recalculate(edited, changes);
  const bySheet = new Map<string, Map<CellSnapshot, CellSnapshot['value']>>();
  for (const { sheet, cell, value } of results) {
    const own = bySheet.get(sheet) ?? new Map<CellSnapshot, CellSnapshot['value']>();
    bySheet.set(sheet, own.set(cell, value));
  }
  const sheets = edited.sheets.map((sheet) => {
    const own = bySheet.get(sheet.name);
    if (!own) return sheet;
    return {
      ...sheet,
      cells: sheet.cells.map((cell) => {
        const value = own.get(cell);
        return value === undefined ? cell : { ...cell, value };
      }),
    };
  });
  return { ...edited, sheets };
}

function keyOf({ check, code, at, claim }: Finding): string {
  // Said once a workbook, at the first of its cells: fewer of them are nothing new.
  if (code === 'formula-stale') return [check, code, at.file].join(' ');
  const parts = claim?.parts.map((part) => part.at.cell) ?? [];
  return [check, code, at.file, at.sheet, at.cell, ...parts].join(' ');
}

const isWrong = ({ severity }: Finding): boolean => severity !== 'note';

/** Repairs of which no two want one cell otherwise; those that do are all left out. */
function withoutConflicts(repairs: readonly Repair[]): Repair[] {
  const wanted = new Map<string, Set<string>>();
  const place = (edit: Edit): string => (edit.kind === 'set-cell' ? `${edit.sheet}!${edit.cell}` : edit.sheet);
  for (const edit of repairs.flatMap(({ edits }) => edits)) {
    const known = wanted.get(place(edit)) ?? new Set<string>();
    wanted.set(place(edit), known.add(JSON.stringify(edit)));
  }
  return repairs.filter(({ edits }) => edits.every((edit) => wanted.get(place(edit))?.size === 1));
}

/** What may be written without asking, proven by reading the result again. */
export function planRepairs(
  snapshot: WorkbookSnapshot,
  reading: Reading,
  findings: readonly Finding[],
  findingsOf: FindingsOf,
): RepairPlan {
  const steps = planInSteps(snapshot, reading, findings);
  let step = steps.next();
  while (!step.done) step = steps.next(findingsOf(step.value));
  return step.value;
}

/**
 * The same for those who take their time: each step is a workbook to be read again, and is answered by what is found in it.
 * `wanted`: those of the findings that are to be repaired, all of them by default.
 */
export function* planInSteps(
  snapshot: WorkbookSnapshot,
  reading: Reading,
  findings: readonly Finding[],
  wanted: readonly Finding[] = findings,
): Generator<WorkbookSnapshot, RepairPlan, readonly Finding[]> {
  const before = findings.filter(isWrong);
  const known = new Set(before.map(keyOf));
  const asked = wanted.filter((finding) => (finding.suspects ?? []).length > 0 || finding.cause);
  const offered = new Map<string, Repair>();
  for (const finding of asked) {
    const repair = certainRepair(snapshot, reading, finding);
    if (repair) offered.set(JSON.stringify(repair.edits), repair);
  }
  // What is calculated anew is calculated everywhere: a total that is right again may ask one beside it that is still old.
  const renewal = [...offered.values()].some(renews) ? renewalOf(snapshot, reading, [...offered.values()]) : null;
  const possible = withoutConflicts([...offered.values(), ...(renewal ? [renewal] : [])]);
  let kept: Repair[] = [];
  let open: ReadonlySet<string> = known;
  // Kept where less is wrong afterwards, and nothing new.
  function* attempt(repairs: Repair[]): Generator<WorkbookSnapshot, boolean, readonly Finding[]> {
    const edits = repairs.flatMap((repair) => repair.edits);
    const after = (yield recalculated(snapshot, edits)).filter(isWrong).map(keyOf);
    if (after.length >= before.length || !after.every((key) => known.has(key))) return false;
    [kept, open] = [repairs, new Set(after)];
    return true;
  }
  if (possible.length > 0 && !(yield* attempt(possible)) && possible.length > 1)
    for (const repair of possible.slice(0, MOST_TRIED)) yield* attempt([...kept, repair]);
  return { repairs: kept, left: asked.filter((finding) => isWrong(finding) && open.has(keyOf(finding))) };
}
