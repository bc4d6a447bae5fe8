/** Where a finding's words stand in the open document, as its host can find them again; and what they become. */
import { parseCellName, type CellAddress } from '../../core/cell-address';
import { parseDecimal } from '../../core/decimal';
import type { DocumentTableCell, DocumentText } from '../../core/document-text';
import type { DocumentWords } from '../../core/host';
import { formatNumber, parseFigure } from '../../language';
import type { DocumentProof } from '../asking/document-proof';

type Read = Pick<DocumentProof, 'document' | 'titles'>;

const cellsOf = ({ tables }: DocumentText): readonly DocumentTableCell[] => tables.flatMap(({ cells }) => cells);

function cellAt({ document, titles }: Read, { sheet, cell }: CellAddress): DocumentTableCell | undefined {
  const place = parseCellName(cell);
  const table = document.tables[Number(/\d+$/.exec(sheet)?.[0] ?? 0) - 1];
  const row = (place?.row ?? 0) - (titles[sheet] ?? 0);
  return table?.cells.find((each) => each.row === row && each.column === place?.column);
}

/** null for words in a header, a text box, an endnote: the host does not lead there. */
export function wordsOf(read: Read, at: CellAddress): DocumentWords | null {
  const { inText } = at;
  // A cell of a table as a whole: what was not asked names no words in it.
  if (!inText) return wholeCell(read, at);
  if (inText.place === 'table') {
    const cell = wholeCell(read, at);
    return cell && { ...cell, start: inText.start, text: inText.text };
  }
  if (inText.place !== 'body' && inText.place !== 'footnote') return null;
  const { paragraphs } = read.document;
  const own = paragraphs[inText.paragraph - 1];
  if (!own) return null;
  const same = (other: (typeof paragraphs)[number]): boolean =>
    other.place === own.place && other.note === own.note && other.text === own.text;
  return {
    ...(own.note === undefined ? {} : { note: own.note }),
    inTable: false,
    around: own.text,
    nth: paragraphs.slice(0, inText.paragraph - 1).filter(same).length,
    start: inText.start,
    text: own.text.slice(inText.start, inText.end),
  };
}

function wholeCell(read: Read, at: CellAddress): DocumentWords | null {
  const cell = cellAt(read, at);
  if (!cell) return null;
  const cells = cellsOf(read.document);
  const nth = cells.slice(0, cells.indexOf(cell)).filter(({ text }) => text === cell.text).length;
  return { inTable: true, around: cell.text, nth, start: 0, text: cell.text };
}

/** The same place once `text` stands there. */
export function wordsAfter(words: DocumentWords, text: string, { document }: Read): DocumentWords {
  const around = words.around.slice(0, words.start) + text + words.around.slice(words.start + words.text.length);
  const all = words.inTable
    ? cellsOf(document).map((cell) => cell.text)
    : document.paragraphs
        .filter(({ place, note }) => place === (words.note === undefined ? 'body' : 'footnote') && note === words.note)
        .map((paragraph) => paragraph.text);
  // Those before the place itself: it is the one of its old text.
  let at = -1;
  for (let left = words.nth; left >= 0; left -= 1) at = all.indexOf(words.around, at + 1);
  const nth = all.slice(0, Math.max(0, at)).filter((each) => each === around).length;
  return { ...words, around, nth, text };
}

/** A suspect's value as the document prints that figure: its own decimals, its own sign of thousands; null where it reads as none. */
export function printedInstead(words: string, value: string): string | null {
  const figure = parseFigure(words);
  const wanted = parseDecimal(value);
  if ((figure?.kind !== 'figure' && figure?.kind !== 'ambiguous') || wanted === null) return null;
  const [digits = ''] = /[\d.,]*\d/.exec(words) ?? [];
  const decimals = /,(\d+)$/.exec(digits)?.[1]?.length ?? 0;
  const exact = wanted.scale > decimals ? undefined : decimals;
  const printed = formatNumber(wanted, exact).replace(/^[-−]/, '');
  const grouped = digits.includes('.') || digits.replace(/,.*$/, '').length < 4 ? printed : printed.replaceAll('.', '');
  return words.replace(digits, grouped);
}
