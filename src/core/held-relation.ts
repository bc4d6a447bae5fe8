/**
 * Relations as a reading of workbooks holds them: the rule of a family stands once, an instance is its whole and the places
 * of its parts in one list of numbers; ids, parts and statements are made when they are asked for.
 */
import type { CellAddress } from './cell-address';
import { equals, type Decimal } from './decimal';
import type { Fact, FactIndex } from './fact';
import {
  movedRelation,
  plainRelation,
  type CountedItem,
  type Force,
  type Relation,
  type RelationKind,
  type RelationSource,
  type Support,
  type Term,
} from './relation';

/** What reading says of one relation; the rest goes without saying. */
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
  /** The cell's own formula without "=", which states it in place of a statement. */
  readonly formula?: string;
  readonly blanks?: readonly CellAddress[];
  readonly blankRoom?: Decimal | null;
  readonly items?: readonly CountedItem[];
}

const NO_BLANKS: readonly CellAddress[] = [];
const NO_ITEMS: readonly CountedItem[] = [];

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
    ...(relation.blankRoom === undefined ? {} : { blankRoom: relation.blankRoom }),
    statedAt: relation.statedAt ?? null,
    statement: relation.formula === undefined ? relation.statement : `=${relation.formula}`,
    blanks: relation.blanks && relation.blanks.length > 0 ? relation.blanks : NO_BLANKS,
    items: relation.items ?? NO_ITEMS,
  };
}

/** What all relations of one family share. */
interface Rule {
  readonly relations: HeldRelations;
  readonly kind: RelationKind;
  readonly exhaustive: boolean;
  readonly factorPower: number;
  readonly source: RelationSource;
  readonly support: Support | null;
  readonly force: Force;
  readonly roundedBy: Decimal | undefined;
  /** null where each of them is stated by a text of its own. */
  readonly statement: string | null;
  /** The cell that states it; `whole` where each is stated by the cell that it makes. */
  readonly statedAt: CellAddress | 'whole' | null;
}

/** What only few relations have. */
interface Rare {
  readonly weights: readonly FactIndex[] | undefined;
  readonly blankRoom: Decimal | null | undefined;
  readonly blanks: readonly CellAddress[];
  readonly items: readonly CountedItem[];
}

const USUAL: Rare = { weights: undefined, blankRoom: undefined, blanks: NO_BLANKS, items: NO_ITEMS };

class HeldRelation implements Relation {
  /** `from`: where its parts begin in the list of numbers; `own`: the formula that states it. */
  constructor(
    private readonly rule: Rule,
    readonly whole: FactIndex,
    private readonly from: number,
    private readonly own: string | null,
    private readonly rare: Rare,
  ) {}

  get id(): string {
    return this.rule.relations.idOf(this.rule.kind, this.whole, this.from);
  }

  get kind(): RelationKind {
    return this.rule.kind;
  }

  get parts(): readonly Term[] {
    return this.rule.relations.partsFrom(this.from);
  }

  get exhaustive(): boolean {
    return this.rule.exhaustive;
  }

  get factorPower(): number {
    return this.rule.factorPower;
  }

  get source(): RelationSource {
    return this.rule.source;
  }

  get support(): Support | null {
    return this.rule.support;
  }

  get force(): Force {
    return this.rule.force;
  }

  get weights(): readonly FactIndex[] | undefined {
    return this.rare.weights;
  }

  get roundedBy(): Decimal | undefined {
    return this.rule.roundedBy;
  }

  get blankRoom(): Decimal | null | undefined {
    return this.rare.blankRoom;
  }

  get statedAt(): CellAddress | null {
    const { statedAt, relations } = this.rule;
    return statedAt === 'whole' ? (relations.facts[this.whole]?.at ?? null) : statedAt;
  }

  get statement(): string {
    return this.rule.statement ?? `=${this.own ?? ''}`;
  }

  get blanks(): readonly CellAddress[] {
    return this.rare.blanks;
  }

  get items(): readonly CountedItem[] {
    return this.rare.items;
  }

  toJSON(): Relation {
    return plainRelation(this);
  }

  /** The same relation over facts that stand `by` places further on, held by another list. */
  movedTo(relations: HeldRelations, rules: RulesTakenOver, by: number): Relation {
    let rule = rules.get(this.rule);
    if (!rule) rules.set(this.rule, (rule = { ...this.rule, relations }));
    const from = relations.copy(this.rule.relations, this.from, by);
    const { weights } = this.rare;
    const rare = weights ? { ...this.rare, weights: weights.map((weight) => weight + by) } : this.rare;
    return new HeldRelation(rule, this.whole + by, from, this.own, rare);
  }
}

