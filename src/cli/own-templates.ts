/** The office's own wording: the sheets "Mẫu câu" of the workbooks, and the folder given by `--templates` over them. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault } from '../core/fault';
import type { WorkbookSnapshot } from '../core/snapshot';
import { describeNotice, readTemplates, templateTexts, type ParsedTemplate, type TemplateText } from '../engine';
import { readBytes } from './files';
import type { Io } from './io';

async function textsOf(folder: string): Promise<TemplateText[]> {
  const names = await readdir(folder).catch(() => {
    throw new Fault('not-found', { file: folder });
  });
  const texts: TemplateText[] = [];
  for (const name of names.filter((each) => /\.(?:liquid|txt)$/i.test(each)).sort()) {
    texts.push({ id: name, text: new TextDecoder().decode(await readBytes(join(folder, name))), file: name });
  }
  return texts;
}

/** Templates by passage id; Fault `bad-template` with line and column for the first that is wrong. Lint goes to stderr. */
export async function readOwnTemplates(
  folder: string | undefined,
  snapshots: readonly WorkbookSnapshot[],
  io: Io,
): Promise<ReadonlyMap<string, ParsedTemplate>> {
  const texts = [...templateTexts(snapshots), ...(folder === undefined ? [] : await textsOf(folder))];
  const { templates, faults, notices } = readTemplates(texts);
  const [fault] = faults;
  if (fault) throw fault;
  for (const notice of notices) io.error(`${describeNotice(notice, 'vi')}\n`);
  return templates;
}
