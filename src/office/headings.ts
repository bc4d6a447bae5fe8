/** Headings of a report: numbered as they are printed, and printed only over something. */
import type { Block } from '../core/report-document';
import { fillWords } from './fill-words';
import { Numbering } from './numbering';
import type { OutlineItem } from './profile';

export type Heading = Extract<OutlineItem, { kind: 'heading' }>;

export class Headings {
  readonly #numbering = new Numbering();
  #waiting: Heading[] = [];

  constructor(
    private readonly words: Readonly<Record<string, string>>,
    private readonly blocks: Block[],
  ) {}

  /**
   * A heading waits for something to stand below it: one of which all slots say "-" is neither printed nor counted. `below`: the
   * items that follow. What its office numbers itself would leave a hole, and one that has no items of its own stands for itself.
   */
  add(item: Heading, below: readonly OutlineItem[]): void {
    const next = below.findIndex((each) => each.kind === 'heading' && each.level <= item.level);
    const isAlone = below.slice(0, next < 0 ? below.length : next).every(({ kind }) => kind === 'heading');
    this.#waiting = this.#waiting.filter(({ level }) => level < item.level);
    this.#waiting.push(item);
    if (item.numbered === false || isAlone) this.settle();
  }

  /** Prints the headings that waited: something stands below them now. */
  settle(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const item of waiting) this.#print(item);
  }

  /** The number of a numbered paragraph below the heading. */
  paragraph(): string {
    this.settle();
    return this.#numbering.paragraph();
  }

  #print({ level, text, numbered }: Heading): void {
    const number = this.#numbering.heading(level);
    const filled = fillWords(text, this.words);
    const id = `muc/${this.#numbering.path}`;
    if (numbered === false) {
      const bare = text.replace(/\{\{.*?\}\}/g, '');
      const isUpper = bare === bare.toLocaleUpperCase('vi');
      this.blocks.push({ type: 'heading', id, level, text: isUpper ? filled.toLocaleUpperCase('vi') : filled });
      return;
    }
    const printed = level === 1 ? filled.toLocaleUpperCase('vi') : filled;
    this.blocks.push({ type: 'heading', id, level, text: `${number} ${printed}` });
  }
}
