/** A relation: something the sheet claims about its own figures. Checks prove it, diagnosis weighs it. */
import type { CellAddress } from './cell-address';
import type { Decimal } from './decimal';
import type { FactIndex } from './fact';

/**
 * - `sum`: whole = Σ sign·part (differences and cross-differences are sums with signs); `exhaustive: false` makes it
 *   "trong đó": Σ parts may not exceed the whole, a remainder is a note.
 * - `ratio`: whole = factor · parts[0] / parts[1]
 * - `growth`: whole = factor · (parts[0] − parts[1]) / parts[1]
 * - `product`: whole = factor · Π parts
 * - `average`: whole = Σ weight·part / Σ weight; without `weights` each part weighs the same
 * - `count`: whole = number of `items`
 * - `subset`: parts[0] ≤ whole, nothing is summed
 * - `equal`: whole = parts[0], one indicator in two places
 */
export type RelationKind = 'sum' | 'ratio' | 'growth' | 'product' | 'average' | 'count' | 'subset' | 'equal';

/** Who claims it (CONTRACT 4): the first four declare, the others suggest. */
export type RelationSource = 'code row' | 'heading' | 'formula' | 'form' | 'words' | 'outline' | 'meaning' | 'figures';

/** How well the figures bear out a relation's family: instances that hold among those that could fail and can be asked. */
export interface Support {
  readonly holds: number;
  readonly asked: number;
}

/** What a break of the relation may be called (CONTRACT 4). A relation that may accuse nobody is no relation: see `Withdrawn`. */
export type Force = 'error' | 'warning';

export interface Term {
  readonly fact: FactIndex;
  readonly sign: 1 | -1;
}

/** A claim about figures. Only declared as a class, as `Fact` is: `changedRelation` gives another one. */
export declare class Relation {
  /** Stable: `<kind>:<fact id of the whole>` with a counter where one whole has several. */
  get id(): string;
  get kind(): RelationKind;
  get whole(): FactIndex;
  get parts(): readonly Term[];
  /** For sums: whether the parts are the complete breakdown. true for every other kind. */
  get exhaustive(): boolean;
  /** Power of ten that the formula itself carries: 2 in "= a/b × 100", −1 in "tạ/ha × ha ÷ 10". Units come on top. */
  get factorPower(): number;
  get source(): RelationSource;
  /** Of its family (the same rule over all columns or lines, with its kin); null where it stands alone. */
  get support(): Support | null;
  get force(): Force;
  /**
   * One unit of the last place at which whole and parts were each rounded by themselves, where the family shows it:
   * several of its instances miss, and by no more than (n + 1)/2 of it. Absent: what the figures themselves stand for.
   * Of a quotient: by how much it may miss because shares were moved to add up, or because its cell shows fewer digits.
   */
  readonly roundedBy?: Decimal | undefined;
  /** Of a sum: its figures are added as they stand, whatever units are written beside them, as a cell's own formula does. */
  readonly asWritten?: true | undefined;
  /** Of a text's figure and its cell: the document itself knows which cell it printed, nobody had to guess. */
  readonly remembered?: true | undefined;
  /** For a weighted average: the weight of each part, in the order of `parts`. */
  readonly weights?: readonly FactIndex[] | undefined;
  /** The cell that states it (a code-row cell, a formula's cell); null for an outline or a form. */
  get statedAt(): CellAddress | null;
  /** As it is written or would be ("1=4+13+22", "II = 1 + 2"), for sentences. */
  get statement(): string;
  /** Cells of parts that are blank: no data, so the relation may be impossible to ask. "-" is none, and no part. */
  get blanks(): readonly CellAddress[];
  /**
   * What the blank parts could hold at most together, in the unit of the whole; null where nothing tells. Absent: told from
   * the table's other figures when asked (`blankRoom`), which a list of a few figures alone cannot do.
   */
  readonly blankRoom?: Decimal | null | undefined;
  /** For `count`: the items counted, several of which may stand in one cell ("A; B; C"). Empty for every other kind. */
  get items(): readonly CountedItem[];
}

export interface CountedItem {
  readonly text: string;
  readonly at: CellAddress;
}

/** A relation of which every part is a property of its own. */
export type PlainRelation = { readonly [Part in keyof Relation]: Relation[Part] };

/** Everything of a relation as an object of its own. */
export function plainRelation(relation: Relation): PlainRelation {
  const { weights, roundedBy, blankRoom, asWritten, remembered } = relation;
  return {
    id: relation.id,
    kind: relation.kind,
    whole: relation.whole,
    parts: relation.parts,
    exhaustive: relation.exhaustive,
    factorPower: relation.factorPower,
    source: relation.source,
    support: relation.support,
    force: relation.force,
    ...(weights === undefined ? {} : { weights }),
    ...(roundedBy === undefined ? {} : { roundedBy }),
    ...(asWritten === undefined ? {} : { asWritten }),
    ...(remembered === undefined ? {} : { remembered }),
    ...(blankRoom === undefined ? {} : { blankRoom }),
    statedAt: relation.statedAt,
    statement: relation.statement,
    blanks: relation.blanks,
    items: relation.items,
  };
}

/** Another relation that differs in what is named. */
export function changedRelation(relation: Relation, change: Partial<Relation>): Relation {
  return { ...plainRelation(relation), ...change };
}

/** The same relation over facts that stand `by` places further on. */
export function movedRelation(relation: Relation, by: number): Relation {
  const { weights } = relation;
  return changedRelation(relation, {
    whole: relation.whole + by,
    parts: relation.parts.map(({ fact, sign }) => ({ fact: fact + by, sign })),
    ...(weights ? { weights: weights.map((weight) => weight + by) } : {}),
  });
}
