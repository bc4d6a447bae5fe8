/** Where one fuzzing run works: a folder with sound inputs, and the commands run in it. */
import { mkdtemp, readFile, rm, writeFile, mkdir } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run';

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
  /** Sound workbooks, by name. */
  readonly books: ReadonlyMap<string, Uint8Array>;
  /** Sound reports: most of one small workbook, for a case has to be cheap, and one of all. */
  readonly reports: readonly Report[];
  /** Texts of an office's own folder, `office` in this one, by name. */
  readonly office: ReadonlyMap<string, string>;
  readonly drop: () => Promise<void>;
}

/** Makes the folder, with the sample's workbooks, reports of them and an office's own folder. */
export async function fuzzFolder(): Promise<FuzzFolder> {
  const folder = await mkdtemp(join(tmpdir(), 'khopso-fuzz-'));
  const path = (name: string): string => join(folder, name);
  for (const name of ['bieu', 'mau']) await mkdir(path(name));
  const write = async (name: string, content: Uint8Array | string): Promise<string> => {
    await writeFile(path(name), content);
    return path(name);
  };
  const read = async (name: string): Promise<Uint8Array> => new Uint8Array(await readFile(path(name)));
  const books = new Map<string, Uint8Array>();
  for (const name of readdirSync(SAMPLES).sort())
    if (name.endsWith('.xlsx')) books.set(name, new Uint8Array(await readFile(join(SAMPLES, name))));
  const paths = await Promise.all([...books].map(([name, bytes]) => write(name, bytes)));
  const reports: Report[] = [];
  for (const given of [...paths.map((one) => [one]), paths]) {
    const written = await ran('report', ...given, '--force', '-o', path('bao-cao.docx'));
    if (written.status !== 0) throw new Error(written.error);
    reports.push({ bytes: await read('bao-cao.docx'), books: given });
  }
  const begun = await ran('office', 'init', path('office'));
  if (begun.status !== 0) throw new Error(begun.error);
  const office = new Map<string, string>();
  for (const name of readdirSync(path('office'), { recursive: true, encoding: 'utf8' }))
    if (/\.(?:ya?ml|md)$/.test(name)) office.set(name, await readFile(join(path('office'), name), 'utf8'));
  return { path, write, read, books, reports, office, drop: () => rm(folder, { recursive: true }) };
}
