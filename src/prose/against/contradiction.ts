/** Whether words speak against a cell that happens to hold a figure's value. */
import type { GridCell } from './grid';
import { DEPTHS } from './naming-bounds';
import type { Resolved } from './resolve';

/** Whether the words of a figure speak against an equal cell: they name another line or column of its table. */
export function isContradicted(resolved: Resolved | null, own: GridCell | undefined): boolean {
  if (!own || !resolved) return false;
  const { named } = resolved;
  if (resolved.instead !== null && own.line.table === named.line.table && own.line !== named.line)
    return named.ofLine >= 0.75 && (named.depth <= 3 || named.depth === DEPTHS);
  if (own.line === named.line && own.axis.time !== resolved.cell.axis.time) return true;
  if (own.line === named.line && own !== resolved.cell) return resolved.clear && named.ofColumn >= 0.75;
  return resolved.clear && named.ofLine >= 0.85 && named.depth <= 1 && named.back >= 0.75;
}
