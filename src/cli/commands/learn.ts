/** `khopso learn`: from a Word report and its workbooks to an office's folder that writes the report again. */
import { Fault } from '../../core/fault';
import type { Language } from '../../core/finding';
import {
  chooseProfile,
  knownForms,
  learn as learnFolder,
  learnJson,
  learnText,
  periodOfDocument,
  type Learning,
} from '../../engine';
import { learnBase, readDocument, writeOnBase } from '../../hosts/docx-file';
import { refusesStrangers, type AcceptOptions } from '../accepted';
import { openBooks } from '../books';
import { epochSeconds } from '../clock';
import { bounds } from '../bounds';
import { DONE, FINDINGS, type ExitStatus } from '../exit-status';
import { readBytes } from '../files';
import { BY_ZLIB } from '../../threads';
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

const NO_PAPER: Readonly<Record<Language, string>> = {
  vi: 'Không lấy được giấy của báo cáo (base.docx); báo cáo sẽ dùng thể thức có sẵn.\n',
  en: "The report's paper (base.docx) could not be taken; the built-in layout will be used.\n",
};

/** The report's letterhead and styles, once the learnt report has been written on it; null where it cannot be. */
async function paperOf(bytes: Uint8Array, { paper, composition }: Learning, epoch: number): Promise<Uint8Array | null> {
  try {
    const base = paper && learnBase(bytes, paper, { ...BY_ZLIB, epoch });
    if (base) await writeOnBase(base, composition.document, { ...BY_ZLIB, epoch, words: composition.words });
    return base;
  } catch (error) {
    if (error instanceof Fault) return null;
    throw error;
  }
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
  const epoch = epochSeconds();
  const bytes = await readBytes(path);
  const document = readDocument(bytes, path, bounds(io));
  io.budget.spend({ file: path });
  const forms = await readOwnForms(options.forms);
  const { reading } = await openBooks(await namedBooks(words), io, forms);
  const period = periodOfDocument(document);
  if (refusesStrangers(reading, { period }, options, io)) return FINDINGS;
  const profile = chooseProfile(reading, options.profile);
  const learning = learnFolder({ document, reading, forms: knownForms(forms), profile });
  const base = await paperOf(bytes, learning, epoch);
  if (!base) io.error(NO_PAPER[options.lang]);
  await writeFolder(options.output, [...learning.files, ...(base ? [{ name: 'base.docx', text: base }] : [])]);
  io.out(options.format === 'json' ? learnJson(learning, version) : learnText(learning, options.lang));
  sayWritten(options.output, options.lang, io);
  return DONE;
}
