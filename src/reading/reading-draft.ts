/** The reading while it is being written: facts, relations, texts and observations of all sheets so far. */
import { cellName, type CellAddress } from '../core/cell-address';
import type { Decimal } from '../core/decimal';
import type { Fact, FactIndex } from '../core/fact';
import type { Noticed, Observation, ObservationKind } from '../core/observation';
import type { CellAccount, Withdrawn, TableReading, TextEntry } from '../core/reading';
import type { CountedItem, Force, Relation, Support, RelationKind, RelationSource, Term } from '../core/relation';
import { verdictOf } from '../core/verdict';
import { FactIds } from './fact-ids';

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
  readonly statedAt?: CellAddress | null;
  readonly statement: string;
  readonly blanks?: readonly CellAddress[];
  readonly blankRoom?: Decimal | null;
  readonly items?: readonly CountedItem[];
}

/** One line of a list form, to be counted under a key. */
export interface ListedItem {
  readonly key: string;
  readonly item: CountedItem;
}

const KINDS: readonly RelationKind[] = ['sum', 'ratio', 'growth', 'product', 'average', 'count', 'subset', 'equal'];
const ID_STARTS = KINDS.map((kind) => `${kind}:`);
const NO_BLANKS: readonly CellAddress[] = [];
const NO_ITEMS: readonly CountedItem[] = [];

/** The whole relation, with what goes without saying. */
function made(relation: NewRelation, id: string): Relation {
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
    ...(relation.blankRoom === undefined ? {} : { blankRoom: relation.blankRoom }),
    statedAt: relation.statedAt ?? null,
    statement: relation.statement,
    blanks: relation.blanks && relation.blanks.length > 0 ? relation.blanks : NO_BLANKS,
    items: relation.items ?? NO_ITEMS,
  };
}

export class ReadingDraft {
  readonly tables: TableReading[] = [];
  readonly facts: Fact[] = [];
  readonly relations: Relation[] = [];
  readonly texts: TextEntry[] = [];
  readonly observations: Observation[] = [];
  readonly withdrawn: Withdrawn[] = [];
  readonly accounts: CellAccount[] = [];
  readonly ids = new FactIds();
  /** Items of list forms with their "<form>/<key>", in the order they were read. */
  readonly items: ListedItem[] = [];
  /** How many relations a whole has, by kind and fact. */
  private readonly relationCounts: Uint32Array[] = KINDS.map(() => new Uint32Array(0));

  /** Cells of which the stored results are not their formulas': one cause, said once, and no cell of it is accused by itself. */
  private readonly uncalculated = new Set<string>();

  noteUncalculated(places: readonly CellAddress[]): void {
    for (const { file, sheet, cell } of places) this.uncalculated.add(`${file}|${sheet}|${cell}`);
  }

  isUncalculated(index: FactIndex): boolean {
    const fact = this.uncalculated.size === 0 ? undefined : this.facts[index];
    return fact !== undefined && this.uncalculated.has(`${fact.at.file}|${fact.at.sheet}|${fact.at.cell}`);
  }

  relate(relation: NewRelation): void {
    const whole = this.facts[relation.whole];
    if (!whole) return;
    const kind = KINDS.indexOf(relation.kind);
    const base = (ID_STARTS[kind] as string) + whole.id;
    const count = this.countRelation(kind, relation.whole);
    this.relations.push(made(relation, count === 1 ? base : `${base}~${String(count)}`));
  }

  /** Whether figures would break a relation beyond rounding; what cannot be asked breaks nothing. */
  breaks(relation: NewRelation): boolean {
    const verdict = verdictOf(this.facts, made(relation, ''));
    return verdict.status === 'fails' && verdict.code !== 'within-rounding' && verdict.code !== 'remainder';
  }

  /** Puts a relation of an earlier reading in again; it keeps its id. */
  restore(relation: Relation): void {
    this.countRelation(KINDS.indexOf(relation.kind), relation.whole);
    this.relations.push(relation);
  }

  private countRelation(kind: number, whole: FactIndex): number {
    let counts = this.relationCounts[kind] as Uint32Array;
    if (whole >= counts.length) {
      const longer = new Uint32Array(Math.max(this.facts.length, counts.length * 2));
      longer.set(counts);
      this.relationCounts[kind] = counts = longer;
    }
    return (counts[whole] = (counts[whole] ?? 0) + 1);
  }

  observe<Kind extends ObservationKind>(
    kind: Kind,
    at: CellAddress,
    data: Noticed[Kind],
    related: readonly CellAddress[] = [],
  ): void {
    this.observations.push({ kind, at, related, data } as Observation);
  }
}

/** Names of cells recur on every sheet: those of the first rows are made once. */
const kept: string[][] = [];
const KEPT = { rows: 2_000, columns: 60 } as const;

function keptName(row: number, column: number): string {
  if (row >= KEPT.rows || column >= KEPT.columns) return cellName(row, column);
  return ((kept[column] ??= [])[row] ??= cellName(row, column));
}

/** Addresses of one sheet, made once a cell. */
export function addresser(file: string, sheet: string): (row: number, column: number) => CellAddress {
  return (row, column) => ({ file, sheet, cell: keptName(row, column) });
}
