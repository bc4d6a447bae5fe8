/** Text files of a folder that an option names: the office's own forms and wording. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault } from '../core/fault';
import { readBytes, unreadable } from './files';

export interface FolderFile {
  readonly name: string;
  readonly text: string;
}

/** Text as editors save it: UTF-8 with or without its mark, or UTF-16 with one. */
function textOf(bytes: Uint8Array): string {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(utf16).decode(bytes).replace(/\r\n?/g, '\n');
}

/**
 * The files whose names end in one of `endings`, in name order. Fault `not-found` without the folder, `no-rights` where it is kept from us, `bad-argument` where
 * `argument` names a file, or a folder that holds none of them.
 */
export async function textFiles(
  folder: string,
  argument: string,
  endings: readonly string[],
): Promise<readonly FolderFile[]> {
  const refuse = (error: unknown): never => {
    throw unreadable(error, folder);
  };
  const info = await stat(folder).catch(refuse);
  if (!info.isDirectory()) throw new Fault('bad-argument', { argument, problem: 'not-a-folder', file: folder });
  const names = (await readdir(folder).catch(refuse))
    .filter((name) => endings.some((ending) => name.toLowerCase().endsWith(ending)))
    .sort();
  if (names.length === 0)
    throw new Fault('bad-argument', { argument, problem: 'empty-folder', file: folder, wanted: endings.join(', ') });
  return Promise.all(names.map(async (name) => ({ name, text: textOf(await readBytes(join(folder, name))) })));
}
