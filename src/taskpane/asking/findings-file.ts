/** Findings as a file to send back to those who have to put them right: a page that prints, or a workbook to tick off. */
import { addressKey, type CellAddress } from '../../core/cell-address';
import type { Finding, Language } from '../../core/finding';
import { causeText, describeFinding } from '../../engine';
import { checkHtml } from '../../engine/formats/html';
import { writeXlsx, type CellStyle, type PlainCell } from '../../hosts/xlsx-file';
import { exactText } from '../parts/figure-text';
import { listedBlocks, type Listed } from '../state/listed-blocks';
import type { Held } from './held';

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
    open: 'chưa đủ để chọn, cần đối chiếu',
  },
  en: {
    sheet: 'Findings',
    head: ['File', 'Sheet', 'Cell', 'Severity', 'What was found', 'Cause', 'Suggested', 'Done'],
    error: 'Error',
    warning: 'Warning',
    note: 'Note',
    or: ' or ',
    open: 'not decided, to be looked up',
  },
} as const;
const BODY: CellStyle = { align: { wrap: true, vertical: 'top' } };
const HEAD: CellStyle = { ...BODY, font: { bold: true } };
const WIDTHS = [22, 16, 8, 11, 60, 50, 24, 10];

type Proposed = readonly { readonly at: CellAddress; readonly value: string }[];

/** As many as a person looks up before he asks. */
const MOST = 3;

/** What may put it right, the likeliest first; whether the figures decide it. Nothing that types over a formula. */
function proposedFor({ block, first, told }: Listed, isFormula: (at: CellAddress) => boolean): readonly Proposed[] {
  const { found } = block.cause ?? {};
  const all: readonly Proposed[] =
    told && found
      ? [...found.explanations, ...(found.rivals ?? [])].map(({ repairs }) => repairs)
      : (first.suspects ?? []).map((suspect) => [suspect]);
  return all
    .map((each) => each.filter(({ value }) => value !== ''))
    .filter((each) => each.length > 0 && !each.some(({ at }) => isFormula(at)));
}

/** "D9: 1864"; of several that the figures do not decide the likeliest with "hoặc" between; nothing where nothing is suspected. */
function suggested(each: Listed, isFormula: (at: CellAddress) => boolean, language: Language): string {
  const proposed = proposedFor(each, isFormula);
  const said = (repairs: Proposed): string =>
    repairs.map(({ at, value }) => `${at.cell}: ${exactText(value, language)}`).join('; ');
  if (proposed.length < 2 || each.decided) return proposed.slice(0, 1).map(said).join('');
  const { or, open } = WORDS[language];
  const more = proposed.length > MOST ? ' …' : '';
  return `${proposed.slice(0, MOST).map(said).join(or)}${more} (${open})`;
}

async function workbookOf({ listed, language, reading }: ToExport): Promise<Uint8Array> {
  const words = WORDS[language];
  const formulas = new Set(reading.facts.flatMap(({ at, written }) => (written === 'formula' ? [addressKey(at)] : [])));
  const isFormula = (at: CellAddress): boolean => formulas.has(addressKey(at));
  const rows = listed.flatMap((each) =>
    each.block.findings.map((finding) => [
      finding.at.file,
      finding.at.sheet,
      finding.at.cell,
      words[finding.severity],
      describeFinding(finding, language),
      each.told && each.block.cause ? causeText(each.block.cause, language) : '',
      suggested(each, isFormula, language),
      '',
    ]),
  );
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
