/** The engine's side of the port, wherever it runs: sessions by line, what was found by number, questions answered. */
import { Fault } from '../../core/fault';
import type { CancelSignal } from '../../core/host';
import type { WorkbookSnapshot } from '../../core/snapshot';
import { Examiner } from './examiner';
import { answerOf, type Held } from './held';
import { jobs, type Jobs } from './jobs';
import type { Answer } from './answer';
import type { Done, Given, Task, Told } from './port';
import { questions, type Questions } from './questions';

/** Checks of a line that may still be asked about: the one on show, and the one before it while the page changes over. */
const KEPT = 2;

interface Line {
  readonly examiner: Examiner;
  /** Checks of one line follow one another: a stopped one may still be at its last piece of work. */
  last: Promise<unknown>;
  numbers: number[];
}

export interface SideOptions {
  readonly progress?: ((done: number, total: number) => void) | undefined;
  readonly signal?: CancelSignal | undefined;
  readonly prior?: readonly WorkbookSnapshot[] | undefined;
}

export class EngineSide {
  readonly #breath: () => () => Promise<void> | null;
  readonly #lines = new Map<string, Line>();
  readonly #held = new Map<number, Held>();
  #count: number;

  /** `breath` makes what is called between two pieces of work; checks are numbered from `first` on. */
  constructor(breath: () => () => Promise<void> | null, first = 1) {
    this.#breath = breath;
    this.#count = first - 1;
  }

  async check(name: string, books: readonly WorkbookSnapshot[], options: SideOptions): Promise<Answer> {
    const line = this.#lines.get(name) ?? { examiner: new Examiner(), last: Promise.resolve(), numbers: [] };
    this.#lines.set(name, line);
    const turn = line.last.then(async () => {
      const { progress, signal, prior } = options;
      return line.examiner.together(books, {
        rest: this.#breath(),
        ...(progress ? { progress } : {}),
        ...(signal ? { signal } : {}),
        ...(prior ? { prior } : {}),
      });
    });
    line.last = turn.catch(() => undefined);
    const held: Held = { books, ...(await turn), forms: line.examiner.forms, rest: this.#breath() };
    const of = (this.#count += 1);
    this.#held.set(of, held);
    line.numbers.push(of);
    for (const old of line.numbers.splice(0, line.numbers.length - KEPT)) this.#held.delete(old);
    return answerOf(of, held);
  }

  async ask<Q extends keyof Questions>(of: number, question: Q, given: Given<Q>): Promise<Told<Q>> {
    const held = this.#held.get(of);
    if (!held) throw new Fault('cancelled');
    const answer = questions[question] as (held: Held, given: Given<Q>) => Told<Q> | Promise<Told<Q>>;
    return answer(held, given);
  }

  async work<J extends keyof Jobs>(job: J, given: Task<J>): Promise<Done<J>> {
    const work = jobs[job] as (given: Task<J>) => Promise<Done<J>>;
    return work(given);
  }
}
