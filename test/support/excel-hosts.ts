/** Both emulated hosts, for tests that run on each. */
import { desktopExcel } from './desktop-excel';
import { webExcel } from './web-excel';
import type { ExcelDriver } from './excel-driver';

export const EXCEL_HOSTS: readonly ExcelDriver[] = [webExcel, desktopExcel];
