/** Columns of a table: heading paths, codes, and what each one holds. */
import type { ColumnReading, Period } from '../../core/reading';
import type { Unit } from '../../core/unit';
import { foldText, parseUnit } from '../../language';
import { codeOf } from '../arithmetic';
import { comparable } from '../comparable';
import { kindOf, textOf, type SheetGrid, type TableFrame } from '../sheet';
import { periodInHeading, readHeadings, yearInHeading, type HeadingLevel } from './headings';
import { measureByHeading } from './measure-words';
import { isNumbering } from '../numbering';
import { LABEL_HEADING, NOTE_HEADING, NUMBER_HEADING, UNIT_HEADING } from '../vocabulary';

export type ColumnRole = ColumnReading['role'];

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
}

interface Counts {
  figures: number;
  texts: number;
  dates: number;
  nones: number;
  numberings: number;
  units: number;
  filled: number;
}

const SAMPLE = 160;

function countColumn(grid: SheetGrid, rows: readonly number[], column: number): Counts {
  const counts: Counts = { figures: 0, texts: 0, dates: 0, nones: 0, numberings: 0, units: 0, filled: 0 };
  for (const row of rows) {
    const cell = grid.at(row, column);
    const kind = kindOf(cell);
    if (kind === 'blank') continue;
    counts.filled += 1;
    const text = textOf(cell);
    if (isNumbering(text)) counts.numberings += 1;
    if (typeof cell?.value === 'string' && parseUnit(text) !== null) counts.units += 1;
    if (kind === 'figure' || kind === 'error' || kind === 'pending') counts.figures += 1;
    else if (kind === 'none' || kind === 'unknown' || kind === 'mark') counts.nones += 1;
    else if (kind === 'date') counts.dates += 1;
    else counts.texts += 1;
  }
  return counts;
}

/** Unit in a heading: "(tạ/ha)", "(%)", "ĐVT: con", or the whole heading's last words after a comma. */
export function unitInHeading(path: readonly string[]): Unit | null {
  for (let i = path.length - 1; i >= 0; i -= 1) {
    const text = path[i] ?? '';
    const bracket = /\(([^()]{1,40})\)\s*\*?$/u.exec(text) ?? /\(([^()]{1,40})\)/u.exec(text);
    const unit = bracket ? parseUnit(bracket[1] ?? '') : null;
    if (unit) return unit;
    if (text.includes('%')) return { text: '%', dimension: 'percent', kind: '', power: 0 };
    const stated = /(?:đvt|đơn vị tính)\s*:\s*(.+)$/iu.exec(text);
    const named = stated ? parseUnit(stated[1] ?? '') : null;
    if (named) return named;
  }
  return null;
}

/** All columns of a table with their roles, as the sheet alone tells them. */
export function readColumns(grid: SheetGrid, frame: TableFrame): TableColumn[] {
  const rows =
    frame.body.length <= SAMPLE ? frame.body : [...frame.body.slice(0, SAMPLE - 20), ...frame.body.slice(-20)];
  const headings = readHeadings(grid, frame);
  const drafts = [];
  for (let column = frame.left; column <= frame.right; column += 1) {
    const levels = headings[column - frame.left] ?? [];
    const heading = levels.map(({ text }) => text);
    const statement = frame.codeRow === null ? '' : textOf(grid.at(frame.codeRow, column));
    drafts.push({
      column,
      levels,
      heading,
      folded: heading.map(foldText),
      code: codeOf(statement),
      statement,
      counts: countColumn(grid, rows, column),
    });
  }
  const roles = rolesOf(drafts);
  let gap = 0;
  return drafts.map((draft, at) => {
    const column: TableColumn = {
      column: draft.column,
      heading: draft.heading,
      folded: draft.folded,
      names: draft.heading.map(comparable),
      code: draft.code,
      statement: draft.statement,
      role: roles[at] ?? 'ignored',
      unit: unitInHeading(draft.heading),
      figures: draft.counts.figures,
      texts: draft.counts.texts,
      levels: draft.levels,
      gapBefore: gap,
      year: yearInHeading(draft.heading),
      period: periodInHeading(draft.heading),
      named: null,
    };
    gap = draft.counts.filled === 0 && draft.heading.length === 0 ? gap + 1 : 0;
    return { ...column, named: measureByHeading(column) };
  });
}

interface Draft {
  readonly folded: readonly string[];
  readonly code: string | null;
  readonly counts: Counts;
}

function rolesOf(drafts: readonly Draft[]): ColumnRole[] {
  const last = (draft: Draft): string => draft.folded[draft.folded.length - 1] ?? '';
  const first = (draft: Draft): string => draft.folded[0] ?? '';
  const numericCode = (draft: Draft): boolean => draft.code !== null && /^\d/.test(draft.code);
  const roles: ColumnRole[] = drafts.map(() => 'ignored');
  let label = drafts.findIndex((draft) => {
    if (NUMBER_HEADING.test(last(draft)) || NOTE_HEADING.test(last(draft)) || /^mã(?!\p{L})/u.test(last(draft)))
      return false;
    const { texts, figures, nones, numberings } = draft.counts;
    return (
      texts > 0 && texts >= figures + nones && texts > numberings / 2 + (numberings === draft.counts.filled ? texts : 0)
    );
  });
  if (label < 0)
    label = drafts.findIndex(
      (draft) =>
        draft.counts.figures === 0 &&
        (LABEL_HEADING.test(last(draft)) || LABEL_HEADING.test(first(draft))) &&
        !NUMBER_HEADING.test(last(draft)),
    );
  if (label < 0) label = drafts.findIndex((draft) => draft.counts.texts > 0);
  if (label < 0 && drafts.length > 0)
    label = NUMBER_HEADING.test(last(drafts[0] as Draft)) && drafts.length > 1 ? 1 : 0;
  drafts.forEach((draft, at) => {
    const { counts } = draft;
    const heading = last(draft);
    const empty = counts.filled === 0;
    if (at === label) roles[at] = 'label';
    else if (NUMBER_HEADING.test(heading) && at < label + 1) roles[at] = 'number';
    else if (
      at < label &&
      !roles.includes('number') &&
      counts.filled > 0 &&
      counts.numberings * 10 >= counts.filled * 7 &&
      (heading === '' || !numericCode(draft))
    )
      roles[at] = 'number';
    else if (
      at !== label &&
      UNIT_HEADING.test(heading) &&
      at > label &&
      (counts.figures === 0 || counts.units * 2 > counts.filled)
    )
      roles[at] = 'unit';
    else if (counts.texts > 0 && counts.figures === 0 && counts.units === counts.texts && /đơn vị|đvt/u.test(heading))
      roles[at] = 'unit';
    else if (empty && draft.folded.length === 0 && draft.code === null) roles[at] = 'ignored';
    else if (empty && NOTE_HEADING.test(heading)) roles[at] = 'text';
    else if (counts.dates > counts.figures) roles[at] = 'text';
    else if (counts.texts > counts.figures + counts.nones || (counts.texts > 0 && counts.figures === 0))
      roles[at] = 'text';
    else if (NOTE_HEADING.test(heading) && counts.texts > 0) roles[at] = 'text';
    else if (at < label && empty) roles[at] = 'ignored';
    else roles[at] = 'measure';
  });
  return roles;
}
