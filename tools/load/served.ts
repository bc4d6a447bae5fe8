/** Server processes of the built program, each with its own port, and what they have used of the processor. */
import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

const KHOPSO = join(__dirname, '../../bin/khopso.cjs');
/** Linux counts processor time in hundredths. */
const TICKS = 100;

export interface Served {
  readonly address: string;
  /** Seconds of processor so far, threads and all. */
  cpu(): number;
  /** Memory that it holds now. */
  megabytes(): number;
  stop(): Promise<void>;
  /** SIGKILL. */
  kill(): Promise<void>;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });
}

function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}

function megabytesOf(pid: number): number {
  const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8')) ?? [];
  return Math.round(Number(kilobytes ?? 0) / 1024);
}

async function untilAnswers(address: string, process: ChildProcess): Promise<void> {
  while (process.exitCode === null) {
    const answer = await fetch(`${address}/healthz`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
  }
  throw new Error(`the server has ended: ${String(process.exitCode)}`);
}

/** `place`: words that say where the data is (`--data DIR`, `--database URL`). */
export async function serve(place: readonly string[]): Promise<Served> {
  const port = await freePort();
  const server = spawn(process.execPath, [KHOPSO, 'serve', ...place, '--listen', `127.0.0.1:${String(port)}`], {
    stdio: process.env['KHOPSO_SERVER_SAID'] === undefined ? 'ignore' : ['ignore', 'inherit', 'inherit'],
  });
  const address = `http://127.0.0.1:${String(port)}`;
  let asked = false;
  server.once('exit', (status, signal) => {
    if (!asked) console.error(`THE SERVER HAS ENDED BY ITSELF: ${String(status ?? signal)}`);
  });
  const ended = (signal: NodeJS.Signals): Promise<void> =>
    new Promise((resolve) => {
      server.once('exit', () => {
        resolve();
      });
      asked = true;
      server.kill(signal);
    });
  await untilAnswers(address, server);
  return {
    address,
    cpu: () => cpuOf(server.pid ?? 0),
    megabytes: () => megabytesOf(server.pid ?? 0),
    stop: () => ended('SIGTERM'),
    kill: () => ended('SIGKILL'),
  };
}
