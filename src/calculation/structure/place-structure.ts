/** A structure shared by filled-down formulas, as it stands for one of their cells. On the hot path of reading. */
import { placeRange, sheetKey } from '../formula';
import type { RelativeRange, SheetRange } from '../formula';
import type { Condition, FormulaStructure, Operand, Term } from './formula-structure';

/** The cell that holds the formula; its own sheet's name turns "own!A1" into A1. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Where a range of a shared structure lies for one cell; on the cell's own sheet it names none. */
export function rangeAt(range: SheetRange, at: Place): SheetRange {
  const placed = placeRange(range as RelativeRange, at.row, at.column);
  return placed.sheet !== null && sheetKey(placed.sheet) === sheetKey(at.sheet) ? { ...placed, sheet: null } : placed;
}

function conditionAt({ range, criterion }: Condition, at: Place): Condition {
  return {
    range: rangeAt(range, at),
    criterion: criterion.kind === 'cell' ? { ...criterion, cell: rangeAt(criterion.cell, at) } : criterion,
  };
}

function termAt(term: Term, at: Place): Term {
  return {
    sign: term.sign,
    range: rangeAt(term.range, at),
    skipsText: term.skipsText,
    times: term.times && rangeAt(term.times, at),
    conditions:
      term.conditions.length === 0 ? term.conditions : term.conditions.map((condition) => conditionAt(condition, at)),
    leftOut: term.leftOut,
  };
}

const termsAt = (terms: readonly Term[], at: Place): Term[] => terms.map((term) => termAt(term, at));

const operandAt = (operand: Operand, at: Place): Operand => ({
  terms: termsAt(operand.terms, at),
  constant: operand.constant,
});

export function placeStructure(template: FormulaStructure, at: Place): FormulaStructure {
  const { shape, rounding, instead } = template;
  switch (template.kind) {
    case 'sum': {
      const { kind, constant, power } = template;
      return { kind, terms: termsAt(template.terms, at), constant, power, shape, rounding, instead };
    }
    case 'average': {
      const { kind, count, power } = template;
      return { kind, terms: termsAt(template.terms, at), count, power, shape, rounding, instead };
    }
    case 'copy': {
      const { kind, power } = template;
      return { kind, from: rangeAt(template.from, at), power, shape, rounding, instead };
    }
    case 'ratio': {
      const { kind, power } = template;
      const dividend = operandAt(template.dividend, at);
      return { kind, dividend, divisor: operandAt(template.divisor, at), power, shape, rounding, instead };
    }
    case 'growth': {
      const { kind, sign, power } = template;
      const base = operandAt(template.base, at);
      return { kind, now: operandAt(template.now, at), base, sign, power, shape, rounding, instead };
    }
    case 'product': {
      const { kind, power } = template;
      const factors = template.factors.map((factor) => operandAt(factor, at));
      const divisors = template.divisors.map((divisor) => operandAt(divisor, at));
      return { kind, factors, divisors, power, shape, rounding, instead };
    }
    case 'constant':
      return template;
    case 'other':
      return { ...template, reads: template.reads.map((range) => rangeAt(range, at)) };
  }
}
