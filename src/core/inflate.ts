/** The port behind which the parts of files are inflated (RFC 1951): what is quickest differs between machines. */

/**
 * Raw deflated bytes to exactly `size` bytes; null, or any error, where they do not give just that. Never takes more memory
 * than `size` asks for; may call `checkTime` now and then, which throws when the time is up.
 */
export type Inflate = (packed: Uint8Array, size: number, checkTime: () => void) => Uint8Array | null;
