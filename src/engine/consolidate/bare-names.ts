/** Sheets that nobody signs but by a commune's bare name above the table ("Xã Tân Phước"): among units that is whose they are. */
import type { Reading, TableReading } from '../../core/reading';
import type { WorkbookSnapshot } from '../../core/snapshot';
import { bodyKind, foldText, placeOf, withKinds } from '../../language';

const COMMUNE = 2;

/** Whether a text is a commune's kind and name, and nothing else. */
function isBareName(text: string): boolean {
  if (text.length > 60 || placeOf(withKinds(text))?.tier !== COMMUNE) return false;
  const named = bodyKind(withKinds(text));
  return (
    named !== null && named.department === null && withKinds(text) === `${named.kind ?? ''} ${foldText(named.place)}`
  );
}

/** The one bare name above a table; null where there is none, or several. */
function nameAbove({ sheet, range, lines }: TableReading, { sheets }: WorkbookSnapshot): string | null {
  const first = Math.min(range.top, ...lines.map(({ row }) => row));
  const names = new Map<string, string>();
  for (const { row, value } of sheets.find(({ name }) => name === sheet)?.cells ?? [])
    if (row < first && typeof value === 'string' && isBareName(value)) names.set(withKinds(value), value.trim());
  const [only] = names.values();
  return names.size === 1 && only !== undefined ? only : null;
}

/** The reading with such names as its bodies: only where neither the workbook nor any of its sheets names one. */
export function withBareNames(snapshot: WorkbookSnapshot, reading: Reading): Reading {
  const [book, ...others] = reading.workbooks;
  if (!book || others.length > 0 || book.identity.body?.trim() || reading.tables.some(({ body }) => body))
    return reading;
  const tables = reading.tables.map((table): TableReading => {
    const body = nameAbove(table, snapshot);
    return body === null ? table : { ...table, body };
  });
  const names = new Map(tables.flatMap(({ body }) => (body ? [[withKinds(body), body]] : [])));
  const [only] = names.values();
  if (only === undefined) return reading;
  const own = names.size === 1 ? { ...book, identity: { ...book.identity, body: only } } : book;
  return { ...reading, tables, workbooks: [own] };
}
