/** A table's cells as they read, merged ones at their first place (17.4). */
import type { DocumentTable, DocumentTableCell } from '../../../core/document-text';
import { childOf, type XmlTree } from '../../opc';
import { readPlain, type NoteNumbers } from './plain-paragraph';
import { NOTHING_REMEMBERED } from './remembered-figures';

const WRAPPERS = new Set(['w:sdt', 'w:sdtContent', 'w:ins', 'w:customXml']);
const NONE: ReadonlySet<string> = new Set();

function* named(parent: XmlTree, name: string): Generator<XmlTree> {
  for (const child of parent.children) {
    if (child.name === name) yield child;
    else if (WRAPPERS.has(child.name)) yield* named(child, name);
  }
}

function propertyOf(cell: XmlTree, name: string): string | undefined {
  const properties = childOf(cell, 'w:tcPr');
  const property = properties && childOf(properties, name);
  return property && (property.attributes['w:val'] ?? '');
}

function isBold(cell: XmlTree): boolean {
  const runs = [...named(cell, 'w:p')]
    .flatMap((paragraph) => [...named(paragraph, 'w:r')])
    .filter((run) => run.children.some((child) => child.name === 'w:t'));
  return (
    runs.length > 0 &&
    runs.every((run) => {
      const properties = childOf(run, 'w:rPr');
      const bold = properties && childOf(properties, 'w:b');
      return bold !== undefined && !/^(?:0|false|off)$/.test(bold.attributes['w:val'] ?? '');
    })
  );
}

/** `after`: index of the paragraph before the table. */
export function readTable(table: XmlTree, after: number, notes: NoteNumbers): DocumentTable {
  const cells: { -readonly [K in keyof DocumentTableCell]: DocumentTableCell[K] }[] = [];
  /** The cell that a column's next "continue" belongs to. */
  const above = new Map<number, (typeof cells)[number]>();
  let row = 0;
  for (const line of named(table, 'w:tr')) {
    const properties = childOf(line, 'w:trPr');
    let column = Number((properties && childOf(properties, 'w:gridBefore')?.attributes['w:val']) ?? 0);
    for (const element of named(line, 'w:tc')) {
      const columns = Math.max(1, Number(propertyOf(element, 'w:gridSpan') ?? 1));
      const merge = propertyOf(element, 'w:vMerge');
      const top = above.get(column);
      if (merge !== undefined && merge !== 'restart' && top) top.rows = row - top.row + 1;
      else {
        const text = [...named(element, 'w:p')]
          .map((paragraph) => readPlain(paragraph, { notes, headings: NONE, known: NOTHING_REMEMBERED }).text.trim())
          .filter((words) => words !== '')
          .join('\n');
        const cell = { row, column, rows: 1, columns, text, ...(isBold(element) ? { bold: true as const } : {}) };
        cells.push(cell);
        if (merge === 'restart') above.set(column, cell);
        else above.delete(column);
      }
      column += columns;
    }
    row += 1;
  }
  return { after, cells };
}
