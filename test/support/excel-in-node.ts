/** An emulated Excel with a workbook open, and the project's Excel host over the real office.js on top of it. */
import type { WorkbookHost } from '../../src/core/host';
import type { WorkbookSnapshot } from '../../src/core/snapshot';
import { apiOf, excelHost, type ExcelHostOptions as HostOptions } from '../../src/hosts/excel-office';
import { openInExcel, type EmulatedExcel, type ExcelHostOptions } from '../../src/office-emulator';
import { bootOffice } from './office-in-node';

export interface ExcelInNode extends EmulatedExcel {
  readonly workbook: WorkbookHost;
}

/** Waits between tries are short, so that tests of a busy host take no seconds. */
export async function excelInNode(
  snapshot: WorkbookSnapshot,
  excel: ExcelHostOptions = {},
  host: Omit<HostOptions, 'api'> = {},
): Promise<ExcelInNode> {
  const emulated = openInExcel(snapshot, excel);
  const page = await bootOffice(emulated.host);
  const workbook = excelHost({
    waits: [1, 1, 1],
    quiet: { first: 2, quiet: 5, atMost: 50 },
    ...host,
    api: apiOf(page.Excel, page.Office),
  });
  emulated.host.log.length = 0;
  return { ...emulated, workbook };
}
