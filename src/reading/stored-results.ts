/**
 * A workbook whose formulas were not calculated: results that are missing are computed where they can be, results that are
 * old are noticed; each is one cause, however many cells it has (CONTRACT 4). An open workbook is calculated by its own app.
 */
import { computeMissingInSteps, staleResultsInSteps, typedOver, type Computed, type StaleResult } from '../calculation';
import { cellName, type CellAddress } from '../core/cell-address';
import { rangeName, rangesOf } from '../core/cell-ranges';
import { fromCellNumber, toText } from '../core/decimal';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../core/snapshot';
import { addresser, type ReadingDraft } from './reading-draft';

/** Formulas of which the results are worked out again; beyond them only relations ask whether they still hold. */
const MOST_FORMULAS = 30_000;

/** So many old results are one cause: the file was not calculated. Fewer may be a figure typed after it was. */
const MASS = 20;

interface Uncached {
  readonly sheet: SheetSnapshot;
  readonly cell: CellSnapshot;
}

interface Formulas {
  readonly count: number;
  /** Those without a result. */
  readonly uncached: readonly Uncached[];
}

/** By the sheet itself, which stays the same object until somebody edits it. */
const counted = new WeakMap<SheetSnapshot, Formulas>();

function formulasOf(sheet: SheetSnapshot): Formulas {
  const known = counted.get(sheet);
  if (known) return known;
  let count = 0;
  const uncached: Uncached[] = [];
  for (const cell of sheet.cells) {
    if (cell.formula === undefined) continue;
    count += 1;
    if (cell.value === null) uncached.push({ sheet, cell });
  }
  const formulas = { count, uncached };
  counted.set(sheet, formulas);
  return formulas;
}

/** What steps come to, saying `step` instead of their own at each. */
function* saying<Step, T>(steps: Generator<unknown, T>, step: Step): Generator<Step, T> {
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
    yield step;
  }
}

/** The sheets with what could be computed filled in; sheets that lack nothing are the same objects. */
function* filledIn<Step>(
  draft: ReadingDraft,
  snapshot: WorkbookSnapshot,
  uncached: readonly Uncached[],
  step: Step,
): Generator<Step, SheetSnapshot[]> {
  const computed = yield* saying(computeMissingInSteps(snapshot), step);
  noticeCircular(
    draft,
    snapshot.file,
    uncached.flatMap(({ sheet, cell }) => (isOnCircle(computed.get(cell)) ? [{ sheet: sheet.name, cell }] : [])),
  );
  const lacking = new Set(uncached.map(({ sheet }) => sheet));
  let known = 0;
  const sheets = snapshot.sheets.map((sheet) => {
    if (!lacking.has(sheet)) return sheet;
    const cells = sheet.cells.map((cell) => {
      const result = cell.value === null ? computed.get(cell) : undefined;
      if (!result || !('value' in result) || result.value === null) return cell;
      known += 1;
      return { ...cell, value: result.value };
    });
    return { ...sheet, cells };
  });
  // What is on a circle is said as that.
  const missing = uncached.filter(({ cell }) => !isOnCircle(computed.get(cell)));
  const places = missing.map(({ sheet, cell }) => addresser(snapshot.file, sheet.name)(cell.row, cell.column));
  const [first, ...others] = places;
  if (first)
    draft.observe(
      'results-missing',
      first,
      {
        formula: missing[0]?.cell.formula ?? '',
        cells: String(places.length),
        computed: String(known),
        unknown: unknownText(missing, places, computed),
      },
      others,
    );
  return sheets;
}

const isOnCircle = (result: Computed | undefined): boolean =>
  result !== undefined && 'unknown' in result && result.unknown.code === 'cycle';

/** Why results could not be computed, each with its cells. */
function unknownText(
  missing: readonly Uncached[],
  places: readonly CellAddress[],
  computed: ReadonlyMap<CellSnapshot, Computed>,
): string {
  const byReason = new Map<string, CellAddress[]>();
  for (const [index, { cell }] of missing.entries()) {
    const [result, at] = [computed.get(cell), places[index]];
    if (!result || !at || !('unknown' in result)) continue;
    const { unknown } = result;
    const reason = 'name' in unknown ? `${unknown.code}\t${unknown.name}` : 'other\t';
    byReason.set(reason, [...(byReason.get(reason) ?? []), at]);
  }
  return [...byReason].map(([reason, cells]) => `${reason}\t${rangesText(cells, places[0]?.sheet ?? '')}`).join('\n');
}

