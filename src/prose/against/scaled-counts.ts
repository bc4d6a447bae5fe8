/**
 * "26,4 nghìn lượt" beside a column of plain counts that states no unit: it holds so many thousand times, and is said to be so
 * only where the words name the cell and its figure bears it out.
 */
import { shift } from '../../core/decimal';
import type { FactIndex } from '../../core/fact';
import type { Mention } from '../mentions/mention';
import type { Carried } from './carried';
import type { DerivedClaim } from './derived-claims';
import type { Resolver } from './resolve';
import type { Subject } from './subject';

const NAMED = { line: 0.55, column: 0.4 } as const;
/** Fewer digits stand in too many cells. */
const LEAST_DIGITS = 3;

/** The cell that a scaled count is of, and the claim that it is; null for none. */
export function scaledCount(
  resolver: Resolver,
  figure: FactIndex,
  mention: Mention,
  subject: Subject,
  carried: Carried | null,
): { readonly cell: FactIndex; readonly claim: DerivedClaim } | null {
  const { unit, value, decimals, line, start, end } = mention;
  if (unit?.dimension !== 'count' || unit.power === 0) return null;
  if (line.text.slice(start, end).replace(/\D/gu, '').length < LEAST_DIGITS) return null;
  const plain = {
    ...mention,
    value: shift(value, unit.power),
    decimals: decimals - unit.power,
    unit: { ...unit, power: 0 },
  };
  const resolved = resolver.resolve(plain, subject, carried);
  if (resolved?.instead !== null || resolved.cell.fact.unit !== null) return null;
  const { ofLine, ofColumn } = resolved.named;
  if (ofLine < NAMED.line || ofColumn < NAMED.column) return null;
  const cell = resolved.cell.index;
  const counted = { ...unit, power: 0 };
  return {
    cell,
    claim: { figure, kind: 'sum', parts: [{ cell, sign: 1, unit: counted }], factorPower: 0, statement: '' },
  };
}
