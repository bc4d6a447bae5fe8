/** Workbooks of earlier periods that `--prior` names, as one reading of their own. */
import { Fault } from '../core/fault';
import type { FormDefinition } from '../core/form';
import type { Reading } from '../core/reading';
import { openBooks } from './books';
import { isDocument } from './inputs';
import type { Io } from './io';
import { namedBooks } from './named-books';

/** null without any. */
export async function readPrior(
  words: readonly string[] | undefined,
  io: Io,
  forms: readonly FormDefinition[],
): Promise<Reading | null> {
  if (words === undefined) return null;
  const paths = await namedBooks(words);
  if (paths.some(isDocument)) throw new Fault('bad-argument', { argument: '--prior', problem: 'workbooks-only' });
  return (await openBooks(paths, io, forms)).reading;
}
