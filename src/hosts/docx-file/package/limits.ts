/** Bounds on a document that may be hostile: above them it is refused with a fault, before memory or time is spent. */

export interface PackageLimits {
  /** Bytes of the file as it is. */
  readonly fileBytes: number;
  readonly entries: number;
  /** Bytes of one part once inflated. */
  readonly partBytes: number;
  /** Bytes of all parts together once inflated. */
  readonly totalBytes: number;
  /** Inflated to deflated size of one XML part, asked of parts above 4 MB only. */
  readonly ratio: number;
  /** Depth of elements in one XML part. */
  readonly depth: number;
  /** Elements in one XML part. */
  readonly elements: number;
}

export const defaultLimits: PackageLimits = {
  fileBytes: 128 * 2 ** 20,
  entries: 10_000,
  partBytes: 96 * 2 ** 20,
  totalBytes: 384 * 2 ** 20,
  ratio: 400,
  depth: 250,
  elements: 3_000_000,
};
