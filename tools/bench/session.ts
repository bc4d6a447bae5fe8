/**
 * Measures the session that the pane uses: a workbook of 164,000 figures checked once, then again after each of several
 * edits of one cell: of words above a table, or of a figure, which its total and percentages follow. Prints the CPU that a
 * re-check takes and the longest stretch in which a page could do nothing else.
 *
 *   node -r @swc-node/register tools/bench/session.ts [--against DIR]
 *
 * `--against` measures the session of another checkout in the same run, turn by turn, and how many times quicker this one is.
 */
import { join, resolve } from 'node:path';
import { cellName } from '../../src/core/cell-address';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../src/core/snapshot';
import type { Session } from '../../src/engine/session';
import { breath } from '../../src/hosts/office-js';
import { largeWorkbook } from '../../test/support/large-workbook';
import { median, type Ratio } from './ratio';

type Sessions = readonly (new () => Pick<Session, 'examine'>)[];

/** Edits that are measured, after some that only warm the machine up. */
const [EDITS, WARM, PROBLEMS] = [5, 3, 14];
/** The sheet with problems, and one without. */
const [WRONG, RIGHT] = ['Biểu 20', 'Biểu 21'];
/** Its groups have a total and nine lines each, from this row on; of its columns these are added up. */
const [GROUP, FIRST_ROW, SUMMED] = [10, 6, [2, 3, 5]];
/** The catalogue's sheets are filled at random: those that then disagree with each other are no part of a clean book. */
const DISAGREEING = /^(?:Biểu 93|Biểu 01-TCD|Biểu 01-XLD|Công trình đầu tư công|Đơn theo kênh)/;

/** The figure that is edited, its total, and the column of which it is the divisor. */
const FIGURE = { row: FIRST_ROW + GROUP + 4, column: 5, total: FIRST_ROW + GROUP, over: 6, percentage: 7 };

type Edit = 'words' | 'figure';

interface Case {
  readonly name: string;
  readonly edit: Edit;
  /** Figures typed over that their totals do not follow. */
  readonly problems: number;
  /** Where the edits are made. */
  readonly edited: string;
}

const CASES: readonly Case[] = [
  { name: 'nothing wrong', edit: 'words', problems: 0, edited: RIGHT },
  { name: '14 problems on the edited sheet', edit: 'words', problems: PROBLEMS, edited: WRONG },
  { name: '14 problems on another sheet', edit: 'words', problems: PROBLEMS, edited: RIGHT },
  { name: 'a figure, nothing wrong', edit: 'figure', problems: 0, edited: RIGHT },
  { name: 'a figure, 14 problems on its sheet', edit: 'figure', problems: PROBLEMS, edited: WRONG },
];

/** A check, or the median of several. */
interface Run {
  /** Milliseconds: CPU, and the longest stretch without a rest. */
  readonly cpu: number;
  readonly task: number;
  readonly errors: number;
}

const withCells = (
  book: WorkbookSnapshot,
  name: string,
  change: (cell: CellSnapshot, at: string) => CellSnapshot,
): WorkbookSnapshot => ({
  ...book,
  sheets: book.sheets.map((sheet): SheetSnapshot =>
    sheet.name === name
      ? { ...sheet, cells: sheet.cells.map((cell) => change(cell, cellName(cell.row, cell.column))) }
      : sheet,
  ),
});

/** A note beside the table: nothing that is proven changes, and the sheet is another one. */
const withWords = (book: WorkbookSnapshot, sheet: string, edit: number): WorkbookSnapshot =>
  withCells(book, sheet, (cell, at) =>
    at === 'A2' ? { ...cell, value: `6 THÁNG ĐẦU NĂM 2021 ${String(edit)}` } : cell,
  );

/** One figure more by `edit`, and what its formulas come to then. */
function withFigure(book: WorkbookSnapshot, name: string, edit: number): WorkbookSnapshot {
  const cells = new Map(
    book.sheets.find((sheet) => sheet.name === name)?.cells.map((cell) => [cellName(cell.row, cell.column), cell]),
  );
  const valueAt = (row: number, column: number): number => Number(cells.get(cellName(row, column))?.value);
  const changed = new Map<string, number>();
  for (const row of [FIGURE.row, FIGURE.total]) {
    const value = valueAt(row, FIGURE.column) + edit;
    changed.set(cellName(row, FIGURE.column), value);
    changed.set(cellName(row, FIGURE.percentage), (valueAt(row, FIGURE.over) / value) * 100);
  }
  return withCells(book, name, (cell, at) => ({ ...cell, value: changed.get(at) ?? cell.value }));
}

