/** A folder for the server's data, made with those above it, or one sentence that it cannot be. */
import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Fault } from '../../core/fault';

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/**
 * Each level is made by itself: asked for all of them at once, Node.js tries for ever where one can never be made
 * (/proc/x). Throws Fault `bad-argument` {problem: "cannot-make-folder"}.
 */
export async function makeFolder(folder: string): Promise<void> {
  if (await isFolder(folder)) return;
  const above = dirname(folder);
  if (above !== folder) await makeFolder(above);
  try {
    await mkdir(folder);
  } catch {
    if (await isFolder(folder)) return;
    throw new Fault('bad-argument', { argument: folder, problem: 'cannot-make-folder' });
  }
}
