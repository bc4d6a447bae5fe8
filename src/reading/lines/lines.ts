/** Lines of a table: numbers, labels, units, form keys, and their outline. */
import type { FormDefinition, FormLine } from '../../core/form';
import type { CellSnapshot } from '../../core/snapshot';
import { slug } from '../../language';
import { kindOf, isBlank, textOf, type SheetGrid, type TableFrame } from '../sheet';
import type { TableColumn } from '../columns';
import { splitLabel } from '../numbering';
import { readOutline, type Breakdown, type OutlineNode, type OutlineRow } from '../outline';
import { comparable } from '../comparable';
import type { PreparedForm } from '../recognise';
import { TRAILING_EXHAUSTIVE, TRAILING_PARTIAL } from '../vocabulary';

export interface TableLine {
  readonly row: number;
  readonly number: string;
  readonly label: string;
  /** Sheet column that the label stands in. */
  readonly labelCell: number;
  /** Indentation of the label in levels: its format's, and two leading blanks each. */
  readonly indent: number;
  readonly bold: boolean;
  /** The label is written in capitals. */
  readonly caps: boolean;
  /** false: a heading or a remark inside the body. */
  readonly hasFigures: boolean;
  /** Rows that stand between the line before and this one without belonging to a line. */
  readonly gapBefore: number;
  readonly code: string;
  readonly form: FormLine | null;
  readonly node: OutlineNode;
}

export interface TableLines {
  readonly lines: readonly TableLine[];
  readonly breakdowns: readonly Breakdown[];
  /** Positions in `lines`. */
  readonly unreadable: readonly number[];
  /** Pairs of positions: a line and the earlier one that it repeats. */
  readonly duplicates: readonly (readonly [number, number])[];
}

interface Draft {
  readonly row: number;
  readonly number: string;
  readonly label: string;
  readonly labelCell: number;
  readonly indent: number;
  readonly bold: boolean;
  readonly hasFigures: boolean;
}

function leadingBlanks(cell: CellSnapshot | undefined): number {
  const value = cell?.value;
  if (typeof value !== 'string' || value.charCodeAt(0) > 0xa0) return 0;
  const blanks = /^[ \u00A0\u2003\t]*/.exec(value)?.[0] ?? '';
  return Math.floor((blanks.length + (blanks.split('\t').length - 1) * 3) / 2);
}

/** At least two letters in a row, and none of them small. */
function isCapitals(label: string): boolean {
  return /\p{L}{2}/u.test(label) && label === label.toUpperCase();
}

/** What reads a table's lines: its columns by their roles, found once. */
interface LineColumns {
  readonly first: number;
  readonly number: TableColumn | undefined;
  readonly label: TableColumn | undefined;
  readonly measures: readonly TableColumn[];
}

function lineColumns(columns: readonly TableColumn[]): LineColumns {
  return {
    first: columns[0]?.column ?? 0,
    number: columns.find((column) => column.role === 'number'),
    label: columns.find((column) => column.role === 'label'),
    measures: columns.filter((column) => column.role === 'measure'),
  };
}

function draftOf(grid: SheetGrid, row: number, columns: LineColumns, texts = false): Draft {
  const { first, number: numberColumn, label: labelColumn } = columns;
  let numberCell = numberColumn ? grid.at(row, numberColumn.column) : undefined;
  let labelCell = labelColumn ? grid.at(row, labelColumn.column) : undefined;
  if (isBlank(labelCell) && numberCell && textOf(numberCell).length > 3) {
    // "TỔNG CỘNG" written (and often merged) over the numbering column.
    labelCell = numberCell;
    numberCell = undefined;
  }
  if (isBlank(labelCell) && labelColumn) {
    for (let column = labelColumn.column - 1; column >= first && isBlank(labelCell); column -= 1) {
      const cell = grid.at(row, column);
      if (cell !== numberCell && kindOf(cell) === 'text') labelCell = cell;
    }
  }
  let number = numberText(numberCell);
  let label = textOf(labelCell);
  if (texts) number = '';
  else if (number === '') {
    const split = splitLabel(label);
    number = split.number;
    label = split.label;
  } else {
    const split = splitLabel(label);
    if (split.number !== '' && split.number.replace(/[.)]+$/, '') === number.replace(/[.)]+$/, '')) label = split.label;
  }
  let hasFigures = false;
  for (const { column } of columns.measures) {
    const kind = kindOf(grid.at(row, column));
    if (kind === 'figure' || kind === 'none' || kind === 'error' || kind === 'pending') {
      hasFigures = true;
      break;
    }
  }
  return {
    row,
    number,
    label,
    labelCell: labelCell?.column ?? labelColumn?.column ?? first,
    indent: (labelCell?.indent ?? 0) + leadingBlanks(labelCell),
    bold: labelCell?.bold === true,
    hasFigures,
  };
}

