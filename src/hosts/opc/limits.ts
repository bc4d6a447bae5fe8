/**
 * How much of a package is taken in before it counts as hostile, and what every step of one reading shares. Above a bound
 * the file is refused with a fault, before memory or time is spent on it.
 */
import type { Budget } from '../../core/budget';
import { Fault } from '../../core/fault';
import type { Checksum, Inflate } from '../../core/inflate';
import { crc32 } from './crc32';
import { inflateHere } from './inflate';

export interface OpcLimits {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  /** Entries in the package. */
  readonly parts: number;
  /** Inflated bytes of one part that is read. */
  readonly partBytes: number;
  /** Declared inflated bytes of all parts together, read or not. */
  readonly totalBytes: number;
  /** Inflated to packed size, asked of XML parts, and of whatever is read, above `ratioFrom` bytes. */
  readonly ratio: number;
  readonly ratioFrom: number;
  /** XML elements inside one another. */
  readonly depth: number;
  /** XML elements of a part that is held as a tree. */
  readonly elements: number;
  /** Milliseconds for one file where the caller sets no deadline. */
  readonly milliseconds: number;
}

export interface OpcOptions {
  /** Give up at this moment (milliseconds since 1970, as Date.now()) with the fault "too-slow". */
  readonly deadline?: number;
  /** The clock, for tests. Default Date.now. */
  readonly now?: () => number;
  /** What inflates parts; by default what runs everywhere. */
  readonly inflate?: Inflate;
  /** What their checksums are made by, likewise. */
  readonly checksum?: Checksum;
  /** What the whole work may take: asked wherever the deadline is. */
  readonly budget?: Budget;
}

/** What every step of one reading shares: the file's name for faults, its limits and its clock. */
export class OpcContext<Limits extends OpcLimits = OpcLimits> {
  readonly file: string;
  readonly limits: Limits;
  readonly inflate: Inflate;
  readonly checksum: Checksum;
  private readonly deadline: number;
  private readonly now: () => number;
  private readonly budget: Budget | undefined;

  /** `file` is the name without folder, "" where it is not known. */
  constructor(file: string, limits: Limits, options: OpcOptions = {}) {
    this.file = file;
    this.limits = limits;
    this.inflate = options.inflate ?? inflateHere;
    this.checksum = options.checksum ?? crc32;
    this.budget = options.budget;
    this.now = options.now ?? (() => Date.now());
    this.deadline = options.deadline ?? this.now() + limits.milliseconds;
  }

  /** Throws the fault "too-slow" once the deadline has passed, or what the budget throws. Called every few thousand steps. */
  checkTime(): void {
    this.budget?.spend(this.file === '' ? undefined : { file: this.file });
    if (this.now() > this.deadline) throw this.fault('too-slow');
  }

  /** A fault of this file. */
  fault(code: Fault['code'], data: Readonly<Record<string, string>> = {}): Fault {
    return new Fault(code, this.file === '' ? data : { file: this.file, ...data });
  }

  /** The package contradicts itself or the standard; `what` is a short English key, `part` where. */
  corrupt(what: string, more: Readonly<Record<string, string>> = {}): Fault {
    return this.fault('corrupt', { what, ...more });
  }

  tooLarge(what: string, more: Readonly<Record<string, string>> = {}): Fault {
    return this.fault('too-large', { what, ...more });
  }
}
