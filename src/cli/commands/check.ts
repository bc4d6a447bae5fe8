/** `khopso check`: reads, checks, reports findings. */
import { checkJson, checkText, examine, reaches } from '../../engine';
import type { Language } from '../../core/finding';
import { openBooks } from '../books';
import { DONE, FINDINGS, type ExitStatus } from '../exit-status';
import { writeWhole } from '../files';
import type { Io } from '../io';
import { readOwnForms } from '../own-forms';
import { version } from '../version';

export interface CheckOptions {
  readonly format: 'text' | 'json';
  readonly lang: Language;
  readonly failOn: 'error' | 'warning';
  readonly out?: string;
  readonly forms?: string;
}

/** Prints (or writes to `out`) the findings; the status says whether any is at or above `failOn`. */
export async function check(paths: readonly string[], options: CheckOptions, io: Io): Promise<ExitStatus> {
  const { reading } = await openBooks(paths, io, await readOwnForms(options.forms));
  const examination = examine(reading);
  const text =
    options.format === 'json'
      ? `${JSON.stringify(checkJson(reading, examination, options.lang, version), null, 2)}\n`
      : checkText(reading, examination, options.lang);
  if (options.out === undefined) io.out(text);
  else await writeWhole(options.out, text);
  return reaches(examination.findings, options.failOn) ? FINDINGS : DONE;
}
