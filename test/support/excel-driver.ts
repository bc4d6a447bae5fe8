/** What a person and a host can do beside the pane in Excel, alike for the emulated web and desktop host. */
import type { EmulatedExcel } from '../../src/office-emulator';
import type { BrowserHarness, Opened, PaneOptions } from './browser';

export type HostName = 'web' | 'desktop';

/** A file that the pane handed out. */
export interface HandedOut {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface BookToOpen {
  readonly file: string;
  readonly bytes: Uint8Array;
}

export interface ExcelUnderTest extends Opened {
  readonly host: HostName;
  /** Types into a cell as a person would and ends with Enter. */
  typeInto(sheet: string, cell: string, text: string): Promise<void>;
  /** Where the selection stands. */
  selected(): Promise<{ readonly sheet: string; readonly cell: string }>;
  /** Does something that hands out a file, and takes the file. */
  handedOut(act: () => Promise<unknown>): Promise<HandedOut>;
  /** Runs a function where the emulated Excel lives; it can reach nothing but its arguments. */
  inExcel<A, R>(act: (excel: EmulatedExcel, given: A) => R, given: A): Promise<R>;
}

export interface ExcelDriver {
  readonly name: HostName;
  /** `book`: the file name of a sample, or another workbook. */
  open(harness: BrowserHarness, book: string | BookToOpen, options?: PaneOptions): Promise<ExcelUnderTest>;
}
