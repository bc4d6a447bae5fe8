/** `khopso template`: blank standardized sheets, ready to fill in. */
import { Fault } from '../../core/fault';
import type { Language } from '../../core/finding';
import { buildTemplate, knownForms } from '../../engine';
import { writeXlsx } from '../../hosts/xlsx-file';
import { DONE, type ExitStatus } from '../exit-status';
import type { Io } from '../io';
import { readOwnForms } from '../own-forms';
import { sayWritten, writeWhole } from '../write-whole';

export interface TemplateOptions {
  readonly output: string;
  readonly body?: string;
  readonly department?: string;
  readonly period?: string;
  readonly lang: Language;
  readonly forms?: string;
}

/** Writes a workbook with the named forms (all of the catalogue when none is named); Fault `unknown-form`. */
export async function template(ids: readonly string[], options: TemplateOptions, io: Io): Promise<ExitStatus> {
  const known = knownForms(await readOwnForms(options.forms));
  const forms = ids.map((id) => {
    const form = known.find((each) => each.id === id);
    if (!form) throw new Fault('unknown-form', { form: id });
    return form;
  });
  const { body, department, period } = options;
  const identity = {
    ...(body === undefined ? {} : { body }),
    ...(department === undefined ? {} : { department }),
    ...(period === undefined ? {} : { period }),
  };
  await writeWhole(options.output, await writeXlsx(buildTemplate(ids.length === 0 ? known : forms, identity)));
  sayWritten(options.output, options.lang, io);
  return DONE;
}
