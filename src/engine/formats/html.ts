/** A check's outcome as one self-contained page: no script, no foreign origin, every text escaped; prints on A4. */
import type { Finding, Language, Severity } from '../../core/finding';
import type { Reading } from '../../core/reading';
import { describeDecision, describeSuspect } from '../../diagnosis';
import { cellsText, readsTextOnly } from '../coverage';
import { describeFinding, describeSkip, isCoverage } from '../describe';
import type { Examination } from '../examine';
import type { ProofLine } from '../proofs';
import { HTML_STYLE } from './html-style';
import { blocksOf, causeText, listsSuspects, type Block } from './causes';
import { describeReason } from './reasons';
import { silentCells } from './silent-cells';
import { groupName, quoteText } from './text-places';

const WORDS = {
  vi: {
    title: 'Kết quả kiểm tra số liệu',
    figures: 'số liệu đã đọc',
    relations: 'phép tính đã xét',
    errors: 'lỗi',
    warnings: 'cảnh báo',
    notes: 'lưu ý',
    skips: 'chưa kiểm tra được',
    none: 'Không phát hiện sai lệch nào.',
    suspects: 'Nghi vấn, theo thứ tự',
    skipped: 'Những điều chưa kiểm tra được',
    silent: 'Ô số không có gì được hỏi',
    silentText: 'Con số không có gì được hỏi',
    proofs: 'Vì sao các số liệu khớp',
    unread: 'Trang tính không đọc',
    inputs: 'Tệp đã kiểm tra',
    error: 'Lỗi',
    warning: 'Cảnh báo',
    note: 'Lưu ý',
  },
  en: {
    title: 'What the check found',
    figures: 'figures read',
    relations: 'relations asked',
    errors: 'errors',
    warnings: 'warnings',
    notes: 'notes',
    skips: 'not asked',
    none: 'Nothing wrong was found.',
    suspects: 'Suspects, likeliest first',
    skipped: 'What could not be asked',
    silent: 'Numeric cells of which nothing was asked',
    silentText: 'Numbers of which nothing was asked',
    proofs: 'Why the figures tie out',
    unread: 'Sheets not read',
    inputs: 'Files checked',
    error: 'Error',
    warning: 'Warning',
    note: 'Note',
  },
} as const satisfies Record<Language, Record<string, string>>;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as text: markup in a cell stays visible as written; control characters that no page may hold are dropped. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

function sentenceHtml(reading: Reading, finding: Finding, language: Language): string {
  const words = WORDS[language];
  const quote = quoteText(reading, finding.at);
  const names: Readonly<Record<Severity, string>> = { error: words.error, warning: words.warning, note: words.note };
  return [
    `<p><span class="cell">${escapeHtml(finding.at.cell)}</span> `,
    `<span class="severity">${names[finding.severity]}</span> ${escapeHtml(describeFinding(finding, language))}</p>`,
    quote === '' ? '' : `<p>${escapeHtml(quote)}</p>`,
  ].join('');
}

/** The findings of one cause, or one alone, and what happened. */
function blockHtml(reading: Reading, block: Block, language: Language): string {
  const [first] = block.findings;
  if (!first) return '';
  const suspects = (listsSuspects(block) ? (first.suspects ?? []) : [])
    .map((suspect) => `<li>${escapeHtml(describeSuspect(suspect, language))}</li>`)
    .join('');
  const decision = block.cause ? causeText(block.cause, language) : describeDecision(first, language);
  return [
    `<li class="${first.severity}">`,
    ...block.findings.map((finding) => sentenceHtml(reading, finding, language)),
    suspects ? `<p class="head">${WORDS[language].suspects}</p><ol>${suspects}</ol>` : '',
    decision ? `<p class="decision">${escapeHtml(decision)}</p>` : '',
    '</li>',
  ].join('');
}

function bySheet(reading: Reading, findings: readonly Finding[], language: Language): string {
  const groups = new Map<string, Block[]>();
  for (const block of blocksOf(findings)) {
    const [first] = block.findings;
    const name = first ? groupName(first.at, language) : '';
    groups.set(name, [...(groups.get(name) ?? []), block]);
  }
  return [...groups]
    .map(
      ([name, list]) =>
        `<section><h2>${escapeHtml(name)}</h2><ul class="findings">${list.map((block) => blockHtml(reading, block, language)).join('')}</ul></section>`,
    )
    .join('\n');
}

function place(at: { file: string; sheet: string; cell: string }): string {
  return `<span class="cell">${escapeHtml(`${at.file} › ${at.sheet} › ${at.cell}`)}</span>`;
}

function lines(title: string, items: readonly string[], open: boolean): string {
  if (items.length === 0) return '';
  return `<details${open ? ' open' : ''}><summary>${title} (${String(items.length)})</summary><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul></details>`;
}

/** `check --format html`: the whole page. `proofs` may be left out; `version` is the program's own. */
export function checkHtml(
  reading: Reading,
  examination: Examination,
  language: Language,
  version: string,
  proofs: readonly ProofLine[] = [],
): string {
  const words = WORDS[language];
  const { errors, warnings, notes, facts, relations, cells } = examination.summary;
  const ofText = readsTextOnly(reading);
  const unasked = examination.skipped.filter((skip) => !isCoverage(skip));
  const counts: readonly (readonly [number, string, string])[] = [
    [facts, words.figures, ''],
    [relations, words.relations, ''],
    [errors, words.errors, 'error'],
    [warnings, words.warnings, 'warning'],
    [notes, words.notes, 'note'],
    [unasked.length, words.skips, ''],
  ];
  const unread = reading.workbooks.flatMap((book) =>
    book.sheets
      .filter((sheet) => sheet.reason !== null)
      .map((sheet) => escapeHtml(`${book.file} › ${sheet.name}: ${describeReason(sheet.reason ?? '', language)}`)),
  );
  const inputs = reading.workbooks.map((book) =>
    escapeHtml(`${book.file}${book.sha256 === null ? '' : ` (SHA-256 ${book.sha256})`}`),
  );
  return [
    `<!DOCTYPE html>\n<html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">',
    `<title>${words.title}</title><style>${HTML_STYLE}</style></head><body><main><h1>${words.title}</h1>`,
    `<dl>${counts.map(([count, name, kind]) => `<div class="${kind}"><dt>${name}</dt><dd>${String(count)}</dd></div>`).join('')}</dl>`,
    `<p class="cells">${escapeHtml(cellsText(cells, language, ofText))}</p>`,
    examination.findings.length === 0
      ? `<p class="fine">${words.none}</p>`
      : bySheet(reading, examination.findings, language),
    lines(
      words.skipped,
      unasked.map((skip) => `${place(skip.at)} ${escapeHtml(describeSkip(skip, language))}`),
      false,
    ),
    lines(
      ofText ? words.silentText : words.silent,
      silentCells(examination, language).map(
        ({ file, sheet, reason, ranges }) =>
          `<span class="cell">${escapeHtml(`${file} › ${sheet}`)}</span> ${escapeHtml(`${reason}: ${ranges}`)}`,
      ),
      false,
    ),
    lines(
      words.proofs,
      proofs.map((line) => `${place(line.at)} ${escapeHtml(line.text)}`),
      false,
    ),
    lines(words.unread, unread, false),
    lines(words.inputs, inputs, false),
    `<footer>Khớp Số ${escapeHtml(version)}</footer></main></body></html>\n`,
  ].join('\n');
}
