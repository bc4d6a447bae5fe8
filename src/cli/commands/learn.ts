/** `khopso learn`: from a Word report and its workbooks to an office's folder that writes the report again. */
import { Fault } from '../../core/fault';
import type { Language } from '../../core/finding';
import { chooseProfile, knownForms, learn as learnFolder, learnJson, learnText, periodOfDocument } from '../../engine';
import { readDocument } from '../../hosts/docx-file';
import { refusesStrangers, type AcceptOptions } from '../accepted';
import { openBooks } from '../books';
import { DONE, FINDINGS, type ExitStatus } from '../exit-status';
import { readBytes } from '../files';
import { BY_ZLIB } from '../inflate';
import { isDocument } from '../inputs';
import type { Io } from '../io';
import { namedBooks } from '../named-books';
import { readOwnForms } from '../own-forms';
import { version } from '../version';
import { refuseFilled, writeFolder } from '../write-folder';
import { sayWritten } from '../write-whole';

export interface LearnOptions extends AcceptOptions {
  readonly output: string;
  readonly format: 'text' | 'json';
  readonly lang: Language;
  readonly profile?: string;
  readonly forms?: string;
}

/** Writes the folder whole, or nothing; what could not be tied is told, and is no failure. */
export async function learn(
  path: string,
  words: readonly string[],
  options: LearnOptions,
  io: Io,
): Promise<ExitStatus> {
  if (!isDocument(path))
    throw new Fault('bad-argument', { argument: 'REPORT.docx', problem: 'not-a-document', file: path });
  await refuseFilled(options.output);
  const document = readDocument(await readBytes(path), path, { ...BY_ZLIB, deadline: io.budget.deadline() });
  io.budget.spend({ file: path });
  const forms = await readOwnForms(options.forms);
  const { reading } = await openBooks(await namedBooks(words), io, forms);
  const period = periodOfDocument(document);
  if (refusesStrangers(reading, { period }, options, io)) return FINDINGS;
  const profile = chooseProfile(reading, options.profile);
  const learning = learnFolder({ document, reading, forms: knownForms(forms), profile });
  await writeFolder(options.output, learning.files);
  io.out(options.format === 'json' ? learnJson(learning, version) : learnText(learning, options.lang));
  sayWritten(options.output, options.lang, io);
  return DONE;
}
