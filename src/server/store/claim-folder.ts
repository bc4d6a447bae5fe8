/**
 * One server for each data folder: held by the system's own lock on a file beside the database, which a process that is
 * killed lets go by itself. Commands that read, copy or fill the folder beside a running server need no claim.
 */
import { join } from 'node:path';
import { Fault } from '../../core/fault';
import { makeFolder } from './make-folder';

const LOCK_FILE = 'server.lock';

/** Gives the claim up again. Fault `bad-argument` {problem: "folder-in-use"} where another server has it. */
export async function claimFolder(folder: string): Promise<() => void> {
  await makeFolder(folder);
  const { default: Database } = await import('libsql');
  const connection = new Database(join(folder, LOCK_FILE), { timeout: 0 });
  try {
    connection.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    connection.close();
    if (!/locked|busy/i.test(String(error))) throw error;
    throw new Fault('bad-argument', { argument: folder, problem: 'folder-in-use' });
  }
  return () => {
    connection.close();
  };
}
