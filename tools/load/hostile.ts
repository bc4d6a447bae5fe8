/** Every hostile workbook of tools/hostile handed in to the running server, two at once, while others hand in theirs. */
import { WORKBOOKS } from '../hostile/workbooks';
import { another } from './kills';
import { handIn, signIn, type Head } from './client';
import { spread } from './percentiles';
import { PERIOD, type Commune } from './province';
import type { Served } from './served';

interface Told {
  readonly name: string;
  readonly status: number;
  /** The first words of the refusal. */
  readonly said: string;
  readonly milliseconds: number;
}

/** Where the line breaks it says so: no refusal in words, so not as it should be. */
async function handedOrBroken(head: Head, name: string, bytes: Uint8Array): Promise<Told> {
  const started = performance.now();
  return handed(head, name, bytes).catch((error: unknown) => ({
    ...{ name, status: 599, said: `THE LINE BROKE: ${String(error)}`, milliseconds: performance.now() - started },
  }));
}

async function handed(head: Head, name: string, bytes: Uint8Array): Promise<Told> {
  const started = performance.now();
  const query = new URLSearchParams({ unit: head.commune.unit, period: PERIOD, file: 'so.xlsx', submit: 'true' });
  const answer = await fetch(`${head.address}/api/v1/submissions?${query.toString()}`, {
    method: 'POST',
    headers: { ...head.headers, 'content-type': 'application/octet-stream' },
    body: Buffer.from(bytes),
  });
  const { error } = (await answer.json()) as { error?: { message: string } };
  return { name, status: answer.status, said: error?.message ?? '', milliseconds: performance.now() - started };
}

export interface Hostile {
  readonly server: Served;
  readonly communes: readonly Commune[];
  readonly books: readonly Uint8Array[];
  /** Only those whose name holds this. */
  readonly named: string;
  readonly say: (line: string) => void;
}

/** Whether each was answered in words, none taken, and those beside them served. */
export async function runHostile({ server, communes, books, named, say }: Hostile): Promise<boolean> {
  const { address } = server;
  // Made before anybody is connected: some take longer to make than a line may be silent.
  const corpus = Object.entries(WORKBOOKS)
    .filter(([name]) => name.includes(named))
    .map(([name, make]) => [name, make()] as const);
  const heads: Head[] = [];
  for (const commune of communes) heads.push({ address, commune, headers: await signIn(address, commune) });
  const [good, ...others] = heads;
  const [book] = books;
  if (!good || !book) return false;
  const told: Told[] = [];
  let [most, ended] = [0, false];
  const beside: number[] = [];
  const failed: string[] = [];
  const go = async (): Promise<void> => {
    for (let number = 1; !ended; number += 1) {
      try {
        const { status, milliseconds } = await handIn(good, another(book, number));
        beside.push(milliseconds);
        if (status !== 200) failed.push(`beside: ${String(status)}`);
      } catch (error) {
        failed.push(`beside, the line broke: ${String(error)}`);
      }
      most = Math.max(most, server.megabytes());
      // No more than a person may within a minute.
      await new Promise((resolve) => setTimeout(resolve, 2500));
    }
  };
  const going = go();
  const work = async (from: number): Promise<void> => {
    for (let at = from; at < corpus.length; at += 2) {
      const [name, bytes] = corpus[at] ?? ['', new Uint8Array()];
      const head = others[at % others.length];
      if (head) told.push(await handedOrBroken(head, name, bytes));
    }
  };
  await Promise.all([work(0), work(1)]);
  ended = true;
  await going;
  for (const { name, status, said, milliseconds } of told.sort((a, b) => b.milliseconds - a.milliseconds))
    say(`${(milliseconds / 1000).toFixed(1).padStart(6)} s  ${String(status)}  ${name}: ${said.slice(0, 110)}`);
  say(`${String(told.length)} hostile workbooks; beside them ${String(beside.length)} good ones: ${spread(beside)}`);
  say(`the server's memory at most ${String(most)} MB, of the processor ${server.cpu().toFixed(0)} s`);
  for (const line of failed) say(line);
  return failed.length === 0 && told.every(({ status, said }) => status === 200 || (status < 500 && said !== ''));
}
