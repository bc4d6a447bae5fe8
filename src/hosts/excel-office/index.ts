/** Door of the Excel host: the open workbook over Office.js. */
export { excelHost, type ExcelHostOptions } from './excel-host';
export { fromNamespaces, type OfficeApi } from './office-api';
