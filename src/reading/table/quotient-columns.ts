/** What the arithmetic says of the columns: quotients are percentages and stand for their printed digits. */
import type { Unit } from '../../core/unit';
import type { MeasureColumn } from '../facts';
import type { BoundEquation } from '../relations';

export interface Settled {
  readonly measures: readonly MeasureColumn[];
  readonly equations: readonly BoundEquation[];
}

const PERCENT: Unit = { text: '%', dimension: 'percent', kind: '', power: 0 };
/** Headings of quotients that are no percentages. */
const AVERAGE = /bình quân|(?<!\p{L})lần(?!\p{L})|trên một|trên 1 |\/(?:người|ha|con|hộ)/u;

export function settle(measures: readonly MeasureColumn[], equations: readonly BoundEquation[]): Settled {
  const changed = [...measures];
  const bound = equations.map((equation) => {
    const target = changed[equation.whole];
    if (target && equation.kind === 'product') changed[equation.whole] = { ...target, rounded: true };
    if (!target || (equation.kind !== 'ratio' && equation.kind !== 'growth')) return equation;
    const percent = isPercentage(target);
    const named = percent && target.form === null ? measureOfQuotient(equation, changed) : null;
    changed[equation.whole] = {
      ...target,
      measure: named ?? target.measure,
      rounded: true,
      additive: false,
      unit: target.unit ?? (percent ? PERCENT : null),
      unitIsFirm: target.unitIsFirm || percent,
    };
    return percent ? { ...equation, factorPower: 2 } : equation;
  });
  return { measures: changed, equations: bound };
}

/** A quotient without a unit is a percentage, unless its heading says that it is an average. */
function isPercentage({ unit, column }: MeasureColumn): boolean {
  return unit ? unit.dimension === 'percent' : !column.folded.some((text) => AVERAGE.test(text));
}

const NAMES: Readonly<Record<string, string>> = {
  'growth prior': 'growth',
  'ratio plan': 'percent-of-plan',
  'ratio prior': 'percent-of-prior',
};

/** What a quotient measures by the two columns that it divides; null where they do not say, or it is named already. */
function measureOfQuotient({ kind, parts }: BoundEquation, measures: readonly MeasureColumn[]): string | null {
  const [dividend, base] = parts.map((part) => measures[part.at]?.measure);
  const name = dividend === 'actual' ? (NAMES[`${kind} ${base ?? ''}`] ?? null) : null;
  return name !== null && measures.every(({ measure }) => measure !== name) ? name : null;
}
