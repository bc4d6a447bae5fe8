/** Filters over lists and words: `liet_ke`, `gom`, `trong_do`, `viet_hoa`, `viet_thuong`, `so_luong`. */
import { listedNames } from '../language';
import { contradiction, sumAgainst } from './comparable';
import { Figure, MissingFigure, NoneFigure } from './figure';
import { COUNTERS, figureOf } from './filters-number';
import { Pieces, text } from './pieces';
import type { Scope } from './scope';

/** "A, B và C"; rows are named by their `ten`, a cell's items as they are listed there. A separator of one's own: `| liet_ke: "; "`. */
function listed(value: unknown, separator: unknown): Pieces {
  const items: unknown = typeof value === 'string' ? listedNames(value) : value;
  if (!Array.isArray(items)) throw new Error('filter "liet_ke" needs a list');
  const names = (items as readonly unknown[]).map(nameOf);
  if (typeof separator === 'string') return new Pieces([text(names.join(separator))]);
  const last = names.pop();
  if (last === undefined) return new Pieces([]);
  return new Pieces([text(names.length === 0 ? last : `${names.join(', ')} và ${last}`)]);
}

/**
 * "bao gồm" when the parts are the whole, "trong đó" when they are less of it; a contradiction is marked, for neither
 * word would be true. Half a last place a part is allowed for figures that are rounded. A part that is missing counts as
 * nothing, so that "bao gồm" is not said of the others.
 */
function breakdown(value: unknown, ...parts: readonly unknown[]): Pieces {
  return worded(standing(value, parts), true);
}

/** "trong đó" for parts that are some of the whole or all of it; groups (lượt, người, vụ việc) counter by counter. */
function partly(value: unknown, ...parts: readonly unknown[]): Pieces {
  if (value instanceof Figure || value instanceof MissingFigure || value instanceof NoneFigure)
    return worded(standing(value, parts), false);
  const each = COUNTERS.map(([name]) =>
    standing(
      (value as Scope | undefined)?.[name],
      parts.map((part) => (part as Scope | undefined)?.[name]),
    ),
  );
  return worded(each.includes(1) ? 1 : -1, false);
}

/** How parts stand to their whole: 0 where they are all of it, −1 where they are less or something is missing. */
export function standing(value: unknown, parts: readonly unknown[]): -1 | 0 | 1 {
  const whole = figureOf(value, 'gom');
  // What there is none of adds nothing and lacks nothing.
  const inputs = parts.map((part) => figureOf(part, 'gom')).filter((part) => !(part instanceof NoneFigure));
  const known = inputs.filter((part): part is Figure => part instanceof Figure);
  if (!(whole instanceof Figure) || known.length === 0) return -1;
  const stands = sumAgainst(whole, known);
  return stands === 0 && known.length < inputs.length ? -1 : stands;
}

function worded(stands: -1 | 0 | 1, complete: boolean): Pieces {
  if (stands > 0) return new Pieces([text('trong đó '), contradiction()]);
  return new Pieces([text(stands === 0 && complete ? 'bao gồm' : 'trong đó')]);
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
  liet_ke: listed,
  gom: breakdown,
  trong_do: partly,
  viet_hoa: (value) => firstLetter(value, (letter) => letter.toLocaleUpperCase('vi')),
  viet_thuong: (value) => firstLetter(value, (letter) => letter.toLocaleLowerCase('vi')),
  so_luong: (value) => (Array.isArray(value) ? value.length : 0),
};