const EDITS_OF: Readonly<Record<Edit, typeof withWords>> = { words: withWords, figure: withFigure };

const plus = (cell: CellSnapshot, by: number): CellSnapshot => ({ ...cell, value: Number(cell.value) + by });

function bookOf(clean: WorkbookSnapshot, problems: number): WorkbookSnapshot {
  const wrong = new Map<string, number>();
  for (let index = 0; index < problems; index += 1)
    wrong.set(cellName(FIRST_ROW + 2 * GROUP * index + 3, SUMMED[index % SUMMED.length] ?? 0), 100 + index * 7);
  return withCells(clean, WRONG, (cell, at) => (wrong.has(at) ? plus(cell, wrong.get(at) ?? 0) : cell));
}

async function timed(session: Pick<Session, 'examine'>, book: WorkbookSnapshot): Promise<Run> {
  const breathe = breath();
  let started = performance.now();
  let task = 0;
  const ended = (): void => {
    task = Math.max(task, performance.now() - started);
  };
  const rest = (): Promise<void> | null => {
    const pause = breathe();
    if (pause) ended();
    return (
      pause?.then(() => {
        started = performance.now();
      }) ?? null
    );
  };
  const before = process.cpuUsage();
  const { examination } = await session.examine([book], { rest });
  ended();
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / 1000, task, errors: examination.summary.errors };
}

/** Each session in turn, so that whatever else the machine does meets all alike. */
async function measured(
  makers: Sessions,
  book: WorkbookSnapshot,
  { edit: kind, edited }: Case,
): Promise<{ readonly first: number; readonly again: Run }[]> {
  const sessions = makers.map((Maker) => new Maker());
  const runs = sessions.map((): Run[] => []);
  const first: number[] = [];
  for (let edit = 0; edit < WARM + EDITS; edit += 1) {
    const next = EDITS_OF[kind](book, edited, edit + 1);
    for (const [index, session] of sessions.entries()) {
      const run = await timed(session, next);
      if (edit === 0) first.push(run.cpu);
      if (edit >= WARM) runs[index]?.push(run);
    }
  }
  return runs.map((list, index) => ({
    first: first[index] ?? NaN,
    again: {
      cpu: median(list.map(({ cpu }) => cpu)),
      task: median(list.map(({ task }) => task)),
      errors: list.at(-1)?.errors ?? 0,
    },
  }));
}

async function cleanBook(): Promise<WorkbookSnapshot> {
  const all = await largeWorkbook();
  return { ...all, sheets: all.sheets.filter(({ name }) => !DISAGREEING.test(name)) };
}

const describe = ({ cpu, task, errors }: Run): string =>
  `${cpu.toFixed(0)} ms of CPU, longest task ${task.toFixed(0)} ms (${String(errors)} errors)`;

/** What a re-check takes of a whole check, with and without problems. */
export async function sessionRatios(): Promise<readonly Ratio[]> {
  const { Session: Own } = await import('../../src/engine/session');
  const clean = await cleanBook();
  const ratios: Ratio[] = [];
  for (const each of CASES) {
    const { name, problems } = each;
    const [own] = await measured([Own], bookOf(clean, problems), each);
    if (!own) continue;
    const note = `re-check, ${name}: ${describe(own.again)}; the first check ${own.first.toFixed(0)}`;
    ratios.push({
      name: `session: re-check, ${name}, over the first`,
      ratio: own.again.cpu / own.first,
      goal: null,
      note,
    });
  }
  return ratios;
}

async function main(): Promise<void> {
  const flag = process.argv.indexOf('--against');
  const others = flag < 0 ? [] : process.argv.slice(flag + 1, flag + 2);
  const folders = [join(__dirname, '../..'), ...others.map((folder) => resolve(folder))];
  const makers = await Promise.all(
    folders.map(
      async (folder) => ((await import(join(folder, 'src/engine/session'))) as { Session: Sessions[0] }).Session,
    ),
  );
  const clean = await cleanBook();
  for (const each of CASES) {
    const { name, problems } = each;
    const [ours, theirs] = await measured(makers, bookOf(clean, problems), each);
    if (!ours) continue;
    console.log(`re-check, ${name}: ${describe(ours.again)}`);
    if (theirs)
      console.log(
        `  the other: ${describe(theirs.again)}, ${(theirs.again.cpu / ours.again.cpu).toFixed(1)} times ours`,
      );
  }
}

if (require.main === module)
  main().catch((problem: unknown) => {
    console.error(problem);
    process.exitCode = 2;
  });
