/**
 * A blank among filled cells of a known form's line: no data where data is asked for. A column nobody filled is not asked,
 * but a line that the form requires is, though all of it is blank. A mark for no data ("x", "?", "chưa có") is told alike where most
 * of its column are figures; "…" is the sheets' own word for it.
 */
import { foldText } from '../../language';
import { ABSENT, type MeasureColumn } from '../facts';
import type { TableLine } from '../lines';
import { textOf } from '../sheet';
import type { ReadTable } from './table-so-far';

/** What a line of a form is asked for; the rest can be computed. */
const ASKED = /^(?:plan|actual|count|ms-.+)$/;
/** What a line that the form requires must have. */
const DEMANDED: ReadonlySet<string> = new Set(['actual', 'count']);
/** Lines of what is over or short. */
const LEFT_OVER = /^[^\p{L}]*(?:kết dư|chênh lệch|cân đối|bội (?:thu|chi)|thặng dư|thâm hụt)(?!\p{L})/u;

export function tellBlanks(table: ReadTable): void {
  const { lines, measures, matrix } = table;
  const used = measures.map((_, at) => matrix.some((row) => isKnownAt(row, at)));
  const marked = measures.map((_, at) => isRare(matrix, at));
  lines.forEach((line, lineAt) => {
    const row = matrix[lineAt];
    if (!row) return;
    const demanded = line.form?.required === true;
    const filled = holdsFigures(line) && row.some((fact) => fact >= 0);
    if (!filled && !demanded) return;
    measures.forEach((measure, at) => {
      if (!ASKED.test(measure.measure)) return;
      if (row[at] === ABSENT.unknown && filled && marked[at] && !isDots(table, line, measure))
        tellBlank(table, line, measure, false);
      // What is left over is planned by nobody.
      if (isKnownAt(row, at) || (!demanded && measure.measure === 'plan' && LEFT_OVER.test(foldText(line.label))))
        return;
      const required = demanded && DEMANDED.has(measure.measure);
      if (required || (filled && used[at])) tellBlank(table, line, measure, required);
    });
  });
}

const isKnownAt = (row: Int32Array, at: number): boolean => (row[at] ?? ABSENT.blank) !== ABSENT.blank;

const isDots = ({ grid }: ReadTable, { row }: TableLine, { column }: MeasureColumn): boolean =>
  /^[.…:：]+$/u.test(textOf(grid.at(row, column.column)));

/** Marks for no data among more figures. */
function isRare(matrix: readonly Int32Array[], at: number): boolean {
  const count = (is: (fact: number) => boolean): number => matrix.filter((row) => is(row[at] ?? ABSENT.blank)).length;
  return count((fact) => fact >= 0) > count((fact) => fact === ABSENT.unknown);
}

const holdsFigures = ({ node }: TableLine): boolean => node.role !== 'group' && node.role !== 'note';

function tellBlank(
  { draft, addressOf, grid }: ReadTable,
  { row, label }: TableLine,
  { measure, column }: MeasureColumn,
  required: boolean,
): void {
  const text = textOf(grid.at(row, column.column));
  draft.observe('blank-figure', addressOf(row, column.column), {
    ...(text === '' ? {} : { text }),
    label,
    measure,
    column: column.heading.at(-1) ?? '',
    required: required ? 'true' : 'false',
  });
}
