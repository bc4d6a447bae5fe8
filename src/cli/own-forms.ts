/** The office's own forms: every YAML file of the folder given by `--forms`. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault } from '../core/fault';
import type { FormDefinition } from '../core/form';
import { parseOwnForms } from '../engine';
import { readBytes } from './files';

/** Definitions in file name order; Fault `not-found` for the folder, `bad-form` with line and column for a file. */
export async function readOwnForms(folder: string | undefined): Promise<readonly FormDefinition[]> {
  if (folder === undefined) return [];
  const names = await readdir(folder).catch(() => {
    throw new Fault('not-found', { file: folder });
  });
  const forms: FormDefinition[] = [];
  for (const name of names.filter((each) => /\.ya?ml$/i.test(each)).sort()) {
    const bytes = await readBytes(join(folder, name));
    forms.push(...parseOwnForms(new TextDecoder().decode(bytes), name));
  }
  return forms;
}
