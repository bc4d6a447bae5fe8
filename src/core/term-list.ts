/** Parts of many relations in one list of numbers: each relation is the place where its own begin. */
import type { Term } from './relation';

/** Numbers that one relation begins with: the how-manieth it is of its kind and whole, and how many parts it has. */
const HEAD = 2;
const FIRST_ROOM = 1024;

export class TermList {
  private numbers = new Int32Array(FIRST_ROOM);
  private used = 0;

  /** Where the parts begin that are put in; `nth` stands beside them. */
  put(nth: number, parts: readonly Term[]): number {
    const at = this.room(HEAD + parts.length);
    const { numbers } = this;
    numbers[at] = nth;
    numbers[at + 1] = parts.length;
    for (let part = 0; part < parts.length; part += 1) {
      const { fact, sign } = parts[part] as Term;
      numbers[at + HEAD + part] = fact * 2 + (sign < 0 ? 1 : 0);
    }
    return at;
  }

  nth(from: number): number {
    return this.numbers[from] as number;
  }

  partsFrom(from: number): Term[] {
    const { numbers } = this;
    const parts = new Array<Term>(numbers[from + 1] as number);
    for (let at = 0; at < parts.length; at += 1) {
      const number = numbers[from + HEAD + at] as number;
      parts[at] = { fact: number >> 1, sign: (number & 1) === 1 ? -1 : 1 };
    }
    return parts;
  }

  /** Copies what begins at `from` in another list; answers where it begins here. */
  copy(other: TermList, from: number, by: number): number {
    const count = other.numbers[from + 1] as number;
    const at = this.room(HEAD + count);
    this.numbers[at] = other.numbers[from] as number;
    this.numbers[at + 1] = count;
    for (let part = HEAD; part < HEAD + count; part += 1)
      this.numbers[at + part] = (other.numbers[from + part] as number) + 2 * by;
    return at;
  }

  private room(count: number): number {
    const at = this.used;
    this.used += count;
    if (this.used > this.numbers.length) {
      const longer = new Int32Array(Math.max(this.used, Math.ceil(this.numbers.length * 1.5)));
      longer.set(this.numbers);
      this.numbers = longer;
    }
    return at;
  }
}
