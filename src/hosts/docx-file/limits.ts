/** Bounds on a document that may be hostile, and how any caller may move them; a report of 90 pages is a hundredth of them. */
import { OpcContext, type FileKind, type OpcLimits, type OpcOptions } from '../opc';

/** Beside those of any package: what is asked of a figure may look at all that stands in its paragraph. */
export interface DocumentLimits extends OpcLimits {
  /** Content controls in one paragraph. */
  readonly controls: number;
  /** Characters of one paragraph whose text is understood. */
  readonly paragraph: number;
  /** Numbers in all paragraphs together, a thousand bytes each once they are understood. */
  readonly numbers: number;
  /** Characters of the text around each control, of all paragraphs together. */
  readonly around: number;
}

export const DEFAULT_LIMITS: DocumentLimits = {
  fileBytes: 128 << 20,
  parts: 10_000,
  partBytes: 96 << 20,
  totalBytes: 384 << 20,
  ratio: 400,
  ratioFrom: 4 << 20,
  depth: 250,
  elements: 3_000_000,
  milliseconds: 60_000,
  controls: 2_000,
  paragraph: 16_000,
  numbers: 400_000,
  around: 64 << 20,
};

/** The old .doc is told by its stream. */
export const DOCUMENT_FILE: FileKind = { oldStreams: ['worddocument'], otherwise: 'not-a-report' };

export interface ReadOptions extends OpcOptions {
  readonly limits?: Partial<DocumentLimits>;
  /** The document's file name, for faults. */
  readonly file?: string;
}

/** The budget alone, for a step that keeps no deadline. */
export const bounded = ({ budget }: ReadOptions): Pick<ReadOptions, 'budget'> =>
  budget === undefined ? {} : { budget };

/** What every step of one document's reading shares. */
export function readContext(options: ReadOptions = {}): OpcContext<DocumentLimits> {
  return new OpcContext(options.file ?? '', { ...DEFAULT_LIMITS, ...options.limits }, options);
}
