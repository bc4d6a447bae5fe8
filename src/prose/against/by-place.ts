/** What is known of a text's figures, by where they stand: one that is put otherwise stays the same figure. */
import type { Mention } from '../mentions/mention';
import type { Line } from '../text/lines';

export class ByPlace<T> {
  private readonly lines = new Map<Line, Map<number, T>>();

  get({ line, start }: Mention): T | undefined {
    return this.lines.get(line)?.get(start);
  }

  has({ line, start }: Mention): boolean {
    return this.lines.get(line)?.has(start) ?? false;
  }

  set({ line, start }: Mention, value: T): void {
    const own = this.lines.get(line) ?? new Map<number, T>();
    this.lines.set(line, own.set(start, value));
  }
}
