/** The plain shape of a table: rows of single-paragraph cells, and which row of one table is which of another. */
import type { ReadParagraph } from '../../document/pieces';
import { align, type Token } from '../../document/likeness';
import { printed } from '../../document/words';
import type { OpenReport } from '../../document/open-report';
import { childOf, descendants, type XmlTree } from '../../../opc';

export interface TableRow {
  readonly element: XmlTree;
  readonly cells: readonly XmlTree[];
  /** One for each cell. */
  readonly paragraphs: readonly ReadParagraph[];
  readonly texts: readonly string[];
}

const MERGES = new Set(['w:gridSpan', 'w:vMerge', 'w:hMerge']);

/** Author of the tracked deletion or insertion of the whole row; null without one. */
export function rowChange(row: XmlTree, kind: 'w:ins' | 'w:del'): string | null {
  const properties = childOf(row, 'w:trPr');
  const change = properties && childOf(properties, kind);
  return change ? (change.attributes['w:author'] ?? '') : null;
}

function rowOf(element: XmlTree, report: OpenReport): TableRow | null {
  const cells = element.children.filter((child) => child.name === 'w:tc');
  if (element.children.some((child) => child.name === 'w:sdt')) return null;
  const paragraphs: ReadParagraph[] = [];
  for (const cell of cells) {
    const properties = childOf(cell, 'w:tcPr');
    const inside = cell.children.filter((child) => child !== properties);
    const [only] = inside;
    if (inside.length !== 1 || only?.name !== 'w:p' || properties?.children.some(({ name }) => MERGES.has(name)))
      return null;
    paragraphs.push(report.paragraph(only));
  }
  return { element, cells, paragraphs, texts: paragraphs.map((paragraph) => printed(paragraph.pieces, report)) };
}

/** The rows that are not struck; null when the table is no plain grid. */
export function plainRows(table: XmlTree, report: OpenReport): TableRow[] | null {
  const rows: TableRow[] = [];
  for (const child of table.children) {
    if (child.name === 'w:sdt') return null;
    if (child.name !== 'w:tr' || rowChange(child, 'w:del') !== null) continue;
    const row = rowOf(child, report);
    if (!row || (rows[0] && rows[0].cells.length !== row.cells.length)) return null;
    rows.push(row);
  }
  return rows.length > 0 ? rows : null;
}

/** Whether every row of the table stands under a tracked deletion. */
export function isStruck(table: XmlTree): boolean {
  const rows = descendants(table).filter((element) => element.name === 'w:tr');
  return rows.length > 0 && rows.every((row) => rowChange(row, 'w:del') !== null);
}

/** What names a row: its cells that hold words. */
function key(row: TableRow): Token {
  return { text: row.texts.filter((text) => /\p{L}/u.test(text)).join('\n'), start: 0, end: 0 };
}

/** For each row of `before` its index in `after`, -1 where it is gone. */
export function pairRows(before: readonly TableRow[], after: readonly TableRow[]): number[] {
  return align(before.map(key), after.map(key));
}
