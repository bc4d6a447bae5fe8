/** A server in memory but for its folder: two communes and a department, one person of each role, asked without sockets. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalogue } from '../../src/engine';
import { Fault } from '../../src/core/fault';
import { TASK_LIMITS } from '../../src/threads';
import { answerTo } from '../../src/threads/answer';
import type { Question, TaskKind, Tasks } from '../../src/threads/tasks';
import { writeXlsx } from '../../src/hosts/xlsx-file';
import type { ApiOptions } from '../../src/server/api/register';
import { buildApp } from '../../src/server/app';
import { bodiesOf, importBodies } from '../../src/server/bodies/import-bodies';
import { demoBook, type DemoBook } from '../../src/server/demo/demo-books';
import { Examiner, type BookAdder, type BookReader } from '../../src/server/examine/examiner';
import { keptPassword } from '../../src/server/people/passwords';
import { Signing } from '../../src/server/people/sign-in';
import type { Services } from '../../src/server/services';
import { openStore, type Person, type Role, type Store } from '../../src/server/store';
import { AnswersHeld } from './answers-held';

/** Whatever a rig answers is what its document says. */
const HELD = new AnswersHeld();

export const COST = { memory: 64, passes: 1 };
export const PASSWORD = 'mat-khau-thu-1';
export const PERIOD = '2025-H1';

const BODIES = `
bodies:
  - name: UBND tỉnh Bình An
    due: 15
    departments:
      - { name: Sở Tài chính, forms: [budget-revenue] }
    bodies:
      - { name: UBND xã Tân Lập, due: 15, forms: [budget-revenue, crops] }
      - { name: UBND xã Kim Long, due: 15, forms: [budget-revenue, crops] }
`;

/** What the threads do, without a thread: they have tests of their own. */
async function answered<K extends TaskKind>(question: Question<K>): Promise<Tasks[K]['comes']> {
  const answer = await answerTo(question);
  if ('fault' in answer) throw new Fault(answer.fault, answer.data);
  return answer.comes;
}

export const HERE: BookReader & BookAdder = {
  read: (given) => answered({ kind: 'read', given, limits: TASK_LIMITS }),
  examine: async (given) => (await answered({ kind: 'examine', given, limits: TASK_LIMITS })).outcome,
  contradictions: async (given) => (await answered({ kind: 'compare', given, limits: TASK_LIMITS })).contradictions,
  leaving: async (book, left) => (await answered({ kind: 'leave', given: { book, left }, limits: TASK_LIMITS })).bytes,
  sum: (given) => answered({ kind: 'sum', given, limits: TASK_LIMITS }),
  close: () => Promise.resolve(),
};

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- what an answer holds is what the test asserts
  readonly json: any;
  readonly text: string;
  readonly bytes: Buffer;
}

export interface Asked {
  readonly body?: object | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Client = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, asked?: Asked) => Promise<Answer>;

export interface ServerRig {
  readonly store: Store;
  readonly services: Services;
  readonly folder: string;
  readonly log: Record<string, string | number>[];
  /** The clock; a test may set it. */
  readonly clock: { now: string };
  /** Ids of units by name. */
  unit(name: string): string;
  /** Whoever is signed in under that login, or nobody. */
  as(login: string | null): Promise<Client>;
  /** What a request carries of whoever is signed in anew. */
  session(login: string): Promise<Readonly<Record<string, string>>>;
  /** Over sockets too, from now on: its address. */
  listen(): Promise<string>;
  close(): Promise<void>;
}

/** Login, role, unit. */
const PEOPLE: readonly (readonly [string, Role, string | null])[] = [
  ['quantri', 'administrator', null],
  ['thuky', 'secretary', null],
  ['lanhdao', 'reader', null],
  ['lap', 'preparer', 'UBND xã Tân Lập'],
  ['truong', 'head', 'UBND xã Tân Lập'],
  ['xa2', 'head', 'UBND xã Kim Long'],
  ['xa2.lap', 'preparer', 'UBND xã Kim Long'],
  ['xa2.xem', 'reader', 'UBND xã Kim Long'],
  ['xa2.thuky', 'secretary', 'UBND xã Kim Long'],
  ['taichinh', 'head', 'Sở Tài chính'],
  ['xa2.quantri', 'administrator', 'UBND xã Kim Long'],
];

