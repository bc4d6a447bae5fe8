/**
 * The load of a province: communes hand in workbooks of ten sheets as fast as in the last ten minutes of an hour in which
 * 3,321 of them do (half of them then: 2.77 a second), for a part of it, or for the whole hour; the load's own processor
 * time is counted apart. The whole province has its accounts and what it owes.
 *
 *   npm run build:cli && npm run load                   120 communes, one server, the embedded store
 *   npm run load -- 300 --postgres                      two servers on one PostgreSQL
 *   npm run load -- 3321 --table                        only the table of so many communes × ten forms, and its page where it is built
 *   npm run load -- --hour                              the whole hour: half in its last ten minutes, signing in counted too
 *   npm run load -- 110 --hour --minutes 2              the same in two minutes, at the same rate
 *   npm run load -- --kills 200 [--postgres]            kill -9 of the server, or of one of two, at so many moments under load
 *   npm run load -- --hostile [WORD]                    the hostile workbooks handed in while others hand in theirs
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/server/store';
import { PASSWORD_COST } from '../../src/server/people/passwords';
import { postgresPrograms, startPostgres } from '../../test/support/postgres-server';
import { handIn, signIn, type Acknowledged, type Head } from './client';
import { runHostile } from './hostile';
import { runHour } from './hour';
import { runKills } from './kills';
import { ownCpu, percentile, seconds } from './percentiles';
import { missing, type Claim } from './proved';
import { allHandedIn, CHEAP, furnish, workbooks, type Commune } from './province';
import { serve, type Served } from './served';
import { measureTable } from './table';

const PROVINCE = 3321;
/** Half of them in ten minutes. */
const RATE = PROVINCE / 2 / 600;
/** Not measured, for each server: its threads have begun and its code is warm by then. */
const BEFORE = 24;
const MINUTE = 60_000;

/** They come one by one, evenly but for chance, whether or not those before have their answer. */
async function handAllIn(heads: readonly Head[], books: readonly Uint8Array[]): Promise<readonly Acknowledged[]> {
  const started = performance.now();
  let due = 0;
  const under: Promise<Acknowledged>[] = [];
  for (const [at, head] of heads.entries()) {
    // A fixed sequence that looks random: the same load each time.
    due += ((-Math.log(1 - (((at + 1) * 0.618034) % 1)) || 0) / RATE) * 1000;
    await new Promise((resolve) => {
      setTimeout(resolve, Math.max(0, started + due - performance.now()));
    });
    under.push(handIn(head, books[at] ?? new Uint8Array()));
  }
  return Promise.all(under);
}

/** Each commune's head, signed in at one of the servers. */
async function headsOf(servers: readonly Served[], communes: readonly Commune[]): Promise<readonly Head[]> {
  const heads: Head[] = [];
  for (const [at, commune] of communes.entries()) {
    const { address } = servers[at % servers.length] ?? { address: '' };
    heads.push({ address, commune, headers: await signIn(address, commune) });
  }
  return heads;
}

async function measureLoad(
  servers: readonly Served[],
  communes: readonly Commune[],
  books: readonly Uint8Array[],
): Promise<readonly Claim[]> {
  const before = BEFORE * servers.length;
  const all = await headsOf(servers, communes);
  const early = await handAllIn(all.slice(0, before), books);
  const heads = all.slice(before);
  const [own, theirs] = [ownCpu(), servers.map((server) => server.cpu())];
  const started = performance.now();
  const answers = await handAllIn(heads, books.slice(before));
  const took = (performance.now() - started) / 1000;
  const times = answers.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const used = servers.reduce((sum, server, at) => sum + server.cpu() - (theirs[at] ?? 0), 0);
  const taken = answers.filter(({ status, version }) => status === 200 && version === 1).length;
  console.log(
    `${String(taken)} of ${String(heads.length)} taken in ${took.toFixed(0)} s (${(heads.length / took).toFixed(2)} a second; ${String(Math.round((books[0]?.length ?? 0) / 1024))} kB each)`,
  );
  console.log(
    `acknowledged after (s): median ${seconds(percentile(times, 0.5))}, p95 ${seconds(percentile(times, 0.95))}, longest ${seconds(times.at(-1) ?? 0)}`,
  );
  console.log(
    `processor: servers ${used.toFixed(1)} s (${(used / heads.length).toFixed(2)} a workbook), the load itself ${(ownCpu() - own).toFixed(1)} s`,
  );
  const refused = new Map<number, number>();
  for (const { status } of answers) if (status !== 200) refused.set(status, (refused.get(status) ?? 0) + 1);
  for (const [status, many] of refused) console.log(`refused with ${String(status)}: ${String(many)}`);
  // What was refused is no claim.
  return [...early, ...answers].flatMap(({ status, digest }, at) =>
    status === 200 ? [{ unit: communes[at]?.unit ?? '', digest }] : [],
  );
}

