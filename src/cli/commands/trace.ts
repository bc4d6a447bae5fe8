/** `khopso trace`: for each figure of a report its cell, the digest of its workbook and what proved it. */
import { basename } from 'node:path';
import { Fault } from '../../core/fault';
import type { Language } from '../../core/finding';
import { placeName, traceReport, type TracedFigure } from '../../hosts/docx-file';
import { DONE, type ExitStatus } from '../exit-status';
import { about, readBytes } from '../files';
import type { Io } from '../io';

export interface TraceOptions {
  readonly figure?: string;
  readonly format: 'text' | 'json';
  readonly lang: Language;
}

function line(figure: TracedFigure, language: Language): string {
  const { at } = figure;
  const place = at === null ? (language === 'vi' ? 'không rõ nguồn' : 'source unknown') : `${at.file} › ${at.sheet} › ${at.cell}`;
  const unit = figure.unit === null || figure.unit === '' ? '' : ` ${figure.unit}`;
  const where = figure.place === 'body' ? '' : ` [${placeName(figure.place, language)}]`;
  const typed = figure.overtyped ? (language === 'vi' ? `  (đã gõ lại, trước là ${figure.printed ?? ''})` : `  (typed over, was ${figure.printed ?? ''})`) : '';
  const proofs = figure.proofs.length === 0 ? '' : `\n      ${language === 'vi' ? 'chứng minh' : 'proved by'}: ${figure.proofs.join('; ')}`;
  const digest = figure.sha256 === null ? '' : `\n      sha256 ${figure.sha256}`;
  return `${String(figure.number).padStart(4)}  ${figure.text}${unit}${where}  ←  ${place}${typed}\n      ${figure.fact}${digest}${proofs}\n`;
}

/** Prints all figures, or the one numbered `--figure`. */
export async function trace(path: string, options: TraceOptions, io: Io): Promise<ExitStatus> {
  const bytes = await readBytes(path);
  const traced = await about(path, () => traceReport(bytes));
  const figures = options.figure === undefined ? traced.figures : traced.figures.filter(({ number }) => String(number) === options.figure);
  if (options.figure !== undefined && figures.length === 0) {
    throw new Fault('bad-argument', { file: basename(path), argument: '--figure', value: options.figure, allowed: `1–${String(traced.figures.length)}` });
  }
  if (options.format === 'json') io.out(`${JSON.stringify({ ...traced, figures }, null, 2)}\n`);
  else io.out(figures.map((figure) => line(figure, options.lang)).join(''));
  return DONE;
}
