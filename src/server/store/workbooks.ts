/**
 * Workbooks by their content: a file named by the SHA-256 of its bytes, written once, never changed. What `put` has
 * returned for is on the disk: the file is synced before it gets its name, the folder after it.
 */
import { createHash, randomBytes } from 'node:crypto';
import { constants, type Dirent } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export interface Workbooks {
  /** Keeps the bytes, lastingly, and tells their digest. */
  put(bytes: Uint8Array): Promise<string>;
  /** null where there is no such workbook. */
  get(digest: string): Promise<Uint8Array | null>;
  digests(): Promise<readonly string[]>;
  /** Bytes that are free for more; null where nobody can tell. */
  room(): Promise<number | null>;
}

/** Milliseconds after which a draft is nobody's. */
const OLD = 3_600_000;
const DIGEST = /^[0-9a-f]{64}$/;

export function digestOfBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** What a folder lists is lasting only once the folder itself is synced; Windows does so by itself and refuses. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, constants.O_RDONLY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Writes a file that is there whole and lastingly, or not at all. */
async function writeLasting(path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path);
  const draft = join(folder, `.${randomBytes(8).toString('hex')}.part`);
  try {
    const handle = await open(draft, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  await syncFolder(folder);
}

export class FolderWorkbooks implements Workbooks {
  private constructor(private readonly folder: string) {}

  /** Drafts that a killed process left are removed, once no other process can still be writing them. */
  static async in(folder: string): Promise<FolderWorkbooks> {
    await mkdir(folder, { recursive: true });
    await syncFolder(dirname(folder));
    const workbooks = new FolderWorkbooks(folder);
    for (const { name, parentPath } of await workbooks.#files())
      if (name.endsWith('.part')) await workbooks.#sweep(join(parentPath, name));
    return workbooks;
  }

  async room(): Promise<number | null> {
    const { bavail, bsize } = await statfs(this.folder);
    return bavail * bsize;
  }

  async put(bytes: Uint8Array): Promise<string> {
    const digest = digestOfBytes(bytes);
    const there = await this.get(digest);
    if (there && digestOfBytes(there) === digest) return digest;
    const path = this.#path(digest);
    const folder = dirname(path);
    if ((await mkdir(folder, { recursive: true })) !== undefined) await syncFolder(this.folder);
    await writeLasting(path, bytes);
    return digest;
  }

  async get(digest: string): Promise<Uint8Array | null> {
    if (!DIGEST.test(digest)) return null;
    return readFile(this.#path(digest)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
  }

  async digests(): Promise<readonly string[]> {
    return (await this.#files()).map(({ name }) => name).filter((name) => DIGEST.test(name));
  }

  #path(digest: string): string {
    return join(this.folder, digest.slice(0, 2), digest);
  }

  async #sweep(draft: string): Promise<void> {
    const there = await stat(draft).catch(() => null);
    if (there && Date.now() - there.mtimeMs > OLD) await rm(draft, { force: true });
  }

  async #files(): Promise<readonly Dirent[]> {
    return (await readdir(this.folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  }
}
