/**
 * Back-ups: a folder that is itself a data folder. Taken while the server runs: the database first, then the workbooks, of
 * which those that its rows name were on the disk before the rows were. Into the same folder again only what is new is copied.
 */
import { access, readdir, rename, rm } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { Fault } from '../../core/fault';
import {
  copyEmbedded,
  DATABASE_FILE,
  FolderWorkbooks,
  isDatabaseUrl,
  makeFolder,
  openStore,
  syncFolder,
  WORKBOOKS_FOLDER,
} from '../store';
import { verifyStore, type Soundness } from './verify';

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** Fault where the folder holds no data of a server. */
async function requireData(folder: string): Promise<void> {
  if (!(await isThere(join(folder, DATABASE_FILE))))
    throw new Fault('bad-argument', { argument: folder, problem: 'not-data' });
}

/** A PostgreSQL database is backed up by its own means. */
function requireFolder(place: string): void {
  if (isDatabaseUrl(place))
    throw new Fault('bad-argument', { argument: place.replace(/:[^:@/]*@/, ':…@'), problem: 'pg-dump' });
}

/** Copies what the other folder lacks; the copies keep their names, which say what they hold. */
async function copyWorkbooks(from: string, to: string): Promise<number> {
  const [source, target] = [
    await FolderWorkbooks.in(join(from, WORKBOOKS_FOLDER)),
    await FolderWorkbooks.in(join(to, WORKBOOKS_FOLDER)),
  ];
  const there = new Set(await target.digests());
  let copied = 0;
  for (const digest of await source.digests()) {
    const bytes = there.has(digest) ? null : await source.get(digest);
    if (!bytes) continue;
    await target.put(bytes);
    copied += 1;
  }
  return copied;
}

async function checked(place: string): Promise<Soundness> {
  const store = await openStore(place);
  try {
    return await verifyStore(store);
  } finally {
    await store.close();
  }
}

export interface BackedUp {
  readonly copied: number;
  readonly soundness: Soundness;
}

async function copyAll(from: string, to: string): Promise<BackedUp> {
  await makeFolder(to);
  const draft = join(to, `.${DATABASE_FILE}.part`);
  await rm(draft, { force: true });
  await copyEmbedded(join(from, DATABASE_FILE), draft);
  const copied = await copyWorkbooks(from, to);
  for (const beside of ['-wal', '-shm']) await rm(join(to, `${DATABASE_FILE}${beside}`), { force: true });
  await rename(draft, join(to, DATABASE_FILE));
  await syncFolder(to);
  return { copied, soundness: await checked(to) };
}

/** What was copied is read back and proved. */
export async function backUp(data: string, to: string): Promise<BackedUp> {
  requireFolder(data);
  requireFolder(to);
  await requireData(data);
  const inside = relative(resolve(data), resolve(to));
  if (inside === '' || !(inside.startsWith('..') || isAbsolute(inside)))
    throw new Fault('bad-argument', { argument: to, problem: 'inside-data' });
  return copyAll(data, to);
}

/** Only into a folder that holds nothing: what is there is never written over. */
export async function restore(from: string, data: string): Promise<BackedUp> {
  requireFolder(from);
  requireFolder(data);
  await requireData(from);
  if ((await readdir(data).catch(() => [])).length > 0)
    throw new Fault('bad-argument', { argument: data, problem: 'folder-not-empty' });
  return copyAll(from, data);
}

/** Of a folder or of a PostgreSQL database. Fault where the folder holds no data of a server. */
export async function verifyData(place: string): Promise<Soundness> {
  if (!isDatabaseUrl(place)) await requireData(place);
  return checked(place);
}
