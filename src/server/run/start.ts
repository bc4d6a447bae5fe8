/** A running server: the store opened, the first accounts made where there are none, listening until it is told to stop. */
import { readFile } from 'node:fs/promises';
import { Fault } from '../../core/fault';
import type { FormDefinition } from '../../core/form';
import { knownForms } from '../../engine';
import { BookThreads, SUM_LIMITS, TASK_LIMITS } from '../../threads';
import { buildApp, type AppOptions } from '../app';
import { ownForms } from '../bodies/own-forms';
import { DEMO_PASSWORD, makeDemo, type DemoAccount } from '../demo/demo-set';
import { Examiner, type BookAdder, type BookReader } from '../examine/examiner';
import { isSafeIssuer, OpenId } from '../open-id/open-id';
import { newPerson } from '../people/accounts';
import type { PasswordCost } from '../people/passwords';
import { Signing } from '../people/sign-in';
import type { Services } from '../services';
import { claimFolder, isDatabaseUrl, openStore, type FormFile, type Store } from '../store';
import { listenAddress } from './listen-address';

export interface ServeOptions {
  readonly data: string;
  readonly listen: string;
  readonly base?: string;
  readonly database?: string;
  /** The office's own forms from now on; without them those that were taken in before. */
  readonly forms?: readonly FormFile[];
  readonly demo: boolean;
  readonly certificate?: string;
  readonly key?: string;
  /** The office's provider of identities: its address, this server's name and secret there, the claim that is the login. */
  readonly oidc?: string;
  readonly oidcClient?: string;
  readonly oidcClaim?: string;
  readonly oidcName?: string;
  readonly oidcSecret?: string;
  readonly version: string;
  readonly site: AppOptions['site'];
  readonly log: AppOptions['log'];
  /** For tests. */
  readonly reader?: BookReader & BookAdder;
  readonly cost?: PasswordCost;
}

export interface FirstAccounts {
  readonly accounts: readonly DemoAccount[];
  readonly password: string;
}

export interface Running {
  readonly address: string;
  /** Accounts that this start made; null where there were some already. */
  readonly first: FirstAccounts | null;
  close(): Promise<void>;
}

/** More threads than this wait for the disk and for memory, not for cores. */
const MOST_THREADS = 4;

async function firstAccounts(services: Services, demo: boolean): Promise<FirstAccounts | null> {
  const people = await services.store.people.all();
  if (people.some(({ role, login }) => role === 'administrator' || login === 'quantri')) return null;
  if (demo && people.length === 0) return { accounts: await makeDemo(services), password: DEMO_PASSWORD };
  const given = { login: 'quantri', name: 'Quản trị', role: 'administrator' as const, unit: null };
  const { password } = await newPerson(services, given, '');
  return { accounts: [{ login: given.login, role: given.role, unit: '' }], password };
}

async function tlsOf({ certificate, key }: ServeOptions): Promise<Pick<AppOptions, 'tls'>> {
  if (certificate === undefined && key === undefined) return {};
  const read = (path: string | undefined): Promise<Buffer> =>
    readFile(path ?? '').catch(() => {
      throw new Fault('not-found', { file: path ?? '--certificate --key' });
    });
  return { tls: { cert: await read(certificate), key: await read(key) } };
}

function openIdOf(options: ServeOptions, origin: string): Pick<AppOptions, 'openId'> {
  const { oidc: issuer, oidcClient: client = '', oidcClaim: claim = 'preferred_username', oidcName } = options;
  if (issuer === undefined) return {};
  if (!isSafeIssuer(issuer)) throw new Fault('bad-argument', { argument: '--oidc', problem: 'bad-issuer' });
  if (client === '') throw new Fault('bad-argument', { argument: '--oidc-client', problem: 'missingArgument' });
  const given = { issuer, client, claim, secret: options.oidcSecret ?? '', back: `${origin}/api/v1/open-id/back` };
  return { openId: { provider: new OpenId(given, () => new Date()), name: oidcName ?? new URL(issuer).hostname } };
}

/** Fault for a database that is none or does not answer, a folder that another server has, an address that is none, a port that is taken. */
export async function startServer(options: ServeOptions): Promise<Running> {
  if (options.database !== undefined && !isDatabaseUrl(options.database))
    throw new Fault('bad-argument', { argument: '--database', problem: 'bad-database' });
  const { host, port } = listenAddress(options.listen);
  const tls = await tlsOf(options);
  const base = options.base ?? `${tls.tls ? 'https' : 'http'}://${options.listen}`;
  if (!URL.canParse(base) || new URL(base).pathname !== '/' || !/^https?:/.test(base))
    throw new Fault('bad-argument', { argument: '--base', problem: 'bad-base' });
  const openId = openIdOf(options, new URL(base).origin);
  // Servers may share a PostgreSQL database; a folder has one.
  const release = options.database === undefined ? await claimFolder(options.data) : (): void => undefined;
  let store: Store | null = null;
  let own: readonly FormDefinition[];
  try {
    store = await openStore(options.database ?? options.data);
    own = await ownForms(store, options.forms ?? null);
  } catch (error) {
    await store?.close();
    release();
    throw error;
  }
  const now = (): Date => new Date();
  const cost = options.cost === undefined ? {} : { cost: options.cost };
  const threads = options.reader ?? new BookThreads(TASK_LIMITS, MOST_THREADS);
  const examiner = new Examiner(threads, options.reader ?? new BookThreads(SUM_LIMITS, 1), own);
  const signing = new Signing(store, { now, ...cost });
  const services: Services = { store, examiner, signing, now, forms: knownForms(own), ...cost };
  const close = async (): Promise<void> => {
    await examiner.close();
    await services.store.close();
    release();
  };
  try {
    const first = await firstAccounts(services, options.demo);
    const { version, site, log } = options;
    const app = await buildApp(services, { version, site, log, base: new URL(base).origin, ...tls, ...openId });
    const address = await app.listen({ host, port }).catch((error: NodeJS.ErrnoException) => {
      throw new Fault('bad-argument', { argument: options.listen, problem: 'cannot-listen', reason: error.code ?? '' });
    });
    return {
      address,
      first,
      // What is under way is answered first.
      close: async () => {
        await app.close();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}
