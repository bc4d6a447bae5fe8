/** Lines of a table: numbers, labels, units, form keys, and their outline. */
import type { FormLine } from '../../core/form';
import { foldText, sharedText } from '../../language';
import type { TableColumn } from '../columns';
import { readOutline, type Breakdown, type OutlineNode, type OutlineRow } from './outline';
import type { PreparedForm } from '../recognise';
import type { SheetGrid, TableFrame } from '../sheet';
import { CARRIED } from '../vocabulary';
import { lineCodes } from './line-codes';
import { draftOf, lineColumns, type LineDraft } from './line-drafts';
import { candidatesOf, nameOf, repeatedLines, resolve, uniqueMatches } from './line-matches';

export interface TableLine extends LineDraft {
  /** The label is written in capitals. */
  readonly caps: boolean;
  /** What a page carries over to the next, or brought from the one before: no part of any sum. */
  readonly carried: boolean;
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

/** At least two letters in a row, and none of them small. */
function isCapitals(label: string): boolean {
  return /\p{L}{2}/u.test(label) && label === label.toUpperCase();
}

/** Folded names of all labels in the body, for recognition. */
export function bodyLabels(grid: SheetGrid, frame: TableFrame, columns: readonly TableColumn[]): string[] {
  const sample = frame.body.length > 200 ? frame.body.slice(0, 200) : frame.body;
  const shape = lineColumns(columns);
  return sample.map((row) => nameOf(draftOf(grid, row, shape)?.label ?? '')).filter((label) => label !== '');
}

/** All lines of a table, matched to its form where it has one. */
export function readLines(
  grid: SheetGrid,
  frame: TableFrame,
  columns: readonly TableColumn[],
  form: PreparedForm | null,
): TableLines {
  const shape = lineColumns(columns);
  const texts = form?.form.layout === 'texts';
  const drafts = frame.body.flatMap((row) => draftOf(grid, row, shape, texts) ?? []);
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
    label: sharedText(draft.label),
    path: draft.path,
    labelCell: draft.labelCell,
    indent: draft.indent,
    bold: draft.bold,
    caps: isCapitals(draft.label),
    hasFigures: draft.hasFigures,
    carried: CARRIED.test(foldText(draft.label)),
    gapBefore: draft.row - (drafts[at - 1]?.row ?? draft.row - 1) - 1,
    code: codes[at] ?? '',
    form: matched[at] ?? null,
    node: outline.nodes[at] as OutlineNode,
  }));
  const twice = listed ? [] : repeatedLines(drafts, outline.nodes);
  const duplicates = [...repeats, ...twice.filter(([at]) => !repeats.some(([other]) => other === at))];
  return { lines, breakdowns: outline.breakdowns, unreadable: listed ? [] : outline.unreadable, duplicates };
}
