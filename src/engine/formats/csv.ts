/** Figures as CSV: one line a figure, for people who go on in a spreadsheet of their own. */
import { toText } from '../../core/decimal';
import type { Reading } from '../../core/reading';

const CSV_HEADER = ['id', 'form', 'line', 'label', 'measure', 'value', 'decimals', 'unit', 'file', 'sheet', 'cell'];

/** Text of a cell for CSV: quoted where needed, and never taken for a formula by the program that opens it. */
function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const csvLine = (row: readonly string[]): string => `${row.map(csvCell).join(',')}\n`;

/** `facts --format csv`: one line a figure, UTF-8, values as exact decimals with a point. */
export function* factsCsv({ facts }: Pick<Reading, 'facts'>): Generator<string> {
  yield csvLine(CSV_HEADER);
  for (const fact of facts)
    yield csvLine([
      fact.id,
      fact.form ?? '',
      fact.line,
      fact.label,
      fact.measure,
      toText(fact.value),
      String(fact.decimals),
      fact.unit?.text ?? '',
      fact.at.file,
      fact.at.sheet,
      fact.at.cell,
    ]);
}
