/**
 * Files that the command line reads: each once, within limits, under the name that people know it by. Read at once, not by
 * promises: those bring a dozen modules of Node.js and four threads with them, a twentieth of a small workbook's time.
 */
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, relative, resolve } from 'node:path';
import { Fault } from '../core/fault';

/** Largest file that is opened at all; a department's workbook is a thousandth of it. */
const MAX_BYTES = 256 * 1024 * 1024;

/** The path as it stands on the disk: names typed on a keyboard are composed, names that a Mac wrote are not. */
function onDisk(path: string): string | null {
  for (const form of [path, path.normalize('NFC'), path.normalize('NFD')]) {
    try {
      return realpathSync.native(form);
    } catch {
      // It may stand there in another form.
    }
  }
  return null;
}

const DENIED = new Set(['EACCES', 'EPERM', 'EBUSY']);

/** Why a file or a folder cannot be read: it is not there, or it is kept from us. */
export function unreadable(error: unknown, file: string): Fault {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return new Fault(DENIED.has(code) ? 'no-rights' : 'not-found', { file });
}

function bytesOf(path: string, shown: string): Uint8Array {
  try {
    const real = onDisk(path) ?? path;
    const info = statSync(real);
    if (!info.isFile()) throw new Fault('not-a-file', { file: shown });
    if (info.size > MAX_BYTES)
      throw new Fault('too-large', { file: shown, size: String(info.size), limit: String(MAX_BYTES) });
    return readFileSync(real);
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw unreadable(error, shown);
  }
}

/** The bytes of a file; Fault `not-found`, `no-rights`, `not-a-file` or `too-large` names it. */
export function readBytes(path: string, shown: string = basename(path)): Promise<Uint8Array> {
  return Promise.resolve().then(() => bytesOf(path, shown));
}

/** The path as it stands on the disk; the whole of it as it was given where nothing stands there. */
const realOf = (path: string): string => onDisk(path) ?? resolve(path);

/** The same paths without those that name a file named before, by whatever way. */
export function distinctPaths(paths: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return paths.filter((path) => {
    const real = realOf(path);
    const isNew = !seen.has(real);
    seen.add(real);
    return isNew;
  });
}

/** Whether two paths name one file. */
export const areOne = (a: string, b: string): boolean => realOf(a) === realOf(b);

/** Refuses results that would overwrite what is read, or each other: Fault `bad-argument` names the option. */
export function keepApart(inputs: readonly string[], outputs: Readonly<Record<string, string | undefined>>): void {
  const read = new Set(inputs.map(realOf));
  const written = new Set<string>();
  for (const [argument, path] of Object.entries(outputs)) {
    if (path === undefined) continue;
    const real = realOf(path);
    if (read.has(real)) throw new Fault('bad-argument', { argument, file: path, problem: 'output-is-input' });
    if (written.has(real)) throw new Fault('bad-argument', { argument, file: path, problem: 'same-outputs' });
    written.add(real);
  }
}

/** How each path is shown and kept in addresses: its file name, or its relative path where two share a name. */
export function shownNames(paths: readonly string[]): readonly string[] {
  const names = paths.map((path) => basename(path).normalize('NFC'));
  return paths.map((path, index) => {
    const name = names[index] ?? path;
    return names.filter((other) => other === name).length > 1
      ? relative('.', resolve(path)).replaceAll('\\', '/')
      : name;
  });
}

/** What `work` returns; a fault of a file that it does not name gets this file's name. */
export async function about<T>(path: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Fault) || error.data['file'] !== undefined) throw error;
    throw new Fault(error.code, { ...error.data, file: basename(path).normalize('NFC') });
  }
}
