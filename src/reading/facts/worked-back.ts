/**
 * Plans and prior-year figures that a clerk worked back from a percentage, as the line's note says ("suy ra từ số thực hiện
 * và tỷ lệ 51,8%"). A percentage of three digits tells its base to three digits and no more, so the figure is no witness
 * for the very figure it was worked back from.
 */
import type { Decimal } from '../../core/decimal';
import { foldText } from '../../language';
import type { GridRow } from '../sheet';

const NOTE = /suy (?:ra|ngược) từ .*tỷ lệ/u;
/** Cheap enough for every row of a large sheet. */
const MENTIONED = /suy /i;
/** Significant digits that a percentage of one decimal gives. */
const DIGITS = 3;

/** Whether a text on the row says that its plan or prior-year figures were worked back from a percentage. */
export function isWorkedBack(row: GridRow | undefined): boolean {
  return (
    row?.cells.some(({ value }) => typeof value === 'string' && MENTIONED.test(value) && NOTE.test(foldText(value))) ??
    false
  );
}

/** Place of the third significant digit: −3 for 135.264, 0 for 255,38. */
export function knownPlace({ small, big, scale }: Decimal): number {
  const digits = String(big ?? small).replace(/^-?0*/, '').length;
  return DIGITS - (digits - scale);
}
