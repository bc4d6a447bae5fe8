/** Passwords: kept as argon2id only, in the usual text form that carries its own cost. */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { Refusal } from '../refusal';

export interface PasswordCost {
  /** Kibibytes of memory. */
  readonly memory: number;
  readonly passes: number;
}

/** OWASP's least: 19 MiB, two passes, one lane. */
export const PASSWORD_COST: PasswordCost = { memory: 19_456, passes: 2 };

const SALT = 16;
const LENGTH = 32;
const SHORTEST = 10;
const LONGEST = 200;
const KEPT = /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,3}),p=1\$([A-Za-z0-9+/]{22})\$([A-Za-z0-9+/]{43})$/;

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64').replace(/=+$/, '');

/** One at a time: each takes its memory and a core for some hundredths of a second. */
let last: Promise<unknown> = Promise.resolve();

function argon2id(password: string, salt: Uint8Array, { memory, passes }: PasswordCost): Promise<Uint8Array> {
  const next = last.then(async () => {
    const hashing = await import('hash-wasm');
    return hashing.argon2id({
      ...{ password: password.normalize('NFC'), salt, memorySize: memory, iterations: passes },
      ...{ parallelism: 1, hashLength: LENGTH, outputType: 'binary' },
    });
  });
  last = next.catch(() => undefined);
  return next;
}

export async function keptPassword(password: string, cost: PasswordCost = PASSWORD_COST): Promise<string> {
  const salt = randomBytes(SALT);
  const hash = await argon2id(password, salt, cost);
  return `$argon2id$v=19$m=${String(cost.memory)},t=${String(cost.passes)},p=1$${base64(salt)}$${base64(hash)}`;
}

export async function isPassword(password: string, kept: string): Promise<boolean> {
  const [, memory, passes, salt = '', hash = ''] = KEPT.exec(kept) ?? [];
  if (password.length > LONGEST || hash === '') return false;
  const cost = { memory: Number(memory), passes: Number(passes) };
  const found = await argon2id(password, Buffer.from(salt, 'base64'), cost);
  return timingSafeEqual(found, Buffer.from(hash, 'base64'));
}

/** A password that is too short, too long, or the login itself is refused. */
export function requirePassword(password: string, login: string): void {
  if (password.length >= SHORTEST && password.length <= LONGEST && password.toLowerCase() !== login) return;
  throw new Refusal('blocked', {
    vi: `Mật khẩu phải có từ ${String(SHORTEST)} đến ${String(LONGEST)} ký tự và khác tên đăng nhập.`,
    en: `A password has ${String(SHORTEST)} to ${String(LONGEST)} characters and is not the login name.`,
  });
}

/** Letters and digits that are not mistaken for each other when read from paper. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A first password that a person can type. */
export function madePassword(): string {
  const letters = [...randomBytes(16)].map((byte) => LETTERS[byte % LETTERS.length] ?? '');
  return [0, 4, 8, 12].map((at) => letters.slice(at, at + 4).join('')).join('-');
}
