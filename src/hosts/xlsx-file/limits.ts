/**
 * How much of a workbook is read before it counts as hostile. Each bound is far above what an office's workbook needs
 * and low enough that the worst file stays under a gigabyte of memory and a few seconds.
 */
import { Fault } from '../../core/fault';

export interface ReadLimits {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  /** Entries in the package. */
  readonly parts: number;
  /** Inflated bytes of one part that is read. */
  readonly partBytes: number;
  /** Declared inflated bytes of all parts together, read or not. */
  readonly totalBytes: number;
  /** Inflated to packed size, for parts above one megabyte. XML of empty styled rows reaches about 150. */
  readonly ratio: number;
  /** XML elements inside one another. */
  readonly depth: number;
  /** Cells that hold a value or a formula, in all sheets together. */
  readonly cells: number;
  readonly sheets: number;
  /** Merged areas of one sheet. */
  readonly merges: number;
  /** Milliseconds for one workbook where the caller sets no deadline. */
  readonly milliseconds: number;
}

export const DEFAULT_LIMITS: ReadLimits = {
  fileBytes: 100 << 20,
  parts: 10_000,
  partBytes: 128 << 20,
  totalBytes: 512 << 20,
  ratio: 300,
  depth: 64,
  cells: 2_000_000,
  sheets: 1_000,
  merges: 200_000,
  milliseconds: 60_000,
};

export interface ReadOptions {
  readonly limits?: Partial<ReadLimits>;
  /** Give up at this moment (milliseconds since 1970, as Date.now()) with the fault "too-slow". */
  readonly deadline?: number;
  /** The clock, for tests. Default Date.now. */
  readonly now?: () => number;
}

/** What every step of one reading shares: the file's name for faults, its limits and its clock. */
export class ReadContext {
  readonly file: string;
  readonly limits: ReadLimits;
  private readonly deadline: number;
  private readonly now: () => number;

  constructor(file: string, options: ReadOptions = {}) {
    this.file = file;
    this.limits = { ...DEFAULT_LIMITS, ...options.limits };
    this.now = options.now ?? (() => Date.now());
    this.deadline = options.deadline ?? this.now() + this.limits.milliseconds;
  }

  /** Throws the fault "too-slow" once the deadline has passed. Called every few thousand steps. */
  checkTime(): void {
    if (this.now() > this.deadline) throw new Fault('too-slow', { file: this.file });
  }

  /** The package contradicts itself or the standard; `what` is a short English key, `part` where. */
  corrupt(what: string, more: Readonly<Record<string, string>> = {}): Fault {
    return new Fault('corrupt', { file: this.file, what, ...more });
  }

  tooManyCells(sheet: string): Fault {
    return new Fault('too-many-cells', { file: this.file, sheet, limit: String(this.limits.cells) });
  }

  tooLarge(what: string, more: Readonly<Record<string, string>> = {}): Fault {
    return new Fault('too-large', { file: this.file, what, ...more });
  }
}
