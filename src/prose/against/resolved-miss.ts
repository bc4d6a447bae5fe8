/** A figure that is not the cell's that its words name: whether that is told, and what it looks like. */
import type { FactIndex } from '../../core/fact';
import type { Mention } from '../mentions/mention';
import { accuses, type Evidence } from './accuse';
import { missOf, type Binding } from './binding';
import type { Context } from './context';
import { speaksOfAnother, type Home } from './elsewhere';
import type { Grid } from './grid';
import type { Instead, Resolved } from './resolve';
import type { Subject } from './subject';

/** A figure of the text, and what its words name. */
export interface Waiting {
  readonly figure: FactIndex;
  readonly mention: Mention;
  readonly context: Context;
  readonly subject: Subject;
  readonly resolved: Resolved | null;
}

/** null where doubt is left. */
export function resolvedMiss(
  { figure, mention, subject, resolved }: Waiting,
  instead: Instead,
  evidence: Evidence,
  grid: Grid,
  home: Home,
): Binding | null {
  if (!resolved || !accuses(mention, resolved, evidence)) return null;
  const { cell, named } = resolved;
  const known = new Set([...named.line.words, ...cell.axis.indicator, ...(grid.tables[cell.line.table]?.title ?? [])]);
  const pieces = subject.before.slice(0, named.line.total ? undefined : Math.min(named.depth, 8));
  const words = [subject.own, ...pieces.map(({ text }) => text)].reverse().join(' ');
  if (speaksOfAnother(words, home, known, cell.axis.time)) return null;
  const other = 'cell' in instead ? instead.cell.index : null;
  return { figure, cell: cell.index, miss: missOf(instead), instead: other, score: named.score, rivals: 0 };
}