function noticeCircular(
  draft: ReadingDraft,
  file: string,
  circle: readonly { readonly sheet: string; readonly cell: CellSnapshot }[],
): void {
  const [first, ...others] = circle.map(({ sheet, cell }) => addresser(file, sheet)(cell.row, cell.column));
  if (!first) return;
  const data = {
    formula: circle[0]?.cell.formula ?? '',
    cells: String(circle.length),
    others: rangesText(others, first.sheet),
  };
  draft.observe('circular', first, data, others);
}

function textOf(value: CellSnapshot['value']): string {
  return value !== null && typeof value === 'object' ? value.error : String(value ?? '');
}

/** Ranges that are written out; more are left to the list of cells. */
const MOST_RANGES = 40;

/** "D5, D7:D9, Biểu 2!C4": sheets other than the first are named. */
function rangesText(cells: readonly CellAddress[], here: string): string {
  const all = rangesOf(cells);
  const names = all
    .slice(0, MOST_RANGES)
    .map(({ sheet, range }) => (sheet === here ? rangeName(range) : `${sheet}!${rangeName(range)}`));
  return [...names, ...(all.length > MOST_RANGES ? ['…'] : [])].join(', ');
}

/** Only those that not even the values around them give: the others merely follow. */
function noticeStale(draft: ReadingDraft, file: string, found: readonly StaleResult[]): void {
  noticeCircular(
    draft,
    file,
    found.filter(({ isCircular }) => isCircular),
  );
  const stale = found.filter(({ isCircular }) => !isCircular);
  const causes = stale.filter(({ isCause }) => isCause);
  const places = causes.map(({ sheet, cell }): CellAddress => addresser(file, sheet)(cell.row, cell.column));
  const [first, ...others] = places;
  const cause = causes[0];
  if (!first || !cause) return;
  if (causes.length >= MASS)
    draft.noteUncalculated(stale.map(({ sheet, cell }) => addresser(file, sheet)(cell.row, cell.column)));
  else
    for (const { sheet, cell, value } of stale)
      if (typeof cell.value === 'number' && typeof value === 'number')
        draft.observe('old-result', addresser(file, sheet)(cell.row, cell.column), {
          stored: numberText(cell.value),
          computed: numberText(value),
        });
  draft.observe(
    'results-old',
    first,
    {
      formula: cause.cell.formula ?? '',
      stored: textOf(cause.cell.value),
      computed: textOf(cause.value),
      cells: String(places.length),
      others: rangesText(others, first.sheet),
    },
    others,
  );
}

const numberText = (value: number): string => {
  const exact = fromCellNumber(value);
  return exact ? toText(exact) : String(value);
};

/** Numbers among formulas of one shape that are not what it comes to. */
function noticeTypedOver(draft: ReadingDraft, snapshot: WorkbookSnapshot): void {
  for (const { sheet, cell, formula, value, like } of typedOver(snapshot)) {
    const addressOf = addresser(snapshot.file, sheet);
    const data = {
      actual: numberText(Number(cell.value)),
      expected: numberText(value),
      formula,
      example: cellName(like.row, like.column),
    };
    draft.observe('typed-over', addressOf(cell.row, cell.column), data, [addressOf(like.row, like.column)]);
  }
}

/**
 * The workbook's sheets as they are read; what is wrong with their stored results stands in the draft. `step` is told on the
 * way.
 */
export function* withResults<Step>(
  draft: ReadingDraft,
  snapshot: WorkbookSnapshot,
  step: Step,
): Generator<Step, readonly SheetSnapshot[]> {
  const all = snapshot.sheets.map(formulasOf);
  const formulas = all.reduce((sum, { count }) => sum + count, 0);
  if (formulas === 0) return snapshot.sheets;
  const uncached = all.flatMap((each) => each.uncached);
  if (formulas <= MOST_FORMULAS) noticeTypedOver(draft, snapshot);
  if (snapshot.sha256 !== null && formulas <= MOST_FORMULAS)
    noticeStale(draft, snapshot.file, yield* saying(staleResultsInSteps(snapshot), step));
  return uncached.length === 0 ? snapshot.sheets : yield* filledIn(draft, snapshot, uncached, step);
}
