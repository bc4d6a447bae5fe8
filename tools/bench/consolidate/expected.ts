/** What a body's sheet must say, worked out of its units' sheets as they were typed: by cell, as exact text; null for a dash. */
import { CROPS, FEES, PEOPLE, type Body, type Figures } from './bodies';
import { exact, quotient } from './numbers';
import { HEAD, type Style } from './sheets';

/** "Thu phí!C5" to the figure, in triệu đồng, ha, tạ/ha, tấn, hộ, người, %. */
export type Truth = ReadonlyMap<string, string | null>;

const COLUMNS = 'ABCDEFG';

/** `without`: cells ("Thu phí!C5") whose figure one unit left blank, with that unit's place among the units. */
export function truthOf(
  { children }: Body,
  styles: readonly Style[],
  without: ReadonlyMap<string, number> = new Map(),
): Truth {
  const truth = new Map<string, string | null>();
  const units = children.map(({ now }) => now);
  const put = (sheet: string, line: number, column: number, value: string | null): void => {
    truth.set(`${sheet}!${COLUMNS.charAt(column)}${String(HEAD + line + 1)}`, value);
  };
  const leftAt = (sheet: string, line: number, column: number): number | undefined =>
    without.get(`${sheet}!${COLUMNS.charAt(column)}${String(HEAD + line + 1)}`);
  const sumBut = (left: number | undefined, of: (unit: Figures) => bigint | null): bigint | null => {
    const values = units.flatMap((unit, at) => (at === left ? [] : [of(unit)])).filter((value) => value !== null);
    return values.length === 0 ? null : values.reduce((a, b) => a + b);
  };
  const sumAt = (sheet: string, line: number, column: number, of: (unit: Figures) => bigint | null): bigint | null =>
    sumBut(leftAt(sheet, line, column), of);
  const percent = (a: bigint | null, b: bigint | null): string | null =>
    a === null || !b ? null : exact(quotient(a * 100n, b, 1), 1);

  for (let line = 0; line <= FEES.length; line += 1) {
    const amount =
      (key: 'plan' | 'actual' | 'prior') =>
      (unit: Figures): bigint | null =>
        line < FEES.length
          ? (unit.fees[line]?.[key] ?? null)
          : unit.fees.reduce((sum, fee) => sum + (fee?.[key] ?? 0n), 0n);
    const [plan, actual, prior] = [
      sumAt('Thu phí', line, 2, amount('plan')),
      sumAt('Thu phí', line, 3, amount('actual')),
      sumAt('Thu phí', line, 5, amount('prior')),
    ];
    [plan, actual, prior].forEach((value, at) => {
      put('Thu phí', line, [2, 3, 5][at] ?? 0, value === null ? null : exact(value, 3));
    });
    if (actual === null) continue;
    put('Thu phí', line, 4, percent(actual, plan));
    put('Thu phí', line, 6, percent(actual, prior));
  }
  CROPS.forEach((_, line) => {
    const area = sumAt('Cây trồng', line, 2, (unit) => unit.crops[line]?.area ?? null) ?? 0n;
    put('Cây trồng', line, 2, exact(area, 1));
    if (styles.some(({ yieldsAlone }) => yieldsAlone)) {
      const products = units.reduce((sum, { crops }) => {
        const crop = crops[line];
        return crop ? sum + quotient(crop.production, crop.area * 10n, 2) * crop.area : sum;
      }, 0n);
      put('Cây trồng', line, 3, exact(quotient(products, area, 0), 2));
      return;
    }
    const production = sumAt('Cây trồng', line, 4, (unit) => unit.crops[line]?.production ?? null) ?? 0n;
    put('Cây trồng', line, 3, exact(quotient(production, area * 10n, 2), 2));
    put('Cây trồng', line, 4, exact(production, 3));
  });
  for (let line = 0; line <= PEOPLE.length; line += 1) {
    const stock =
      (key: 'homes' | 'poor' | 'heads') =>
      (unit: Figures): bigint | null =>
        line < PEOPLE.length
          ? (unit.people[line]?.[key] ?? null)
          : unit.people.reduce((sum, each) => sum + each[key], 0n);
    const [homes, poor, heads] = [
      sumAt('Dân số', line, 2, stock('homes')),
      sumAt('Dân số', line, 3, stock('poor')),
      sumAt('Dân số', line, 5, stock('heads')),
    ];
    put('Dân số', line, 2, exact(homes ?? 0n, 0));
    put('Dân số', line, 3, exact(poor ?? 0n, 0));
    // A unit that left its poor blank has no share in their rate.
    put('Dân số', line, 4, percent(poor, sumBut(leftAt('Dân số', line, 3), stock('homes'))));
    put('Dân số', line, 5, exact(heads ?? 0n, 0));
  }
  return truth;
}
