/** By what a chart part is known again: the digest of its bytes, remembered beside its block. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** Lower-case hex. */
export function chartDigest(part: string | Uint8Array): string {
  return bytesToHex(sha256(typeof part === 'string' ? new TextEncoder().encode(part) : part));
}
