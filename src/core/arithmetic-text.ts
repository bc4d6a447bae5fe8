/** The arithmetic of a relation written out in exact decimals ("59233 + 11017"), for data that sentences are made of. */
import { normalise, shift, sign, toText, type Decimal } from './decimal';
import type { Fact } from './fact';
import type { Relation } from './relation';
import { powerBetween } from './relation-scale';
import { verdictOf } from './verdict';

const MOST_TERMS = 8;

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

function shortened(terms: readonly string[]): string {
  const shown = terms.length <= MOST_TERMS ? terms : [...terms.slice(0, 3), '…', terms[terms.length - 1]];
  return shown.join(' + ');
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
    case 'average': {
      const values = relation.parts.map((part) => facts[part.fact]).filter((fact) => fact !== undefined);
      if (relation.weights === undefined) return `(${sumText(facts, relation, whole)}) / ${String(values.length)}`;
      const weights = relation.weights.map((at) => facts[at]).filter((fact) => fact !== undefined);
      const terms = values.map((fact, at) => `${toText(fact.value)} × ${toText((weights[at] ?? fact).value)}`);
      return `(${shortened(terms)}) / (${shortened(weights.map((fact) => toText(fact.value)))})`;
    }
    case 'count':
      return String(relation.items.length);
    default:
      return a ? toText(shift(a.value, powerBetween(a.unit, whole.unit) ?? 0)) : '';
  }
}

/** Both sides with what the right one gives: "59233 + 11017 = 70250"; "" where the relation cannot be asked. */
export function equationOf(facts: readonly Fact[], relation: Relation): string {
  const whole = facts[relation.whole];
  const verdict = verdictOf(facts, relation);
  if (!whole || verdict.status === 'skipped') return '';
  const right = arithmeticOf(facts, relation, whole);
  if (relation.kind === 'subset') return `${right} ≤ ${toText(whole.value)}`;
  if (relation.kind === 'equal' || relation.kind === 'count') return `${toText(whole.value)} = ${right}`;
  const holds = verdict.status === 'holds';
  const percent = whole.unit?.dimension === 'percent' ? '%' : '';
  return `${right} = ${toText(normalise(holds && whole.standing === 'rounded' ? whole.value : verdict.expected))}${percent}`;
}
