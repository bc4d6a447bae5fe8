/** Tables of annexes: header rows repeat on every page, figures stand to the right, rows do not break. */
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type FileChild,
} from 'docx';
import type { FigureInline, TableBlock, TextInline } from '../../core/report-document';
import { cleanText } from './clean-text';
import { plainRuns } from './inlines';
import { columnWidths } from './column-widths';
import type { WritingContext } from './writing-context';

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const BORDERS = {
  top: LINE,
  bottom: LINE,
  left: LINE,
  right: LINE,
  insideHorizontal: LINE,
  insideVertical: LINE,
} as const;
const CELL_MARGINS = { left: 70, right: 70, top: 30, bottom: 30 } as const;

function headerRow(texts: readonly string[], widths: readonly number[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: widths.map(
      (size, column) =>
        new TableCell({
          width: { size, type: WidthType.DXA },
          verticalAlign: VerticalAlignTable.CENTER,
          children: [new Paragraph({ style: 'DauBang', text: cleanText(texts[column] ?? '') })],
        }),
    ),
  });
}

function cell(inline: TextInline | FigureInline | undefined, size: number, context: WritingContext): TableCell {
  const figure = inline?.type === 'figure';
  return new TableCell({
    width: { size, type: WidthType.DXA },
    children: [
      new Paragraph({
        style: 'OBang',
        ...(figure ? { alignment: AlignmentType.RIGHT } : {}),
        children: inline ? (plainRuns([inline], context.ids) as never) : [],
      }),
    ],
  });
}

/** The caption, which says the unit, at the right above the table; `width` is the page's, in twips. */
export function tableParts(block: TableBlock, context: WritingContext, width: number): FileChild[] {
  const widths = columnWidths(block, width);
  const caption = new Paragraph({ style: 'DonViBang', text: cleanText(block.caption) });
  const rows = [
    ...block.header.map((texts) => headerRow(texts, widths)),
    ...block.rows.map((row) => {
      context.ids.budget.spend();
      return new TableRow({
        cantSplit: true,
        children: widths.map((size, column) => cell(row[column], size, context)),
      });
    }),
  ];
  if (rows.length === 0 || widths.length === 0) return [caption];
  const table = new Table({
    rows,
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    margins: CELL_MARGINS,
    width: { size: width, type: WidthType.DXA },
  });
  return block.caption === '' ? [table] : [caption, table];
}
