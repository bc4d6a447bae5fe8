/** Excel's own Office.js and the patient talk with it. */
import { fromNamespaces, type OfficeApi, type Session } from '../office-js';

export type ExcelApi = OfficeApi<Excel.RequestContext>;
export type ExcelSession = Session<Excel.RequestContext>;

/** The globals that office.js defines; call after Office.onReady. */
export function pageApi(): ExcelApi {
  return apiOf(Excel, Office);
}

export function apiOf(excel: typeof Excel, office: typeof Office): ExcelApi {
  return fromNamespaces<Excel.RequestContext>('Excel', excel, office);
}
