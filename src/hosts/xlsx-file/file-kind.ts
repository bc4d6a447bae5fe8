/**
 * What kind of file the bytes are, before anything is read of them: what is no .xlsx gets the fault that says so
 * (converted by the user, never half read).
 */
import { Fault } from '../../core/fault';
import type { ReadContext } from './limits';
import type { ZipPackage } from './zip-package';

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

/** Names of a compound file's directory entries (MS-CFB 2.6.1): they stand at multiples of 128 bytes. */
function* compoundNames(bytes: Uint8Array): Generator<string> {
  const decoder = new TextDecoder('utf-16le');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const length = view.getUint16(at + 64, true);
    const type = bytes[at + 66];
    if (length < 4 || length > 64 || length % 2 !== 0 || (type !== 1 && type !== 2 && type !== 5)) continue;
    yield decoder.decode(bytes.subarray(at, at + length - 2));
  }
}

function compoundFault(bytes: Uint8Array, file: string): Fault {
  let workbook = false;
  for (const name of compoundNames(bytes)) {
    if (name === 'EncryptedPackage' || name === 'EncryptionInfo') return new Fault('encrypted', { file });
    if (name === 'Workbook' || name === 'Book') workbook = true;
  }
  return new Fault(workbook ? 'old-format' : 'not-a-workbook', { file });
}

/** Throws the fault of a file that cannot be a zip package: empty, too large, encrypted, .xls, or something else. */
export function refuseOtherKinds(bytes: Uint8Array, context: ReadContext): void {
  const { file } = context;
  if (bytes.length === 0) throw new Fault('empty-file', { file });
  if (bytes.length > context.limits.fileBytes)
    throw context.tooLarge('file-size', { limit: String(context.limits.fileBytes) });
  if (startsWith(bytes, COMPOUND)) throw compoundFault(bytes, file);
  if (!startsWith(bytes, [0x50, 0x4b])) throw new Fault('not-a-workbook', { file });
}

/** Throws the fault of a package that is an OpenDocument file. */
export function refuseOpenDocument(zip: ZipPackage, file: string): void {
  const entry = zip.entries.get('mimetype');
  if (!entry || entry.size > 200) return;
  const kind = new TextDecoder().decode(zip.need('mimetype')).trim();
  if (kind.startsWith('application/vnd.oasis.opendocument.spreadsheet')) throw new Fault('open-document', { file });
  if (kind.startsWith('application/')) throw new Fault('not-a-workbook', { file });
}