const shares = (
  rule: Rule,
  { kind, exhaustive = true, factorPower = 0, source, support = null, force = 'error' }: NewRelation,
): boolean =>
  rule.kind === kind &&
  rule.exhaustive === exhaustive &&
  rule.factorPower === factorPower &&
  rule.source === source &&
  rule.force === force &&
  (rule.support === support || (rule.support?.holds === support?.holds && rule.support?.asked === support?.asked));

const sameUnit = (a: Decimal | undefined, b: Decimal | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && a.scale === b.scale && equals(a, b));

/** Numbers that one relation begins with: the how-manieth it is of its kind and whole, and how many parts it has. */
const HEAD = 2;
const FIRST_ROOM = 1024;

/** The relations of one reading while it is written: their rules, and the list of numbers that their parts stand in. */
export class HeldRelations {
  private numbers = new Int32Array(FIRST_ROOM);
  private used = 0;
  /** Relations of one family follow one another. */
  private latest: Rule | null = null;

  constructor(readonly facts: readonly Fact[]) {}

  /** `nth`: the how-manieth it is of its kind and whole, from 1. */
  hold(relation: NewRelation, nth: number): Relation {
    const { whole, parts, weights, blankRoom, blanks = NO_BLANKS, items = NO_ITEMS, formula } = relation;
    const from = this.place(nth, parts);
    const usual = weights === undefined && blankRoom === undefined && blanks.length === 0 && items.length === 0;
    const rare = usual ? USUAL : { weights, blankRoom, blanks: blanks.length > 0 ? blanks : NO_BLANKS, items };
    return new HeldRelation(this.ruleOf(relation), whole, from, formula ?? null, rare);
  }

  private ruleOf(relation: NewRelation): Rule {
    const isOwn = relation.formula !== undefined;
    const at = relation.statedAt ?? null;
    const place = isOwn && at !== null ? this.facts[relation.whole]?.at : undefined;
    const byWhole = place?.cell === at?.cell && place?.sheet === at?.sheet && place?.file === at?.file;
    const statedAt = at !== null && byWhole ? 'whole' : at;
    const statement = isOwn ? null : relation.statement;
    const { latest } = this;
    if (
      latest !== null &&
      latest.statedAt === statedAt &&
      latest.statement === statement &&
      sameUnit(latest.roundedBy, relation.roundedBy) &&
      shares(latest, relation)
    )
      return latest;
    const { kind, exhaustive = true, factorPower = 0, source, support = null, force = 'error', roundedBy } = relation;
    return (this.latest = {
      relations: this,
      kind,
      exhaustive,
      factorPower,
      source,
      support,
      force,
      roundedBy,
      statement,
      statedAt,
    });
  }

  /** Takes over a relation that another reading held, over facts that stand `by` places further on. */
  takeOver(relation: Relation, by: number, rules: RulesTakenOver): Relation {
    return relation instanceof HeldRelation ? relation.movedTo(this, rules, by) : movedRelation(relation, by);
  }

  idOf(kind: RelationKind, whole: FactIndex, from: number): string {
    const nth = this.numbers[from] as number;
    const id = `${kind}:${this.facts[whole]?.id ?? ''}`;
    return nth === 1 ? id : `${id}~${String(nth)}`;
  }

  partsFrom(from: number): Term[] {
    const { numbers } = this;
    const parts = new Array<Term>(numbers[from + 1] as number);
    for (let at = 0; at < parts.length; at += 1) {
      const number = numbers[from + HEAD + at] as number;
      parts[at] = { fact: number >> 1, sign: (number & 1) === 1 ? -1 : 1 };
    }
    return parts;
  }

  /** Copies what begins at `from` in another list; answers where it begins here. */
  copy(other: HeldRelations, from: number, by: number): number {
    const count = other.numbers[from + 1] as number;
    const at = this.room(HEAD + count);
    this.numbers[at] = other.numbers[from] as number;
    this.numbers[at + 1] = count;
    for (let part = HEAD; part < HEAD + count; part += 1)
      this.numbers[at + part] = (other.numbers[from + part] as number) + 2 * by;
    return at;
  }

  private place(nth: number, parts: readonly Term[]): number {
    const at = this.room(HEAD + parts.length);
    const { numbers } = this;
    numbers[at] = nth;
    numbers[at + 1] = parts.length;
    for (let part = 0; part < parts.length; part += 1) {
      const { fact, sign } = parts[part] as Term;
      numbers[at + HEAD + part] = fact * 2 + (sign < 0 ? 1 : 0);
    }
    return at;
  }

  private room(count: number): number {
    const at = this.used;
    this.used += count;
    if (this.used > this.numbers.length) {
      const longer = new Int32Array(Math.max(this.used, Math.ceil(this.numbers.length * 1.5)));
      longer.set(this.numbers);
      this.numbers = longer;
    }
    return at;
  }
}

/** Rules that were taken over together: relations of one family go on sharing theirs. */
export type RulesTakenOver = Map<object, Rule>;
