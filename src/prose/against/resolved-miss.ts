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

/** A rate is a mean and of no other time for being called one. */
const MEAN = /(?<!\p{L})(?:bình quân|trung bình)(?!\p{L})/giu;

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
  const isRate = cell.axis.kind === 'rate' || cell.fact.unit?.dimension === 'percent';
  const words = [subject.own, ...pieces.map(({ text }) => text)]
    .reverse()
    .join(' ')
    .replace(isRate ? MEAN : /(?!)/u, ' ');
  const ofSpan = cell.axis.span !== '' && mention.role !== 'change';
  if (
    speaksOfAnother(
      words,
      ofSpan ? { ...home, period: `${home.period.slice(0, 4)}${cell.axis.span}` } : home,
      known,
      cell.axis.time,
    )
  )
    return null;
  const other = 'cell' in instead ? instead.cell.index : null;
  return { figure, cell: cell.index, miss: missOf(instead), instead: other, score: named.score, rivals: 0 };
}
