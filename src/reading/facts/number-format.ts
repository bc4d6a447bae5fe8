/** What a number format code makes of a number: percent, printed decimals, thousands left out. */
export interface NumberFormat {
  readonly percent: boolean;
  /** -1 where the format leaves them open. */
  readonly decimals: number;
  /** The most decimals that it prints ("#.##" prints up to two); -1 where it leaves them open. */
  readonly most: number;
  /** Powers of ten that it leaves out: 6 for "#,##0,,". */
  readonly scaled: number;
}

const OPEN: NumberFormat = { percent: false, decimals: -1, most: -1, scaled: 0 };
const formats = new Map<string, NumberFormat>();

export function formatOf(code: string | undefined): NumberFormat {
  if (code === undefined) return OPEN;
  let format = formats.get(code);
  if (!format) {
    const first = (code.split(';')[0] ?? '').replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
    const digits = /\.([0#?]+)/.exec(first);
    const scaling = /[0#?](,+)(?=[^0#?,]*$|\.)/.exec(first);
    format = {
      percent: first.includes('%'),
      decimals: digits ? (digits[1] ?? '').replace(/[#?]/g, '').length : /0/.test(first) ? 0 : -1,
      most: digits ? (digits[1] ?? '').length : /[0#]/.test(first) ? 0 : -1,
      scaled: (scaling?.[1]?.length ?? 0) * 3,
    };
    if (formats.size > 2000) formats.clear();
    formats.set(code, format);
  }
  return format;
}
