/** The page's end: hands sheets over that the worker does not know yet, asks, and puts the answers together. */
import { Fault } from '../../core/fault';
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/snapshot';
import { breath } from '../../hosts/office-js';
import type { Jobs } from './jobs';
import type { Answer } from './answer';
import type { CheckOptions, Done, Engine, Given, Task, Told } from './port';
import type { Questions } from './questions';
import { CELLS_AT_ONCE, type Asking, type BookRead, type BookWired, type Telling, type Wire } from './wire';
import { answerFrom, type AnswerHead } from './wired-answer';

interface Call {
  readonly resolve: (value: unknown) => void;
  readonly reject: (fault: Fault) => void;
  readonly progress?: CheckOptions['progress'];
  readonly lists: Record<string, unknown[]>;
}

export class EngineBeside implements Engine {
  readonly #wire: Wire<Asking, Telling>;
  readonly #calls = new Map<number, Call>();
  /** Sheets that the worker holds, by number. */
  readonly #known = new Map<SheetSnapshot, number>();
  /** Sheets of a line's last two checks: the newer one may be stopped, and the next goes on from the older. */
  readonly #lines = new Map<string, readonly (readonly SheetSnapshot[])[]>();
  #count = 0;
  #lost: Fault | null = null;

  constructor(wire: Wire<Asking, Telling>) {
    this.#wire = wire;
    wire.take((message) => {
      if (message.kind !== 'ready') this.#told(message);
    });
  }

  place(): 'beside' {
    return 'beside';
  }

  async check(line: string, books: readonly WorkbookSnapshot[], options: CheckOptions = {}): Promise<Answer> {
    const { signal, progress, prior = [] } = options;
    const wired = await this.#handOver(line, [...books, ...prior], signal);
    const call = this.#next();
    const stop = (): void => {
      this.#wire.send({ kind: 'cancel', call });
      this.#calls.get(call)?.reject(new Fault('cancelled'));
      this.#calls.delete(call);
    };
    signal?.addEventListener('abort', stop, { once: true });
    try {
      const lists: Record<string, unknown[]> = {};
      const head = await this.#send(
        { kind: 'check', call, line, books: wired.slice(0, books.length), prior: wired.slice(books.length) },
        { lists, ...(progress ? { progress } : {}) },
      );
      return answerFrom(head as AnswerHead, lists);
    } finally {
      signal?.removeEventListener('abort', stop);
    }
  }

  async ask<Q extends keyof Questions>(of: number, question: Q, given: Given<Q>): Promise<Told<Q>> {
    const call = this.#next();
    return (await this.#send({ kind: 'ask', call, of, question, given }, { lists: {} })) as Told<Q>;
  }

  async work<J extends keyof Jobs>(job: J, given: Task<J>): Promise<Done<J>> {
    const lists: Record<string, unknown[]> = {};
    const done = await this.#send({ kind: 'work', call: this.#next(), job, given }, { lists });
    return (job === 'workbook' ? this.#read(done as BookRead, lists) : done) as Done<J>;
  }

  /** The worker is no more: whoever waits for it is told so. */
  lose(fault: Fault): void {
    this.#lost = fault;
    for (const { reject } of this.#calls.values()) reject(fault);
    this.#calls.clear();
  }

  async #handOver(line: string, books: readonly WorkbookSnapshot[], signal?: AbortSignal): Promise<BookWired[]> {
    const rest = breath();
    const [before] = this.#lines.get(line) ?? [];
    this.#lines.set(line, [books.flatMap(({ sheets }) => sheets), ...(before ? [before] : [])]);
    this.#drop();
    for (const sheet of books.flatMap(({ sheets }) => sheets)) {
      if (this.#known.has(sheet)) continue;
      const { cells, ...head } = sheet;
      const id = this.#next();
      this.#wire.send({ kind: 'sheet', id, sheet: head });
      for (let from = 0; from < cells.length; from += CELLS_AT_ONCE) {
        this.#wire.send({ kind: 'cells', id, cells: cells.slice(from, from + CELLS_AT_ONCE) });
        await rest();
        if (signal?.aborted) {
          // Half a sheet is none.
          this.#wire.send({ kind: 'drop', ids: [id] });
          throw new Fault('cancelled');
        }
      }
      this.#known.set(sheet, id);
    }
    return books.map(({ file, sha256, sheets }) => ({
      file,
      sha256,
      sheets: sheets.flatMap((sheet) => this.#known.get(sheet) ?? []),
    }));
  }

  #read({ file, sha256, sheets }: BookRead, lists: Readonly<Record<string, unknown[]>>): WorkbookSnapshot {
    return {
      file,
      sha256,
      sheets: sheets.map(({ id, head }) => {
        const sheet = { ...head, cells: (lists[String(id)] ?? []) as SheetSnapshot['cells'] };
        this.#known.set(sheet, id);
        return sheet;
      }),
    };
  }

  #drop(): void {
    const wanted = new Set([...this.#lines.values()].flat(2));
    const ids: number[] = [];
    for (const [sheet, id] of this.#known) {
      if (wanted.has(sheet)) continue;
      this.#known.delete(sheet);
      ids.push(id);
    }
    if (ids.length > 0) this.#wire.send({ kind: 'drop', ids });
  }

  #next(): number {
    return (this.#count += 1);
  }

  #send(message: Asking & { readonly call: number }, more: Pick<Call, 'lists' | 'progress'>): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.#lost) {
        reject(this.#lost);
        return;
      }
      this.#calls.set(message.call, { resolve, reject, ...more });
      this.#wire.send(message);
    });
  }

  #told(message: Exclude<Telling, { kind: 'ready' }>): void {
    const call = this.#calls.get(message.call);
    // Stopped meanwhile.
    if (!call) return;
    if (message.kind === 'progress') call.progress?.(message.done, message.total);
    else if (message.kind === 'part') (call.lists[message.list] ??= []).push(...message.items);
    else {
      this.#calls.delete(message.call);
      if (message.kind === 'told') call.resolve(message.value);
      else call.reject(new Fault(message.code, message.data));
    }
  }
}
