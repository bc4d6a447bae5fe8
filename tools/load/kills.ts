/**
 * kill -9 of the server itself, under load: heads hand in without end over HTTP, the process is killed at moments drawn from
 * a seed and begun again; with PostgreSQL one of two is killed and the other goes on. After each kill: what was acknowledged
 * is there with its version, digest and bytes, nothing stands there half, the log is whole.
 */
import { digestOfBytes, openStore } from '../../src/server/store';
import { handIn, signIn, type Head } from './client';
import { PERIOD, workbooks, type Commune } from './province';
import { serve, type Served } from './served';

/** Heads at work at once. */
const AT_ONCE = 6;

interface Acknowledged {
  readonly unit: string;
  readonly version: number;
  readonly digest: string;
}

/** The same workbook under another digest: a comment of the archive, which no reader of sheets looks at. */
export function another(book: Uint8Array, number: number): Uint8Array {
  const comment = Buffer.from(`lan-nop-${String(number)}`);
  const bytes = Buffer.concat([book, comment]);
  // The last record of an archive without a comment is 22 bytes, the comment's length its last two.
  bytes.writeUInt16LE(comment.length, book.length - 2);
  return bytes;
}

/** What is wrong with the store as a kill left it; `proved`: rows that an earlier look found whole, which are not read again. */
async function wrongIn(
  place: string,
  acknowledged: readonly Acknowledged[],
  proved: Set<string>,
): Promise<readonly string[]> {
  const store = await openStore(place);
  try {
    const wrong: string[] = [];
    const submitted = async (): Promise<ReadonlySet<string>> =>
      new Set(
        (await store.audit.latest(1_000_000)).flatMap((entry) => (entry.action === 'submit' ? [entry.subject] : [])),
      );
    // Another server may go on meanwhile: what the log says first has its row, what has a row is in the log after that.
    const first = await submitted();
    const rows = await store.submissions.ofPeriod(PERIOD);
    const last = await submitted();
    const kept = new Map(rows.map((row) => [`${row.unit} ${String(row.version)}`, row]));
    const ids = new Set(rows.map(({ id }) => id));
    for (const id of first) if (!ids.has(id)) wrong.push(`half: ${id} in the log without its row`);
    if (kept.size !== rows.length) wrong.push('a version stands there twice');
    for (const { unit, version, digest } of acknowledged)
      if (kept.get(`${unit} ${String(version)}`)?.digest !== digest) wrong.push(`lost: ${unit} ${String(version)}`);
    for (const { id, digest } of rows) {
      if (proved.has(id)) continue;
      proved.add(id);
      const bytes = await store.workbooks.get(digest);
      if (!bytes || digestOfBytes(bytes) !== digest) wrong.push(`half: ${id} without its workbook`);
      const [steps, outcome] = [await store.submissions.steps(id), await store.submissions.outcome(id)];
      if (steps.length === 0 || outcome === null) wrong.push(`half: ${id} without its step or outcome`);
      if (!last.has(id)) wrong.push(`half: ${id} not in the log`);
    }
    const { broken } = await store.audit.verify();
    if (broken) wrong.push(`the log is broken at ${String(broken.number)}`);
    return wrong;
  } finally {
    await store.close();
  }
}

export interface Kills {
  readonly place: string;
  readonly words: readonly string[];
  readonly communes: readonly Commune[];
  readonly processes: number;
  readonly kills: number;
  readonly seed: number;
  readonly say: (line: string) => void;
}

class Soak {
  readonly acknowledged: Acknowledged[] = [];
  readonly #servers: Served[] = [];
  readonly #headers = new Map<string, Head['headers']>();
  #books: readonly Uint8Array[] = [];
  #number = 0;
  #ended = false;
  /** Answers that were no acknowledgement, though the server was there. */
  readonly refused: string[] = [];
  unanswered = 0;

  constructor(private readonly given: Kills) {}

  async begin(): Promise<void> {
    const { words, communes, processes } = this.given;
    this.#books = await workbooks(communes);
    for (let at = 0; at < processes; at += 1) this.#servers.push(await serve(words));
    for (const commune of communes)
      this.#headers.set(commune.login, await signIn(this.#servers[0]?.address ?? '', commune));
  }

  /** One head hands in again and again, at whichever of the servers is its own. */
  async #work(at: number): Promise<void> {
    const { communes } = this.given;
    const [commune, book] = [communes[at], this.#books[at]];
    if (!commune || !book) return;
    while (!this.#ended) {
      const { address } = this.#servers[at % this.#servers.length] ?? { address: '' };
      const bytes = another(book, (this.#number += 1));
      try {
        const headers = this.#headers.get(commune.login) ?? {};
        const answer = await handIn({ address, commune, headers }, bytes);
        const { status, version, digest } = answer;
        if (status !== 200) {
          // More than thirty a minute are not taken of one person: on a quiet machine a head comes to that.
          if (status !== 429) this.refused.push(`${commune.login}: ${String(status)}`);
          await new Promise((resolve) => setTimeout(resolve, 200));
        } else if (digest !== digestOfBytes(bytes)) this.refused.push(`${commune.login}: another digest`);
        else this.acknowledged.push({ unit: commune.unit, version, digest });
      } catch {
        // The line broke: whether it was taken nobody knows, and nobody was told that it was.
        this.unanswered += 1;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  }

  async run(): Promise<boolean> {
    const { kills, place, say } = this.given;
    const working = this.given.communes.map((_, at) => this.#work(at));
    let { seed } = this.given;
    let wrong: readonly string[] = [];
    const proved = new Set<string>();
    for (let kill = 1; kill <= kills && wrong.length === 0; kill += 1) {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      await this.#until(this.acknowledged.length + 1 + (seed % 11));
      await new Promise((resolve) => setTimeout(resolve, (seed >> 8) % 120));
      await this.#killOne((seed >> 16) % this.#servers.length);
      // Of what was acknowledged before it was asked: the other server goes on meanwhile.
      wrong = await wrongIn(place, [...this.acknowledged], proved);
      if (kill % 20 === 0 || wrong.length > 0)
        say(
          `${new Date().toISOString()} ${String(kill)} kills: ${String(this.acknowledged.length)} acknowledged, ${String(this.unanswered)} tries without an answer, ${String(this.refused.length)} refused, ${String(wrong.length)} wrong`,
        );
    }
    this.#ended = true;
    await Promise.all(working);
    for (const server of this.#servers) await server.stop();
    wrong = [...wrong, ...(await wrongIn(place, this.acknowledged, new Set()))];
    for (const line of [...wrong, ...this.refused].slice(0, 20)) say(line);
    return wrong.length === 0 && this.refused.length === 0;
  }

  async #until(count: number): Promise<void> {
    while (this.acknowledged.length < count && this.refused.length < 100)
      await new Promise((resolve) => setTimeout(resolve, 5));
  }

  async #killOne(at: number): Promise<void> {
    await this.#servers[at]?.kill();
    this.#servers[at] = await serve(this.given.words);
  }
}

export async function runKills(given: Omit<Kills, 'communes'>, communes: readonly Commune[]): Promise<boolean> {
  const soak = new Soak({ ...given, communes: communes.slice(0, AT_ONCE) });
  await soak.begin();
  return soak.run();
}
