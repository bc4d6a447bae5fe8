/** Filters over lists and words: `liet_ke`, `gom`, `viet_hoa`, `viet_thuong`, `so_luong`. */
import { add, compare, fromInteger, shift, type Decimal } from '../core/decimal';
import type { Inline } from '../core/report-document';
import { Figure } from './figure';
import { figureOf } from './filters-number';
import { Pieces, text } from './pieces';
import type { Scope } from './scope';

/** "A, B và C"; rows are named by their `ten`, a cell's items stand between semicolons. A separator of one's own: `| liet_ke: "; "`. */
function listed(value: unknown, separator: unknown): Pieces {
  const items: unknown = typeof value === 'string' ? value.split(/\s*;\s*/).filter((item) => item !== '') : value;
  if (!Array.isArray(items)) throw new Error('filter "liet_ke" needs a list');
  const names = (items as readonly unknown[]).map(nameOf);
  if (typeof separator === 'string') return new Pieces([text(names.join(separator))]);
  const last = names.pop();
  if (last === undefined) return new Pieces([]);
  return new Pieces([text(names.length === 0 ? last : `${names.join(', ')} và ${last}`)]);
}

const inBase = (figure: Figure): Decimal => shift(figure.value, figure.fact.unit?.power ?? 0);

/**
 * "bao gồm" when the parts are the whole, "trong đó" when they are less of it; a contradiction is marked, for neither
 * word would be true. Half a last place a part is allowed for figures that are rounded.
 */
function breakdown(value: unknown, ...parts: readonly unknown[]): Pieces {
  const whole = figureOf(value, 'gom');
  const inputs = parts.map((part) => figureOf(part, 'gom'));
  const known = inputs.filter((part): part is Figure => part instanceof Figure);
  if (!(whole instanceof Figure) || known.length < inputs.length || known.length === 0) return new Pieces([text('trong đó')]);
  const sum = known.map(inBase).reduce(add, fromInteger(0));
  const slack = [whole, ...known].map(halfPlace).reduce(add, fromInteger(0));
  const total = inBase(whole);
  if (compare(sum, add(total, slack)) > 0) return new Pieces([text('trong đó '), contradiction()]);
  const below = compare(add(sum, slack), total) < 0;
  return new Pieces([text(below ? 'trong đó' : 'bao gồm')]);
}

function halfPlace(figure: Figure): Decimal {
  if (figure.fact.standing === 'exact') return fromInteger(0);
  return shift(fromInteger(5), (figure.fact.unit?.power ?? 0) - figure.fact.decimals - 1);
}

function contradiction(): Inline {
  return { type: 'gap', text: '[các khoản thành phần cộng lại vượt tổng số, cần kiểm tra]', missing: 'breakdown' };
}

/** An item, or the `ten` of a row. */
function nameOf(item: unknown): string {
  const name = typeof item === 'string' ? item : (item as Scope | null)?.['ten'];
  return typeof name === 'string' ? name : '';
}

type Change = (letter: string) => string;

/** First letter changed: upper-case for a filter's words at the start of a sentence, lower-case for a cell's inside one. */
function firstLetter(value: unknown, change: Change): unknown {
  const changed = (content: string): string => change(content.slice(0, 1)) + content.slice(1);
  if (typeof value === 'string') return changed(value);
  if (!(value instanceof Pieces)) return value;
  const [first, ...rest] = value.items;
  return first?.type === 'text' ? new Pieces([{ ...first, text: changed(first.text) }, ...rest]) : value;
}

export const listFilters: Readonly<Record<string, (value: unknown, ...args: unknown[]) => unknown>> = {
  liet_ke: listed, gom: breakdown, viet_hoa: (value) => firstLetter(value, (letter) => letter.toLocaleUpperCase('vi')),
  viet_thuong: (value) => firstLetter(value, (letter) => letter.toLocaleLowerCase('vi')),
  so_luong: (value) => (Array.isArray(value) ? value.length : 0),
};
