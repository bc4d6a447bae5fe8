/** The numbers of headings and of numbered paragraphs. */
import { romanNumber } from '../language';

/** Headings count within their parent: I, then 1, then 3.1 (the level below "1." is outside NĐ 30 and common). */
export class Numbering {
  readonly #counts = [0, 0, 0];
  #running = 0;

  heading(level: 1 | 2 | 3): string {
    this.#counts[level - 1] = (this.#counts[level - 1] ?? 0) + 1;
    this.#counts.fill(0, level);
    this.#running = 0;
    const [first = 0, second = 0, third = 0] = this.#counts;
    return level === 1
      ? `${romanNumber(first)}.`
      : level === 2
        ? `${String(second)}.`
        : `${String(second)}.${String(third)}.`;
  }
  paragraph(): string {
    this.#running += 1;
    return `${String(this.#running)}.`;
  }
  get path(): string {
    const [first = 0, second = 0, third = 0] = this.#counts;
    return [romanNumber(first), second, third].filter((part) => part !== 0 && part !== '').join('.');
  }
}
