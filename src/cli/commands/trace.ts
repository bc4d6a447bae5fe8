/** `khopso trace`: for each figure of a report its cell, the digest of its workbook and what proved it. */
import { basename } from 'node:path';
import { Fault } from '../../core/fault';
import type { Language } from '../../core/finding';
import { placeName, traceReport, type TracedFigure } from '../../hosts/docx-file';
import { bounds } from '../bounds';
import { DONE, type ExitStatus } from '../exit-status';
import { about, readBytes } from '../files';
import type { Io } from '../io';

export interface TraceOptions {
  readonly figure?: string;
  readonly format: 'text' | 'json';
  readonly lang: Language;
}

/** What each kind of relation proved, and the check that asks it (CONTRACT 2). */
const PROVED: Readonly<Record<string, { readonly check: string } & Readonly<Record<Language, string>>>> = {
  sum: { check: 'total-equals-parts', vi: 'tổng bằng các phần', en: 'a total equals its parts' },
  ratio: {
    check: 'ratio-equals-quotient',
    vi: 'tỷ lệ đúng với hai số đem chia',
    en: 'a percentage equals its quotient',
  },
  growth: { check: 'change-equals-growth', vi: 'mức tăng, giảm đúng với hai kỳ', en: 'a growth equals the change' },
  product: { check: 'product-equals-factors', vi: 'tích đúng với các thừa số', en: 'a product equals its factors' },
  count: { check: 'count-equals-list', vi: 'số đếm đúng với danh sách', en: 'a count equals its list' },
  subset: { check: 'subset-within-whole', vi: 'phần không vượt số chung', en: 'a part stays within its whole' },
  equal: { check: 'figures-agree', vi: 'hai nơi ghi như nhau', en: 'two places agree' },
};

function provedBy(figure: TracedFigure): (typeof PROVED)[string][] {
  const kinds = new Set(figure.proofs.map((proof) => proof.split(':')[0] ?? ''));
  return [...kinds].flatMap((kind) => PROVED[kind] ?? []);
}

function line(figure: TracedFigure, language: Language): string {
  const { at } = figure;
  const place =
    at === null ? (language === 'vi' ? 'không rõ nguồn' : 'source unknown') : `${at.file} › ${at.sheet} › ${at.cell}`;
  const unit = figure.unit === null || figure.unit === '' ? '' : ` ${figure.unit}`;
  const where = figure.place === 'body' ? '' : ` [${placeName(figure.place, language)}]`;
  const typed = figure.overtyped
    ? language === 'vi'
      ? `  (đã gõ lại, trước là ${figure.printed ?? ''})`
      : `  (typed over, was ${figure.printed ?? ''})`
    : '';
  const proved = provedBy(figure)
    .map((each) => `${each[language]} (${each.check})`)
    .join('; ');
  const proofs = proved === '' ? '' : `\n      ${language === 'vi' ? 'chứng minh' : 'proved by'}: ${proved}`;
  const digest = figure.sha256 === null ? '' : `\n      sha256 ${figure.sha256}`;
  return `${String(figure.number).padStart(4)}  ${figure.text}${unit}${where}  ←  ${place}${typed}\n      ${figure.fact}${digest}${proofs}\n`;
}

/** Prints all figures, or the one numbered `--figure`. */
export async function trace(path: string, options: TraceOptions, io: Io): Promise<ExitStatus> {
  const bytes = await readBytes(path);
  const traced = await about(path, () => traceReport(bytes, bounds(io)));
  const figures =
    options.figure === undefined
      ? traced.figures
      : traced.figures.filter(({ number }) => String(number) === options.figure);
  if (options.figure !== undefined && figures.length === 0) {
    throw new Fault('bad-argument', {
      file: basename(path),
      argument: '--figure',
      value: options.figure,
      allowed: `1–${String(traced.figures.length)}`,
    });
  }
  if (options.format === 'json')
    io.out(
      `${JSON.stringify({ ...traced, figures: figures.map((figure) => ({ ...figure, checks: provedBy(figure).map(({ check }) => check) })) }, null, 2)}\n`,
    );
  else io.out(figures.map((figure) => line(figure, options.lang)).join(''));
  return DONE;
}
