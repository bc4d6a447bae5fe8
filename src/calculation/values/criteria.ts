/** What SUMIF and its kin ask of a cell: ">=5", "<>x", "Chi*", 12. */
import type { CellValue } from '../../core/snapshot';
import { compareNumbers } from './arithmetic';
import { foldText, sameText } from './compare';
import type { Comparison } from './compare';
import { textToNumber } from './convert';
import type { Separators } from './convert';
import { isError, UnknownResult } from './value';
import type { Scalar } from './value';

export type Criterion = (value: CellValue) => boolean;

const OPERATOR = /^(<>|<=|>=|=|<|>)?(.*)$/s;

/** A pattern with * and ? as a test of folded texts; "~" takes the next sign as it is. Never backtracks. */
export function wildcard(pattern: string): ((text: string) => boolean) | null {
  if (!/[*?~]/.test(pattern)) return null;
  const parts: (string | null)[] = [];
  let any = false;
  for (let i = 0; i < pattern.length; i += 1) {
    const sign = pattern.charAt(i);
    if (sign === '~' && i + 1 < pattern.length) parts.push(pattern.charAt((i += 1)));
    else if (sign === '*') {
      any = true;
      if (parts[parts.length - 1] !== '*any') parts.push('*any');
    } else parts.push(sign === '?' ? null : sign);
  }
  return (text) => (any || text.length === parts.length ? matches(parts, text) : false);
}

function matches(parts: readonly (string | null)[], text: string): boolean {
  let [p, t, star, mark] = [0, 0, -1, 0];
  while (t < text.length) {
    const part = parts[p];
    if (part === '*any') {
      star = p;
      mark = t;
      p += 1;
    } else if (p < parts.length && (part === null || part === text.charAt(t))) {
      p += 1;
      t += 1;
    } else if (star >= 0) {
      p = star + 1;
      mark += 1;
      t = mark;
    } else return false;
  }
  while (parts[p] === '*any') p += 1;
  return p === parts.length;
}

function numberTest(operator: Comparison, wanted: number, separators: Separators | null): Criterion {
  const asNumber = (value: CellValue): number | null => {
    if (typeof value === 'number') return value;
    if (typeof value !== 'string' || (operator !== '=' && operator !== '<>')) return null;
    return /^\s*[+-]?\d+\s*$/.test(value) ? textToNumber(value, separators) : null;
  };
  return (value) => {
    const number = asNumber(value);
    if (number === null) return operator === '<>';
    const by = compareNumbers(number, wanted);
    switch (operator) {
      case '=':
        return by === 0;
      case '<>':
        return by !== 0;
      case '<':
        return by < 0;
      case '>':
        return by > 0;
      case '<=':
        return by <= 0;
      case '>=':
        return by >= 0;
    }
  };
}

function textTest(operator: Comparison, wanted: string): Criterion {
  if (operator !== '=' && operator !== '<>') throw new UnknownResult({ code: 'text-order' });
  const fits = wildcard(foldText(wanted));
  const same = (value: CellValue): boolean =>
    typeof value === 'string' && (fits ? fits(foldText(value)) : sameText(value, wanted));
  return operator === '=' ? same : (value) => !same(value);
}

/** The criterion that a value states. A blank cell as criterion means 0. */
export function criterion(value: Scalar, separators: Separators | null): Criterion {
  if (value === null) return numberTest('=', 0, separators);
  if (typeof value === 'number') return numberTest('=', value, separators);
  if (typeof value === 'boolean') return (cell) => cell === value;
  const match = OPERATOR.exec(value);
  const operator = (match?.[1] ?? '=') as Comparison;
  const rest = match?.[2] ?? '';
  if (rest === '') return emptyTest(match?.[1], value);
  if (/^(true|false)$/i.test(rest)) {
    const truth = /^true$/i.test(rest);
    if (operator === '=') return (cell) => cell === truth;
    throw new UnknownResult({ code: 'text-order' });
  }
  if (/^#[A-Z/0!?]+$/i.test(rest))
    return (cell) => (isError(cell) && cell.error === rest.toUpperCase()) === (operator === '=');
  const number = textToNumberOrText(rest, separators);
  return typeof number === 'number' ? numberTest(operator, number, separators) : textTest(operator, rest);
}

/** "" and "=" ask for blanks, "<>" for the rest; "" also fits an empty text. */
function emptyTest(operator: string | undefined, value: string): Criterion {
  if (operator === '<>') return (cell) => cell !== null;
  if (operator === '=' || value === '') return (cell) => cell === null || (value === '' && cell === '');
  throw new UnknownResult({ code: 'text-order' });
}

/** Digits with marks between them are a number or a text as the locale has it: unknown. Words with digits in them are text. */
function textToNumberOrText(text: string, separators: Separators | null): number | string {
  if (/^\s*[+-]?\d+\s*$/.test(text)) return Number(text);
  if (!/^[\s+-]*\p{Sc}?[\d.,/:%\s-]+$/u.test(text) || !/\d/.test(text)) return text;
  return textToNumber(text, separators) ?? text;
}
