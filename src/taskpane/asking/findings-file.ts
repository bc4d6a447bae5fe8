/** Findings as a file to send back to those who have to put them right: a page that prints, or a workbook to tick off. */
import type { Finding, Language } from '../../core/finding';
import { causeText, describeDecision, describeFinding } from '../../engine';
import { checkHtml } from '../../engine/formats/html';
import { writeXlsx, type CellStyle, type PlainCell } from '../../hosts/xlsx-file';
import { exactText } from '../parts/figure-text';
import { listedBlocks, type Listed } from '../state/listed-blocks';
import { offersOf, onTheFace, type Offer } from '../state/offers';
import { answerOf, type Held } from './held';

export type FindingsFormat = 'html' | 'xlsx';

export interface FindingsAsked {
  readonly format: FindingsFormat;
  readonly language: Language;
  /** Keys of the listed entries that are to stand in it. */
  readonly keys: readonly string[];
  /** Of the program, for the page's foot. */
  readonly version: string;
}

interface ToExport extends FindingsAsked, Held {
  readonly listed: readonly Listed[];
}

const WORDS = {
  vi: {
    sheet: 'Phát hiện',
    head: ['Tệp', 'Trang', 'Ô', 'Mức', 'Điều phát hiện', 'Nguyên nhân', 'Đề nghị', 'Đã xử lý'],
    error: 'Lỗi',
    warning: 'Cảnh báo',
    note: 'Lưu ý',
    or: ' hoặc ',
    formula: 'ghi bằng công thức',
    open: 'chưa đủ để chọn, cần đối chiếu',
  },
  en: {
    sheet: 'Findings',
    head: ['File', 'Sheet', 'Cell', 'Severity', 'What was found', 'Cause', 'Suggested', 'Done'],
    error: 'Error',
    warning: 'Warning',
    note: 'Note',
    or: ' or ',
    formula: 'as a formula',
    open: 'not decided, to be looked up',
  },
} as const;
const BODY: CellStyle = { align: { wrap: true, vertical: 'top' } };
const HEAD: CellStyle = { ...BODY, font: { bold: true } };
const WIDTHS = [22, 16, 12, 11, 60, 50, 32, 10];
/** Cells and findings of one entry that are written out. */
const MOST_FOUND = 6;

/** "D9: 1.846 → 1.864", as the card offers it; of several that the figures do not decide, with "hoặc" between. */
function suggested(offers: readonly Offer[], language: Language): string {
  const { or, open, formula } = WORDS[language];
  const figure = (text: string): string => (text === '' ? '…' : exactText(text, language));
  const said = (offer: Offer): string =>
    offer.changes.map(({ at, from, to }) => `${at.cell}: ${figure(from)} → ${figure(to)}`).join('; ') +
    (offer.formula ? ` (${formula})` : '');
  const [first] = offers;
  if (!first) return '';
  if (first.recommended || offers.length === 1) return said(first);
  const face = onTheFace(offers);
  return `${face.map(said).join(or)}${offers.length > face.length ? ' …' : ''} (${open})`;
}

/** What is wrong of one entry, a line each. */
function foundText({ block, first }: Listed, language: Language): string {
  const [findings, left] = [block.findings.slice(0, MOST_FOUND), block.findings.length - MOST_FOUND];
  if (findings.length < 2) return describeFinding(first, language);
  const lines = findings.map((finding) => `${finding.at.cell}: ${describeFinding(finding, language)}`);
  return [...lines, ...(left > 0 ? [`… (+${String(left)})`] : [])].join('\n');
}

const whyText = ({ block, first }: Listed, language: Language): string =>
  block.cause?.found ? causeText(block.cause, language) : describeDecision(first, language);

function cellsText({ cells }: Listed): string {
  const names = cells.slice(0, MOST_FOUND).map(({ cell }) => cell);
  return names.join(', ') + (cells.length > names.length ? ` … (${String(cells.length)})` : '');
}

async function workbookOf(what: ToExport): Promise<Uint8Array> {
  const { listed, language, books } = what;
  const words = WORDS[language];
  const { standing } = answerOf(0, what);
  // One row a card, at the cells that the card names.
  const rows = listed.map((each) => [
    each.first.at.file,
    each.sheet,
    cellsText(each),
    words[each.severity],
    foundText(each, language),
    whyText(each, language),
    suggested(offersOf(each, { standing, books }), language),
    '',
  ]);
  const cells: PlainCell[] = [words.head as readonly string[], ...rows].flatMap((row, at) =>
    row.map((value, column) => ({
      row: at,
      column,
      value,
      style: at === 0 ? HEAD : BODY,
    })),
  );
  return writeXlsx({
    sheets: [
      {
        name: words.sheet,
        cells,
        columns: WIDTHS.map((width, column) => ({ column, width })),
        freeze: { rows: 1 },
        autoFilter: { top: 0, left: 0, bottom: rows.length, right: WIDTHS.length - 1 },
      },
    ],
  });
}

function pageOf({ reading, examination, listed, language, version }: ToExport): Uint8Array {
  const wanted = new Set<Finding>(listed.flatMap(({ block }) => block.findings));
  const findings = examination.findings.filter((finding) => wanted.has(finding));
  const count = (severity: Finding['severity']): number => findings.filter((each) => each.severity === severity).length;
  const summary = {
    ...examination.summary,
    errors: count('error'),
    warnings: count('warning'),
    notes: count('note'),
  };
  const files = new Set(findings.map(({ at }) => at.file));
  const workbooks = reading.workbooks.filter(({ file }) => files.has(file));
  const { proven } = examination;
  // What was not asked of these workbooks is said in what goes out as well.
  const skipped = examination.skipped.filter(({ at }) => files.has(at.file));
  const shown = { findings, skipped, proofs: [], proven, summary };
  return new TextEncoder().encode(checkHtml({ ...reading, workbooks }, shown, language, version));
}

export function findingsFile(held: Held, asked: FindingsAsked): Promise<Uint8Array> {
  const keys = new Set(asked.keys);
  const what = { ...asked, ...held, listed: listedBlocks(held).filter(({ key }) => keys.has(key)) };
  return asked.format === 'xlsx' ? workbookOf(what) : Promise.resolve(pageOf(what));
}
