/** What a text is understood to claim of its own figures, before it is a relation. */
import type { Decimal } from '../core/decimal';
import type { CountedItem, Force, RelationKind, RelationSource } from '../core/relation';
import type { Mention } from './mentions/mention';

export interface NewClaim {
  readonly kind: RelationKind;
  readonly whole: Mention;
  readonly parts: readonly { readonly mention: Mention; readonly sign: 1 | -1 }[];
  readonly exhaustive?: boolean;
  readonly factorPower?: number;
  readonly source?: RelationSource;
  readonly force?: Force;
  readonly statement: string;
  readonly items?: readonly CountedItem[];
  readonly roundedBy?: Decimal;
}
