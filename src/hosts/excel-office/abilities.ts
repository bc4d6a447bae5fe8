/** Which requirement sets beyond the minimum (ExcelApi 1.7) are there, asked once; what is missing becomes a gap. */
import type { HostGap } from '../../core/host';
import type { ExcelApi } from './office-api';

export interface Abilities {
  /** Row and cell properties, workbook-wide change events: ExcelApi 1.9. */
  readonly styles: boolean;
  /** ExcelApi 1.11 */
  readonly save: boolean;
  /** ExcelApi 1.13 */
  readonly merges: boolean;
  /** ExcelApi 1.13 */
  readonly insertSheets: boolean;
  /** ExcelApi 1.6 */
  readonly marks: boolean;
  /** Events of hidden rows: ExcelApi 1.11. */
  readonly rowsHidden: boolean;
  /** Events of a sheet's new name: ExcelApi 1.17. */
  readonly renames: boolean;
  /** CompressedFile 1.1: the bytes of the open workbook. */
  readonly bytes: boolean;
}

export function abilitiesOf(api: ExcelApi): Abilities {
  const excel = (version: string): boolean => api.supports('ExcelApi', version);
  return {
    styles: excel('1.9'),
    save: excel('1.11'),
    merges: excel('1.13'),
    insertSheets: excel('1.13'),
    marks: excel('1.6'),
    rowsHidden: excel('1.11'),
    renames: excel('1.17'),
    bytes: api.supports('CompressedFile', '1.1'),
  };
}

export function gapsOf(abilities: Abilities): HostGap[] {
  const gaps: HostGap[] = [];
  if (!abilities.styles)
    gaps.push({ feature: 'cell-styles', needs: 'ExcelApi 1.9' }, { feature: 'hidden-rows', needs: 'ExcelApi 1.9' });
  if (!abilities.merges) gaps.push({ feature: 'merged-areas', needs: 'ExcelApi 1.13' });
  if (!abilities.insertSheets) gaps.push({ feature: 'insert-sheets', needs: 'ExcelApi 1.13' });
  if (!abilities.save) gaps.push({ feature: 'save', needs: 'ExcelApi 1.11' });
  if (!abilities.marks) gaps.push({ feature: 'marks', needs: 'ExcelApi 1.6' });
  if (!abilities.bytes) gaps.push({ feature: 'bytes', needs: 'CompressedFile 1.1' });
  return gaps;
}
