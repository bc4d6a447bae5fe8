/** The cover sheet "Thông tin": labels with their values, and the workbook's identity in them (CONTRACT 1). */
import type { CellAddress } from '../../core/cell-address';
import type { FormLine } from '../../core/form';
import type { Identity } from '../../core/reading';
import type { CellSnapshot } from '../../core/snapshot';
import { dateFromSerial, foldText, parseDate, parsePeriod, slug } from '../../language';
import { showsDate, isBlank, textOf, type SheetGrid } from '../sheet';
import { addresser } from '../reading-draft';
import { comparable } from '../comparable';
import type { PreparedForm } from '../recognise';

export interface CoverEntry {
  readonly key: string;
  readonly known: boolean;
  readonly label: string;
  readonly text: string;
  readonly at: CellAddress;
}

export interface CoverReading {
  readonly form: PreparedForm;
  readonly entries: readonly CoverEntry[];
  readonly score: number;
}

const SEARCH = 80;

/** Value as text: dates in ISO form, numbers as typed. */
function valueText(cell: CellSnapshot): string {
  if (typeof cell.value === 'number' && showsDate(cell.format)) return dateFromSerial(cell.value) ?? String(cell.value);
  return textOf(cell);
}

/** As names are compared; a number stays as it is. */
const nameOf = (cell: CellSnapshot): string =>
  typeof cell.value === 'number' ? textOf(cell) : comparable(textOf(cell));

/** Reads a sheet as a cover; null when too few of its rows are the cover's. */
export function readCover(grid: SheetGrid, file: string, forms: readonly PreparedForm[]): CoverReading | null {
  const address = addresser(file, grid.name);
  for (const form of forms) {
    if (form.form.layout !== 'cover') continue;
    const names = new Map<string, FormLine>();
    for (const { line, names: all } of form.lines) for (const name of all) if (!names.has(name)) names.set(name, line);
    const entries: CoverEntry[] = [];
    let filled = 0;
    let known = 0;
    let wide = 0;
    const used = new Set<string>();
    for (const row of grid.rows.slice(0, SEARCH)) {
      const cells = row.cells.filter((cell) => !isBlank(cell));
      if (cells.length === 0) continue;
      filled += 1;
      if (cells.length > 4) wide += 1;
      const at = cells.findIndex((cell) => names.has(nameOf(cell)));
      const start = at >= 0 ? at : cells.length >= 2 && /^\d{1,2}\.?$/.test(textOf(cells[0])) ? 1 : 0;
      const label = cells[start];
      const value = cells[start + 1];
      const inline = /^([^:]{2,40}):\s*(\S.*)$/u.exec(textOf(label));
      const heads =
        form.columns.some((column) => column.headings.includes(comparable(textOf(label)))) &&
        form.columns.some((column) => column.headings.includes(comparable(textOf(value))));
      if (heads) continue;
      if (label && value) {
        const line = names.get(comparable(textOf(label)));
        if (line && !used.has(line.key)) known += 1;
        const key = line && !used.has(line.key) ? line.key : slug(textOf(label));
        used.add(key);
        entries.push({
          key,
          known: line !== undefined,
          label: textOf(label),
          text: valueText(value),
          at: address(value.row, value.column),
        });
      } else if (label && inline) {
        const line = names.get(comparable(inline[1] ?? ''));
        if (!line || used.has(line.key)) continue;
        known += 1;
        used.add(line.key);
        entries.push({
          key: line.key,
          known: true,
          label: inline[1] ?? '',
          text: (inline[2] ?? '').trim(),
          at: address(label.row, label.column),
        });
      } else if (label && at >= 0) known += 1;
    }
    const titled = form.titles.some((title) =>
      grid.rows.slice(0, 6).some((row) => row.cells.some((cell) => foldText(textOf(cell)).includes(title))),
    );
    const enough = known >= 4 || (known >= 2 && (titled || known * 2 >= filled));
    if (enough && wide * 3 < filled)
      return {
        form,
        entries: entries.filter((entry) => entry.key !== ''),
        score: Math.min(1, known / 6 + (titled ? 0.2 : 0)),
      };
  }
  return null;
}

/** The identity that a cover gives. */
export function identityOf(entries: readonly CoverEntry[]): Identity {
  const get = (key: string): string | undefined =>
    entries.find((entry) => entry.key === key && entry.text !== '')?.text;
  const record: Record<string, { text: string; at: CellAddress }> = Object.create(null) as Record<
    string,
    { text: string; at: CellAddress }
  >;
  for (const { key, text, at } of entries) record[key] ??= { text, at };
  const periodText = get('period');
  const period = periodText === undefined ? null : parsePeriod(periodText);
  const asOf = parseDate(get('as-of') ?? '');
  const body = get('body');
  const department = get('department');
  const tier = get('tier');
  const place = get('place');
  const preparer = get('preparer');
  return {
    ...(body === undefined ? {} : { body }),
    ...(department === undefined ? {} : { department }),
    ...(tier === undefined ? {} : { tier }),
    ...(place === undefined ? {} : { place }),
    ...(period === null ? {} : { period }),
    ...(asOf === null ? {} : { asOf }),
    ...(preparer === undefined ? {} : { preparer }),
    entries: record,
  };
}
