/** `khopso report --each FOLDER -o OUT`: a report for every body of a folder, a table of what was written and what failed, and by name what each leaves out. */
import { mkdir, readdir } from 'node:fs/promises';
import { basename, join, parse, resolve } from 'node:path';
import { Fault } from '../../core/fault';
import type { Language } from '../../core/finding';
import { describeFault } from '../../language';
import { describeArgument } from '../describe-argument';
import { DONE, FINDINGS, type ExitStatus } from '../exit-status';
import type { Io } from '../io';
import { unreadable } from '../files';
import { byName, namedBooks } from '../named-books';
import { readOffice } from '../own-report';
import { writtenReport, type ReportOptions } from './report';

interface Body {
  /** What its report is called. */
  readonly name: string;
  /** What the body's books are named by: its folder, or its one workbook. */
  readonly books: string;
}

const folded = (name: string): string => name.normalize('NFC').toLocaleLowerCase('vi');

/** The folders and the single workbooks of a folder but `output`, in the order that people number them. */
async function bodiesOf(folder: string, output: string): Promise<readonly Body[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    throw unreadable(error, folder);
  });
  const named = await Promise.all(
    entries.map(async (entry): Promise<Body | null> => {
      const books = join(folder, entry.name);
      if (entry.name.startsWith('.') || resolve(books) === resolve(output)) return null;
      if (entry.isDirectory()) return { name: entry.name, books };
      const known =
        /\.(?:xlsx|xlsm|xls|xlsb|ods)$/i.test(entry.name) && (await namedBooks([books]).catch(() => [])).length > 0;
      return known ? { name: parse(entry.name).name, books } : null;
    }),
  );
  const bodies = named.filter((body): body is Body => body !== null);
  if (bodies.length === 0)
    throw new Fault('bad-argument', { argument: '--each', problem: 'no-workbook-in', file: folder });
  return bodies
    .map(({ name, books }) => {
      const namesakes = bodies.filter((other) => folded(other.name) === folded(name));
      return { name: namesakes.length > 1 ? basename(books) : name, books };
    })
    .sort((a, b) => byName(a.name, b.name));
}

const WORDS = {
  vi: {
    written: 'đã viết',
    failed: 'chưa viết',
    sum: (done: number, all: number) => `${String(done)}/${String(all)} báo cáo đã viết.`,
    unsigned: (name: string) =>
      `Người ký “${name}” của report.yaml không ký thay mọi cơ quan: mỗi báo cáo ký theo trang Thông tin của sổ mình, sổ không ghi thì để trống.`,
    gaps: (gaps: number) => (gaps === 0 ? '' : `, còn ${String(gaps)} chỗ cần bổ sung`),
    nobody: ', các sổ không ghi tên cơ quan',
    otherPeriods: (names: string, most: string) => `Khác kỳ với các báo cáo còn lại (${most}): ${names}.`,
  },
  en: {
    written: 'written',
    failed: 'not written',
    sum: (done: number, all: number) => `${String(done)} of ${String(all)} reports written.`,
    unsigned: (name: string) =>
      `"${name}" of report.yaml does not sign for every body: each report is signed as its own cover sheet says, and left blank where that names nobody.`,
    gaps: (gaps: number) => (gaps === 0 ? '' : `, ${String(gaps)} places to fill in`),
    nobody: ', its workbooks name no body',
    otherPeriods: (names: string, most: string) => `Of another period than the others (${most}): ${names}.`,
  },
} as const;

/** Characters of a reason. */
const MOST_SAID = 240;

interface Outcome {
  readonly ok: boolean;
  readonly said: string;
  /** In words, of a report that was written; "" where nothing states it. */
  readonly period: string;
  /** What the report of this body alone would say beside it: places to fill in, sentences left out. */
  readonly told: readonly string[];
}

/** Of what a check says, the first error behind its sheet; null where it says none. */
function firstError(lines: readonly string[]): string | null {
  const at = lines.findIndex((line) => /^ {2}\S.* {2}(?:LỖI|ERROR) {2}/u.test(line));
  const sheet = lines
    .slice(0, Math.max(0, at))
    .filter((line) => !line.startsWith(' '))
    .at(-1);
  return at < 0 ? null : `${sheet ?? ''} › ${(lines[at] ?? '').trim()}`;
}

