/** How a table was understood, as the reading tells it: its place, its columns and its lines. */
import type { ColumnReading, LineReading, TableReading } from '../../core/reading';
import type { Unit } from '../../core/unit';
import type { TableLine } from '../lines';
import { topOf, type TitleBlock } from '../sheet';
import type { ReadTable } from './table-so-far';

export interface Understood {
  readonly title: TitleBlock;
  /** How sure the form is, from 0 to 1; 0 without one. */
  readonly score: number;
  readonly tableUnit: Unit | null;
}

export function tableReading(file: string, table: ReadTable, { title, score, tableUnit }: Understood): TableReading {
  const { grid, frame, form, lines } = table;
  return {
    file,
    sheet: grid.name,
    range: { top: topOf(frame), left: frame.left, bottom: frame.bottom, right: frame.right },
    form: form?.form.id ?? null,
    score,
    ...titleReading(title),
    columns: columnReadings(table, tableUnit),
    lines: lines.map((line) => lineReading(line, form?.form.layout ?? null)),
  };
}

/** What a title block says, as a table tells it. */
export function titleReading(
  title: TitleBlock,
): Omit<TableReading, 'file' | 'sheet' | 'range' | 'form' | 'score' | 'columns' | 'lines'> {
  return {
    title: title.title,
    period: title.period,
    ...(title.periodAt === null ? {} : { periodAt: title.periodAt }),
    ...(title.periods.length === 0 ? {} : { periods: title.periods }),
    ...(title.body === null ? {} : { body: title.body }),
    ...(title.bodyAt === null ? {} : { bodyAt: title.bodyAt }),
    ...(title.department === null ? {} : { department: title.department }),
    ...(title.departmentAt === null ? {} : { departmentAt: title.departmentAt }),
    ...(title.asOf === null ? {} : { asOf: title.asOf }),
  };
}

function columnReadings({ columns, formColumns, measures }: ReadTable, tableUnit: Unit | null): ColumnReading[] {
  const measureOf = new Map(measures.map((measure) => [measure.column, measure] as const));
  return columns.map((column, at) => {
    const measure = measureOf.get(column);
    return {
      column: column.column,
      heading: column.heading,
      code: column.code ?? (column.statement === '' ? null : column.statement),
      role: column.role,
      measure: measure?.measure ?? (column.role === 'text' ? (formColumns[at]?.key ?? null) : null),
      unit: measure ? ((measure.unit ?? tableUnit)?.text ?? null) : null,
    };
  });
}

function lineReading({ row, number, code, label, form, node }: TableLine, layout: string | null): LineReading {
  const role = node.role !== 'line' ? node.role : layout === 'units' ? 'unit' : layout === 'list' ? 'item' : 'line';
  return { row, number, code, label, key: form?.key ?? null, level: node.level, role };
}
