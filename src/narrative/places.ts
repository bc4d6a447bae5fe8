/** Where a figure would stand: the cell in which its line and its column meet, and whether the sheet says there is none of it. */
import { cellName, parseCellName, type CellAddress } from '../core/cell-address';
import { onceFor } from '../core/once-for';
import type { Reading, TableReading } from '../core/reading';
import { isMarked } from '../language';
import type { FigureSource } from './passage';
import { rowKey } from './row-key';
import { isBook, isCalled, isHeaded, isSheetCalled } from './sheet-names';

export interface FigurePlace {
  /** The cell; null where the sheet has no such line or column. */
  readonly at: CellAddress | null;
  /** "tai-chinh.xlsx, Biểu 95, ô D9"; the sheet alone where it has no such line or column. */
  readonly where: string;
  /** "-" stands there. */
  readonly none: boolean;
}

function isTable(table: TableReading, source: FigureSource): boolean {
  const { form, sheet, of } = source;
  if (form === '' ? sheet === undefined : table.form !== form) return false;
  return isBook(table.file, source) && (sheet === undefined || isSheetCalled(table.sheet, table.title, sheet, of));
}

type HasFigures = (table: TableReading, row: number) => boolean;

/**
 * The cell where line and column meet, of a form by their keys, else by the words on the sheet: the first line and the first column that the words
 * fit, whatever stands in their cell. A heading above figures of the same name is none.
 */
function cellOf(
  table: TableReading,
  { key, measure, cell, own: isOwn, of }: FigureSource,
  hasFigures: HasFigures,
): string | null {
  if (cell !== undefined) {
    const at = parseCellName(cell.toUpperCase())?.column;
    const own = table.columns.find(({ column }) => column === at);
    return isMarked(measure) && !(own && isHeaded(own, measure, of)) ? null : cell.toUpperCase();
  }
  const lines = table.lines.filter(
    (each) => each.key === key || (isOwn === true && (each.code === key || isCalled(each.label, key, of))),
  );
  const line = lines.find(({ row }) => hasFigures(table, row)) ?? lines[0];
  const column = table.columns.find(
    (each) => each.measure === measure || each.code === measure || (isOwn === true && isHeaded(each, measure, of)),
  );
  return line && column ? cellName(line.row, column.column) : null;
}

/** Whether any cell of a row holds a figure, or says that there is none. */
function rowsWithFigures({ facts, observations }: Reading): HasFigures {
  let rows: ReadonlySet<string> | null = null;
  return ({ file, sheet }, row) => {
    rows ??= new Set(
      [...facts, ...observations.filter(({ kind }) => kind === 'none-figure')].map(({ at }) => rowKey(at)),
    );
    return rows.has(rowKey({ file, sheet, cell: cellName(row, 0) }));
  };
}

type CellsNamed = (source: FigureSource) => readonly CellAddress[];

/** Of every workbook the cell that a declaration leads to, in reading order. */
export const cellsNamed = onceFor((reading: Reading): CellsNamed => {
  const hasFigures = rowsWithFigures(reading);
  return (source) => {
    const found = new Map<string, CellAddress>();
    for (const table of tablesNamed(reading, source)) {
      const { file, sheet } = table;
      const cell = found.has(file) ? null : cellOf(table, source, hasFigures);
      if (cell !== null) found.set(file, { file, sheet, cell });
    }
    return [...found.values()];
  };
});

/** The places of one row's figures by measure, and which cells say that there is none. */
export function placesInRow(reading: Reading): (row: CellAddress, measure: string) => FigurePlace | null {
  const placeAt = placeIn(reading);
  return ({ file, sheet, cell }, measure) => {
    const row = parseCellName(cell)?.row;
    const column = reading.tables
      .filter((table) => table.file === file && table.sheet === sheet)
      .flatMap((table) => table.columns)
      .find((each) => each.measure === measure || each.code === measure);
    if (row === undefined || !column) return null;
    return placeAt({ file, sheet, cell: cellName(row, column.column) });
  };
}

/** The place of a cell: whether "-" stands there, and the blank cell where a formula shows "-" for want of it. */
function placeIn(reading: Reading): (at: CellAddress) => FigurePlace {
  const key = ({ file, sheet, cell }: CellAddress): string => `${file}\n${sheet}\n${cell}`;
  const none = new Map(
    reading.observations.flatMap((each) =>
      each.kind === 'none-figure' ? [[key(each.at), each.data.blank ?? null] as const] : [],
    ),
  );
  return (own) => {
    const blank = none.get(key(own));
    const at = blank === undefined || blank === null ? own : { ...own, cell: blank };
    return { at, where: `${at.file}, ${at.sheet}, ô ${at.cell}`, none: blank === null };
  };
}

/** The tables of a figure's form, or those that its sheet's name means. */
export const tablesNamed = (reading: Reading, source: FigureSource): readonly TableReading[] =>
  reading.tables.filter((table) => isTable(table, source));

/** Looks at the sheets of a figure's form, or at the sheet that it names. */
export function placesOf(reading: Reading): (source: FigureSource) => FigurePlace | null {
  const placeAt = placeIn(reading);
  const cellsOf = cellsNamed(reading);
  return (source) => {
    const [cell] = cellsOf(source);
    if (cell) return placeAt(cell);
    const [first] = tablesNamed(reading, source);
    return first ? { at: null, where: `${first.file}, ${first.sheet}`, none: false } : null;
  };
}