/** The report of one body; what it says goes into the table, what is left out behind it. Whatever befalls it, the others are written. */
async function reportOf(body: Body, options: ReportOptions, path: string, io: Io): Promise<Outcome> {
  const [results, errors]: [string[], string[]] = [[], []];
  const linesOf = (said: readonly string[]): string[] =>
    said
      .join('')
      .split('\n')
      .filter((line) => line.trim() !== '');
  const own: Io = {
    budget: io.budget.renewed(),
    out: (text) => results.push(text),
    error: (text) => errors.push(text),
    redraw: null,
  };
  try {
    const { status, gaps, namesBody, period } = await writtenReport(
      [body.books],
      { ...options, output: path, unsigned: true },
      own,
    );
    const words = WORDS[options.lang];
    if (status === DONE)
      return {
        ok: true,
        said: (namesBody ? '' : words.nobody) + words.gaps(gaps),
        period,
        told: linesOf(errors).filter((line) => !line.includes(path)),
      };
    // Open errors: the first, with its sheet; workbooks of others: whose they are.
    const why = firstError(linesOf(results)) ?? linesOf(errors)[0] ?? '';
    return {
      ok: false,
      said: `: ${why.length > MOST_SAID ? `${why.slice(0, MOST_SAID)}…` : why}`,
      period: '',
      told: [],
    };
  } catch (error) {
    const fault =
      error instanceof Fault
        ? error
        : new Fault('internal', { detail: error instanceof Error ? error.message : String(error) });
    const isArgument = fault.code === 'bad-argument' && fault.data['what'] === undefined;
    const said = isArgument ? describeArgument(fault.data, options.lang) : describeFault(fault, options.lang);
    return { ok: false, said: `: ${said}`, period: '', told: [] };
  }
}

interface OfPeriod {
  readonly name: string;
  readonly period: string;
}

/** The period of most reports, and those of any other; null where all are of one. */
function otherPeriods(
  all: readonly OfPeriod[],
): { readonly most: string; readonly others: readonly OfPeriod[] } | null {
  const said = all.filter(({ period }) => period !== '');
  const counts = new Map<string, number>();
  for (const { period } of said) counts.set(period, (counts.get(period) ?? 0) + 1);
  const [most = ''] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  const others = said.filter(({ period }) => period !== most);
  return others.length === 0 ? null : { most, others };
}

/** Status 1 where any report could not be written; the others are. */
export async function reportEach(folder: string, options: ReportOptions, io: Io): Promise<ExitStatus> {
  const bodies = await bodiesOf(folder, options.output);
  // What is wrong with the office's own report is wrong for every body.
  const { own } = await readOffice(options.office, options.forms);
  await mkdir(options.output, { recursive: true }).catch((error: unknown) => {
    const { code = '' } = error as { readonly code?: string };
    throw new Fault('cannot-write', { file: options.output, reason: code });
  });
  const words = WORDS[options.lang satisfies Language];
  const signer = own?.signer ?? null;
  if (signer !== null) io.error(`${words.unsigned(signer)}\n`);
  const written: OfPeriod[] = [];
  for (const body of bodies) {
    const path = join(options.output, `${body.name}.docx`);
    const { ok, said, period, told } = await reportOf(body, options, path, io);
    if (ok) written.push({ name: body.name, period });
    io.out(`${body.name}\t${ok ? words.written : words.failed}${said}\n`);
    for (const line of told) io.error(`${body.name}: ${line}\n`);
  }
  const other = otherPeriods(written);
  if (other !== null) {
    const names = other.others.map(({ name, period }) => `${name} (${period})`);
    io.out(`${words.otherPeriods(names.join(', '), other.most)}\n`);
  }
  io.out(`${words.sum(written.length, bodies.length)}\n`);
  return written.length === bodies.length ? DONE : FINDINGS;
}
