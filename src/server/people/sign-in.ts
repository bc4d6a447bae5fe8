/** Signing in and out: a cookie that no script reads and a token that each change must carry. */
import { createHash, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';
import type { Person, Session, Store, Tables } from '../store';
import { Refusal } from '../refusal';
import { isPassword, keptPassword, requirePassword, type PasswordCost } from './passwords';
import { SignInTries } from './sign-in-tries';

/** Hours after which a person signs in again. */
const HOURS = 12;
const MINUTE = 60_000;
/** Minutes that a server's clock may be put back. */
const CLOCK_SLACK = 10;
/** A code is handed from one window to another at once. */
const CODE_LIVES = MINUTE;

export interface SignedIn {
  readonly person: Person;
  readonly session: Session;
}

export interface SigningOptions {
  readonly now: () => Date;
  readonly cost?: PasswordCost;
}

const tokenOf = (cookie: string): string => createHash('sha256').update(cookie).digest('hex');
/** Of a code: no cookie has such a value. */
const tokenOfCode = (code: string): string => tokenOf(`code ${code}`);
const random = (): string => randomBytes(32).toString('base64url');

/** Kept logins are folded: capitals make no other person. */
export const loginOf = (text: string): string => text.trim().normalize('NFC').toLowerCase();

const WRONG = {
  vi: 'Tên đăng nhập hoặc mật khẩu không đúng.',
  en: 'The login name or the password is not right.',
};

const USED = {
  vi: 'Mã đăng nhập đã dùng hoặc đã hết hạn; hãy đăng nhập lại.',
  en: 'This sign-in has been used or has ended; sign in again.',
};

export class Signing {
  readonly #tries: SignInTries;
  /** Compared with where there is no such person, so that both take the same time. */
  #nobody: Promise<string> | null = null;

  constructor(
    private readonly store: Store,
    private readonly options: SigningOptions,
  ) {
    const now = (): number => options.now().getTime();
    this.#tries = new SignInTries(now);
  }

  /** The person, and the cookie's value. Refusal for a wrong name or password, and for too many tries. */
  async signIn(name: string, password: string, address: string): Promise<SignedIn & { readonly cookie: string }> {
    const person = await this.#known(name, password, address);
    return this.store.change((tables) => this.#begin(tables, person));
  }

  /** A code that begins a session once, within a minute: for a window that cannot take the cookie itself. */
  async signInForCode(name: string, password: string, address: string): Promise<string> {
    return this.codeFor(await this.#known(name, password, address));
  }

  async codeFor(person: Person): Promise<string> {
    const code = random();
    const now = this.options.now();
    const ends = new Date(now.getTime() + CODE_LIVES).toISOString();
    const kept = { token: tokenOfCode(code), person: person.id, csrf: '', ends };
    await this.store.change(({ people }) => people.begin(kept, now.toISOString()));
    return code;
  }

  /** Refusal for a code that has ended, was used, or never was. */
  async redeem(code: string): Promise<SignedIn & { readonly cookie: string }> {
    const token = tokenOfCode(code);
    return this.store.change(async (tables) => {
      const kept = await tables.people.session(token);
      await tables.people.end(token);
      const person =
        kept && kept.ends > this.options.now().toISOString() ? await tables.people.byId(kept.person) : null;
      if (person?.active !== 1) throw new Refusal('not-signed-in', USED);
      return this.#begin(tables, person);
    });
  }

  /** Whose cookie this is; null where it has ended or never was. */
  async signedIn(cookie: string | undefined): Promise<SignedIn | null> {
    if (cookie === undefined || cookie === '') return null;
    const session = await this.store.people.session(tokenOf(cookie));
    if (!session || !this.#isRunning(session)) return null;
    const person = await this.store.people.byId(session.person);
    return person && person.active === 1 ? { person, session } : null;
  }

  /** One that ends later than any that begins now was begun by a clock that stood ahead. */
  #isRunning({ ends }: Session): boolean {
    const now = this.options.now().getTime();
    return Date.parse(ends) > now && Date.parse(ends) <= now + (HOURS * 60 + CLOCK_SLACK) * MINUTE;
  }

  async signOut({ session }: SignedIn): Promise<void> {
    await this.store.change(({ people }) => people.end(session.token));
  }

  /** Another password ends all other sessions of the person. */
  async changePassword({ person, session }: SignedIn, old: string, password: string): Promise<void> {
    this.#requireTries(person.login, person.id);
    if (!(await isPassword(old, person.password))) {
      this.#tries.wrong(person.login, person.id);
      throw new Refusal('blocked', { vi: 'Mật khẩu đang dùng không đúng.', en: 'The present password is not right.' });
    }
    requirePassword(password, person.login);
    const kept = await keptPassword(password, this.options.cost);
    const at = this.options.now().toISOString();
    await this.store.change(async ({ people, audit }) => {
      await people.put({ ...person, password: kept });
      await people.endAll(person.id);
      await people.begin(session, at);
      await audit.append({ at, person: person.id, action: 'password', subject: person.id });
    });
  }

  async #known(name: string, password: string, address: string): Promise<Person> {
    const login = loginOf(name);
    this.#requireTries(login, address);
    const known = await this.store.people.byLogin(login);
    this.#nobody ??= keptPassword(random(), this.options.cost);
    const right = await isPassword(password, known?.password ?? (await this.#nobody));
    if (!known || !right || known.active === 0) {
      this.#tries.wrong(login, address);
      throw new Refusal('not-signed-in', WRONG);
    }
    this.#tries.right(login, address);
    return known;
  }

  async #begin({ people, audit }: Tables, person: Person): Promise<SignedIn & { readonly cookie: string }> {
    const cookie = random();
    const now = this.options.now();
    const ends = new Date(now.getTime() + HOURS * 60 * MINUTE).toISOString();
    const session = { token: tokenOf(cookie), person: person.id, csrf: random(), ends };
    await people.begin(session, now.toISOString());
    await audit.append({ at: now.toISOString(), person: person.id, action: 'sign-in', subject: person.id });
    return { person, session, cookie };
  }

  #requireTries(login: string, address: string): void {
    const wait = this.#tries.wait(login, address);
    if (wait === 0) return;
    const minutes = String(Math.ceil(wait / 60));
    throw new Refusal('too-many', {
      vi: `Đã thử sai nhiều lần; hãy thử lại sau ${minutes} phút.`,
      en: `Too many wrong tries; try again in ${minutes} minutes.`,
    });
  }
}

/** Whether a change carries its session's token. */
export function isCsrf({ csrf }: Session, given: unknown): boolean {
  if (typeof given !== 'string') return false;
  const [a, b] = [Buffer.from(csrf), Buffer.from(given)];
  return a.length === b.length && timingSafeEqual(a, b);
}

export const newId = (): string => randomUUID().replaceAll('-', '');
