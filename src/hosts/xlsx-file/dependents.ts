/** What formulas look at: the cells whose change makes their stored results stale. */
import { tokenize } from '@borgar/fx';
import { columnIndex } from '../../core/cell-address';
import type { CellRange } from '../../core/cell-address';

/** Functions whose arguments do not name all the cells that they read. */
const INDIRECT = /^(INDIRECT|OFFSET|CELL|INFO|GETPIVOTDATA)$/i;

export interface Mention {
  /** null: the formula's own sheet. */
  readonly sheet: string | null;
  readonly range: CellRange;
}

/** A reference as a range; null where it is none (names, tables). */
export function parseMention(text: string): Mention | null {
  const bang = text.lastIndexOf('!');
  const sheet =
    bang < 0
      ? null
      : text
          .slice(0, bang)
          .replace(/^'(.*)'$/, '$1')
          .replace(/''/g, "'");
  const [first = '', second = first] = text
    .slice(bang + 1)
    .replace(/\$/g, '')
    .split(':');
  const corner = (name: string, rest: { row: number; column: number }): { row: number; column: number } => {
    const match = /^([A-Za-z]{0,3})(\d{0,7})$/.exec(name);
    return {
      column: match?.[1] ? columnIndex(match[1]) : rest.column,
      row: match?.[2] ? Number(match[2]) - 1 : rest.row,
    };
  };
  if (!/^[A-Za-z]{0,3}\d{0,7}$/.test(first) || !/^[A-Za-z]{0,3}\d{0,7}$/.test(second)) return null;
  const a = corner(first, { row: 0, column: 0 });
  const b = corner(second, { row: 1_048_575, column: 16_383 });
  return {
    sheet,
    range: {
      top: Math.min(a.row, b.row),
      left: Math.min(a.column, b.column),
      bottom: Math.max(a.row, b.row),
      right: Math.max(a.column, b.column),
    },
  };
}

const PLAIN = /^[A-Z0-9$:+\-*/(),.%^<>= ]+$/;
const PLAIN_REFERENCE = /\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Z]{1,3}\$?[1-9]\d{0,6})?(?![A-Z0-9(.])/g;

/** The same for the formulas that most cells hold, without tokens; undefined where it is not that plain. */
function plainMentions(formula: string): Mention[] | undefined {
  if (!PLAIN.test(formula)) return undefined;
  const rest = formula
    .replace(PLAIN_REFERENCE, '')
    .replace(/[A-Z][A-Z0-9.]*\(/g, (name) => (INDIRECT.test(name.slice(0, -1)) ? name : ''));
  if (/[A-Z$:]/.test(rest)) return undefined;
  return (formula.match(PLAIN_REFERENCE) ?? []).flatMap((reference) => parseMention(reference) ?? []);
}

/** Ranges that a formula names; null where it cannot be told (names, tables, INDIRECT). */
export function mentionsOf(formula: string): Mention[] | null {
  const plain = plainMentions(formula);
  if (plain) return plain;
  const mentions: Mention[] = [];
  for (const token of tokenize(formula, { withLocation: false, mergeRefs: true })) {
    const { type, value } = token;
    if (
      type === 'range_named' ||
      type === 'structured' ||
      type === 'unknown' ||
      (type === 'func' && INDIRECT.test(value))
    )
      return null;
    if (type !== 'range' && type !== 'range_beam' && type !== 'range_ternary') continue;
    const mention = parseMention(value);
    if (!mention) return null;
    mentions.push(mention);
  }
  return mentions;
}
