/** How much of such a workbook is taken in. The library itself knows no bounds: who calls runs it where it can be ended. */
import { Fault } from '../../core/fault';

export interface OtherFileLimits {
  readonly fileBytes: number;
  readonly sheets: number;
  readonly cells: number;
  readonly merges: number;
}

export const DEFAULT_LIMITS: OtherFileLimits = {
  fileBytes: 100 << 20,
  sheets: 1_000,
  cells: 2_000_000,
  merges: 200_000,
};

export interface OtherFileOptions {
  readonly limits?: Partial<OtherFileLimits>;
}

/** What all sheets of one workbook share while it is read. */
export class Budget {
  private readonly limits: OtherFileLimits;
  private readonly file: string;
  private cells = 0;

  constructor(file: string, options: OtherFileOptions) {
    this.file = file;
    this.limits = { ...DEFAULT_LIMITS, ...options.limits };
  }

  takeFile(bytes: number): void {
    if (bytes === 0) throw new Fault('empty-file', { file: this.file });
    if (bytes > this.limits.fileBytes) throw this.tooLarge('file-size');
  }

  takeSheets(sheets: number): void {
    if (sheets > this.limits.sheets) throw this.tooLarge('sheets');
  }

  takeMerges(merges: number, sheet: string): void {
    if (merges > this.limits.merges) throw this.tooLarge('merges', { sheet });
  }

  takeCell(sheet: string): void {
    if ((this.cells += 1) > this.limits.cells)
      throw new Fault('too-many-cells', { file: this.file, sheet, limit: String(this.limits.cells) });
  }

  private tooLarge(what: string, more: Readonly<Record<string, string>> = {}): Fault {
    return new Fault('too-large', { file: this.file, what, ...more });
  }
}
