/** Threads that read and check workbooks, each task within limits that hold whatever the file is; as many at a time as asked for. */
import { Fault } from '../core/fault';
import { Thread } from './thread';
import type { Contradiction, Outcome } from './outcome/outcome';
import type {
  Answer,
  GivenBook,
  GivenBooks,
  GivenUnits,
  LeftSheet,
  Question,
  ReadBook,
  SummedUnits,
  TaskKind,
  Tasks,
} from './tasks';
import type { WorkLimits } from './work-budget';

/** What one task may take: less than a whole command, for several may stand side by side. */
export const TASK_LIMITS: WorkLimits = { seconds: 60, megabytes: 1024, items: 3_000_000 };

/** What adding up a whole province may take: 3,321 communes of ten sheets take a minute and a half, and half a gigabyte. */
export const SUM_LIMITS: WorkLimits = { ...TASK_LIMITS, seconds: 900, megabytes: 2048 };

interface Waiting {
  readonly question: Question;
  readonly file: string | undefined;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

export class BookThreads {
  private readonly idle: Thread[];
  private readonly all: readonly Thread[];
  private readonly waiting: Waiting[] = [];
  private closed = false;

  /** Threads begin when they are first needed; `close` ends them. */
  constructor(
    private readonly limits: WorkLimits = TASK_LIMITS,
    threads: number = process.getBuiltinModule('node:os').availableParallelism(),
  ) {
    this.all = Array.from({ length: Math.max(1, threads) }, () => new Thread());
    this.idle = [...this.all];
  }

  /** A workbook's bytes, whatever its format, to its snapshot. Throws Fault. */
  read(book: GivenBook): Promise<ReadBook> {
    return this.ask('read', book, book.file);
  }

  /** One workbook read and checked, as `check` of the command line does. Throws Fault, also `nothing-recognised`. */
  async examine(books: GivenBooks): Promise<Outcome> {
    return (await this.ask('examine', books, books.books[0]?.file)).outcome;
  }

  /** What workbooks read together say against each other. Throws Fault. */
  async contradictions(books: GivenBooks): Promise<readonly Contradiction[]> {
    return (await this.ask('compare', books, undefined)).contradictions;
  }

  /** A copy, as .xlsx, in which these sheets hold nothing but a note. Throws Fault. */
  async leaving(book: GivenBook, left: readonly LeftSheet[]): Promise<Uint8Array> {
    return (await this.ask('leave', { book, left }, book.file)).bytes;
  }

  /** Workbooks of many units to the sheet of the body above them. Throws Fault; for threads with SUM_LIMITS. */
  async sum(units: GivenUnits): Promise<SummedUnits> {
    return this.ask('sum', units, undefined);
  }

  /** Ends all threads; what was not answered is `cancelled`. */
  async close(): Promise<void> {
    this.closed = true;
    for (const { reject } of this.waiting.splice(0)) reject(new Fault('cancelled'));
    await Promise.all(this.all.map((thread) => thread.end()));
  }

  private async ask<Kind extends TaskKind>(
    kind: Kind,
    given: Tasks[Kind]['given'],
    file: string | undefined,
  ): Promise<Tasks[Kind]['comes']> {
    const answer = await new Promise<Answer>((resolve, reject) => {
      this.waiting.push({ question: { kind, given, limits: this.limits }, file, resolve, reject });
      this.goOn();
    });
    if ('fault' in answer) throw new Fault(answer.fault, answer.data);
    return answer.comes;
  }

  private goOn(): void {
    if (this.closed) return;
    const thread = this.idle.pop();
    if (!thread) return;
    const next = this.waiting.shift();
    if (!next) {
      this.idle.push(thread);
      return;
    }
    void thread
      .ask(next.question, next.file)
      .then(next.resolve, next.reject)
      .finally(() => {
        this.idle.push(thread);
        this.goOn();
      });
  }
}
