/** The office's own forms: every YAML file of the folder given by `--forms`. */
import type { FormDefinition } from '../core/form';
import { parseOwnForms } from '../engine';
import { textFiles, type FolderFile } from './folder';

/** The texts of those files, in file name order. */
export const ownFormFiles = (folder: string, argument = '--forms'): Promise<readonly FolderFile[]> =>
  textFiles(folder, argument, ['.yaml', '.yml']);

/** Definitions in file name order; Fault `not-found` or `bad-argument` for the folder, `bad-form` with line and column for a file. */
export async function readOwnForms(folder: string | undefined): Promise<readonly FormDefinition[]> {
  if (folder === undefined) return [];
  const files = await ownFormFiles(folder);
  return files.flatMap(({ name, text }) => parseOwnForms(text, name));
}
