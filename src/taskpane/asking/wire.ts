/** What page and worker say to each other: plain data, in pieces so small that taking one in is no long task. */
import { Fault, type FaultCode } from '../../core/fault';
import type { CellSnapshot, SheetSnapshot } from '../../core/snapshot';
import type { Jobs } from './jobs';
import type { Questions } from './questions';

export interface BookWired {
  readonly file: string;
  readonly sha256: string | null;
  /** Sheets that were handed over before, by their numbers. */
  readonly sheets: readonly number[];
}

/** From the page. */
export type Asking =
  | { readonly kind: 'sheet'; readonly id: number; readonly sheet: Omit<SheetSnapshot, 'cells'> }
  | { readonly kind: 'cells'; readonly id: number; readonly cells: readonly CellSnapshot[] }
  /** These sheets are named no more. */
  | { readonly kind: 'drop'; readonly ids: readonly number[] }
  | {
      readonly kind: 'check';
      readonly call: number;
      readonly line: string;
      readonly books: readonly BookWired[];
      /** Of earlier periods. */
      readonly prior: readonly BookWired[];
    }
  | { readonly kind: 'cancel'; readonly call: number }
  | {
      readonly kind: 'ask';
      readonly call: number;
      readonly of: number;
      readonly question: keyof Questions;
      readonly given: unknown;
    }
  | { readonly kind: 'work'; readonly call: number; readonly job: keyof Jobs; readonly given: unknown };

/** From the worker. */
export type Telling =
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly call: number; readonly done: number; readonly total: number }
  /** Some entries of a list of an answer, in order. */
  | { readonly kind: 'part'; readonly call: number; readonly list: string; readonly items: readonly unknown[] }
  | { readonly kind: 'told'; readonly call: number; readonly value: unknown }
  | {
      readonly kind: 'fault';
      readonly call: number;
      readonly code: FaultCode;
      readonly data: Readonly<Record<string, string>>;
    };

/** One end of the way between them. */
export interface Wire<Out, In> {
  send(message: Out): void;
  /** Called with every message from then on. */
  take(listener: (message: In) => void): void;
}

/** A workbook that the worker read, its cells sent ahead sheet by sheet; it keeps each sheet by the number given. */
export interface BookRead {
  readonly file: string;
  readonly sha256: string | null;
  readonly sheets: readonly { readonly id: number; readonly head: Omit<SheetSnapshot, 'cells'> }[];
}

export const CELLS_AT_ONCE = 4000;

/** Entries of a list in pieces of about `most` by weight. */
export function* inParts<T>(
  items: readonly T[],
  weight: (item: T) => number,
  most = CELLS_AT_ONCE,
): Generator<readonly T[]> {
  let part: T[] = [];
  let sum = 0;
  for (const item of items) {
    const own = weight(item);
    if (part.length > 0 && sum + own > most) {
      yield part;
      part = [];
      sum = 0;
    }
    part.push(item);
    sum += own;
  }
  if (part.length > 0) yield part;
}

/** A part that the worker could not fetch is told by the browser in words of its own, its address among them. */
function faultOfWorker(error: unknown): Fault {
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
  if (name !== 'NetworkError') return new Fault('internal', { detail: message });
  return new Fault('part-missing', { detail: /[\w.-]+\.js/.exec(message)?.[0] ?? '' });
}

export function faultWired(call: number, error: unknown): Telling {
  const fault = error instanceof Fault ? error : faultOfWorker(error);
  return { kind: 'fault', call, code: fault.code, data: fault.data };
}