/** A numbering cell as text; 1.1 typed as a number is "1.1" whatever the format hides. */
function numberText(cell: CellSnapshot | undefined): string {
  if (!cell || isBlank(cell)) return '';
  if (typeof cell.value === 'number' && kindOf(cell) !== 'date') {
    const shown = /^0(?:\.(0+))?$/.exec(cell.format ?? '');
    return shown?.[1] ? cell.value.toFixed(shown[1].length) : String(cell.value);
  }
  return textOf(cell);
}

/** Marker words and the sheet's own additions do not belong to a line's name. */
function nameOf(label: string): string {
  return comparable(comparable(label).replace(TRAILING_PARTIAL, '').replace(TRAILING_EXHAUSTIVE, ''));
}

/** Folded names of all labels in the body, for recognition. */
export function bodyLabels(grid: SheetGrid, frame: TableFrame, columns: readonly TableColumn[]): string[] {
  const sample = frame.body.length > 200 ? frame.body.slice(0, 200) : frame.body;
  const shape = lineColumns(columns);
  return sample.map((row) => nameOf(draftOf(grid, row, shape).label)).filter((label) => label !== '');
}

/** All lines of a table, matched to its form where it has one. */
export function readLines(
  grid: SheetGrid,
  frame: TableFrame,
  columns: readonly TableColumn[],
  form: PreparedForm | null,
): TableLines {
  const shape = lineColumns(columns);
  const drafts = frame.body.map((row) => draftOf(grid, row, shape, form?.form.layout === 'texts'));
  const candidates = candidatesOf(drafts, form);
  const first = uniqueMatches(candidates);
  const listed = form?.form.layout === 'list' || form?.form.layout === 'texts';
  const flat =
    listed ||
    form?.form.layout === 'units' ||
    (!columns.some((column) => column.role === 'number') &&
      columns.some((column) => column.code === null && /^(?:MS|Mã số)$/iu.test(column.statement)));
  const rows = drafts.map((draft, at): OutlineRow => {
    const line = first[at] ?? null;
    return {
      row: draft.row,
      number: flat && /^\d+$/.test(draft.number) ? '' : draft.number,
      label: draft.label,
      indent: draft.indent,
      bold: draft.bold,
      hasFigures: draft.hasFigures,
      key: line?.key ?? null,
      parentKey: line?.parent ?? null,
      ...(line?.additive === false ? { additive: false } : {}),
    };
  });
  const outline = readOutline(rows, flat);
  const { matched, repeats } = resolve(drafts, candidates, first, outline.nodes);
  const codes = lineCodes(drafts, outline.nodes, listed);
  const lines = drafts.map((draft, at): TableLine => ({
    row: draft.row,
    number: draft.number,
    label: draft.label,
    labelCell: draft.labelCell,
    indent: draft.indent,
    bold: draft.bold,
    caps: isCapitals(draft.label),
    hasFigures: draft.hasFigures,
    gapBefore: draft.row - (drafts[at - 1]?.row ?? draft.row - 1) - 1,
    code: codes[at] ?? '',
    form: matched[at] ?? null,
    node: outline.nodes[at] as OutlineNode,
  }));
  const twice = listed ? [] : repeatedLines(drafts, outline.nodes, flat);
  const duplicates = [...repeats, ...twice.filter(([at]) => !repeats.some(([other]) => other === at))];
  return { lines, breakdowns: outline.breakdowns, unreadable: listed ? [] : outline.unreadable, duplicates };
}

function candidatesOf(drafts: readonly Draft[], form: PreparedForm | null): FormLine[][] {
  if (!form || form.form.layout === 'list' || form.lines.length === 0) return drafts.map(() => []);
  const byName = new Map<string, FormLine[]>();
  for (const { line, names } of form.lines) {
    for (const name of new Set(names)) {
      const list = byName.get(name);
      if (list) list.push(line);
      else byName.set(name, [line]);
    }
  }
  return drafts.map((draft) =>
    draft.label === ''
      ? []
      : (byName.get(nameOf(draft.label)) ?? byName.get(comparable(draft.label.replace(/\s*\([^()]*\)/gu, ''))) ?? []),
  );
}

function uniqueMatches(candidates: readonly (readonly FormLine[])[]): (FormLine | null)[] {
  const rowsOf = new Map<FormLine, number>();
  for (const list of candidates) for (const line of list) rowsOf.set(line, (rowsOf.get(line) ?? 0) + 1);
  return candidates.map((list) => (list.length === 1 && list[0] && rowsOf.get(list[0]) === 1 ? list[0] : null));
}

