/**
 * What kind of file the bytes are, before anything is read of them: what is no zip package gets the fault that says so
 * (converted by the user, never half read).
 */
import type { Fault, FaultCode } from '../../core/fault';
import type { OpcContext } from './limits';

/** What a host reads, as far as other kinds of file are told from it. */
export interface FileKind {
  /** Streams of the compound file that Office wrote before 2007, lower case: such a file is "old-format". */
  readonly oldStreams: readonly string[];
  /** Code for what is something else altogether. */
  readonly otherwise: FaultCode;
}

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

function compoundFault(bytes: Uint8Array, kind: FileKind, context: OpcContext): Fault {
  let old = false;
  for (const name of compoundNames(bytes)) {
    if (name === 'EncryptedPackage' || name === 'EncryptionInfo') return context.fault('encrypted');
    if (kind.oldStreams.includes(name.toLowerCase())) old = true;
  }
  return context.fault(old ? 'old-format' : kind.otherwise);
}

/** Throws the fault of a file that cannot be a zip package: empty, too large, encrypted, of the old format, or something else. */
export function refuseOtherKinds(bytes: Uint8Array, kind: FileKind, context: OpcContext): void {
  if (bytes.length === 0) throw context.fault('empty-file');
  if (bytes.length > context.limits.fileBytes)
    throw context.tooLarge('file-size', { limit: String(context.limits.fileBytes) });
  if (startsWith(bytes, COMPOUND)) throw compoundFault(bytes, kind, context);
  if (!startsWith(bytes, [0x50, 0x4b])) throw context.fault(kind.otherwise);
}
