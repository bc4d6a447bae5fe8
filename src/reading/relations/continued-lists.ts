/**
 * A list that goes on in the next table of its sheet, beside it or below, under the same headings: the total behind its
 * last part is over all of it. Said outright by the numbers that run on, unless that total is of its own part alone.
 */
import { cellName, type CellAddress } from '../../core/cell-address';
import type { FactIndex } from '../../core/fact';
import type { LineReading, TableReading } from '../../core/reading';
import { foldText } from '../../language';
import type { NewRelation, ReadingDraft } from '../reading-draft';
import { CLOSING_WORD, saysTotal } from './words';

const MOST_LINES = 5000;
/** Of so many columns that can be asked most have to hold. */
const SEVERAL = 3;

interface Part {
  readonly table: TableReading;
  /** Numbered lines, in order. */
  readonly lines: readonly LineReading[];
  readonly from: number;
  readonly to: number;
  readonly total: LineReading | null;
}

/** The table as a part of a numbered list; null where it is more than one flat list with at most a total behind it. */
function partOf(table: TableReading): Part | null {
  const filled = table.lines.filter(({ role, label, number }) => role !== 'note' && (label !== '' || number !== ''));
  const last = filled.at(-1);
  const total = last?.number === '' && CLOSING_WORD.test(foldText(last.label)) ? last : null;
  const lines = total ? filled.slice(0, -1) : filled;
  const numbers = lines.map(({ number }) => Number(/^(\d{1,4})[.)]?$/.exec(number)?.[1] ?? NaN));
  const [from = NaN] = numbers;
  const runs = numbers.every((number, at) => number === from + at);
  if (!runs || lines.length === 0 || lines.some(({ label }) => saysTotal(foldText(label)))) return null;
  return { table, lines, from, to: from + lines.length - 1, total };
}

const headings = ({ columns }: TableReading): readonly string[] =>
  columns.filter(({ role }) => role === 'measure').map(({ heading }) => heading.map(foldText).join(' | '));

const measures = ({ columns }: TableReading): number[] =>
  columns.filter(({ role }) => role === 'measure').map(({ column }) => column);

function goesOn(before: Part, after: Part): boolean {
  const [own, next] = [headings(before.table), headings(after.table)];
  return (
    before.total === null &&
    after.from === before.to + 1 &&
    own.length === next.length &&
    own.every((text, at) => text !== '' && text === next[at])
  );
}

/** Asks the totals of all lists that go on from table to table; `tables` and `facts` are where the sheet's own begin. */
export function relateContinued(draft: ReadingDraft, tables: number, facts: number): void {
  const list: Part[] = [];
  let index: ReadonlyMap<string, FactIndex> | null = null;
  for (const table of draft.tables.slice(tables)) {
    const part = partOf(table);
    const before = list.at(-1);
    if (!part || !before || !goesOn(before, part)) list.length = 0;
    if (!part || (list.length === 0 && part.from !== 1)) continue;
    list.push(part);
    if (!part.total || list.length < 2) continue;
    index ??= new Map(draft.facts.slice(facts).map(({ at }, place) => [at.cell, facts + place] as const));
    relateTotal(draft, list, part.total, index);
    list.length = 0;
  }
}

function relateTotal(
  draft: ReadingDraft,
  list: readonly Part[],
  { row, label }: LineReading,
  index: ReadonlyMap<string, FactIndex>,
): void {
  const own = list.at(-1) as Part;
  if (list.reduce((count, { lines }) => count + lines.length, 0) > MOST_LINES) return;
  const relations = measures(own.table).flatMap((column, at): NewRelation[] => {
    const whole = index.get(cellName(row, column));
    if (whole === undefined) return [];
    const cells = list.flatMap(({ table, lines }) =>
      lines.map((line) => cellName(line.row, measures(table)[at] as number)),
    );
    const parts = cells.flatMap((cell) => {
      const fact = index.get(cell);
      return fact === undefined ? [] : [{ fact, sign: 1 as const }];
    });
    const blanks = cells
      .filter((cell) => !index.has(cell))
      .map((cell): CellAddress => ({ file: own.table.file, sheet: own.table.sheet, cell }));
    const statement = `${label} = ${String(list[0]?.from ?? 1)} + … + ${String(own.to)}`;
    return parts.length < 2 ? [] : [{ kind: 'sum', whole, parts, source: 'words', statement, blanks }];
  });
  const broken = relations.filter((relation) => draft.breaks(relation));
  // The total of its own part alone, or of something else.
  const here = new Set(own.lines.flatMap((line) => measures(own.table).map((column) => cellName(line.row, column))));
  const alone = ({ parts, ...relation }: NewRelation): NewRelation => ({
    ...relation,
    blanks: [],
    parts: parts.filter(({ fact }) => here.has(draft.facts[fact]?.at.cell ?? '')),
  });
  if (broken.some((relation) => !draft.breaks(alone(relation)))) return;
  if (relations.length >= SEVERAL && broken.length * 2 > relations.length) return;
  for (const relation of relations) draft.relate(relation);
  const wholes = new Set(relations.map(({ whole }) => draft.facts[whole]?.at.cell));
  const { file, sheet } = own.table;
  const kept = draft.withdrawn.filter(
    ({ at, kind }) => !(kind === 'sum' && at.file === file && at.sheet === sheet && wholes.has(at.cell)),
  );
  draft.withdrawn.splice(0, draft.withdrawn.length, ...kept);
}
