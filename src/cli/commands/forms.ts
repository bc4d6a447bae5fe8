/** `khopso forms`: the forms it knows; with `--explain`, how each sheet of a workbook was understood. */
import type { Language } from '../../core/finding';
import { explainText, formsJson, formsText, knownForms } from '../../engine';
import { openBooks } from '../books';
import { DONE, type ExitStatus } from '../exit-status';
import type { Io } from '../io';
import { namedBooks } from '../named-books';
import { readOwnForms } from '../own-forms';

export interface FormsOptions {
  readonly format: 'text' | 'json';
  readonly lang: Language;
  readonly forms?: string;
  readonly explain?: readonly string[];
}

/** Prints the catalogue (own forms included), or the explanation of the workbooks named by `--explain`. */
export async function forms(options: FormsOptions, io: Io): Promise<ExitStatus> {
  const own = await readOwnForms(options.forms);
  if (options.explain !== undefined) {
    const { reading } = await openBooks(await namedBooks(options.explain), io, own);
    io.out(
      options.format === 'json'
        ? `${JSON.stringify({ tables: reading.tables }, null, 2)}\n`
        : explainText(reading, options.lang),
    );
    return DONE;
  }
  const known = knownForms(own);
  io.out(options.format === 'json' ? `${JSON.stringify(formsJson(known), null, 2)}\n` : formsText(known, options.lang));
  return DONE;
}
