/** `khopso template`: blank standardized sheets, ready to fill in. */
import { Fault } from '../../core/fault';
import type { Language } from '../../core/finding';
import type { Reading } from '../../core/reading';
import { blankBook, knownForms } from '../../engine';
import { writeXlsx } from '../../hosts/xlsx-file';
import { openBooks } from '../books';
import { DONE, type ExitStatus } from '../exit-status';
import type { Io } from '../io';
import { namedBooks } from '../named-books';
import { readOwnForms } from '../own-forms';
import { sayWritten, writeWhole } from '../write-whole';

export interface TemplateOptions {
  readonly output: string;
  readonly body?: string;
  readonly parentBody?: string;
  readonly department?: string;
  readonly tier?: string;
  readonly period?: string;
  /** Workbooks that are there: only the forms that the report still lacks are written. */
  readonly missing?: readonly string[];
  readonly lang: Language;
  readonly forms?: string;
}

const IDENTITY = ['body', 'parent-body', 'department', 'tier', 'period'] as const;

/** What the workbooks' covers say of themselves. */
function identityOf(reading: Reading): Readonly<Record<string, string>> {
  const [book] = reading.workbooks;
  return stated(Object.fromEntries(IDENTITY.map((key) => [key, book?.identity.entries[key]?.text])));
}

/** Only what is given. */
function stated(facts: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(facts).filter((fact): fact is [string, string] => fact[1] !== undefined));
}

/** Characters of a name or a period; the longest name of a body has a third of it. */
const LONGEST = 500;

/** Writes a workbook with the named forms (when none is named, those of the body's tier); Fault `unknown-form`. */
export async function template(ids: readonly string[], options: TemplateOptions, io: Io): Promise<ExitStatus> {
  const own = await readOwnForms(options.forms);
  const known = knownForms(own);
  const have = options.missing === undefined ? undefined : await openBooks(await namedBooks(options.missing), io, own);
  const { body, department, period, tier, parentBody } = options;
  const given = { body, department, period, tier, 'parent-body': parentBody };
  for (const [argument, text = ''] of [
    ['--body', body],
    ['--parent-body', parentBody],
    ['--tier', tier],
    ['--department', department],
    ['--period', period],
  ] as const)
    if (text.length > LONGEST)
      throw new Fault('bad-argument', { argument, problem: 'too-long', limit: String(LONGEST) });
  const identity = { ...(have ? identityOf(have.reading) : {}), ...stated(given) };
  const book = blankBook({ ids, known, identity, ...(have ? { have: have.reading } : {}) });
  const replaced = await writeWhole(options.output, await writeXlsx(book));
  sayWritten(options.output, options.lang, io, replaced);
  return DONE;
}
