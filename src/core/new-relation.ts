/** What reading says of one relation, and the whole relation with what goes without saying. */
import type { CellAddress } from './cell-address';
import type { Decimal } from './decimal';
import type { FactIndex } from './fact';
import type { CountedItem, Force, Relation, RelationKind, RelationSource, Support, Term } from './relation';

/** The rest goes without saying. */
export interface NewRelation {
  readonly kind: RelationKind;
  readonly whole: FactIndex;
  readonly parts: readonly Term[];
  readonly exhaustive?: boolean;
  readonly factorPower?: number;
  readonly source: RelationSource;
  readonly support?: Support | null;
  readonly force?: Force;
  readonly weights?: readonly FactIndex[];
  readonly roundedBy?: Decimal;
  readonly asWritten?: true | undefined;
  readonly statedAt?: CellAddress | null;
  readonly statement: string;
  /** The cell's own formula without "=", which states it in place of a statement. */
  readonly formula?: string;
  readonly blanks?: readonly CellAddress[];
  readonly blankRoom?: Decimal | null;
  readonly items?: readonly CountedItem[];
}

export const NO_BLANKS: readonly CellAddress[] = [];
export const NO_ITEMS: readonly CountedItem[] = [];

/** The whole relation, with what goes without saying. */
export function wholeRelation(relation: NewRelation, id: string): Relation {
  return {
    id,
    kind: relation.kind,
    whole: relation.whole,
    parts: relation.parts,
    exhaustive: relation.exhaustive ?? true,
    factorPower: relation.factorPower ?? 0,
    source: relation.source,
    support: relation.support ?? null,
    force: relation.force ?? 'error',
    ...(relation.weights === undefined ? {} : { weights: relation.weights }),
    ...(relation.roundedBy === undefined ? {} : { roundedBy: relation.roundedBy }),
    ...(relation.asWritten === undefined ? {} : { asWritten: relation.asWritten }),
    ...(relation.blankRoom === undefined ? {} : { blankRoom: relation.blankRoom }),
    statedAt: relation.statedAt ?? null,
    statement: relation.formula === undefined ? relation.statement : `=${relation.formula}`,
    blanks: relation.blanks && relation.blanks.length > 0 ? relation.blanks : NO_BLANKS,
    items: relation.items ?? NO_ITEMS,
  };
}
