/** Silence is no success: a line's quotient that nobody can ask, because a figure of it is "-" or blank, is named. */
import { ABSENT, type MeasureColumn } from '../../facts';
import type { TableLine } from '../../lines';
import type { BoundEquation } from '../bound-equation';
import { isAskedOf, type DeclaredTable } from './declared-table';

const COMPUTED: ReadonlySet<string> = new Set(['ratio', 'growth', 'product']);

export function tellNotAsked(table: DeclaredTable, equation: BoundEquation, line: number): void {
  const [first] = equation.parts;
  if (!COMPUTED.has(equation.kind) || first === undefined || !isAskedOf(equation, table, line)) return;
  const row = table.matrix[line] as Int32Array;
  const stateOf = (at: number): number => row[at] ?? ABSENT.blank;
  const whole = stateOf(equation.whole);
  // With a target, a blank or "-" base is skipped by the check itself.
  if (whole >= 0 || whole === ABSENT.bad || stateOf(first.at) < 0) return;
  const blank = [whole, ...equation.parts.map(({ at }) => stateOf(at))].includes(ABSENT.blank);
  table.draft.observe('not-asked', table.places.address(line, equation.whole), {
    relation: equation.kind,
    reason: blank ? 'blank' : 'none',
    label: (table.lines[line] as TableLine).label,
    measure: (table.measures[equation.whole] as MeasureColumn).measure,
  });
}
