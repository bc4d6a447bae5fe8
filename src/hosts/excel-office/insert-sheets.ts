/** Puts the sheets of an .xlsx (a blank form) behind the last one, with their styles and protections. */
import { Fault } from '../../core/fault';
import { base64 } from '../office-js';
import type { ExcelSession } from './office-api';

/** Names of the inserted sheets as they are now: Excel renames those whose name is taken. */
export async function insertSheets(session: ExcelSession, bytes: Uint8Array): Promise<string[]> {
  if (!session.api.supports('ExcelApi', '1.13'))
    throw new Fault('not-supported', { reason: 'api', needs: 'ExcelApi 1.13' });
  return session.run(async (context) => {
    const ids = context.workbook.insertWorksheetsFromBase64(base64(bytes), { positionType: 'End' });
    await context.sync();
    const sheets = ids.value.map((id) => context.workbook.worksheets.getItem(id));
    for (const sheet of sheets) sheet.load('name');
    await context.sync();
    return sheets.map((sheet) => sheet.name);
  });
}
