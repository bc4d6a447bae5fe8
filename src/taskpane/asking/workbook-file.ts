/** A workbook that nobody has read yet: its name without folder, and its bytes. */
export interface WorkbookFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}
