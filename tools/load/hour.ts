/**
 * The hour of a province: each commune's head signs in and hands a workbook in, half of them in the last sixth of the time,
 * while the secretary opens the table once a minute. A line for each twelfth; a run that is stopped tells of what it had.
 */
import { digestOfBytes } from '../../src/server/store';
import { handIn, signIn, type Acknowledged } from './client';
import { ownCpu, seconds, spread } from './percentiles';
import { PERIOD, type Commune } from './province';
import type { Claim } from './proved';
import type { Served } from './served';

interface Sent extends Acknowledged {
  readonly unit: string;
  /** As the bytes have it that were sent. */
  readonly right: string;
  readonly signedIn: number;
  /** Milliseconds after its moment that it was begun: the load itself was late. */
  readonly late: number;
}

/** When each begins, in milliseconds: evenly but for chance, half in the first five sixths. A fixed sequence: the same load each time. */
export function moments(count: number, span: number): readonly number[] {
  const early = Math.floor(count / 2);
  const gap = (at: number): number => -Math.log(1 - ((at * 0.618034) % 1));
  const spreadOver = (from: number, to: number, many: number): readonly number[] => {
    const gaps = Array.from({ length: many + 1 }, (_, at) => gap(at + 1));
    const whole = gaps.reduce((sum, each) => sum + each, 0);
    let passed = 0;
    return gaps.slice(0, many).map((each) => from + ((passed += each) / whole) * (to - from));
  };
  return [...spreadOver(0, (span * 5) / 6, early), ...spreadOver((span * 5) / 6, span, count - early)];
}

export interface Hour {
  readonly servers: readonly Served[];
  readonly communes: readonly Commune[];
  readonly books: readonly Uint8Array[];
  /** Milliseconds. */
  readonly span: number;
  /** Whether it is to stop before its end. */
  readonly stopped: () => boolean;
  readonly say: (line: string) => void;
}

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, Math.max(0, milliseconds));
  });

/** One line over what was answered since the last one, or over all. */
function told(sent: readonly Sent[], tables: readonly number[]): string {
  const taken = sent.filter(
    ({ status, version, digest, right }) => status === 200 && version === 1 && digest === right,
  );
  const late = Math.max(0, ...sent.map((each) => each.late));
  return [
    `${String(taken.length)} of ${String(sent.length)} taken, acknowledged after ${spread(sent.map((each) => each.milliseconds))}`,
    `signing in ${spread(sent.map((each) => each.signedIn))}`,
    `the table (${String(tables.length)} times) ${spread(tables)}`,
    `the load was late by at most ${seconds(late)} s`,
  ].join('; ');
}

export async function runHour({ servers, communes, books, span, stopped, say }: Hour): Promise<readonly Claim[]> {
  const [first] = servers;
  if (!first) return [];
  const secretary = await signIn(first.address, { login: 'thuky' });
  const sent: Sent[] = [];
  const tables: number[] = [];
  const failed: string[] = [];
  const started = performance.now();
  const since = (): number => performance.now() - started;
  const running = (): boolean => !stopped() && since() < span;

  async function handOneIn(at: number, moment: number): Promise<void> {
    const [commune, bytes] = [communes[at], books[at]];
    const { address } = servers[at % servers.length] ?? first ?? { address: '' };
    if (!commune || !bytes) return;
    const begun = performance.now();
    try {
      const headers = await signIn(address, commune);
      const signedIn = performance.now() - begun;
      const answer = await handIn({ address, commune, headers }, bytes);
      const right = digestOfBytes(bytes);
      sent.push({ ...answer, unit: commune.unit, right, signedIn, late: begun - started - moment });
    } catch (error) {
      failed.push(`${commune.login}: ${String(error)}`);
    }
  }

  async function lookAtTheTable(): Promise<void> {
    while (running()) {
      const begun = performance.now();
      try {
        const answer = await fetch(`${first?.address ?? ''}/api/v1/due?period=${PERIOD}`, { headers: secretary });
        await answer.arrayBuffer();
        if (answer.ok) tables.push(performance.now() - begun);
        else failed.push(`the table: ${String(answer.status)}`);
      } catch (error) {
        failed.push(`the table: ${String(error)}`);
      }
      for (let left = span / 60; left > 0 && running(); left -= 1000) await wait(Math.min(1000, left));
    }
  }

  async function tellOnTheWay(): Promise<void> {
    let [seen, looked, used, own] = [0, 0, servers.map((server) => server.cpu()), ownCpu()];
    for (let part = 1; part <= 12; part += 1) {
      while (running() && since() < (span * part) / 12) await wait(Math.min(500, (span * part) / 12 - since()));
      const theirs = servers.reduce((sum, server, at) => sum + server.cpu() - (used[at] ?? 0), 0);
      const memory = Math.max(...servers.map((server) => server.megabytes()));
      say(
        `${(since() / 60_000).toFixed(1)} min: ${told(sent.slice(seen), tables.slice(looked))}; processor: servers ${theirs.toFixed(1)} s, the load itself ${(ownCpu() - own).toFixed(1)} s; a server's memory ${String(memory)} MB`,
      );
      [seen, looked, used, own] = [sent.length, tables.length, servers.map((server) => server.cpu()), ownCpu()];
      if (!running()) return;
    }
  }

  const [begunWith, ownBefore] = [servers.reduce((sum, server) => sum + server.cpu(), 0), ownCpu()];
  const beside = [lookAtTheTable(), tellOnTheWay()];
  const under: Promise<void>[] = [];
  for (const [at, moment] of moments(communes.length, span).entries()) {
    while (!stopped() && since() < moment) await wait(Math.min(500, moment - since()));
    if (stopped()) break;
    under.push(handOneIn(at, moment));
  }
  await Promise.all([...under, ...beside]);
  const used = servers.reduce((sum, server) => sum + server.cpu(), 0) - begunWith;
  say(`in all, ${(since() / 60_000).toFixed(1)} min: ${told(sent, tables)}`);
  const last = sent.filter((_, at) => at >= Math.floor(communes.length / 2));
  if (last.length > 0) say(`of these the last sixth: ${told(last, [])}`);
  say(
    `processor: servers ${used.toFixed(1)} s (${(used / Math.max(1, sent.length)).toFixed(2)} a workbook, signing in and the table with it), the load itself ${(ownCpu() - ownBefore).toFixed(1)} s`,
  );
  for (const line of failed.slice(0, 20)) say(`no answer: ${line}`);
  const refused = sent.filter(({ status }) => status !== 200);
  if (refused.length > 0) say(`refused: ${String(refused.length)}, the first with ${String(refused[0]?.status)}`);
  const wrong = sent.filter(({ status, digest, right }) => status === 200 && digest !== right);
  if (wrong.length > 0) say(`${String(wrong.length)} acknowledged with another digest than was sent`);
  return sent.filter(({ status }) => status === 200).map(({ unit, digest }) => ({ unit, digest }));
}
