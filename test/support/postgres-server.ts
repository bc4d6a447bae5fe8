/** A PostgreSQL server for the tests alone, made anew in a folder that goes afterwards; the machine's own is left alone. */
import { spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const VERSIONS = '/usr/lib/postgresql';
/** It refuses to run as root: there it runs as nobody. */
const NOBODY = 65_534;

/** The folder with the server's programs; null where the machine has none (CI installs it). */
export function postgresPrograms(): string | null {
  const newest = existsSync(VERSIONS) ? readdirSync(VERSIONS).sort((a, b) => Number(b) - Number(a))[0] : undefined;
  const folder = process.env['KHOPSO_POSTGRES'] ?? (newest === undefined ? null : join(VERSIONS, newest, 'bin'));
  return folder !== null && existsSync(join(folder, 'initdb')) ? folder : null;
}

export interface PostgresServer {
  readonly url: string;
  stop(): Promise<void>;
}

export async function startPostgres(programs: string): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'khopso-pg-'));
  const isRoot = process.getuid?.() === 0;
  if (isRoot) chownSync(folder, NOBODY, NOBODY);
  const as = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
  const data = join(folder, 'data');
  const made = spawnSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'khopso', '-E', 'UTF8', '--locale=C', '--no-sync', '-A', 'trust'],
    {
      ...{ cwd: folder, encoding: 'utf8', ...as },
    },
  );
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`);
  // By a port that was free a moment ago would be a race: the socket in the folder is ours alone.
  const server = spawn(join(programs, 'postgres'), ['-D', data, '-k', folder, '-c', 'listen_addresses='], {
    ...{ cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], ...as },
  });
  await new Promise<void>((resolve, reject) => {
    let said = '';
    server.stderr?.on('data', (text: Buffer) => {
      said += text.toString();
      if (said.includes('ready to accept connections')) resolve();
    });
    server.once('exit', () => {
      reject(new Error(`postgres: ${said}`));
    });
  });
  return {
    url: `postgres://khopso@localhost/postgres?host=${folder}`,
    stop: () =>
      new Promise((resolve) => {
        server.once('exit', () => {
          rmSync(folder, { recursive: true, force: true });
          resolve();
        });
        server.kill('SIGQUIT');
      }),
  };
}
