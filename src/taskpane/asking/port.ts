/**
 * The pane's port to the engine: a check, and questions about what it found. What is small comes along with the answer;
 * facts and relations stay where the engine is, in the page or beside it, and are asked for.
 */
import type { WorkbookSnapshot } from '../../core/snapshot';
import type { Answer, Checked } from './answer';
import type { Jobs } from './jobs';
import type { Questions } from './questions';

export interface CheckOptions {
  /** Cells that are understood, of all. */
  readonly progress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
  /** Workbooks of earlier periods that figures are held against (CONTRACT 6, `--prior`). */
  readonly prior?: readonly WorkbookSnapshot[];
}

export type Given<Q extends keyof Questions> = Parameters<Questions[Q]>[1];
export type Told<Q extends keyof Questions> = Awaited<ReturnType<Questions[Q]>>;

export type Task<J extends keyof Jobs> = Parameters<Jobs[J]>[0];
export type Done<J extends keyof Jobs> = Awaited<ReturnType<Jobs[J]>>;

export interface Engine {
  /** Whether the engine works beside the page, or in it, by turns with it. */
  place(): 'beside' | 'page';
  /**
   * Checks workbooks together, on top of what it knew from the last check of the same `line`. Throws Fault `bad-form` for a
   * wrong declaration of an own form, `cancelled` at once when told to stop.
   */
  check(line: string, books: readonly WorkbookSnapshot[], options?: CheckOptions): Promise<Answer>;
  /** Fault `cancelled` where the check is no longer known: a newer one has taken its place. */
  ask<Q extends keyof Questions>(of: number, question: Q, given: Given<Q>): Promise<Told<Q>>;
  /** Reads or writes a file. */
  work<J extends keyof Jobs>(job: J, given: Task<J>): Promise<Done<J>>;
}

export async function checkOne(
  engine: Engine,
  line: string,
  snapshot: WorkbookSnapshot,
  options?: CheckOptions,
): Promise<Checked> {
  const answer = await engine.check(line, [snapshot], options);
  return { ...answer, snapshot, proven: answer.examination.proven };
}
