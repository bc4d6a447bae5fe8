/** Whether an equal cell may be what a figure is of: nothing that the words say speaks against it. */
import type { FactIndex } from '../../core/fact';
import type { Mention } from '../mentions/mention';
import { isContradicted } from './contradiction';
import { keyOf, type Grid, type GridCell } from './grid';
import type { Namer } from './named';
import type { Resolver } from './resolve';
import type { Waiting } from './resolved-miss';

export interface Sheets {
  readonly grid: Grid;
  readonly resolver: Resolver;
  readonly namer: Namer;
}

/** "Đơn vị lớn nhất là Phú Quốc: 58,27 tỷ đồng": another line of the cell's table stands right before the figure. */
function namesAnother(namer: Namer, grid: Grid, subject: Waiting['subject'], { line }: GridCell): boolean {
  const table = grid.tables[line.table];
  const pieces = [subject.own, ...subject.before.slice(0, subject.between).map(({ text }) => text)];
  const named = table ? pieces.flatMap((text) => namer.linesNamed(table, text)) : [];
  return (
    named.length > 0 && named.every((each) => each !== line && [...line.words].some((word) => !each.words.has(word)))
  );
}

/** Whether nothing that the words say speaks against an equal cell: its time, its months, its line and column. */
export function isOpen(
  { grid, resolver, namer }: Sheets,
  { mention, subject, resolved }: Pick<Waiting, 'mention' | 'subject' | 'resolved'>,
  cell: FactIndex,
): boolean {
  const own = grid.cells[cell];
  if (!isOfTime(grid, mention, cell) || isContradicted(resolved, own)) return false;
  if (own && !own.line.total && namesAnother(namer, grid, subject, own)) return false;
  if (!own || own.axis.kind !== 'amount') return true;
  const alike = own.line.cells.filter(
    ({ axis }) => axis.kind === 'amount' && axis.time === own.axis.time && keyOf(axis) === keyOf(own.axis),
  );
  return resolver.ofSpan(alike, mention, subject).includes(own);
}

/** A figure that says no other time is of this period's column, where the line has one. */
function isOfTime(grid: Grid, { role, planned }: Mention, cell: FactIndex): boolean {
  const own = grid.cells[cell];
  if (own && planned && own.axis.kind === 'rate') return false;
  if (!own || own.axis.kind !== 'amount' || !['level', 'now'].includes(role) || planned) return true;
  if (own.axis.time === 'now' || own.axis.time === 'other') return true;
  const isNow = ({ kind, time }: GridCell['axis']): boolean => kind === 'amount' && time === 'now';
  const alike = own.line.cells.some(({ axis }) => isNow(axis) && keyOf(axis) === keyOf(own.axis));
  return !alike && grid.beside(own, isNow) === null;
}
