/** The office's folder: report.yaml, passages/*.md, forms/*.yaml and base.docx, read as one. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FormDefinition } from '../core/form';
import { Fault } from '../core/fault';
import { knownForms, readOwnReport, type OwnBody, type OwnFile, type OwnReport } from '../engine';
import { readBytes } from './files';
import { textFiles } from './folder';
import { readOwnForms } from './own-forms';

export interface OpenOffice {
  readonly forms: readonly FormDefinition[];
  readonly own: OwnReport | undefined;
  /** The tree of bodies.yaml; null without it. */
  readonly bodies: readonly OwnBody[] | null;
  /** The office's own paper: letterhead, styles, headers and footers. */
  readonly base: Uint8Array | undefined;
  /** Every problem of report.yaml and the passages. */
  readonly faults: readonly Fault[];
  /** report.yaml, bodies.yaml and the passages, as they stand. */
  readonly files: readonly OwnFile[];
}

const isFolder = async (path: string): Promise<boolean> => (await stat(path).catch(() => null))?.isDirectory() === true;

const isFile = async (path: string): Promise<boolean> => (await stat(path).catch(() => null))?.isFile() === true;

async function filesIn(folder: string, inside: string, endings: readonly string[]): Promise<readonly OwnFile[]> {
  const path = join(folder, inside);
  const names = (await isFolder(path)) ? await readdir(path) : [];
  if (!names.some((name) => endings.some((ending) => name.toLowerCase().endsWith(ending)))) return [];
  const files = await textFiles(path, '--office', endings);
  return files.map(({ name, text }) => ({ name: inside === '' ? name : `${inside}/${name}`, text }));
}

/** Without a folder: nothing of one's own. Faults `not-found`, `bad-argument`, `bad-form`. */
export async function openOffice(folder: string | undefined, forms: string | undefined): Promise<OpenOffice> {
  const given = await readOwnForms(forms);
  if (folder === undefined)
    return { forms: given, own: undefined, bodies: null, base: undefined, faults: [], files: [] };
  if (!(await isFolder(folder)))
    throw (await stat(folder).catch(() => null))
      ? new Fault('bad-argument', { argument: '--office', problem: 'not-a-folder', file: folder })
      : new Fault('not-found', { file: folder });
  const inside = join(folder, 'forms');
  const hasForms = (await filesIn(folder, 'forms', ['.yaml', '.yml'])).length > 0;
  const all = [...given, ...(hasForms ? await readOwnForms(inside) : [])];
  const files = [...(await filesIn(folder, '', ['.yaml', '.yml'])), ...(await filesIn(folder, 'passages', ['.md']))];
  const base = (await isFile(join(folder, 'base.docx'))) ? await readBytes(join(folder, 'base.docx')) : undefined;
  if (files.length === 0 && base === undefined)
    throw new Fault('bad-argument', {
      argument: '--office',
      problem: 'empty-folder',
      file: folder,
      wanted: 'report.yaml',
    });
  const { report, bodies, faults } = readOwnReport(files, knownForms(all));
  return { forms: all, own: report, bodies, base, faults, files };
}

/** As `openOffice`; Fault `bad-office` or `bad-template` with file, line and column for the first problem. */
export async function readOffice(folder: string | undefined, forms: string | undefined): Promise<OpenOffice> {
  const office = await openOffice(folder, forms);
  const [fault] = office.faults;
  if (fault) throw fault;
  return office;
}
