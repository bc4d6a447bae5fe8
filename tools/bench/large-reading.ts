/** A reading of any size for measuring checks: blocks of one total over four parts, with a percentage line every fourth. */
import { fromInteger, type Decimal } from '../../src/core/decimal';
import type { Fact } from '../../src/core/fact';
import type { Reading } from '../../src/core/reading';
import type { Relation, RelationKind } from '../../src/core/relation';
import type { Unit } from '../../src/core/unit';
import { cellName } from '../../src/core/cell-address';

const MONEY: Unit = { text: 'triệu đồng', dimension: 'money', kind: '', power: 6 };
const PERCENT: Unit = { text: '%', dimension: 'percent', kind: '', power: 0 };

/** The same numbers every time. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

function factOf(index: number, value: Decimal, unit: Unit, rounded: boolean): Fact {
  return {
    id: `f${String(index)}`,
    form: null,
    table: 0,
    line: String(index),
    key: null,
    label: `Dòng ${String(index)}`,
    measure: 'actual',
    value,
    decimals: value.scale,
    standing: rounded ? 'rounded' : 'exact',
    unit,
    at: { file: 'lon.xlsx', sheet: 'Biểu', cell: cellName(Math.floor(index / 16), index % 16) },
    written: 'number',
  };
}

function relationOf(kind: RelationKind, whole: number, parts: readonly number[]): Relation {
  return {
    id: `${kind}:${String(whole)}`,
    kind,
    whole,
    parts: parts.map((fact) => ({ fact, sign: 1 as const })),
    exhaustive: true,
    factorPower: kind === 'ratio' ? 2 : 0,
    source: 'outline',
    support: null,
    force: 'error',
    statedAt: null,
    statement: '',
    blanks: [],
    items: [],
  };
}

/** `figures` figures in as many relations as a quarter of that; every relation holds. */
export function largeReading(figures: number): Reading {
  const random = randomNumbers(11);
  const facts: Fact[] = [];
  const relations: Relation[] = [];
  const put = (value: Decimal, unit: Unit, rounded = false): number =>
    facts.push(factOf(facts.length, value, unit, rounded)) - 1;
  while (facts.length + 8 <= figures) {
    const parts: number[] = [];
    let total = 0;
    for (let part = 0; part < 5; part += 1) {
      const value = 1 + Math.floor(random() * 900000);
      total += value;
      parts.push(put(fromInteger(value), MONEY));
    }
    const whole = put(fromInteger(total), MONEY);
    relations.push(relationOf('sum', whole, parts));
    const plan = put(fromInteger(total + Math.floor(random() * 900000)), MONEY);
    const planned = facts[plan]?.value.small ?? 1;
    const percent = put(
      { small: Math.floor((total * 2000 + planned) / (2 * planned)), big: null, scale: 1 },
      PERCENT,
      true,
    );
    relations.push(relationOf('ratio', percent, [whole, plan]));
  }
  return {
    workbooks: [{ file: 'lon.xlsx', sha256: null, identity: { entries: {} }, sheets: [] }],
    tables: [],
    facts,
    relations,
    texts: [],
    observations: [],
    withdrawn: [],
    accounts: [],
  };
}
