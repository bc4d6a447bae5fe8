/** Files inflate and are checked by what Node.js has of its own here, several times as fast as what runs in a browser. */
import { createHash } from 'node:crypto';
import { crc32, inflateRawSync } from 'node:zlib';
import type { Checksum, Digest, Inflate } from '../core/inflate';

/** The whole part in one piece: one byte more than it may have, so that a part which holds more is an error at once. */
const inflate: Inflate = (packed, size) =>
  inflateRawSync(packed, { chunkSize: Math.max(64, size + 1), maxOutputLength: Math.max(1, size) });

const checksum: Checksum = (bytes) => crc32(bytes);
const digest: Digest = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** For every reading of a file outside a browser. */
export const BY_ZLIB = { inflate, checksum, digest } as const;
