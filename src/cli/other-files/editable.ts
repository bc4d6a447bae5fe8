/** The bytes that edits go into: the workbook's own, or those of an .xlsx made of one of another format. */
import { Fault } from '../../core/fault';
import type { Language } from '../../core/finding';
import type { WorkbookSnapshot } from '../../core/snapshot';
import { asXlsx } from '../../hosts/xlsx-file';
import type { Io } from '../io';

const SAID: Readonly<Record<Language, (file: string) => string>> = {
  vi: (file) =>
    `“${file}” không phải .xlsx nên được ghi thành một bản .xlsx: giữ số liệu, công thức, định dạng số, chữ đậm, ô gộp, hàng và cột ẩn; màu, đường kẻ và độ rộng cột thì không.\n`,
  en: (file) =>
    `"${file}" is no .xlsx and is written as a copy in .xlsx: figures, formulas, number formats, bold type, merged cells, hidden rows and columns are kept; colours, borders and widths are not.\n`,
};

export interface Editing {
  readonly snapshot: WorkbookSnapshot;
  /** null for a workbook of another format. */
  readonly bytes: Uint8Array | null;
  /** Where the result goes, and the option that says so; absent where it would go over the workbook itself. */
  readonly output: string | undefined;
  readonly argument: string;
  readonly language: Language;
}

/** Fault `bad-argument` where a workbook of another format would be written over, or under a name that says no .xlsx. */
export async function editableBytes(editing: Editing, io: Io): Promise<Uint8Array> {
  const { snapshot, bytes, output, argument, language } = editing;
  if (bytes) return bytes;
  if (output === undefined || !/\.xlsx$/i.test(output))
    throw new Fault('bad-argument', { argument, file: snapshot.file, problem: 'xlsx-copy' });
  io.error(SAID[language](snapshot.file));
  return asXlsx(snapshot);
}
