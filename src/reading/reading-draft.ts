/** The reading while it is being written: facts, relations, texts and observations of all sheets so far. */
import { keptCellName, type CellAddress } from '../core/cell-address';
import type { Fact, FactIndex } from '../core/fact';
import { HeldRelations, type RulesTakenOver } from '../core/held-relation';
import { wholeRelation, type NewRelation } from '../core/new-relation';
import type { Noticed, Observation, ObservationKind } from '../core/observation';
import type { CellAccount, Withdrawn, TableReading, TextEntry } from '../core/reading';
import type { CountedItem, Relation, RelationKind } from '../core/relation';
import { verdictOf } from '../core/verdict';
import type { WorkedOut } from '../core/worked-out';
import { FactIds } from './fact-ids';

export type { NewRelation };

/** One line of a list form, to be counted under a key. */
export interface ListedItem {
  readonly key: string;
  readonly item: CountedItem;
}

/** How many facts and relations there are. */
interface Reached {
  readonly facts: number;
  readonly relations: number;
}

const START: Reached = { facts: 0, relations: 0 };

/** A list with a stretch of another behind it. */
function appended<T>(list: T[], other: readonly T[], from: number, to: number): T[] {
  const stretch = other.slice(from, to);
  return list.length === 0 ? stretch : list.concat(stretch);
}

const KINDS: readonly RelationKind[] = ['sum', 'ratio', 'growth', 'product', 'average', 'count', 'subset', 'equal'];

export class ReadingDraft {
  readonly tables: TableReading[] = [];
  private ownFacts: Fact[];
  private ownRelations: Relation[];
  private readonly held: HeldRelations;
  readonly texts: TextEntry[] = [];
  readonly observations: Observation[] = [];
  readonly withdrawn: Withdrawn[] = [];
  readonly workedOut: WorkedOut[] = [];
  readonly accounts: CellAccount[] = [];
  readonly ids = new FactIds();
  /** Items of list forms with their "<form>/<key>", in the order they were read. */
  readonly items: ListedItem[] = [];
  /** How many relations a whole has, by kind and fact. */
  private readonly relationCounts: Uint16Array[] = KINDS.map(() => new Uint16Array(0));
  /** Relations that were put in again and not counted yet, and the first figure that none of them is of. */
  private readonly uncounted: { readonly from: number; readonly to: number }[] = [];
  private restored = 0;
  /** What comes from an earlier draft's lists and is not copied yet: from where on, and up to where. null while a sheet is read that is another. */
  private alike: { readonly from: Reached; readonly to: Reached } | null;

  /** `earlier`: most likely it begins as this one ended. Its lists are copied as far as the two are alike. */
  constructor(private earlier: ReadingDraft | null = null) {
    this.ownFacts = [];
    this.ownRelations = [];
    this.held = new HeldRelations(this.ownFacts);
    this.alike = earlier ? { from: START, to: START } : null;
  }

  get facts(): Fact[] {
    return this.ownFacts;
  }

  get relations(): Relation[] {
    return this.ownRelations;
  }

  /** How many facts and relations there are so far. */
  get reached(): Reached {
    return this.alike?.to ?? { facts: this.facts.length, relations: this.relations.length };
  }

  /** The earlier draft's next sheet, up to these places, is this one's as well. */
  goOnAlike({ facts, relations }: Reached): void {
    if (this.alike) this.alike = { from: this.alike.from, to: { facts, relations } };
  }

  /** The earlier draft's sheet between two places stands at the same places here, though another before it did not. */
  rejoin(from: Reached, { facts, relations }: Reached): void {
    this.alike = { from, to: { facts, relations } };
  }

  get isAlike(): boolean {
    return this.alike !== null;
  }

  /** What comes now is of this draft alone. */
  partFromEarlier(): void {
    const { alike, earlier } = this;
    if (!alike || !earlier) return;
    const { from, to } = alike;
    this.ownFacts = appended(this.ownFacts, earlier.ownFacts, from.facts, to.facts);
    this.ownRelations = appended(this.ownRelations, earlier.ownRelations, from.relations, to.relations);
    this.held.facts = this.ownFacts;
    this.alike = null;
    this.uncounted.push({ from: from.relations, to: to.relations });
    this.restored = to.facts;
  }

  /** Nothing more is taken from the earlier draft, and it is let go of. */
  leaveEarlier(): void {
    this.partFromEarlier();
    this.earlier = null;
  }

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
    if (!this.facts[relation.whole]) return;
    if (this.uncounted.length > 0 && relation.whole < this.restored) this.countRestored();
    this.relations.push(this.held.hold(relation, this.countRelation(relation.kind, relation.whole)));
  }

  /** Whether figures would break a relation beyond rounding; what cannot be asked breaks nothing. */
  breaks(relation: NewRelation): boolean {
    const verdict = verdictOf(this.facts, wholeRelation(relation, ''));
    return verdict.status === 'fails' && verdict.code !== 'within-rounding' && verdict.code !== 'remainder';
  }

  /** Puts a sheet's relations of an earlier draft in again, over facts that stand `by` places further on now; they keep their ids. */
  restore({ relations }: ReadingDraft, start: number, end: number, by: number): void {
    const from = this.relations.length;
    const rules: RulesTakenOver = new Map();
    for (let at = start; at < end; at += 1) {
      const relation = relations[at] as Relation;
      this.relations.push(by === 0 ? relation : this.held.takeOver(relation, by, rules));
    }
    this.uncounted.push({ from, to: this.relations.length });
    this.restored = this.facts.length;
  }

  /** Relations that were put in again are counted when one more is made of the figures so far: as a rule none is. */
  private countRestored(): void {
    for (const { from, to } of this.uncounted.splice(0))
      for (const { kind, whole } of this.relations.slice(from, to)) this.countRelation(kind, whole);
  }

  private countRelation(kind: RelationKind, whole: FactIndex): number {
    const at = KINDS.indexOf(kind);
    let counts = this.relationCounts[at] as Uint16Array;
    if (whole >= counts.length) {
      const longer = new Uint16Array(Math.max(this.facts.length, counts.length * 2));
      longer.set(counts);
      this.relationCounts[at] = counts = longer;
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

/** Addresses of one sheet, made once a cell. */
export function addresser(file: string, sheet: string): (row: number, column: number) => CellAddress {
  return (row, column) => ({ file, sheet, cell: keptCellName(row, column) });
}
