/** The ports behind which the parts of files are inflated (RFC 1951) and checked: what is quickest differs between machines. */

/**
 * Raw deflated bytes to exactly `size` bytes; null, or any error, where they do not give just that. Never takes more memory
 * than `size` asks for; may call `checkTime` now and then, which throws when the time is up.
 */
export type Inflate = (packed: Uint8Array, size: number, checkTime: () => void) => Uint8Array | null;

/** The checksum of all bytes (CRC-32, ISO 3309), unsigned. */
export type Checksum = (bytes: Uint8Array) => number;

/** Lower-case hex SHA-256 of all bytes. */
export type Digest = (bytes: Uint8Array) => string;
