/** Files as a person chose them, with each .zip replaced by the workbooks in it. */
import type { Fault } from '../../core/fault';
import type { IncomingFile } from './incoming-file';
import type { Services } from './services';
import { faultOf } from './workbook-state';

export interface Refused {
  readonly file: string;
  readonly fault: Fault;
}

/** In their order; an archive that cannot be opened is refused, the others stay. */
export async function unpacked(
  { openArchive }: Pick<Services, 'openArchive'>,
  files: readonly IncomingFile[],
): Promise<{ readonly files: readonly IncomingFile[]; readonly refused: readonly Refused[] }> {
  const all: IncomingFile[] = [];
  const refused: Refused[] = [];
  for (const given of files) {
    if (!/\.zip$/i.test(given.name)) {
      all.push(given);
      continue;
    }
    try {
      const books = await openArchive(await given.bytes(), given.name);
      all.push(...books.map(({ file, bytes }) => ({ name: file, bytes: () => Promise.resolve(bytes) })));
    } catch (error) {
      refused.push({ file: given.name, fault: faultOf(error) });
    }
  }
  return { files: all, refused };
}
