/** The office's own wording: the sheets "Mẫu câu" of the workbooks, and the folder given by `--templates` over them. */
import type { WorkbookSnapshot } from '../core/snapshot';
import type { Language } from '../core/finding';
import { describeNotice, readTemplates, templateTexts, type ParsedTemplate, type TemplateText } from '../engine';
import { textFiles } from './folder';
import type { Io } from './io';

async function textsOf(folder: string): Promise<TemplateText[]> {
  const files = await textFiles(folder, '--templates', ['.liquid', '.txt']);
  return files.map(({ name, text }) => ({ id: name, text, file: name }));
}

/** Templates by passage id; Fault `bad-template` with line and column for the first that is wrong. Lint goes to stderr. */
export async function readOwnTemplates(
  folder: string | undefined,
  snapshots: readonly WorkbookSnapshot[],
  io: Io,
  language: Language,
): Promise<ReadonlyMap<string, ParsedTemplate>> {
  const texts = [...templateTexts(snapshots), ...(folder === undefined ? [] : await textsOf(folder))];
  const { templates, faults, notices } = readTemplates(texts);
  const [fault] = faults;
  if (fault) throw fault;
  for (const notice of notices) io.error(`${describeNotice(notice, language)}\n`);
  return templates;
}
