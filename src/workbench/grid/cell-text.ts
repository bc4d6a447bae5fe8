/** How a cell looks in the grid, and what typed text means: Vietnamese figures, "1.694,5" and "25,35%". */
import type { CellValue } from '../../core/snapshot';
import type { ModelCell } from '../../office-emulator';

/** Decimals of the format's first section; null for General. */
function decimalsOf(format: string): number | null {
  const section = (format.split(';')[0] ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  const match = /[0#?](?:[0#?,]*[0#?])?(?:\.([0#?]+))?/.exec(section);
  return match ? (match[1]?.length ?? 0) : null;
}

function isDate(format: string): boolean {
  return /[dmy]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '')) && !/[0#]/.test(format);
}

function dateText(serial: number): string {
  const date = new Date(Date.UTC(1899, 11, 30) + Math.round(serial * 86_400_000));
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${String(date.getUTCFullYear())}`;
}

function numberText(value: number, format: string | undefined): string {
  if (format !== undefined && isDate(format)) return dateText(value);
  const decimals = format === undefined ? null : decimalsOf(format);
  const percent = format?.includes('%') ?? false;
  const shown = percent ? value * 100 : value;
  const options: Intl.NumberFormatOptions =
    decimals === null
      ? { maximumFractionDigits: 10, useGrouping: false }
      : {
          minimumFractionDigits: decimals,
          maximumFractionDigits: decimals,
          useGrouping: format?.includes(',') ?? false,
        };
  return shown.toLocaleString('vi-VN', options) + (percent ? '%' : '');
}

export function cellText(cell: ModelCell | undefined): string {
  const value: CellValue = cell?.value ?? null;
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? numberText(value, cell?.format) : value;
}

/** What the editor shows: the formula, or the value as it would be typed. */
export function editText(cell: ModelCell | undefined): string {
  if (!cell) return '';
  if (cell.formula !== undefined) return `=${cell.formula}`;
  if (typeof cell.value === 'number') {
    if (cell.format?.includes('%'))
      return `${(cell.value * 100).toLocaleString('vi-VN', { maximumFractionDigits: 10, useGrouping: false })}%`;
    return cell.value.toLocaleString('vi-VN', { maximumFractionDigits: 15, useGrouping: false });
  }
  return cellText(cell);
}

/** Typed text as input for Excel: "70.250" is 70250, "25,35%" is 0.2535; anything else is passed on as it is. */
export function typedText(text: string): string | number {
  const bare = text.trim();
  const match = /^(-?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(%?)$/.exec(bare);
  if (!match) return text;
  const plain = `${match[1] ?? ''}${(match[2] ?? '').replace(/\./g, '')}.${match[3] ?? '0'}`;
  if (match[4] === '%') return Number((Number(plain) / 100).toPrecision(15));
  return Number(plain);
}
