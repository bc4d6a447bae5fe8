/** What stands for itself of a text, and what is said of another amount. */
import type { Mention } from '../mentions/mention';
import type { Carried } from './carried';
import type { Resolver } from './resolve';
import { SAID_OF } from './said-of';
import type { Subject } from './subject';

/** How well a column must be named that is itself of what is lacking or left over. */
const LEVEL_COLUMN = 0.5;

/** A figure that stands for itself, and the words that it is said of. */
export interface Level {
  readonly mention: Mention;
  readonly subject: Subject;
}

const LACKING = new Set(['thiếu', 'thừa', 'vượt', 'hụt', 'dư']);

/** "Còn thiếu 1.306 người so với định mức" of a column that says so stands for itself; null for what is said of another. */
export function levelOf(resolver: Resolver, mention: Mention, subject: Subject, carried: Carried | null): Level | null {
  if (!SAID_OF.has(mention.role)) return { mention, subject };
  if (mention.role !== 'over-plan' || mention.unit?.dimension === 'percent') return null;
  const level: Mention = { ...mention, role: 'level', planned: false };
  // "So với định mức" says which column it is, not what it is compared with.
  const behind = /^[^.,;:()\d]*/u.exec(mention.line.text.slice(mention.unitEnd, mention.unitEnd + 60))?.[0] ?? '';
  const said = { ...subject, own: `${subject.own} ${behind}` };
  const resolved = resolver.resolve(level, said, carried);
  const isNamed =
    resolved !== null &&
    [...resolved.cell.axis.indicator].some((word) => LACKING.has(word)) &&
    resolved.named.ofColumn >= LEVEL_COLUMN;
  return isNamed && resolved.clear ? { mention: level, subject: said } : null;
}
