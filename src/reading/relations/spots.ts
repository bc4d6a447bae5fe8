/** Where figures stand in their table: the line and the column of each. */
import type { FactIndex } from '../../core/fact';

/** Where figures stand in the table's matrix; −1 where one stands in none. */
export interface Spots {
  readonly lineOf: (fact: FactIndex) => number;
  readonly columnOf: (fact: FactIndex) => number;
}

/** Every figure's place in the matrix; facts of one table follow one another. */
export function spotsOf(matrix: readonly Int32Array[], facts: number): Spots {
  let first = facts;
  for (const row of matrix) for (const fact of row) if (fact >= 0 && fact < first) first = fact;
  const lines = new Int32Array(facts - first).fill(-1);
  const columns = new Int32Array(facts - first);
  for (let line = 0; line < matrix.length; line += 1) {
    const row = matrix[line] as Int32Array;
    for (let column = 0; column < row.length; column += 1) {
      const fact = row[column] as FactIndex;
      if (fact < 0) continue;
      lines[fact - first] = line;
      columns[fact - first] = column;
    }
  }
  return { lineOf: (fact) => lines[fact - first] ?? -1, columnOf: (fact) => columns[fact - first] ?? -1 };
}
