/** Binds what the form declares over columns; what the sheet already says, or has no column for, is left out. */
import type { FormDefinition } from '../../../core/form';
import { parseArithmetic, partsOf, powerOf, type Equation } from '../../arithmetic';
import type { MeasureColumn } from '../../facts';
import type { BoundEquation } from '../bound-equation';

type Names = ReadonlyMap<string, number>;

/** What a form declares in words of its own. */
interface Declared {
  readonly text: string;
  readonly style: 'code' | 'key';
  readonly only: readonly string[] | null;
}

/** `have`: what the code row says; where it says anything, the form's own code row is left out. */
export function bindForm(
  form: FormDefinition,
  measures: readonly MeasureColumn[],
  have: readonly BoundEquation[],
): BoundEquation[] {
  const names: Readonly<Record<Declared['style'], Names>> = { code: byCode(measures), key: byKey(measures) };
  const seen = new Set(have.map(signature));
  const found: BoundEquation[] = [];
  for (const declared of declaredBy(form, have.length === 0)) {
    for (const equation of parseArithmetic(declared.text, declared.style).equations) {
      const bound = bind(equation, declared, names[declared.style]);
      if (bound === null || seen.has(signature(bound))) continue;
      seen.add(signature(bound));
      found.push(bound);
    }
  }
  return found;
}

function* declaredBy(form: FormDefinition, codes: boolean): Generator<Declared> {
  if (codes) for (const { formula } of form.columns) if (formula) yield { text: formula, style: 'code', only: null };
  for (const { over, formula, only } of form.relations)
    if (over === 'columns') yield { text: formula, style: 'key', only: only ?? null };
}

function byKey(measures: readonly MeasureColumn[]): Names {
  return new Map(measures.map(({ form, measure }, at) => [form?.key ?? measure, at]));
}

function byCode(measures: readonly MeasureColumn[]): Names {
  return new Map(
    measures.flatMap(({ form }, at): [string, number][] => (form?.code === undefined ? [] : [[form.code, at]])),
  );
}

function bind(equation: Equation, { text, only }: Declared, names: Names): BoundEquation | null {
  const whole = names.get(equation.whole);
  const parts = partsOf(equation).map(({ code, sign }) => ({ at: names.get(code) ?? -1, sign }));
  if (whole === undefined || parts.some(({ at }) => at < 0)) return null;
  return {
    kind: equation.kind,
    whole,
    parts,
    factorPower: powerOf(equation),
    source: 'form',
    statedAt: null,
    statement: text,
    only,
    list: equation.kind === 'count' ? equation.list : null,
  };
}

/** The same for two equations that say the same. */
function signature({ kind, whole, parts, list }: BoundEquation): string {
  return JSON.stringify([kind, whole, parts.map(({ at, sign }) => [at, sign]), list]);
}
