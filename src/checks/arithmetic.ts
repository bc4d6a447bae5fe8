/** Data of arithmetic findings and proofs: exact strings in the unit of the whole, with the arithmetic written out. */
import { normalise, shift, sign, toText, type Decimal } from '../core/decimal';
import type { Fact } from '../core/fact';
import type { FindingData } from '../core/finding';
import type { Interval } from '../core/interval';
import type { Relation } from '../core/relation';
import { powerBetween } from '../core/relation-scale';
import { gapOf, type Sides } from '../core/verdict';

const MOST_TERMS = 8;

function ends(interval: Interval): string {
  return (interval.lowClosed ? '[' : '(') + (interval.highClosed ? ']' : ')');
}

function termText(value: Decimal, minus: boolean, first: boolean): string {
  const figure = toText(value);
  if (first) return minus ? `-${figure}` : figure;
  const bracketed = sign(value) < 0 ? `(${figure})` : figure;
  return `${minus ? '-' : '+'} ${bracketed}`;
}

/** "59233 + 11017" with more than eight terms shortened to the first three, "…" and the last. */
function sumText(facts: readonly Fact[], relation: Relation, whole: Fact): string {
  const terms: string[] = [];
  for (const part of relation.parts) {
    const fact = facts[part.fact];
    if (!fact) continue;
    const value = shift(fact.value, powerBetween(fact.unit, whole.unit) ?? 0);
    terms.push(termText(value, part.sign < 0, terms.length === 0));
  }
  if (terms.length <= MOST_TERMS) return terms.join(' ');
  return [...terms.slice(0, 3), '+ …', terms[terms.length - 1]].join(' ');
}

function factorText(power: number, symbol: '×' | '÷'): string {
  if (power === 0) return '';
  const size = (symbol === '×') === power > 0 ? '×' : '÷';
  return ` ${size} ${'1'.padEnd(Math.abs(power) + 1, '0')}`;
}

/** The right side of the relation with its figures, in exact decimals: "70067 / 135264 × 100". */
export function arithmeticOf(facts: readonly Fact[], relation: Relation, whole: Fact): string {
  const [a, b] = relation.parts.map((part) => facts[part.fact]);
  switch (relation.kind) {
    case 'sum':
      return sumText(facts, relation, whole);
    case 'ratio':
      return a && b ? `${toText(a.value)} / ${toText(b.value)}${factorText(relation.factorPower, '×')}` : '';
    case 'growth':
      return a && b
        ? `(${toText(a.value)} - ${toText(b.value)}) / ${toText(b.value)}${factorText(relation.factorPower, '×')}`
        : '';
    case 'product': {
      const factors = relation.parts.map((part) => facts[part.fact]).filter((fact) => fact !== undefined);
      return factors.map((fact) => toText(fact.value)).join(' × ') + factorText(relation.factorPower, '×');
    }
    case 'count':
      return String(relation.items.length);
    default:
      return a ? toText(shift(a.value, powerBetween(a.unit, whole.unit) ?? 0)) : '';
  }
}

/** actual, expected, difference, unit, test, the arithmetic, and interval ends where rounding was used. */
export function arithmeticData(facts: readonly Fact[], relation: Relation, whole: Fact, sides: Sides): FindingData {
  const data: Record<string, string> = {
    actual: toText(sides.actual),
    expected: toText(normalise(sides.expected)),
    difference: toText(normalise(gapOf(sides))),
    unit: whole.unit?.text ?? '',
    test: sides.test,
    label: whole.label,
    arithmetic: arithmeticOf(facts, relation, whole),
    statement: relation.statement,
  };
  if (sides.test === 'rounding') {
    data['low'] = toText(normalise(sides.stated.low));
    data['high'] = toText(normalise(sides.stated.high));
    data['ends'] = ends(sides.stated);
    data['computedLow'] = toText(normalise(sides.computed.low));
    data['computedHigh'] = toText(normalise(sides.computed.high));
  }
  return data;
}
