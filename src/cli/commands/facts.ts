/** `khopso facts`: every figure read, with its cell. */
import { factsCsv, factsJsonText } from '../../engine';
import { openInputs } from '../inputs';
import { DONE, type ExitStatus } from '../exit-status';
import type { Io } from '../io';
import { namedBooks } from '../named-books';
import { readOwnForms } from '../own-forms';
import { chunked } from '../pieces';

export interface FactsOptions {
  readonly format: 'json' | 'csv';
  readonly forms?: string;
}

/** Prints the facts; there is no finding to fail on. */
export async function facts(paths: readonly string[], options: FactsOptions, io: Io): Promise<ExitStatus> {
  const { reading } = await openInputs(await namedBooks(paths), io, await readOwnForms(options.forms));
  const pieces = options.format === 'csv' ? factsCsv(reading) : factsJsonText(reading, io.budget);
  for (const chunk of chunked(pieces)) io.out(chunk);
  return DONE;
}
