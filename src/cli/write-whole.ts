/** Results of the command line: written whole or not at all, whatever happens in between. */
import { closeSync, fsync, openSync, rmSync, writeFile } from 'node:fs';
import { chmod, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { Fault } from '../core/fault';
import type { Language } from '../core/finding';
import { isHeldOpen } from './held-open';
import type { Io } from './io';

const fill = promisify(writeFile);
const sync = promisify(fsync);
const WRITABLE = 0o222;
const STATUS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const drafts = new Set<string>();

/** Removes what is half written, then ends as the signal would have. */
function stop(signal: keyof typeof STATUS): void {
  for (const draft of drafts) rmSync(draft, { force: true });
  process.exit(STATUS[signal]);
}

/**
 * Signals end the process by the system's own hand, however busy it is: a handler of ours would have to wait until the
 * work lets go. Only while a draft is on the disk is there one, and writing waits for the disk alone.
 */
function begin(draft: string): void {
  if (drafts.size === 0) for (const signal of SIGNALS) process.on(signal, stop);
  drafts.add(draft);
}

function end(draft: string): void {
  if (drafts.delete(draft) && drafts.size === 0) for (const signal of SIGNALS) process.off(signal, stop);
}

/** A whole content, or one in pieces. */
export type Content = Uint8Array | string | Generator<string>;

async function pour(file: number, content: Content): Promise<void> {
  if (typeof content === 'string' || content instanceof Uint8Array) await fill(file, content);
  else for (const piece of content) await fill(file, piece);
}

async function writeDraft(draft: string, bytes: Content): Promise<void> {
  begin(draft);
  // At once: a signal finds either no draft yet or one that can be removed.
  const file = openSync(draft, 'wx');
  try {
    await pour(file, bytes);
    await sync(file);
  } finally {
    closeSync(file);
  }
}

/**
 * Writes beside the target and renames, so that no partial file is ever left. A file that is there keeps its permissions,
 * a link keeps pointing, a write-protected one and one that Word or Excel has open are left alone. Fault `cannot-write`.
 * @returns whether it took the place of a file.
 */
export async function writeWhole(path: string, bytes: Content): Promise<boolean> {
  const target = await realpath(path).catch(() => path);
  const there = await stat(target).catch(() => null);
  // Loaded where something is written: it takes the system longer than a small workbook takes us.
  const { randomBytes } = await import('node:crypto');
  const draft = join(dirname(target), `.${basename(target).slice(0, 80)}.${randomBytes(4).toString('hex')}.part`);
  try {
    if (there && !there.isFile() && !there.isDirectory()) {
      await fill(target, typeof bytes === 'string' || bytes instanceof Uint8Array ? bytes : [...bytes].join(''));
      return false;
    }
    if (await isHeldOpen(target)) throw new Fault('cannot-write', { file: path, reason: 'OPEN' });
    if (there && (there.mode & WRITABLE) === 0) throw new Error('write-protected');
    await writeDraft(draft, bytes);
    if (there) await chmod(draft, there.mode);
    await rename(draft, target);
    return there !== null;
  } catch (error) {
    // Where nothing may be written nothing can be removed either.
    await rm(draft, { force: true }).catch(() => undefined);
    if (error instanceof Fault) throw error;
    const reason = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new Fault('cannot-write', { file: path, ...(there?.isDirectory() ? { reason: 'EISDIR' } : { reason }) });
  } finally {
    end(draft);
  }
}

/** Says on stderr where a result went, and that a file stood there which the command had not read. */
export function sayWritten(path: string, language: Language, io: Io, replaced = false): void {
  const vi = language === 'vi';
  io.error(vi ? `Đã ghi “${path}”.\n` : `Wrote “${path}”.\n`);
  if (replaced)
    io.error(
      vi
        ? `Trước đó đã có một tệp mang tên này, nay bị thay; nội dung cũ của nó không được đọc đến.\n`
        : `A file of this name was there before and has been replaced; what it held was not read.\n`,
    );
}
