/**
 * Relations as a reading of workbooks holds them: the rule of a family stands once, an instance is its whole and the places
 * of its parts in one list of numbers; ids, parts and statements are made when they are asked for.
 */
import type { CellAddress } from './cell-address';
import { equals, type Decimal } from './decimal';
import type { Fact, FactIndex } from './fact';
import { NO_BLANKS, NO_ITEMS, type NewRelation } from './new-relation';
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
import { TermList } from './term-list';

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
  readonly asWritten: true | undefined;
  readonly weights: readonly FactIndex[] | undefined;
  readonly blankRoom: Decimal | null | undefined;
  readonly blanks: readonly CellAddress[];
  readonly items: readonly CountedItem[];
  readonly formula: string | undefined;
}

const USUAL: Rare = {
  asWritten: undefined,
  weights: undefined,
  blankRoom: undefined,
  blanks: NO_BLANKS,
  items: NO_ITEMS,
  formula: undefined,
};

class HeldRelation implements Relation {
  /** `from`: where its parts begin in the list of numbers; `more`: the formula that states it, or what else is unusual. */
  constructor(
    private readonly rule: Rule,
    readonly whole: FactIndex,
    private readonly from: number,
    private readonly more: string | Rare,
  ) {}

  private get rare(): Rare {
    return typeof this.more === 'string' ? USUAL : this.more;
  }

  get id(): string {
    return this.rule.relations.idOf(this.rule.kind, this.whole, this.from);
  }

  get kind(): RelationKind {
    return this.rule.kind;
  }

  get parts(): readonly Term[] {
    return this.rule.relations.terms.partsFrom(this.from);
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

  get asWritten(): true | undefined {
    return this.rare.asWritten;
  }

  get blankRoom(): Decimal | null | undefined {
    return this.rare.blankRoom;
  }

  get statedAt(): CellAddress | null {
    const { statedAt, relations } = this.rule;
    return statedAt === 'whole' ? (relations.facts[this.whole]?.at ?? null) : statedAt;
  }

  get statement(): string {
    const own = typeof this.more === 'string' ? this.more : this.more.formula;
    return this.rule.statement ?? `=${own ?? ''}`;
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
    const from = relations.terms.copy(this.rule.relations.terms, this.from, by);
    const { weights } = this.rare;
    const more = weights ? { ...this.rare, weights: weights.map((weight) => weight + by) } : this.more;
    return new HeldRelation(rule, this.whole + by, from, more);
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

/** Rules that are looked through for the one that a relation has. */
const RECENT = 16;

/** The relations of one reading while it is written: their rules, and the list of numbers that their parts stand in. */
export class HeldRelations {
  readonly terms = new TermList();
  /** Relations of one family follow one another, or those of the next line are of the same few families. */
  private readonly recent: Rule[] = [];
  private rules = 0;

  /** The figures that they are of: a list that only grows. */
  constructor(public facts: readonly Fact[]) {}

  /** `nth`: the how-manieth it is of its kind and whole, from 1. */
  hold(relation: NewRelation, nth: number): Relation {
    const { whole, parts, weights, blankRoom, blanks = NO_BLANKS, items = NO_ITEMS, formula, asWritten } = relation;
    const from = this.terms.put(nth, parts);
    const isBare = weights === undefined && blankRoom === undefined && asWritten === undefined;
    const usual = isBare && blanks.length === 0 && items.length === 0;
    const more = usual
      ? (formula ?? USUAL)
      : { asWritten, weights, blankRoom, blanks: blanks.length > 0 ? blanks : NO_BLANKS, items, formula };
    return new HeldRelation(this.ruleOf(relation), whole, from, more);
  }

  private ruleOf(relation: NewRelation): Rule {
    const isOwn = relation.formula !== undefined;
    const at = relation.statedAt ?? null;
    const place = isOwn && at !== null ? this.facts[relation.whole]?.at : undefined;
    const byWhole = place?.cell === at?.cell && place?.sheet === at?.sheet && place?.file === at?.file;
    const statedAt = at !== null && byWhole ? 'whole' : at;
    const statement = isOwn ? null : relation.statement;
    const known = this.recent.find(
      (rule) =>
        rule.statement === statement &&
        rule.statedAt === statedAt &&
        sameUnit(rule.roundedBy, relation.roundedBy) &&
        shares(rule, relation),
    );
    if (known) return known;
    const { kind, exhaustive = true, factorPower = 0, source, support = null, force = 'error', roundedBy } = relation;
    const own = { relations: this, kind, exhaustive, factorPower, source, support, force, roundedBy };
    const rule: Rule = { ...own, statement, statedAt };
    this.recent[this.rules % RECENT] = rule;
    this.rules += 1;
    return rule;
  }

  /** Takes over a relation that another reading held, over facts that stand `by` places further on. */
  takeOver(relation: Relation, by: number, rules: RulesTakenOver): Relation {
    return relation instanceof HeldRelation ? relation.movedTo(this, rules, by) : movedRelation(relation, by);
  }

  idOf(kind: RelationKind, whole: FactIndex, from: number): string {
    const nth = this.terms.nth(from);
    const id = `${kind}:${this.facts[whole]?.id ?? ''}`;
    return nth === 1 ? id : `${id}~${String(nth)}`;
  }
}

/** Rules that were taken over together: relations of one family go on sharing theirs. */
export type RulesTakenOver = Map<object, Rule>;
