/** What tells an .xlsx file from others that an office may choose by mistake. */
import type { FileKind, OpcPackage } from '../opc';

/** Streams of an .xls file: Excel 97, Excel 5. */
export const WORKBOOK_FILE: FileKind = { oldStreams: ['workbook', 'book'], otherwise: 'not-a-workbook' };

/** A media type is short; what is longer is none. */
const LONGEST_TYPE = 200;

/** Throws the fault of a package that is an OpenDocument file. */
export function refuseOpenDocument(zip: OpcPackage): void {
  const bytes = zip.read('mimetype');
  if (!bytes || bytes.length > LONGEST_TYPE) return;
  const type = new TextDecoder().decode(bytes).trim();
  if (type.startsWith('application/vnd.oasis.opendocument.spreadsheet')) throw zip.context.fault('open-document');
  if (type.startsWith('application/')) throw zip.context.fault('not-a-workbook');
}
