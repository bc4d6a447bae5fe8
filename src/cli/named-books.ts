/** What a command's words name: files as they are, a folder's workbooks, and those that a pattern matches which no shell expanded. */
import { access, constants, readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, parse, sep } from 'node:path';
import { Fault } from '../core/fault';
import { unreadable } from './files';

const ENDINGS = /\.(?:xlsx|xlsm|xls|xlsb|ods)$/i;
/** What Excel and LibreOffice leave beside an open file. */
const LOCK = /^(?:~\$|\.~lock\.)/;
/** Names that a folder or a pattern may hold; more is a mistake. */
const MAX_FILES = 10_000;

const isLock = (path: string): boolean => LOCK.test(basename(path));
const isWorkbook = (name: string): boolean => ENDINGS.test(name) && !name.startsWith('.') && !isLock(name);
const hasWildcard = (text: string): boolean => /[*?]/.test(text);
export const byName = (a: string, b: string): number => a.localeCompare(b, 'vi', { numeric: true });
const inOrder = (names: readonly string[]): string[] => [...names].sort(byName);

function matcher(pattern: string): RegExp {
  const source = pattern
    .normalize('NFC')
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*+/g, '.*')
    .replace(/\?/g, '.');
  return new RegExp(`^${source}$`, 'iu');
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder === '' ? '.' : folder).catch(() => []);
}

/** Folders that the front part of a pattern names. */
async function foldersOf(pattern: string): Promise<string[]> {
  if (!hasWildcard(pattern)) return [pattern];
  const { dir, base } = parse(pattern);
  const wanted = matcher(base);
  const found: string[] = [];
  for (const folder of await foldersOf(dir)) {
    for (const name of inOrder(await namesIn(folder))) {
      if (!wanted.test(name.normalize('NFC')) || name.startsWith('.')) continue;
      const path = join(folder, name);
      if ((await stat(path).catch(() => null))?.isDirectory()) found.push(path);
    }
  }
  return found;
}

async function matching(pattern: string): Promise<string[]> {
  const wanted = matcher(basename(pattern));
  const folder = dirname(pattern);
  const found: string[] = [];
  for (const each of await foldersOf(folder === '.' && !pattern.startsWith(`.${sep}`) ? '' : folder)) {
    const names = (await namesIn(each)).filter((name) => isWorkbook(name) && wanted.test(name.normalize('NFC')));
    found.push(...inOrder(names).map((name) => join(each, name)));
  }
  return found;
}

/** The files that one word names; Fault `bad-argument` where a folder or a pattern names no workbook. */
async function namedBy(word: string): Promise<readonly string[]> {
  const there = await stat(word).catch(() => null);
  if (there?.isDirectory()) {
    await access(word, constants.R_OK).catch((error: unknown) => {
      throw unreadable(error, word);
    });
    const names = inOrder((await namesIn(word)).filter(isWorkbook));
    if (names.length === 0) throw new Fault('bad-argument', { argument: word, problem: 'no-workbook-in' });
    return names.map((name) => join(word, name));
  }
  if (there || !hasWildcard(word)) return isLock(word) ? [] : [word];
  const found = await matching(word);
  if (found.length === 0) throw new Fault('bad-argument', { argument: word, problem: 'no-match' });
  return found;
}

/** Every file that the words name, in their order; lock files are passed over. Fault `bad-argument` where nothing is left. */
export async function namedBooks(words: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const word of words) found.push(...(await namedBy(word)));
  const [first = ''] = words;
  if (found.length === 0) throw new Fault('bad-argument', { argument: first, problem: 'only-locks' });
  if (found.length > MAX_FILES)
    throw new Fault('bad-argument', { argument: first, problem: 'too-many-files', limit: String(MAX_FILES) });
  return found;
}
