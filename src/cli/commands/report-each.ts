/** `khopso report --each FOLDER -o OUT`: a report for every body of a folder, and a table of what was written and what failed. */
import { mkdir, readdir } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { Fault } from '../../core/fault';
import type { Language } from '../../core/finding';
import { describeFault } from '../../language';
import { DONE, FINDINGS, type ExitStatus } from '../exit-status';
import type { Io } from '../io';
import { namedBooks } from '../named-books';
import { report, type ReportOptions } from './report';

interface Body {
  readonly name: string;
  /** What the body's books are named by: its folder, or its one workbook. */
  readonly books: string;
}

/** The folders and the single workbooks of a folder, in the order that people number them. */
async function bodiesOf(folder: string): Promise<readonly Body[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => {
    throw new Fault('not-found', { file: folder });
  });
  const named = await Promise.all(
    entries.map(async (entry): Promise<Body | null> => {
      if (entry.name.startsWith('.')) return null;
      const books = join(folder, entry.name);
      if (entry.isDirectory()) return { name: entry.name, books };
      const known =
        /\.(?:xlsx|xlsm|xls|xlsb|ods)$/i.test(entry.name) && (await namedBooks([books]).catch(() => [])).length > 0;
      return known ? { name: parse(entry.name).name, books } : null;
    }),
  );
  const bodies = named.filter((body): body is Body => body !== null);
  if (bodies.length === 0)
    throw new Fault('bad-argument', { argument: '--each', problem: 'no-workbook-in', file: folder });
  return bodies.sort((a, b) => a.name.localeCompare(b.name, 'vi', { numeric: true }));
}

const WORDS = {
  vi: {
    written: 'đã viết',
    failed: 'chưa viết',
    sum: (done: number, all: number) => `${String(done)}/${String(all)} báo cáo đã viết.`,
    gaps: (gaps: number) => (gaps === 0 ? '' : `, còn ${String(gaps)} chỗ cần bổ sung`),
  },
  en: {
    written: 'written',
    failed: 'not written',
    sum: (done: number, all: number) => `${String(done)} of ${String(all)} reports written.`,
    gaps: (gaps: number) => (gaps === 0 ? '' : `, ${String(gaps)} places to fill in`),
  },
} as const;

/** The report of one body; what it says goes into the table, not to the screen. */
async function written(
  body: Body,
  options: ReportOptions,
  path: string,
  io: Io,
): Promise<{ ok: boolean; said: string }> {
  const said: string[] = [];
  const own: Io = { ...io, out: (text) => said.push(text), error: (text) => said.push(text), redraw: null };
  try {
    const status = await report([body.books], { ...options, output: path }, own);
    const lines = said
      .join('')
      .split('\n')
      .filter((line) => line.trim() !== '');
    if (status === DONE) return { ok: true, said: WORDS[options.lang].gaps(lines.length - 1) };
    return { ok: false, said: `: ${lines[0] ?? ''}` };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { ok: false, said: `: ${describeFault(error, options.lang)}` };
  }
}

/** Status 1 where any report could not be written; the others are. */
export async function reportEach(folder: string, options: ReportOptions, io: Io): Promise<ExitStatus> {
  const bodies = await bodiesOf(folder);
  await mkdir(options.output, { recursive: true });
  const words = WORDS[options.lang satisfies Language];
  let done = 0;
  for (const body of bodies) {
    const path = join(options.output, `${body.name}.docx`);
    const { ok, said } = await written(body, options, path, io);
    if (ok) done += 1;
    io.out(`${body.name}\t${ok ? words.written : words.failed}${said}\n`);
  }
  io.out(`${words.sum(done, bodies.length)}\n`);
  return done === bodies.length ? DONE : FINDINGS;
}
