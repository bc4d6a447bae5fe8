/** Rows of a sheet to a reading, and the reading in short texts: what was noticed, figures, sums. */
import type { CellSnapshot, CellValue, SheetSnapshot, SheetVisibility } from '../../src/core/snapshot';
import { toText } from '../../src/core/decimal';
import type { Reading } from '../../src/core/reading';
import { readWorkbooks } from '../../src/reading';

export type Typed = CellValue | Partial<CellSnapshot>;

export function sheet(
  rows: readonly (readonly Typed[])[],
  name = 'Biểu',
  visibility: SheetVisibility = 'visible',
): SheetSnapshot {
  const cells: CellSnapshot[] = [];
  rows.forEach((row, at) =>
    row.forEach((typed, column) => {
      if (typed === null || typed === '') return;
      if (typeof typed === 'object' && !('error' in typed)) cells.push({ row: at, column, value: null, ...typed });
      else cells.push({ row: at, column, value: typed });
    }),
  );
  return { name, visibility, cells, merges: [], hiddenRows: [], hiddenColumns: [] };
}

export const read = (...sheets: SheetSnapshot[]): Reading =>
  readWorkbooks([{ file: 'a.xlsx', sha256: null, sheets }], []);
export const seen = (reading: Reading): string[] => reading.observations.map(({ kind, at }) => `${kind} ${at.cell}`);
export const values = (reading: Reading): string[] =>
  reading.facts.map((fact) => `${fact.at.cell}=${toText(fact.value)}`);
export const sums = (reading: Reading): string[] =>
  reading.relations.map(
    (relation) =>
      `${reading.facts[relation.whole]?.at.cell ?? ''}${relation.exhaustive ? '=' : '>='}${relation.parts.map((part) => reading.facts[part.fact]?.at.cell).join('+')}`,
  );

export const HEAD = ['STT', 'Nội dung', 'Dự toán', 'Thực hiện'];
export const TITLE = ['BÁO CÁO THU CHI NGÂN SÁCH'];
