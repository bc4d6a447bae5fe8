/** A workbook's bytes to its snapshot, whatever its format: .xlsx here, the others in a thread. */
import { Fault, type FaultCode } from '../../core/fault';
import { readXlsx } from '../../hosts/xlsx-file';
import { BY_ZLIB, type ReadBook } from '../../threads';
import { readInThread } from './read-in-thread';

/** What the reader of .xlsx says of the formats that are read otherwise. */
const OTHERS: ReadonlySet<FaultCode> = new Set(['old-format', 'binary-format', 'open-document']);

/** `deadline`: the moment at which reading gives up, as Date.now(). Throws Fault. */
export async function readBook(bytes: Uint8Array, name: string, deadline: number): Promise<ReadBook> {
  try {
    return { snapshot: await readXlsx(bytes, name, { ...BY_ZLIB, deadline }), isXlsx: true };
  } catch (error) {
    if (!(error instanceof Fault) || !OTHERS.has(error.code)) throw error;
    return { snapshot: await readInThread(bytes, name), isXlsx: false };
  }
}
