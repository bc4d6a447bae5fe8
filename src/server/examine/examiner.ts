/** Reads and checks what is handed in, in threads with a budget; who comes when too many wait is asked to come again. */
import type { FormDefinition } from '../../core/form';
import type { BookThreads, Contradiction, GivenBook, GivenUnits, LeftSheet, Outcome, SummedUnits } from '../../threads';
import { Refusal } from '../refusal';
import { changesBetween, type Changes } from './changes';

/** What reads: threads where the server runs. */
export type BookReader = Pick<BookThreads, 'read' | 'examine' | 'contradictions' | 'leaving' | 'close'>;
/** What adds up a whole body's units: with limits of its own, one sum at a time. */
export type BookAdder = Pick<BookThreads, 'sum' | 'close'>;

/** Workbooks that may be read or wait for it; each holds its bytes in memory. */
const MOST_WAITING = 200;

export class Examiner {
  #waiting = 0;

  constructor(
    private readonly reader: BookReader,
    private readonly adder: BookAdder,
    private readonly forms: readonly FormDefinition[] = [],
    private readonly most = MOST_WAITING,
  ) {}

  /** Held together with the `prior` ones of its unit. Throws Fault for what cannot be read within its budget, Refusal `busy`. */
  examine(book: GivenBook, prior: readonly GivenBook[] = []): Promise<Outcome> {
    return this.#inTurn(() => this.reader.examine({ books: [book], forms: this.forms, prior }));
  }

  /** What workbooks of one body and period say against each other. */
  contradictions(books: readonly GivenBook[]): Promise<readonly Contradiction[]> {
    return this.#inTurn(() => this.reader.contradictions({ books, forms: this.forms }));
  }

  /** The sum over the units of one body. */
  sum(units: Omit<GivenUnits, 'forms'>): Promise<SummedUnits> {
    return this.#inTurn(() => this.adder.sum({ ...units, forms: this.forms }));
  }

  /** A copy without the sheets that no longer count. */
  leaving(book: GivenBook, left: readonly LeftSheet[]): Promise<Uint8Array> {
    return this.#inTurn(() => this.reader.leaving(book, left));
  }

  /** `passed`: sheets that are not compared, by their folded names. */
  changes(before: GivenBook, after: GivenBook, passed: readonly string[] = []): Promise<Changes> {
    return this.#inTurn(async () => {
      const [old, now] = await Promise.all([this.reader.read(before), this.reader.read(after)]);
      return changesBetween(old.snapshot, now.snapshot, new Set(passed));
    });
  }

  async close(): Promise<void> {
    await this.reader.close();
    await this.adder.close();
  }

  async #inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.#waiting >= this.most)
      throw new Refusal('busy', {
        vi: 'Máy chủ đang kiểm tra rất nhiều sổ; hãy gửi lại sau một phút, chưa có gì được nhận.',
        en: 'The server is checking very many workbooks; send it again in a minute, nothing was taken.',
      });
    this.#waiting += 1;
    try {
      return await work();
    } finally {
      this.#waiting -= 1;
    }
  }
}
