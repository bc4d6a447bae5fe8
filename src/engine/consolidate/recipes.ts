/**
 * How a figure that does not add up is worked out of figures that do: what the units' own relations say of its cell, its
 * column or its line, the commonest first. "% thực hiện" is actual over plan of the sums; a mean yield is production over
 * area, or the units' yields weighted by their areas.
 */
import type { Relation, RelationSource } from '../../core/relation';
import { cellKey, type NamedCell } from './unit-cells';

/** A cell relative to the one that is worked out: the same line or column where one of them is null. */
interface Operand {
  readonly path: string | null;
  readonly column: string | null;
}

export interface Recipe {
  /** `quotient`: a / b, `growth`: (a − b) / b, `unproduct`: whole / other factor; `weighted`: by the one operand's figures. */
  readonly kind: 'quotient' | 'growth' | 'unproduct' | 'weighted';
  readonly operands: readonly Operand[];
  readonly factorPower: number;
  readonly source: RelationSource;
}

interface Named {
  readonly path: string;
  readonly column: string;
}

/** Recipes with how often each was met, under the name of a cell, a column or a line. */
export class Recipes {
  readonly #votes = new Map<string, Map<string, { readonly recipe: Recipe; votes: number }>>();

  /** What the relations of one table say. `named`: its cells by the facts that stand in them. */
  learn(relations: readonly Relation[], named: ReadonlyMap<number, NamedCell>, adds: Adds): void {
    for (const relation of relations) this.#learn(relation, named, adds);
  }

  #learn(relation: Relation, named: ReadonlyMap<number, NamedCell>, adds: Adds): void {
    const whole = named.get(relation.whole);
    const parts = relation.parts.map(({ fact }) => named.get(fact));
    if (!whole || parts.some((part) => part === undefined)) return;
    const [a, b] = parts;
    const common = { factorPower: relation.factorPower, source: relation.source };
    const { kind } = relation;
    if ((kind === 'ratio' || kind === 'growth') && a && b && !adds(whole))
      this.#vote(whole, [a, b], { kind: kind === 'ratio' ? 'quotient' : 'growth', ...common });
    if (kind === 'product' && a && b && parts.length === 2 && adds(whole) && adds(a) !== adds(b))
      this.#vote(adds(a) ? b : a, [whole, adds(a) ? a : b], { kind: 'unproduct', ...common });
    if (kind === 'average' && !adds(whole))
      parts.forEach((part, at) => {
        const weight = named.get(relation.weights?.[at] ?? -1);
        if (!part || !weight || weight.path !== part.path) return;
        const beside = { ...weight, path: whole.path };
        this.#vote(whole, [beside], { kind: 'weighted', ...common });
        this.#vote(part, [weight], { kind: 'weighted', ...common });
      });
  }

  #vote(whole: Named, operands: readonly Named[], how: Omit<Recipe, 'operands'>): void {
    const beside = operands.every(({ path }) => path === whole.path);
    const below = operands.every(({ column }) => column === whole.column);
    const recipe: Recipe = {
      ...how,
      operands: operands.map(({ path, column }) => ({ path: beside ? null : path, column: below ? null : column })),
    };
    this.#add(`cell ${cellKey(whole.path, whole.column)}`, recipe);
    if (beside) this.#add(`column ${whole.column}`, recipe);
    if (below) this.#add(`line ${whole.path}`, recipe);
  }

  #add(scope: string, recipe: Recipe): void {
    const known = this.#votes.get(scope) ?? new Map<string, { readonly recipe: Recipe; votes: number }>();
    this.#votes.set(scope, known);
    const key = JSON.stringify([recipe.kind, recipe.operands, recipe.factorPower]);
    const entry = known.get(key);
    if (entry) entry.votes += 1;
    else known.set(key, { recipe, votes: 1 });
  }

  /** Best first. */
  of({ path, column }: Named): readonly Recipe[] {
    return [`cell ${cellKey(path, column)}`, `column ${column}`, `line ${path}`].flatMap((scope) =>
      [...(this.#votes.get(scope)?.values() ?? [])].sort((a, b) => b.votes - a.votes).map(({ recipe }) => recipe),
    );
  }
}

export type Adds = (cell: NamedCell) => boolean;

/** The cell that an operand means for this one. */
export function operandOf({ path, column }: Operand, whole: Named): string {
  return cellKey(path ?? whole.path, column ?? whole.column);
}
