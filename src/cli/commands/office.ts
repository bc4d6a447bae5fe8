/** `khopso office init|check|sheets`: an office's own report, begun from the built-in one, proven with or without workbooks, and put onto a workbook's sheets. */
import { mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Fault } from '../../core/fault';
import type { Language } from '../../core/finding';
import type { FormDefinition } from '../../core/form';
import type { Reading } from '../../core/reading';
import {
  againstBodies,
  chooseProfile,
  describeGap,
  describeLacking,
  describeUnknownBody,
  draftReport,
  knownForms,
  profiles,
  startFolder,
  understand,
  type Draft,
  type OwnBody,
  type OwnReport,
  type Profile,
} from '../../engine';
import { officeEdits } from '../../engine/wording';
import { describeFault } from '../../language';
import { baseProblem, startBase } from '../../hosts/docx-file';
import { applyEdits } from '../../hosts/xlsx-file';
import { refusesStrangers } from '../accepted';
import { openBooks } from '../books';
import { epochSeconds } from '../clock';
import { DONE, FINDINGS, type ExitStatus } from '../exit-status';
import { BY_ZLIB } from '../../threads';
import { keepApart } from '../files';
import type { Io } from '../io';
import { namedBooks } from '../named-books';
import { openOffice, readOffice } from '../own-report';
import { sayWritten, writeWhole } from '../write-whole';

export interface OfficeOptions {
  readonly profile?: string;
  /** Of `sheets`: the copy of the workbook. */
  readonly output?: string;
  readonly lang: Language;
  readonly forms?: string;
}

export type OfficeWork = 'init' | 'check' | 'sheets';

const LEFT: Readonly<Record<Language, (names: string) => string>> = {
  vi: (names) => `Không ghi được vào trang tính, vẫn dùng trong thư mục: ${names}.\n`,
  en: (names) => `No sheet can hold, and the folder keeps: ${names}.\n`,
};

const SOUND: Readonly<Record<Language, string>> = {
  vi: 'Thư mục hợp lệ.\n',
  en: 'The folder is sound.\n',
};
const START = 'commune-six-months';

export async function office(
  what: OfficeWork,
  folder: string,
  words: readonly string[],
  options: OfficeOptions,
  io: Io,
): Promise<ExitStatus> {
  if (what === 'sheets') return sheets(folder, words, options, io);
  return what === 'init' ? init(folder, words, options, io) : check(folder, words, options, io);
}

/** A copy of the workbook with what the folder says on its sheets "Dàn bài" and "Mẫu câu": from there the pane binds and edits it. */
async function sheets(
  folder: string,
  words: readonly string[],
  { output, forms: own, lang }: OfficeOptions,
  io: Io,
): Promise<ExitStatus> {
  if (output === undefined) throw new Fault('bad-argument', { argument: '-o', problem: 'missingArgument' });
  const { files, forms, base } = await readOffice(folder, own);
  const [path, ...others] = await namedBooks(words);
  if (path === undefined || others.length > 0)
    throw new Fault('bad-argument', { argument: 'BOOK.xlsx', problem: 'one-file' });
  keepApart([path], { '-o': output });
  const { snapshots, bytes } = await openBooks([path], io, forms);
  const [[snapshot], [content]] = [snapshots, bytes];
  if (!snapshot || !content)
    throw new Fault('bad-argument', { argument: 'BOOK.xlsx', problem: 'xlsx-only', file: path });
  const { edits, left } = officeEdits(snapshot, files);
  const replaced = await writeWhole(output, await applyEdits(content, edits, { ...BY_ZLIB, file: snapshot.file }));
  const kept = [...left, ...(base ? ['base.docx'] : [])];
  if (kept.length > 0) io.error(LEFT[lang](kept.join(', ')));
  sayWritten(output, lang, io, replaced);
  return DONE;
}

async function init(folder: string, words: readonly string[], options: OfficeOptions, io: Io): Promise<ExitStatus> {
  const there = await readdir(folder).catch(() => []);
  if (there.length > 0) throw new Fault('cannot-write', { file: folder, reason: 'ENOTEMPTY' });
  const reading = words.length === 0 ? null : (await openBooks(await namedBooks(words), io)).reading;
  for (const file of startFolder(profileOf(reading, options))) {
    const path = join(folder, file.name);
    await mkdir(dirname(path), { recursive: true });
    await writeWhole(path, new TextEncoder().encode(file.text));
  }
  await writeWhole(join(folder, 'base.docx'), startBase(epochSeconds()));
  sayWritten(folder, options.lang, io);
  return DONE;
}

function profileOf(reading: Reading | null, { profile }: OfficeOptions): Profile {
  if (reading) return chooseProfile(reading, profile);
  const found = profiles.find(({ id }) => id === (profile ?? START));
  if (found) return found;
  throw new Fault('unknown-profile', { profile: profile ?? '', known: profiles.map(({ id }) => id).join(', ') });
}

/** Status 1 with every problem, each with file, line and column; against workbooks also what the report would lack. */
async function check(folder: string, words: readonly string[], options: OfficeOptions, io: Io): Promise<ExitStatus> {
  const { faults, own, bodies, base, forms } = await openOffice(folder, options.forms);
  for (const fault of faults) io.out(`${describeFault(fault, options.lang)}\n`);
  if (faults.length > 0 || own === undefined) return FINDINGS;
  const reading = words.length === 0 ? understand([]) : (await openBooks(await namedBooks(words), io, forms)).reading;
  if (words.length > 0 && refusesStrangers(reading, { body: own.body ?? undefined }, options, io)) return FINDINGS;
  const draft = draftOf(own, reading, options);
  const paper = base === undefined ? null : baseProblem(base, draft.document.frame, { ...BY_ZLIB, words: draft.words });
  const gaps = words.length === 0 ? [] : draft.gaps.map((gap) => describeGap(gap, options.lang));
  const owed = words.length === 0 ? [] : owedBy(reading, bodies, draft.document.period, forms, options.lang);
  const lacks = [...owed, ...(paper ? [describeFault(paper, options.lang)] : []), ...gaps];
  for (const lack of lacks) io.out(`${lack}\n`);
  if (lacks.length === 0) io.out(SOUND[options.lang]);
  return lacks.length === 0 ? DONE : FINDINGS;
}

/** What bodies.yaml expects and the workbooks do not hold. */
function owedBy(
  reading: Reading,
  bodies: readonly OwnBody[] | null,
  period: string,
  forms: readonly FormDefinition[],
  language: Language,
): readonly string[] {
  if (bodies === null) return [];
  const { lacking, strangers } = againstBodies(reading, bodies, period);
  const known = knownForms(forms);
  return [
    ...strangers.map((body) => describeUnknownBody(body, language)),
    ...lacking.map((each) => describeLacking(each, known, language)),
  ];
}

function draftOf(own: OwnReport, reading: Reading, { profile }: OfficeOptions): Draft {
  return draftReport({ reading, examination: { findings: [], waived: [] }, profile, own });
}
