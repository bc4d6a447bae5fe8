/** What a command's words name: files as they are, a folder's workbooks, and those that a pattern matches which no shell expanded. */
import { accessSync, constants, readdirSync, statSync } from 'node:fs';
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
let names: Intl.Collator | undefined;

/** In the order of the alphabet, numbers by their size ("Biểu 2" before "Biểu 10"). */
export const byName = (a: string, b: string): number =>
  (names ??= new Intl.Collator('vi', { numeric: true })).compare(a, b);
const inOrder = (names: readonly string[]): string[] => [...names].sort(byName);

function matcher(pattern: string): RegExp {
  const source = pattern
    .normalize('NFC')
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*+/g, '.*')
    .replace(/\?/g, '.');
  return new RegExp(`^${source}$`, 'iu');
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder === '' ? '.' : folder);
  } catch {
    return [];
  }
}

type Kind = 'folder' | 'other' | null;

/** null where nothing stands there. */
function kindOf(path: string): Kind {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'other';
  } catch {
    return null;
  }
}

/** Folders that the front part of a pattern names. */
function foldersOf(pattern: string): string[] {
  if (!hasWildcard(pattern)) return [pattern];
  const { dir, base } = parse(pattern);
  const wanted = matcher(base);
  return foldersOf(dir).flatMap((folder) =>
    inOrder(namesIn(folder))
      .filter((name) => wanted.test(name.normalize('NFC')) && !name.startsWith('.'))
      .map((name) => join(folder, name))
      .filter((path) => kindOf(path) === 'folder'),
  );
}

function matching(pattern: string): string[] {
  const wanted = matcher(basename(pattern));
  const folder = dirname(pattern);
  return foldersOf(folder === '.' && !pattern.startsWith(`.${sep}`) ? '' : folder).flatMap((each) => {
    const names = namesIn(each).filter((name) => isWorkbook(name) && wanted.test(name.normalize('NFC')));
    return inOrder(names).map((name) => join(each, name));
  });
}

/** The files that one word names; Fault `bad-argument` where a folder or a pattern names no workbook. */
function namedBy(word: string): readonly string[] {
  const there = kindOf(word);
  if (there === 'folder') {
    try {
      accessSync(word, constants.R_OK);
    } catch (error) {
      throw unreadable(error, word);
    }
    const names = inOrder(namesIn(word).filter(isWorkbook));
    if (names.length === 0) throw new Fault('bad-argument', { argument: word, problem: 'no-workbook-in' });
    return names.map((name) => join(word, name));
  }
  if (there !== null || !hasWildcard(word)) return isLock(word) ? [] : [word];
  const found = matching(word);
  if (found.length === 0) throw new Fault('bad-argument', { argument: word, problem: 'no-match' });
  return found;
}

function allNamed(words: readonly string[]): readonly string[] {
  const found = words.flatMap(namedBy);
  const [first = ''] = words;
  if (found.length === 0) throw new Fault('bad-argument', { argument: first, problem: 'only-locks' });
  if (found.length > MAX_FILES)
    throw new Fault('bad-argument', { argument: first, problem: 'too-many-files', limit: String(MAX_FILES) });
  return found;
}

/** Every file that the words name, in their order; lock files are passed over. Fault `bad-argument` where nothing is left. */
export function namedBooks(words: readonly string[]): Promise<readonly string[]> {
  return Promise.resolve().then(() => allNamed(words));
}
