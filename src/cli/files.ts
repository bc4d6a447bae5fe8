/** Files of the command line: read within limits, written whole or not at all. */
import { randomBytes } from 'node:crypto';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { Fault } from '../core/fault';

/** Largest file that is opened at all; a department's workbook is a thousandth of it. */
const MAX_BYTES = 256 * 1024 * 1024;

/** The bytes of a file; Fault `not-found`, `not-a-file` or `too-large` names it. */
export async function readBytes(path: string, shown: string = basename(path)): Promise<Uint8Array> {
  try {
    const info = await stat(path);
    if (!info.isFile()) throw new Fault('not-a-file', { file: shown });
    if (info.size > MAX_BYTES) throw new Fault('too-large', { file: shown, size: String(info.size), limit: String(MAX_BYTES) });
    return await readFile(path);
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw new Fault('not-found', { file: shown });
  }
}

/** Writes beside the target and renames, so that no partial file is ever left; Fault `cannot-write`. */
export async function writeWhole(path: string, bytes: Uint8Array | string): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}.part`);
  try {
    await writeFile(draft, bytes);
    await rename(draft, path);
  } catch {
    await rm(draft, { force: true });
    throw new Fault('cannot-write', { file: path });
  }
}

/** How each path is shown and kept in addresses: its file name, or its relative path where two share a name. */
export function shownNames(paths: readonly string[]): readonly string[] {
  const names = paths.map((path) => basename(path).normalize('NFC'));
  return paths.map((path, index) => {
    const name = names[index] ?? path;
    return names.filter((other) => other === name).length > 1 ? relative('.', resolve(path)).replaceAll('\\', '/') : name;
  });
}
