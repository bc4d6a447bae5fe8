/** What a cell's formula computes. Formulas filled down or across are understood once. */
import { formulaShape, shapeFacts } from '../formula';
import type { Expression, FormulaShape, Names, NotUnderstood } from '../formula';
import { Analysis, plainValue } from './analyse';
import { Beyond } from './beyond';
import { classify } from './classify';
import type { FormulaStructure } from './formula-structure';
import { placeStructure } from './place-structure';
import type { Place } from './place-structure';

export interface FormulaPlace extends Place {
  readonly names?: Names;
}

const NO_NAMES: Names = new Map();
const templates = new WeakMap<Names, WeakMap<FormulaShape, FormulaStructure>>();

function understand(shape: FormulaShape, names: Names): FormulaStructure {
  const meanings = new Map<string, Expression | null>();
  const lookup = (name: string): Expression | null => {
    const key = name.toUpperCase();
    const known = meanings.get(key);
    if (known !== undefined) return known;
    const text = names.get(key);
    const meaning = text === undefined ? null : formulaShape(text, 0, 0).expression;
    meanings.set(key, meaning);
    return meaning;
  };
  const common = { shape, rounding: null, instead: [] };
  const other = (why: NotUnderstood): FormulaStructure => ({
    ...common,
    kind: 'other',
    why,
    reads: shapeFacts(shape, names).reads,
  });
  const plain = plainValue(shape.expression);
  if (plain !== undefined) return { ...common, kind: 'constant', value: plain };
  const analysis = new Analysis(lookup);
  try {
    const { addends, rounding } = analysis.of(shape.expression);
    return { ...common, ...classify(addends), rounding, instead: [...analysis.instead] };
  } catch (error) {
    if (error instanceof Beyond) return other(error.why);
    if (error instanceof RangeError) return other({ code: 'too-long' });
    throw error;
  }
}

/**
 * What all cells share that a formula was filled into: its ranges are not placed yet, `rangeAt` says where each lies for one
 * of them. `formula` without (or with) its "=". Never throws.
 */
export function formulaTemplate(formula: string, where: FormulaPlace): FormulaStructure {
  const shape = formulaShape(formula, where.row, where.column);
  const names = where.names ?? NO_NAMES;
  let own = templates.get(names);
  if (!own) templates.set(names, (own = new WeakMap()));
  let template = own.get(shape);
  if (!template) own.set(shape, (template = understand(shape, names)));
  return template;
}

/** `formula` without (or with) its "=", as it stands at `where` (zero-based). Never throws. */
export function formulaStructure(formula: string, where: FormulaPlace): FormulaStructure {
  return placeStructure(formulaTemplate(formula, where), where);
}
