/** A folder of files, written whole or not at all: beside its place first, then put there in one step. */
import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rename, rm, rmdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Fault } from '../core/fault';
import { writeWhole } from './write-whole';

export interface FolderContent {
  /** Path inside the folder, "passages/mo-dau.md". */
  readonly name: string;
  readonly text: string | Uint8Array;
}

/** Fault `bad-argument` where something stands there already that is no empty folder. */
export async function refuseFilled(folder: string): Promise<void> {
  const info = await stat(folder).catch(() => null);
  if (!info) return;
  if (!info.isDirectory()) throw new Fault('bad-argument', { argument: '-o', problem: 'not-a-folder', file: folder });
  if ((await readdir(folder).catch(() => [])).length > 0)
    throw new Fault('bad-argument', { argument: '-o', problem: 'folder-not-empty', file: folder });
}

/** Fault `cannot-write`; a folder that is there is never written over. */
export async function writeFolder(folder: string, files: readonly FolderContent[]): Promise<void> {
  await refuseFilled(folder);
  const target = resolve(folder);
  const draft = join(dirname(target), `.${basename(target).slice(0, 80)}.${randomBytes(4).toString('hex')}.part`);
  try {
    await mkdir(draft, { recursive: true });
    for (const { name, text } of files) {
      const path = join(draft, name);
      await mkdir(dirname(path), { recursive: true });
      await writeWhole(path, text);
    }
    // An empty folder of that name gives way; a filled one makes this fail.
    await rmdir(target).catch(() => undefined);
    await rename(draft, target);
  } catch {
    throw new Fault('cannot-write', { file: folder });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}
