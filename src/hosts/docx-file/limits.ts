/** Bounds on a document that may be hostile, and how any caller may move them; a report of 90 pages is a hundredth of them. */
import { OpcContext, type FileKind, type OpcLimits, type OpcOptions } from '../opc';

export const DEFAULT_LIMITS: OpcLimits = {
  fileBytes: 128 << 20,
  parts: 10_000,
  partBytes: 96 << 20,
  totalBytes: 384 << 20,
  ratio: 400,
  ratioFrom: 4 << 20,
  depth: 250,
  elements: 3_000_000,
  milliseconds: 60_000,
};

/** The old .doc is told by its stream. */
export const DOCUMENT_FILE: FileKind = { oldStreams: ['worddocument'], otherwise: 'not-a-report' };

export interface ReadOptions extends OpcOptions {
  readonly limits?: Partial<OpcLimits>;
  /** The document's file name, for faults. */
  readonly file?: string;
}

/** What every step of one document's reading shares. */
export function readContext(options: ReadOptions = {}): OpcContext {
  return new OpcContext(options.file ?? '', { ...DEFAULT_LIMITS, ...options.limits }, options);
}