/** Stopped by Ctrl+C or `kill`, the hour ends early and tells what it had. */
function untilStopped(): () => boolean {
  let stopped = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      stopped = true;
    });
  return () => stopped;
}

async function main(words: readonly string[]): Promise<void> {
  const [table, hour] = [words.includes('--table'), words.includes('--hour')];
  const numberAfter = (word: string): number | null =>
    words.includes(word) ? Number(words[words.indexOf(word) + 1]) : null;
  const [minutes, kills] = [numberAfter('--minutes') ?? 60, numberAfter('--kills')];
  const [given] = words.filter((word, at) => /^\d+$/.test(word) && !/^--(?:minutes|kills)$/.test(words[at - 1] ?? ''));
  const count = Number(given ?? (hour ? PROVINCE : words.includes('--hostile') ? 12 : 120));
  const programs = words.includes('--postgres') ? postgresPrograms() : null;
  if (words.includes('--postgres') && programs === null) throw new Error('no PostgreSQL here');
  const folder = await mkdtemp(join(tmpdir(), 'khopso-load-'));
  const postgres = programs === null ? null : await startPostgres(programs);
  const place = postgres?.url ?? folder;
  const servers: Served[] = [];
  const processes = postgres ? 2 : 1;
  try {
    const store = await openStore(place);
    // Signing in is a part of the hour, at the cost that it has; elsewhere it is not what is measured.
    const province = await furnish(
      store,
      kills === null ? Math.max(PROVINCE, count) : count,
      hour ? PASSWORD_COST : CHEAP,
    );
    const communes = province.slice(0, count + (table || hour ? 0 : BEFORE * processes));
    if (table) await allHandedIn(store, communes);
    await store.close();
    const where = postgres ? ['--database', place] : ['--data', place];
    if (kills !== null) {
      const sound = await runKills({ place, words: where, processes, kills, seed: 7, say: console.log }, communes);
      console.log(sound ? 'nothing that was acknowledged is lost, nothing is half' : 'NOT SOUND');
      if (!sound) process.exitCode = 1;
      return;
    }
    // Before the servers begin: what idles while this takes its time would be let go.
    const books = table ? [] : await workbooks(communes);
    for (let at = 0; at < processes; at += 1) servers.push(await serve(where));
    const [server] = servers;
    if (table) {
      if (server) await measureTable(server);
      return;
    }
    if (words.includes('--hostile') && server) {
      const named = words[words.indexOf('--hostile') + 1] ?? '';
      const sound = await runHostile({ server, communes, books, named, say: console.log });
      if (!sound) process.exitCode = 1;
      return;
    }
    if (hour)
      console.log(
        `${new Date().toISOString()}: ${String(count)} communes within ${String(minutes)} minutes, ${String(processes)} server(s), workbooks of ${String(Math.round((books[0]?.length ?? 0) / 1024))} kB`,
      );
    const claims = hour
      ? await runHour({ servers, communes, books, span: minutes * MINUTE, stopped: untilStopped(), say: console.log })
      : await measureLoad(servers, communes, books);
    const wrong = await missing(place, claims);
    console.log(
      wrong.length === 0
        ? `all ${String(claims.length)} that were acknowledged are there, each once, with its digest and its bytes; the log is whole`
        : `WRONG: ${wrong.slice(0, 20).join('; ')}`,
    );
    if (wrong.length > 0 || claims.length < communes.length) process.exitCode = 1;
  } finally {
    for (const server of servers) await server.stop();
    await postgres?.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

void main(process.argv.slice(2));
