/**
 * A generated table that nobody reworded gets its new cells and rows where the old ones stand: people's column widths,
 * borders and formats stay, and with tracked changes every row and cell shows its own change (ISO/IEC 29500-1, 17.13.5.17).
 */
import { adopt, controlNumbers } from './adopt';
import { addingNotes, adoption, anewParagraph, formatOf } from './paragraph-anew';
import type { Session } from '../session';
import { pairRows, plainRows, rowChange, type TableRow } from '../plan/table-shape';
import { leaves, type ReadParagraph } from '../../document/pieces';
import { childOf, type Splice, type XmlTree } from '../../../opc';

/** Marks of comments and bookmarks in paragraphs that go away, to be put elsewhere. */
export function markersIn(paragraphs: readonly ReadParagraph[], session: Session): string {
  const { report, remarks } = session;
  return paragraphs
    .flatMap((paragraph) => [...leaves(paragraph.pieces)])
    .map(({ piece }) =>
      piece.kind === 'marker' && !remarks.isRemoved(piece.element) ? report.main.slice(piece.element) : '',
    )
    .join('');
}

function rowMark(element: XmlTree, mark: string): Splice {
  const properties = childOf(element, 'w:trPr');
  if (properties && !properties.selfClosing)
    return { start: properties.closeStart, end: properties.closeStart, text: mark };
  const opening = childOf(element, 'w:tblPrEx')?.end ?? element.openEnd;
  return { start: properties?.start ?? opening, end: properties?.end ?? opening, text: `<w:trPr>${mark}</w:trPr>` };
}

/** A fresh row as XML of the document: widths of a row beside it, and its insertion tracked. */
export function adoptedRow(row: TableRow, beside: TableRow | null, at: number, session: Session): string {
  const { fresh, tracking, report } = session;
  const extra: Splice[] = [];
  row.cells.forEach((cell, n) => {
    const width = childOf(childOf(cell, 'w:tcPr') ?? cell, 'w:tcW');
    const model = beside?.cells[n];
    const own = model && childOf(childOf(model, 'w:tcPr') ?? model, 'w:tcW');
    if (width && own) extra.push({ start: width.start, end: width.end, text: report.main.slice(own) });
    const paragraph = row.paragraphs[n]?.element;
    if (!tracking.on || !paragraph || row.texts[n] === '') return;
    const [open = '', close = ''] = tracking.inserted('\u0000').split('\u0000');
    const start = childOf(paragraph, 'w:pPr')?.end ?? paragraph.openEnd;
    extra.push(
      { start, end: start, text: open },
      { start: paragraph.closeStart, end: paragraph.closeStart, text: close },
    );
  });
  if (tracking.on) extra.push(rowMark(row.element, tracking.rowMark('w:ins')));
  const model = beside?.paragraphs.find((_, n) => beside.texts[n] !== '');
  return adopt(
    fresh.main,
    [row.element],
    adoption(session, model ? formatOf(report.main, model, session) : '', addingNotes(session, at)),
    extra,
  );
}

/** Takes a row out, or strikes it; marks of others move to the paragraph that is given. */
export function dropRow(row: TableRow, refuge: XmlTree | null, session: Session): void {
  const { report, tracking, ids } = session;
  if (tracking.on && rowChange(row.element, 'w:ins') !== tracking.author) {
    const { start, end, text } = rowMark(row.element, tracking.rowMark('w:del'));
    report.main.replace(start, end, text);
    for (const paragraph of row.paragraphs) anewParagraph(paragraph, null, session);
    return;
  }
  if (refuge) report.main.insert(refuge.closeStart, markersIn(row.paragraphs, session));
  for (const number of controlNumbers(row.element)) ids.free(number);
  report.main.remove(row.element);
}

/** Writes the rows and cells that differ; false when one of the tables is no plain grid or their columns differ. */
export function writeTableAnew(table: XmlTree, freshTable: XmlTree, session: Session): boolean {
  const { report, fresh } = session;
  const before = plainRows(table, report);
  const after = plainRows(freshTable, fresh);
  if (!before || !after || before[0]?.cells.length !== after[0]?.cells.length) return false;
  const partner = pairRows(before, after);
  if (!partner.some((n) => n >= 0)) return false;
  const taken = new Map(partner.map((n, row) => [n, row]));
  const kept = before.filter((_, n) => (partner[n] ?? -1) >= 0);
  const refuge = kept.flatMap((row) => row.paragraphs).find(({ element }) => !element.selfClosing)?.element ?? null;
  before.forEach((row, n) => {
    const now = after[partner[n] ?? -1];
    if (!now) {
      dropRow(row, refuge, session);
      return;
    }
    const model = row.paragraphs.find((_, column) => row.texts[column] !== '') ?? null;
    row.paragraphs.forEach((paragraph, column) => {
      const cell = now.paragraphs[column];
      if (cell) anewParagraph(paragraph, cell, session, model);
    });
  });
  let last: TableRow | null = null;
  after.forEach((row, n) => {
    const old = before[taken.get(n) ?? -1];
    if (old) {
      last = old;
      return;
    }
    const beside: TableRow | undefined = last ?? kept[0];
    const at = last ? last.element.end : (kept[0]?.element.start ?? table.closeStart);
    report.main.insert(at, adoptedRow(row, beside ?? null, at, session));
  });
  return true;
}
