/** The office's own forms: every YAML file of the folder given by `--forms`. */
import type { FormDefinition } from '../core/form';
import { parseOwnForms } from '../engine';
import { textFiles } from './folder';

/** Definitions in file name order; Fault `not-found` or `bad-argument` for the folder, `bad-form` with line and column for a file. */
export async function readOwnForms(folder: string | undefined): Promise<readonly FormDefinition[]> {
  if (folder === undefined) return [];
  const files = await textFiles(folder, '--forms', ['.yaml', '.yml']);
  return files.flatMap(({ name, text }) => parseOwnForms(text, name));
}
