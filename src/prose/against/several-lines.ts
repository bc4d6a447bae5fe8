/**
 * Lines of one column that a figure puts together: named beside it ("Quốc phòng, an ninh: 3.116 triệu đồng", "Cá tra và tôm cộng
 * lại đạt 417.585 tấn") or told before it ("hai xã này chiếm 40,5% tổng diện tích").
 */
import { foldText } from '../../language';
import type { GridCell, GridLine, GridTable } from './grid';
import type { Operand } from './operands';

/** Cells of one column, and whether the words leave no other ones. */
export interface Together {
  readonly cells: readonly GridCell[];
  readonly certain: boolean;
}

const NUMBERS: Readonly<Record<string, number>> = { hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6, bảy: 7 };
const THESE =
  /(?<!\p{L})(?:cả )?(hai|ba|bốn|năm|sáu|bảy|0?[2-7]) (?:\p{L}+ ){1,4}?(?:này|đó|trên|nêu trên|kể trên|vừa nêu|ấy)(?!\p{L})/u;
const TOGETHER = /(?<!\p{L})(?:cộng lại|cộng chung|tổng cộng|gộp lại|gộp cả|tính chung|cả hai|cả ba)(?!\p{L})/u;
const APART = /\s*[,;:()]\s*|\s+(?:và|với|cùng với|cộng với)\s+|\s[-–]\s/u;

/** The words of a figure's own list: what a bracket right before it holds, else its clause. */
export function listOf(words: string): string {
  const bracket = /\(([^()]*)\)[^()]{0,40}$/u.exec(words)?.[1] ?? '';
  if (bracket.split(APART).length > 1) return bracket;
  return words.replace(/^.*(?:[.;](?=\s)|\))/su, '').replace(/^.*(?<!\p{L})(?:trong đó|còn lại|riêng)(?!\p{L})/su, '');
}

/** Lines that the parts of a list name, each one alone; none where one part names several or the same twice. */
export function listedLines(words: string, find: (part: string) => readonly GridLine[]): readonly GridLine[] {
  const found = new Set<GridLine>();
  for (const part of words.split(APART)) {
    if (!/\p{L}/u.test(part)) continue;
    const [line] = find(part);
    if (line) found.add(line);
  }
  return [...found];
}

const cellsIn = (lines: readonly GridLine[], like: GridCell): readonly GridCell[] =>
  lines.flatMap((line) => line.cells.find(({ axis }) => axis === like.axis) ?? []);

/** "hai xã này": the last so many figures of one column before it, each of another line. */
export function toldTogether(
  words: string,
  operands: readonly Operand[],
  may: (cell: GridCell) => boolean,
): Together[] {
  const folded = foldText(words);
  const said = THESE.exec(folded)?.[1];
  const count = said === undefined ? (TOGETHER.test(folded) ? 2 : 0) : (NUMBERS[said] ?? Number(said));
  if (count < 2) return [];
  const columns = [...new Set(operands.map(({ cell }) => cell.axis))];
  return columns.flatMap((axis): Together[] => {
    const cells: GridCell[] = [];
    for (const { cell } of operands)
      if (cell.axis === axis && may(cell) && !cell.line.total && !cells.some(({ line }) => line === cell.line))
        cells.push(cell);
    if (cells.length < count) return [];
    return [
      { cells: cells.slice(0, count).reverse(), certain: axis === operands.find(({ cell }) => may(cell))?.cell.axis },
    ];
  });
}

/** "ở Tuyên Quang 318 hồ sơ và Sơn Dương 206 hồ sơ, chiếm 70,9%": the figures of one list right before it. */
export function listedBefore(operands: readonly Operand[]): Together[] {
  const [last] = operands;
  if (!last?.near) return [];
  const cells: GridCell[] = [];
  for (const { cell, near } of operands) {
    if (!near || cell.axis !== last.cell.axis || cell.line.total || cells.some(({ line }) => line === cell.line)) break;
    cells.push(cell);
  }
  return cells.slice(1).map((_, at) => ({ cells: cells.slice(0, at + 2).reverse(), certain: false }));
}

/** Lines that the figure's own words list, in each column that it may be of. */
export function namedTogether(
  words: string,
  tables: readonly GridTable[],
  find: (table: GridTable, part: string) => readonly GridLine[],
  may: (cell: GridCell) => boolean,
  like: GridCell | null,
): Together[] {
  return tables.flatMap((table): Together[] => {
    const lines = listedLines(listOf(words), (part) => find(table, part));
    if (lines.length < 2 || lines.some(({ total }) => total)) return [];
    const columns = (lines[0]?.cells ?? []).filter(may);
    const own = like !== null && like.line.table === table.index ? like.axis : null;
    return columns.flatMap((cell): Together[] => {
      const cells = cellsIn(lines, cell);
      if (cells.length < lines.length) return [];
      return [{ cells, certain: columns.length === 1 || cell.axis === own }];
    });
  });
}
