/** Where one fuzzing run works: a folder with sound inputs, and the commands run in it. */
import { mkdtemp, readFile, rm, writeFile, mkdir } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import type { Random } from './random';
import { smallBooks } from './small-books';

const SAMPLES = join(__dirname, '../../samples/quang-tri-2021-h1');

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly error: string;
}

/** Runs a command line in this process; a result that breaks the contract of every command is an Error. */
export async function ran(...words: string[]): Promise<Ran> {
  let [out, error] = ['', ''];
  const status = await run(words, {
    out: (text) => {
      out += text;
    },
    error: (text) => {
      error += text;
    },
    redraw: null,
  });
  const said = `khopso ${words[0] ?? ''}: status ${String(status)}, ${error.slice(0, 300)}`;
  if (/lỗi bên trong|\n\s+at /.test(error)) throw new Error(said);
  const last = error.trimEnd().split('\n').at(-1) ?? '';
  if (status === 2 && !last.startsWith('khopso: ')) throw new Error(said);
  return { status, out, error };
}

export interface Report {
  readonly bytes: Uint8Array;
  /** Paths of the workbooks that it was written of. */
  readonly books: readonly string[];
}

export interface FuzzFolder {
  readonly path: (name: string) => string;
  readonly write: (name: string, content: Uint8Array | string) => Promise<string>;
  readonly read: (name: string) => Promise<Uint8Array>;
  /** Sound workbooks, by name; the first ones are small. */
  readonly books: ReadonlyMap<string, Uint8Array>;
  /** One of them, mostly a small one. */
  readonly book: (random: Random) => readonly [name: string, bytes: Uint8Array];
  /** A sound report, mostly one of one small workbook, now and then one of a large one; of all workbooks where `any`. */
  readonly report: (random: Random, any?: 'any') => Report;
  /** An office's own folder, mostly one of few passages. */
  readonly office: (random: Random) => OfficeFolder;
  readonly drop: () => Promise<void>;
}

interface OfficeFolder {
  readonly path: string;
  /** Its texts, by their names in it. */
  readonly texts: ReadonlyMap<string, string>;
}

/** One case in so many takes any input, the others take small ones. */
const LARGE_ONE_IN = 5;

/** What a short office's folder keeps of the built-in report. */
const KEPT = ['crops', 'petitions', 'road-segments', 'targets'];

/** A sample's workbook up to this many bytes is small. */
const SMALL = 9_000;

/** An office's folder as `office init` begins it; with `kept` only these passages and their annexes. */
async function officeFolder(path: string, kept: readonly string[] | null): Promise<OfficeFolder> {
  const begun = await ran('office', 'init', path);
  if (begun.status !== 0) throw new Error(begun.error);
  const texts = new Map<string, string>();
  for (const name of readdirSync(path, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:ya?ml|md)$/.test(name)) continue;
    const id = /^passages.(.+)\.md$/.exec(name)?.[1];
    if (kept !== null && id !== undefined && !kept.includes(id)) await rm(join(path, name));
    else texts.set(name, await readFile(join(path, name), 'utf8'));
  }
  const outline = texts.get('report.yaml');
  if (kept === null || outline === undefined) return { path, texts };
  const isKept = (_: string, id: string): boolean => kept.includes(id);
  const short = outline
    .replace(/^ {2}- passage: (\S+)\n(?: {4}.*\n)*/gm, (entry, id: string) => (isKept(entry, id) ? entry : ''))
    .replace(/^ {2}- ([a-z][a-z-]*)\n/gm, (entry, id: string) => (isKept(entry, id) ? entry : ''));
  await writeFile(join(path, 'report.yaml'), short);
  texts.set('report.yaml', short);
  const checked = await ran('office', 'check', path);
  if (checked.status !== 0) throw new Error(checked.out);
  return { path, texts };
}

/** Makes the folder, with the sample's and some small workbooks, reports of them and offices' own folders. */
export async function fuzzFolder(): Promise<FuzzFolder> {
  const folder = await mkdtemp(join(tmpdir(), 'khopso-fuzz-'));
  const path = (name: string): string => join(folder, name);
  for (const name of ['bieu', 'mau']) await mkdir(path(name));
  const write = async (name: string, content: Uint8Array | string): Promise<string> => {
    await writeFile(path(name), content);
    return path(name);
  };
  const read = async (name: string): Promise<Uint8Array> => new Uint8Array(await readFile(path(name)));
  const samples: [string, Uint8Array][] = [];
  for (const name of readdirSync(SAMPLES).sort())
    if (name.endsWith('.xlsx')) samples.push([name, new Uint8Array(await readFile(join(SAMPLES, name)))]);
  const [small, large] = [
    samples.filter(([, { length }]) => length < SMALL),
    samples.filter(([, { length }]) => length >= SMALL),
  ];
  const light = [...(await smallBooks()), ...small];
  const books = [...light, ...large];
  for (const [name, bytes] of books) await write(name, bytes);
  const reportOf = async (names: readonly string[]): Promise<Report> => {
    const given = names.map(path);
    const written = await ran('report', ...given, '--force', '-o', path('bao-cao.docx'));
    if (written.status !== 0) throw new Error(written.error);
    return { bytes: await read('bao-cao.docx'), books: given };
  };
  const reportsOf = async (some: typeof samples): Promise<Report[]> => {
    const reports: Report[] = [];
    for (const [name] of some) reports.push(await reportOf([name]));
    return reports;
  };
  const [short, long] = [await reportsOf(small), await reportsOf(large)];
  const whole = await reportOf(samples.map(([name]) => name));
  const [few, all] = [await officeFolder(path('office'), KEPT), await officeFolder(path('office-ca'), null)];
  const isLarge = (random: Random): boolean => random.chance(LARGE_ONE_IN);
  return {
    path,
    write,
    read,
    books: new Map(books),
    book: (random) => random.pick(isLarge(random) ? books : light),
    report: (random, any) => random.pick(isLarge(random) ? [...long, ...(any ? [whole] : [])] : short),
    office: (random) => (isLarge(random) ? all : few),
    drop: () => rm(folder, { recursive: true }),
  };
}