export async function serverRig(base = 'http://localhost:8080', openId?: ApiOptions['openId']): Promise<ServerRig> {
  const folder = await mkdtemp(join(tmpdir(), 'khopso-server-'));
  const store = await openStore(folder);
  const clock = { now: '2025-07-10T02:00:00.000Z' };
  const now = (): Date => new Date(clock.now);
  const signing = new Signing(store, { now, cost: COST });
  const services: Services = { store, signing, now, cost: COST, forms: catalogue, examiner: new Examiner(HERE, HERE) };
  await importBodies(store, bodiesOf(BODIES, catalogue), { person: '', at: clock.now });
  const units = new Map((await store.units.all()).map(({ id, name }) => [name, id]));
  const password = await keptPassword(PASSWORD, COST);
  await store.change(async (tables) => {
    await tables.units.openPeriod(PERIOD, clock.now);
    for (const [index, [login, role, unit]] of PEOPLE.entries()) {
      const id = index.toString(16).padStart(32, '0');
      const person: Person = {
        id,
        login,
        name: `Người ${login}`,
        role,
        unit: unit && (units.get(unit) ?? null),
        password,
        active: 1,
      };
      await tables.people.put(person);
    }
  });
  const log: Record<string, string | number>[] = [];
  const site = { pane: null, pages: null, guides: null };
  const app = await buildApp(services, {
    version: '0.0.0',
    base,
    site,
    mostBytes: 200_000,
    ...(openId ? { openId } : {}),
    log: (line) => log.push({ ...line }),
  });
  const clients = new Map<string, Client>();

  const ask = async (method: string, url: string, headers: Record<string, string>, body: unknown): Promise<Answer> => {
    const bytes = body instanceof Uint8Array;
    const answer = await app.inject({
      ...{
        method: method as 'GET',
        url,
        headers: { ...(bytes ? { 'content-type': 'application/octet-stream' } : {}), ...headers },
      },
      ...(body === undefined ? {} : { payload: bytes ? Buffer.from(body) : (body as object) }),
    });
    const type = String(answer.headers['content-type']);
    const json = type.includes('json') && answer.body !== '' ? (JSON.parse(answer.body) as unknown) : null;
    if (url.startsWith('/api/v1/'))
      HELD.hold({ method, url: url.slice('/api/v1'.length), status: answer.statusCode, type, json });
    return { status: answer.statusCode, headers: answer.headers, text: answer.body, bytes: answer.rawPayload, json };
  };

  const session = async (login: string): Promise<Readonly<Record<string, string>>> => {
    const answer = await ask('POST', '/api/v1/session', {}, { login, password: PASSWORD });
    const cookie = String(answer.headers['set-cookie']).replace(/;.*/, '');
    return { cookie, 'x-khopso-csrf': (answer.json as { csrf: string }).csrf };
  };
  const clientOf = async (login: string | null): Promise<Client> => {
    const own = login === null ? {} : await session(login);
    return (method, path, asked = {}) =>
      ask(method, path.startsWith('/!') ? path.slice(2) : `/api/v1${path}`, { ...own, ...asked.headers }, asked.body);
  };

  return {
    ...{ store, services, folder, log, clock },
    unit: (name) => {
      const id = units.get(name);
      if (id === undefined) throw new Error(`no unit ${name}`);
      return id;
    },
    as: async (login) => {
      // Another day needs another session.
      const key = `${String(login)} ${clock.now}`;
      const client = clients.get(key) ?? (await clientOf(login));
      clients.set(key, client);
      return client;
    },
    session,
    listen: () => app.listen({ host: '127.0.0.1', port: 0 }),
    close: async () => {
      await app.close();
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** A commune's workbook of the rig. */
export async function bookOf(given: Partial<DemoBook> = {}): Promise<Uint8Array> {
  const forms = ['budget-revenue', 'crops'] as const;
  return writeXlsx(demoBook({ body: 'UBND xã Tân Lập', department: '', year: 2025, forms, seed: 3, ...given }));
}

/** The address under which a workbook is handed in. */
export const handingPath = (unit: string, submit: boolean, file = 'bieu.xlsx', period = PERIOD): string =>
  `/submissions?unit=${unit}&period=${period}&file=${encodeURIComponent(file)}&submit=${String(submit)}`;