/** Ties are broken by the number and the parent's key; what is left over repeats or is unknown. */
function resolve(
  drafts: readonly Draft[],
  candidates: readonly (readonly FormLine[])[],
  first: readonly (FormLine | null)[],
  nodes: readonly OutlineNode[],
): { matched: (FormLine | null)[]; repeats: [number, number][] } {
  const matched = [...first];
  const holder = new Map<FormLine, number>();
  first.forEach((line, at) => {
    if (line) holder.set(line, at);
  });
  const repeats: [number, number][] = [];
  const pairs: { at: number; line: FormLine; fit: number }[] = [];
  candidates.forEach((list, at) => {
    if (matched[at]) return;
    for (const line of list) {
      const parent = nodes[at]?.parent ?? -1;
      const parentKeys = parent < 0 ? [] : (candidates[parent] ?? []).map((candidate) => candidate.key);
      const sameNumber = line.number !== undefined && line.number === drafts[at]?.number.replace(/[.)]+$/, '');
      const sameParent =
        line.parent === undefined ? parent < 0 || nodes[parent]?.role === 'total' : parentKeys.includes(line.parent);
      const named = comparable(line.label) === comparable(drafts[at]?.label ?? '');
      pairs.push({ at, line, fit: (sameParent ? 2 : 0) + (sameNumber ? 1 : 0) + (named ? 0.5 : 0) });
    }
  });
  pairs.sort((a, b) => b.fit - a.fit || a.at - b.at);
  for (const { at, line } of pairs) {
    if (matched[at]) continue;
    const held = holder.get(line);
    if (held === undefined) {
      matched[at] = line;
      holder.set(line, at);
    } else if (
      nodes[held]?.parent === nodes[at]?.parent &&
      nodes[held]?.group === nodes[at]?.group &&
      (candidates[at] ?? []).length === 1
    ) {
      repeats.push([at, held]);
    }
  }
  return { matched, repeats };
}

/** The same line twice at one place of the outline. */
function repeatedLines(drafts: readonly Draft[], nodes: readonly OutlineNode[], flat: boolean): [number, number][] {
  const seen = new Map<string, number>();
  const found: [number, number][] = [];
  drafts.forEach((draft, at) => {
    const node = nodes[at] as OutlineNode;
    const counted = flat || /[\p{L}\d]/u.test(draft.number);
    if (node.role !== 'line' || draft.label === '' || !counted || !draft.hasFigures) return;
    const number = flat ? '' : draft.number;
    const key = `${String(node.parent)}:${String(node.group)}:${String(number.length)}:${number}${comparable(draft.label)}`;
    const earlier = seen.get(key);
    if (earlier === undefined) seen.set(key, at);
    else found.push([at, earlier]);
  });
  return found;
}

function lineCodes(drafts: readonly Draft[], nodes: readonly OutlineNode[], listed: boolean): string[] {
  const codes: string[] = [];
  const bullets = new Map<number, number>();
  drafts.forEach((draft, at) => {
    const node = nodes[at] as OutlineNode;
    const parent = node.parent >= 0 && nodes[node.parent]?.role !== 'total' ? `${codes[node.parent] ?? ''}.` : '';
    const bare = draft.number.replace(/^[([]+|[\s.)\]:/]+$/g, '');
    const inner = bare.split('.').pop() ?? bare;
    const named = listed && draft.label !== '';
    if (named) codes.push(slug(draft.label).slice(0, 40).replace(/-+$/, '') || `r${String(draft.row + 1)}`);
    else if (/[\p{L}\d]/u.test(inner)) codes.push(parent + inner);
    else if (bare !== '') {
      const count = (bullets.get(node.parent) ?? 0) + 1;
      bullets.set(node.parent, count);
      codes.push(`${parent}-${String(count)}`);
    } else codes.push(parent + (slug(draft.label).slice(0, 40).replace(/-+$/, '') || `r${String(draft.row + 1)}`));
  });
  return codes;
}

/** Group of each item of a list: the text of its group column, else the line without figures above it. */
export function itemGroups(
  grid: SheetGrid,
  lines: readonly TableLine[],
  columns: readonly TableColumn[],
  groupColumn: TableColumn | undefined,
  form: FormDefinition,
): (FormLine | null)[] {
  const names = form.lines.map((line) => ({ line, names: [line.label, ...(line.synonyms ?? [])].map(comparable) }));
  const find = (text: string): FormLine | null =>
    names.find((candidate) => candidate.names.includes(comparable(text)))?.line ?? null;
  let above: FormLine | null = null;
  return lines.map((line) => {
    const own = groupColumn ? textOf(grid.shownAt(line.row, groupColumn.column)) : '';
    if (own !== '') return find(own);
    const heading = find(line.label);
    const others = columns
      .filter((column) => column.role !== 'number' && column.role !== 'label')
      .every((column) => isBlank(grid.at(line.row, column.column)));
    if (heading && others) {
      above = heading;
      return null;
    }
    return above;
  });
}
