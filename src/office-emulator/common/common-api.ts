/**
 * The older common API as the emulated host understands it, whatever wire it comes over: the open document in slices and
 * custom XML parts. office.js names these calls by numbers and its two wires name their arguments differently.
 */

export type CommonCall =
  /** `sliceSize`: bytes; null on a wire that names the size with each slice. */
  | { readonly kind: 'open-file'; readonly type: 'compressed' | 'other'; readonly sliceSize: number | null }
  | {
      readonly kind: 'read-slice';
      readonly handle: number;
      readonly slice: { readonly index: number } | { readonly offset: number; readonly size: number };
    }
  | { readonly kind: 'close-file'; readonly handle: number }
  | { readonly kind: 'add-part'; readonly xml: string }
  | { readonly kind: 'parts-by-namespace'; readonly namespace: string }
  | { readonly kind: 'part-xml'; readonly id: string }
  | { readonly kind: 'delete-part'; readonly id: string };

export type CommonReply =
  | { readonly kind: 'file'; readonly handle: number; readonly size: number }
  | { readonly kind: 'slice'; readonly data: readonly number[] }
  | { readonly kind: 'parts'; readonly ids: readonly string[] }
  | { readonly kind: 'part'; readonly id: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'done' }
  /** `code`: number of office.js's error. */
  | { readonly kind: 'error'; readonly code: number };

/** What travels back over a wire: the payload in that wire's shape, or office.js's error number. */
export type CommonAnswer = { readonly payload: unknown } | { readonly officeError: number };

/** office.js's dispatch numbers. */
export const CommonNumber = {
  openFile: 77,
  readSlice: 80,
  closeFile: 81,
  addPart: 128,
  partsByNamespace: 130,
  partXml: 131,
  deletePart: 133,
} as const;

/** office.js's error numbers for these calls. */
export const CommonError = {
  fileTypeNotSupported: 1009,
  notSupported: 5000,
  internal: 5001,
  indexOutOfRange: 5008,
  memoryFileLimit: 11000,
  networkProblem: 11001,
} as const;

/** The requirement set that a call needs. */
export function setOf(call: CommonCall): readonly [name: string, version: string] {
  return call.kind.endsWith('-file') || call.kind === 'read-slice'
    ? ['CompressedFile', '1.1']
    : ['CustomXmlParts', '1.1'];
}
