/**
 * Wrong passwords: a few from one address stop that address for that name, many from many addresses stop all but those from
 * which the name has been signed in. Whoever guesses at somebody else's name does not keep them out.
 */
import { RateLimit } from './rate-limit';

const WINDOW = 15 * 60_000;
const FOR_NAME_THERE = 10;
const FOR_NAME = 60;
const FOR_ADDRESS = 100;
/** Addresses that are known of all names together; the oldest go. */
const MOST_KNOWN = 50_000;

export class SignInTries {
  readonly #there: RateLimit;
  readonly #name: RateLimit;
  readonly #address: RateLimit;
  readonly #known = new Set<string>();

  constructor(now: () => number) {
    this.#there = new RateLimit(FOR_NAME_THERE, WINDOW, now);
    this.#name = new RateLimit(FOR_NAME, WINDOW, now);
    this.#address = new RateLimit(FOR_ADDRESS, WINDOW, now);
  }

  /** Seconds to wait; 0 where a try is free. */
  wait(login: string, address: string): number {
    const key = keyOf(login, address);
    const ofName = this.#known.has(key) ? 0 : this.#name.wait(login);
    return Math.max(ofName, this.#there.wait(key), this.#address.wait(address));
  }

  wrong(login: string, address: string): void {
    this.#there.take(keyOf(login, address));
    this.#name.take(login);
    this.#address.take(address);
  }

  right(login: string, address: string): void {
    const key = keyOf(login, address);
    this.#there.free(key);
    this.#known.delete(key);
    const [oldest] = this.#known;
    if (this.#known.size >= MOST_KNOWN && oldest !== undefined) this.#known.delete(oldest);
    this.#known.add(key);
  }
}

const keyOf = (login: string, address: string): string => `${login}\n${address}`;
