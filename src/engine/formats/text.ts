/** A check's outcome as text for a terminal: findings by sheet, each with its cell, sentence and likeliest repair. */
import type { Language, Severity } from '../../core/finding';
import type { Reading } from '../../core/reading';
import { describeDecision, describeSuspect } from '../../diagnosis';
import { counted } from '../../language';
import { cellsText, readsTextOnly, textCoverageText } from '../coverage';
import { describeFinding, describeSkip, isCoverage } from '../describe';
import type { Examination } from '../examine';
import type { Summary } from '../summary';
import type { SettledExamination } from '../settled';
import { blocksOf, causeText, listsSuspects, type Block } from './causes';
import { describeReason } from './reasons';
import { silentCells } from './silent-cells';
import { groupName, quoteText } from './text-places';

const WORDS = {
  vi: {
    severity: { error: 'LỖI', warning: 'CẢNH BÁO', note: 'LƯU Ý' },
    suspects: 'Nghi vấn',
    skipped: 'Chưa kiểm tra được',
    waived: 'Đã chấp nhận ngoại lệ',
    reopened: 'Ngoại lệ mở lại vì số liệu đã thay đổi',
    silent: 'Ô số không có gì được hỏi',
    silentText: 'Con số không có gì được hỏi',
    unread: 'Không đọc',
    empty: 'Chưa có số liệu nào',
    summary: (e: number, w: number, n: number, s: number, f: number, r: number) =>
      `${String(f)} số liệu, ${String(r)} phép tính: ${String(e)} lỗi, ${String(w)} cảnh báo, ${String(n)} lưu ý, ${String(s)} điều chưa kiểm tra được.`,
  },
  en: {
    severity: { error: 'ERROR', warning: 'WARNING', note: 'NOTE' },
    suspects: 'Suspect',
    skipped: 'Not asked',
    waived: 'Accepted',
    reopened: 'Reopened, because a figure changed',
    silent: 'Numeric cells of which nothing was asked',
    silentText: 'Numbers of which nothing was asked',
    unread: 'Not read',
    empty: 'No figure yet',
    summary: (e: number, w: number, n: number, s: number, f: number, r: number) =>
      `${counted(f, 'figure')}, ${counted(r, 'relation')}: ${counted(e, 'error')}, ${counted(w, 'warning')}, ${counted(n, 'note')}, ${String(s)} not asked.`,
  },
} as const satisfies Record<Language, { severity: Record<Severity, string> } & Record<string, unknown>>;

/** The findings of one cause, or one alone, and what happened. */
function blockLines(reading: Reading, block: Block, language: Language): string[] {
  const words = WORDS[language];
  const [first] = block.findings;
  const lines = block.findings.flatMap((finding) => {
    const elsewhere = first && finding.at.sheet !== first.at.sheet ? `${finding.at.sheet} › ` : '';
    const quote = quoteText(reading, finding.at);
    return [
      `  ${elsewhere}${finding.at.cell}  ${words.severity[finding.severity]}  ${describeFinding(finding, language)}  [${finding.check}/${finding.code}]`,
      ...(quote === '' ? [] : [`      ${quote}`]),
    ];
  });
  for (const suspect of listsSuspects(block) ? (first?.suspects ?? []) : [])
    lines.push(`      ${words.suspects} ${String(suspect.rank)}: ${describeSuspect(suspect, language)}`);
  const decision = block.cause ? causeText(block.cause, language) : first ? describeDecision(first, language) : '';
  if (decision) lines.push(`      → ${decision}`);
  return lines;
}

/** Sheets that were understood as a table of figures and hold none: a blank form is no proof of anything. */
function emptySheets(reading: Reading): string[] {
  const told = new Set(reading.texts.map(({ at }) => `${at.file} › ${at.sheet}`));
  return reading.workbooks
    .flatMap((book) =>
      book.sheets
        .filter(
          (sheet) =>
            sheet.reason === null && sheet.facts === 0 && sheet.form !== 'cover' && sheet.form !== 'narrative-text',
        )
        .map((sheet) => `${book.file} › ${sheet.name}`),
    )
    .filter((place) => !told.has(place));
}

function textLine({ text }: Summary, language: Language): string[] {
  return text ? [textCoverageText(text, language)] : [];
}

/** The whole text of `khopso check`, ending with what was found and what was asked, a line each. */
export function checkText(
  reading: Reading,
  examination: Examination & Partial<Pick<SettledExamination, 'waived' | 'reopened'>>,
  language: Language,
): string {
  const words = WORDS[language];
  const lines: string[] = [];
  let heading = '';
  for (const block of blocksOf(examination.findings)) {
    const [first] = block.findings;
    const next = first ? groupName(first.at, language) : heading;
    if (next !== heading) {
      if (lines.length > 0) lines.push('');
      lines.push(next);
      heading = next;
    }
    lines.push(...blockLines(reading, block, language));
  }
  if (lines.length > 0) lines.push('');
  for (const { finding, waiver } of examination.reopened ?? []) {
    lines.push(
      `${words.reopened}: ${finding.at.sheet} › ${finding.at.cell}  ${waiver.reason} (${waiver.by}, ${waiver.on})`,
      '',
    );
  }
  if ((examination.waived ?? []).length > 0) {
    lines.push(`${words.waived}:`);
    for (const { finding, waiver } of examination.waived ?? []) {
      lines.push(
        `  ${finding.at.file} › ${finding.at.sheet} › ${finding.at.cell}  ${describeFinding(finding, language)}  ← ${waiver.reason} (${waiver.by}, ${waiver.on})`,
      );
    }
    lines.push('');
  }
  const unasked = examination.skipped.filter((skip) => !isCoverage(skip));
  if (unasked.length > 0) {
    lines.push(`${words.skipped}:`);
    for (const skip of unasked) {
      lines.push(
        `  ${skip.at.file} › ${skip.at.sheet} › ${skip.at.cell}  ${describeSkip(skip, language)}  [${skip.check}]`,
      );
    }
    lines.push('');
  }
  const ofText = readsTextOnly(reading);
  const silent = silentCells(examination, language);
  if (silent.length > 0) {
    lines.push(`${ofText ? words.silentText : words.silent}:`);
    for (const { file, sheet, reason, ranges } of silent) lines.push(`  ${file} › ${sheet}  ${reason}: ${ranges}`);
    lines.push('');
  }
  const unread = reading.workbooks.flatMap((book) =>
    book.sheets.filter((s) => s.reason !== null).map((s) => ({ book, s })),
  );
  if (unread.length > 0) {
    lines.push(`${words.unread}:`);
    for (const { book, s } of unread)
      lines.push(`  ${book.file} › ${s.name}: ${describeReason(s.reason ?? '', language)}`);
    lines.push('');
  }
  const empty = emptySheets(reading);
  if (empty.length > 0) lines.push(`${words.empty}:`, ...empty.map((place) => `  ${place}`), '');
  const { errors, warnings, notes, facts, relations, cells } = examination.summary;
  lines.push(
    words.summary(errors, warnings, notes, unasked.length, facts, relations),
    cellsText(cells, language, ofText),
    ...textLine(examination.summary, language),
  );
  return `${lines.join('\n')}\n`;
}
