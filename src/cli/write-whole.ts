/** Results of the command line: written whole or not at all, whatever happens in between. */
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { chmod, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Fault } from '../core/fault';
import type { Language } from '../core/finding';
import type { Io } from './io';

const WRITABLE = 0o222;
const drafts = new Set<string>();

async function writeDraft(draft: string, bytes: Uint8Array | string): Promise<void> {
  drafts.add(draft);
  const file = await open(draft, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/**
 * Writes beside the target and renames, so that no partial file is ever left. A file that is there keeps its permissions,
 * a link keeps pointing, a write-protected one is left alone. Fault `cannot-write`.
 */
export async function writeWhole(path: string, bytes: Uint8Array | string): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const there = await stat(target).catch(() => null);
  const draft = join(dirname(target), `.${basename(target).slice(0, 80)}.${randomBytes(4).toString('hex')}.part`);
  try {
    if (there && !there.isFile() && !there.isDirectory()) {
      await writeFile(target, bytes);
      return;
    }
    if (there && (there.mode & WRITABLE) === 0) throw new Error('write-protected');
    await writeDraft(draft, bytes);
    if (there) await chmod(draft, there.mode);
    await rename(draft, target);
  } catch {
    await rm(draft, { force: true });
    throw new Fault('cannot-write', { file: path });
  } finally {
    drafts.delete(draft);
  }
}

/** Removes what is half written; for a process that is told to stop. */
export function dropDrafts(): void {
  for (const draft of drafts) rmSync(draft, { force: true });
}

/** Says on stderr where a result went. */
export function sayWritten(path: string, language: Language, io: Io): void {
  io.error(language === 'vi' ? `Đã ghi “${path}”.\n` : `Wrote “${path}”.\n`);
}
