/** Door of the Excel host: the open workbook over Office.js. */
export { excelHost, type ExcelHostOptions } from './excel-host';
export { apiOf, type ExcelApi } from './office-api';
