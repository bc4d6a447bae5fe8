/** How blank sheets look: black on white for paper, locked cells tinted, so that a clerk sees where to type. */
import type { TemplateStyle } from './workbook';

export const BOX: TemplateStyle = { border: 'thin', align: { vertical: 'center', wrap: true } };
export const HEAD: TemplateStyle = {
  border: 'thin',
  font: { bold: true, size: 11 },
  fill: 'E8EEF7',
  align: { horizontal: 'center', vertical: 'center', wrap: true },
};
export const CODE: TemplateStyle = {
  border: 'thin',
  font: { italic: true, size: 10 },
  align: { horizontal: 'center', vertical: 'center', wrap: true },
};
const LOCKED = 'F2F2F2';

/** A figure's cell: `kind` tells an input from a counted one. */
export function figureStyle(kind: 'input' | 'counted', format: string, bold: boolean): TemplateStyle {
  return {
    border: 'thin',
    format,
    align: { horizontal: 'right', vertical: 'center' },
    ...(bold ? { font: { bold: true } } : {}),
    ...(kind === 'input' ? { unlocked: true } : { fill: LOCKED }),
  };
}

/** A cell for typed text. */
export const TYPED: TemplateStyle = { ...BOX, format: '@', unlocked: true };

/** Number format by unit: what people write such figures with. */
export function formatOf(unit: string | undefined): string {
  switch (unit) {
    case '%':
    case 'tạ/ha':
    case 'kg':
    case 'tỷ đồng':
      return '#,##0.0';
    case 'ha':
    case 'tấn':
      return '#,##0.00';
    default:
      return '#,##0';
  }
}

/** The row's height in points for texts in columns of so many characters; capitals take more room. */
export function rowHeight(texts: readonly (readonly [text: string, width: number])[], points = 16): number {
  const wide = (text: string): number => text.length * (text === text.toUpperCase() ? 1.4 : 1.05);
  const lines = Math.max(1, ...texts.map(([text, width]) => Math.ceil(wide(text) / Math.max(width, 1))));
  return lines * points;
}
