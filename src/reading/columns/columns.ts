/** Columns of a table: heading paths, codes, and what each one holds. */
import type { NotFigure, Period } from '../../core/reading';
import type { Unit } from '../../core/unit';
import { foldText, parseUnit, scaledUnitIn } from '../../language';
import { codeOf } from '../arithmetic';
import { comparable } from '../comparable';
import { textOf, type SheetGrid, type TableFrame } from '../sheet';
import { periodInHeading, readHeadings, yearInHeading, type HeadingLevel } from './headings';
import { measureByHeading } from './measure-words';
import { countColumns, type ColumnCounts } from './column-counts';
import { rolesOf, type ColumnRole } from './roles';

export interface TableColumn {
  readonly column: number;
  readonly heading: readonly string[];
  /** Heading path folded, one text a level. */
  readonly folded: readonly string[];
  /** Heading path for comparison with a form's words. */
  readonly names: readonly string[];
  readonly code: string | null;
  /** The code-row cell as written ("1=4+13+22"). */
  readonly statement: string;
  readonly role: ColumnRole;
  /** Why the numbers of the column are no figures (codes, years, places in a list); null where they are. */
  readonly notFigure: NotFigure | null;
  /** Unit that the heading states. */
  readonly unit: Unit | null;
  readonly figures: number;
  readonly texts: number;
  /** The heading's levels from the top, each with the columns that it stands over: siblings share a level above. */
  readonly levels: readonly HeadingLevel[];
  /** Blank columns between the column before and this one. */
  readonly gapBefore: number;
  /** Year that the heading names last ("Thực hiện 6 tháng năm 2023"). */
  readonly year: number | null;
  readonly period: Period | null;
  /** The contract's measure that the heading's words name. */
  readonly named: string | null;
  /** Its year is before the one that the table is about. */
  readonly earlier: boolean;
}

/** Unit in a heading: "(tạ/ha)", "(%)", "ĐVT: con", or the whole heading's last words after a comma. */
export function unitInHeading(path: readonly string[]): Unit | null {
  for (let i = path.length - 1; i >= 0; i -= 1) {
    const text = path[i] ?? '';
    const unit = unitInBrackets(text);
    if (unit) return unit;
    // "BHXH (8%)" says at what rate an amount was worked out, and no unit.
    if (/(?<!\d\s?)%/u.test(text)) return { text: '%', dimension: 'percent', kind: '', power: 0 };
    const stated = /(?:đvt|đơn vị tính)\s*:\s*(.+)$/iu.exec(text);
    const named = stated ? parseUnit(stated[1] ?? '') : null;
    const scaled = named ?? scaledUnitIn(text);
    if (scaled) return scaled;
  }
  return unitBelow(path);
}

/** The last of its brackets that holds a unit: the number of a note may stand behind it ("Diện tích (ha) (1)"). */
function unitInBrackets(text: string): Unit | null {
  const brackets = [...text.matchAll(/\(([^()]{1,40})\)/gu)].reverse();
  for (const [, inner = ''] of brackets) {
    const unit = parseUnit(inner);
    if (unit) return unit;
  }
  return null;
}

/** "LÚA HÈ THU | Sản lượng | tấn": a lowest level that says nothing but in what the column is measured. */
function unitBelow(path: readonly string[]): Unit | null {
  const last = path.length > 1 ? parseUnit(path.at(-1) ?? '') : null;
  return last === null || last.dimension === 'count' || last.dimension === 'other' ? null : last;
}

/** The code-row cell of each column; a code over merged columns belongs to the one of them that holds figures. */
function statementsOf(grid: SheetGrid, frame: TableFrame, counts: readonly ColumnCounts[]): string[] {
  const statements = counts.map(() => '');
  if (frame.codeRow === null) return statements;
  for (let column = frame.left; column <= frame.right; column += 1) {
    const text = textOf(grid.at(frame.codeRow, column));
    if (text === '') continue;
    const end = Math.min(grid.mergeAt(frame.codeRow, column)?.right ?? column, frame.right);
    let holder = column;
    for (let at = column; at <= end; at += 1)
      if ((counts[at - frame.left]?.figures ?? 0) > (counts[holder - frame.left]?.figures ?? 0)) holder = at;
    statements[holder - frame.left] = text;
  }
  return statements;
}

/** What a heading's words say by themselves. */
type HeadingWords = Pick<TableColumn, 'folded' | 'names' | 'unit' | 'year' | 'period' | 'named'>;

/** Headings recur from table to table: their words are read once. Kept up to a bound. */
const known = new Map<string, HeadingWords>();
const MOST_KNOWN = 10_000;

function wordsOf(heading: readonly string[]): HeadingWords {
  const key = heading.join('\n');
  const kept = known.get(key);
  if (kept) return kept;
  const folded = heading.map(foldText);
  const unit = unitInHeading(heading);
  const words: HeadingWords = {
    folded,
    names: heading.map(comparable),
    unit,
    year: yearInHeading(heading),
    period: periodInHeading(heading),
    named: measureByHeading({ folded, unit }),
  };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, words);
  return words;
}

/** All columns of a table with their roles, as the sheet alone tells them. */
export function readColumns(grid: SheetGrid, frame: TableFrame): TableColumn[] {
  const counts = countColumns(grid, frame);
  const headings = readHeadings(grid, frame);
  const statements = statementsOf(grid, frame, counts);
  const drafts = counts.map((count, at) => {
    const levels = headings[at] ?? [];
    const heading = levels.map(({ text }) => text);
    const statement = statements[at] ?? '';
    return { levels, heading, ...wordsOf(heading), code: codeOf(statement), statement, counts: count };
  });
  const roles = rolesOf(drafts);
  let gap = 0;
  return drafts.map((draft, at) => {
    const { role, notFigure } = roles[at] ?? { role: 'ignored', notFigure: null };
    const column: TableColumn = {
      column: frame.left + at,
      heading: draft.heading,
      folded: draft.folded,
      names: draft.names,
      code: draft.code,
      statement: draft.statement,
      role,
      notFigure,
      unit: draft.unit,
      figures: draft.counts.figures,
      texts: draft.counts.texts,
      levels: draft.levels,
      gapBefore: gap,
      year: draft.year,
      period: draft.period,
      named: draft.named,
      earlier: false,
    };
    gap = draft.counts.filled === 0 && draft.heading.length === 0 ? gap + 1 : 0;
    return column;
  });
}
