/** `khopso verify`: proves offline that every controlled figure of a report still equals its cell. */
import type { Language } from '../../core/finding';
import { placeName, verifyReport, type VerifiedFigure, type Verification } from '../../hosts/docx-file';
import { openBooks } from '../books';
import { DONE, FINDINGS, type ExitStatus } from '../exit-status';
import { about, readBytes } from '../files';
import { BY_ZLIB } from '../inflate';
import type { Io } from '../io';
import { namedBooks } from '../named-books';
import { readOwnForms } from '../own-forms';

export interface VerifyOptions {
  readonly format: 'text' | 'json';
  readonly lang: Language;
  readonly forms?: string;
}

const WORDS = {
  vi: {
    changed: 'ô nay là',
    overtyped: 'gõ tay, theo ô là',
    'missing-fact': 'sổ không còn số liệu này',
    unprovable: 'không chứng minh được',
    missing: 'không còn trong văn bản',
    chart: 'biểu đồ',
    other: 'không còn như đã vẽ',
    book: { changed: 'sổ đã thay đổi từ khi viết báo cáo', missing: 'không có trong các tệp đã cho' },
    holds: (n: number) => `Cả ${String(n)} số liệu đều khớp với ô của nó.`,
    fails: (bad: number, n: number) => `${String(bad)} trong ${String(n)} số liệu không khớp.`,
  },
  en: {
    changed: 'the cell now says',
    overtyped: 'typed by hand, the cell says',
    'missing-fact': 'the workbooks no longer hold it',
    unprovable: 'cannot be proven',
    missing: 'no longer in the document',
    chart: 'chart',
    other: 'no longer shows what was drawn',
    book: { changed: 'the workbook changed since the report was written', missing: 'not among the files given' },
    holds: (n: number) => `All ${String(n)} figures equal their cells.`,
    fails: (bad: number, n: number) => `${String(bad)} of ${String(n)} figures do not.`,
  },
} as const;

function isSound(figure: VerifiedFigure): boolean {
  return figure.verdict === 'equal' || figure.verdict === 'derived';
}

function verificationText(verification: Verification, language: Language): string {
  const words = WORDS[language];
  const bad = verification.figures.filter((figure) => !isSound(figure));
  const lines = bad.map((figure) => {
    const at = figure.at === null ? '' : `  ${figure.at.file} › ${figure.at.sheet} › ${figure.at.cell}`;
    const where = figure.place === 'body' ? '' : ` [${placeName(figure.place, language)}]`;
    const verdict = figure.verdict === 'equal' || figure.verdict === 'derived' ? '' : words[figure.verdict];
    return `${String(figure.number).padStart(4)}  ${figure.text}${where}${at}: ${verdict} ${figure.expected ?? ''}`.trimEnd();
  });
  for (const missing of verification.missing)
    lines.push(`   –  ${missing.printed}  (${missing.fact}): ${words.missing}`);
  for (const { block, fact, shown, now } of verification.charts) {
    const verdict = fact === null ? words.other : now === null ? words['missing-fact'] : `${words.changed} ${now}`;
    lines.push(
      `   –  ${words.chart} ${block}: ${[shown, fact === null ? null : `(${fact})`].filter((part) => part !== null).join('  ')} ${verdict}`,
    );
  }
  for (const book of verification.workbooks) {
    if (book.state === 'changed' || book.state === 'missing')
      lines.push(`   –  ${book.file}: ${words.book[book.state]}`);
  }
  const total = verification.figures.length;
  const gone = verification.missing.length + verification.charts.length;
  lines.push(verification.holds ? words.holds(total) : words.fails(bad.length + gone, total + gone));
  return `${lines.join('\n')}\n`;
}

/** Status 1 when any figure, in the text or in a chart, differs from its cell, was typed over, or is gone. */
export async function verify(
  report: string,
  paths: readonly string[],
  options: VerifyOptions,
  io: Io,
): Promise<ExitStatus> {
  const bytes = await readBytes(report);
  const { reading, snapshots } = await openBooks(await namedBooks(paths), io, await readOwnForms(options.forms));
  const verification = await about(report, () =>
    verifyReport(
      bytes,
      reading.facts,
      snapshots.map(({ file, sha256 }) => ({ file, sha256 })),
      BY_ZLIB,
    ),
  );
  io.out(
    options.format === 'json'
      ? `${JSON.stringify(verification, null, 2)}\n`
      : verificationText(verification, options.lang),
  );
  return verification.holds ? DONE : FINDINGS;
}
