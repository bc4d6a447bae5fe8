/**
 * How much of a workbook is read before it counts as hostile. Each bound is far above what an office's workbook needs
 * and low enough that the worst file stays under a gigabyte of memory and a few seconds.
 */
import type { Fault } from '../../core/fault';
import type { Digest } from '../../core/inflate';
import { OpcContext, type OpcLimits, type OpcOptions } from '../opc';

export interface ReadLimits extends OpcLimits {
  /** Cells that hold a value or a formula, in all sheets together. */
  readonly cells: number;
  readonly sheets: number;
  /** Merged areas of one sheet. */
  readonly merges: number;
}

export const DEFAULT_LIMITS: ReadLimits = {
  fileBytes: 100 << 20,
  parts: 10_000,
  partBytes: 128 << 20,
  totalBytes: 512 << 20,
  /** XML of empty styled rows reaches about 150. */
  ratio: 300,
  ratioFrom: 4 << 20,
  depth: 64,
  elements: 1_000_000,
  cells: 2_000_000,
  sheets: 1_000,
  merges: 200_000,
  milliseconds: 60_000,
};

export interface ReadOptions extends OpcOptions {
  readonly limits?: Partial<ReadLimits>;
  /** What makes the file's digest; by default what runs everywhere. */
  readonly digest?: Digest;
}

/** What every step of one workbook's reading shares. */
export class ReadContext extends OpcContext<ReadLimits> {
  constructor(file: string, options: ReadOptions = {}) {
    super(file, { ...DEFAULT_LIMITS, ...options.limits }, options);
  }

  tooManyCells(sheet: string): Fault {
    return this.fault('too-many-cells', { sheet, limit: String(this.limits.cells) });
  }
}
