/** The reading of a document's text while it is written: each mention a fact, what the words claim of them relations. */
import type { CellAddress } from '../core/cell-address';
import { negate, type Decimal } from '../core/decimal';
import type { Fact, Measure } from '../core/fact';
import type { Observation } from '../core/observation';
import type { Withdrawn } from '../core/reading';
import { changedRelation, type Relation, type RelationKind } from '../core/relation';
import type { Mention } from './mentions/mention';
import { MEASURES, RATES, sheetOf } from './naming';
import type { NewClaim } from './new-claim';
import type { Line } from './text/lines';

/** The measure of figures that a text does not print. */
export const DERIVED: Measure = 'derived';

export type { NewClaim } from './new-claim';

/** A percentage by which something fell, or is short of its plan: below nought. */
const isFall = ({ role, direction, unit }: Mention): boolean =>
  direction < 0 && (role === 'growth' || (role === 'over-plan' && unit?.dimension === 'percent'));

export class ProseDraft {
  readonly facts: Fact[] = [];
  readonly relations: Relation[] = [];
  readonly withdrawn: Withdrawn[] = [];
  readonly observations: Observation[] = [];
  readonly mentions: Mention[] = [];
  /** Readings of a figure that words suggest, none of which holds: told at the end where that can be no accident. */
  readonly suggested = new Map<Mention, readonly NewClaim[]>();
  /** Figures that a sum breaks down, and those that are parts of one. */
  readonly split = new Set<Mention>();
  readonly summands = new Set<Mention>();
  /** What grammar alone says what it is of: nothing else is asked of it. */
  readonly settled = new Set<Mention>();
  private readonly asked = new Map<Mention, Set<RelationKind>>();
  /** What a figure is part of. */
  readonly wholesOf = new Map<Mention, readonly Mention[]>();
  private readonly byLine = new Map<Line, Mention[]>();
  private readonly claimed = new Map<Line, number[]>();
  /** Wholes by the part's fact, of so many relations as `read` says. */
  private readonly above = { read: 0, wholes: new Map<number, Mention[]>() };
  private readonly byId = new Map<string, Relation[]>();
  private readonly index = new Map<Mention, number>();
  private readonly cells = new Map<string, number>();
  private readonly ids = new Map<string, number>();

  constructor(
    readonly file: string,
    readonly table = 0,
  ) {}

  /** A stretch of a line as an address; each call gives a name of its own within the paragraph. */
  place(line: Line, start: number, end: number): CellAddress {
    const text = line.text.slice(start, end);
    const sheet = sheetOf(line);
    const key = `${sheet}\u0000${text}`;
    const count = (this.cells.get(key) ?? 0) + 1;
    this.cells.set(key, count);
    return {
      file: this.file,
      sheet,
      cell: count === 1 ? text : `${text} (${String(count)})`,
      inText: {
        place: line.place,
        ...(line.note === null ? {} : { note: line.note }),
        paragraph: line.index + 1,
        start,
        end,
        text,
        ...(line.section === '' ? {} : { section: line.section }),
      },
    };
  }

  add(mention: Mention): void {
    const { line, start, end, role, value, decimals, unit } = mention;
    const at = this.place(line, start, end);
    const digits = line.text.slice(start, end).replace(/\D/g, '').slice(0, 18);
    const base = `${line.note === null ? 'p' : 'n'}${String(line.note ?? line.index + 1)}.${digits}`;
    const count = (this.ids.get(base) ?? 0) + 1;
    this.ids.set(base, count);
    this.index.set(mention, this.facts.length);
    this.mentions.push(mention);
    this.inLine(line).push(mention);
    this.facts.push({
      id: count === 1 ? base : `${base}~${String(count)}`,
      form: null,
      table: this.table,
      line: base,
      key: null,
      label: mention.name,
      measure: mention.planned && role === 'level' ? 'plan' : MEASURES[role],
      value: isFall(mention) ? negate(value) : value,
      decimals,
      standing: RATES.has(role) ? 'rounded' : 'exact',
      unit,
      at,
      written: 'number',
    });
  }

  /** The figures that a line prints, in order. */
  inLine(line: Line): Mention[] {
    const own = this.byLine.get(line) ?? [];
    this.byLine.set(line, own);
    return own;
  }

  /** Every whole that a figure is a part of, by any relation. */
  wholesAbove(mention: Mention): readonly Mention[] {
    for (; this.above.read < this.relations.length; this.above.read += 1) {
      const relation = this.relations[this.above.read];
      const whole = relation && this.mentions[relation.whole];
      for (const { fact } of whole ? relation.parts : [])
        this.above.wholes.set(fact, [...(this.above.wholes.get(fact) ?? []), whole as Mention]);
    }
    return this.above.wholes.get(this.indexOf(mention)) ?? [];
  }

  /** A figure that is not printed and follows from two that are; its place is the second's, with the arithmetic as its name. */
  derive(from: Mention, value: Decimal, arithmetic: string): Mention {
    const mention: Mention = { ...from, value };
    const at = this.place(from.line, from.start, from.end);
    this.index.set(mention, this.facts.length);
    this.mentions.push(mention);
    this.facts.push({
      id: `${this.factOf(from)?.id ?? ''}~d${String(this.facts.length)}`,
      form: null,
      table: this.table,
      line: '',
      key: null,
      label: arithmetic,
      measure: DERIVED,
      value,
      decimals: from.decimals,
      standing: 'exact',
      unit: from.unit,
      at: { ...at, cell: arithmetic },
      written: 'number',
    });
    return mention;
  }

  /** Takes back the last figure that was derived. */
  forget(mention: Mention): void {
    if (this.indexOf(mention) !== this.facts.length - 1) return;
    this.facts.pop();
    this.mentions.pop();
    this.index.delete(mention);
  }

  indexOf(mention: Mention): number {
    return this.index.get(mention) ?? -1;
  }

  factOf(mention: Mention): Fact | undefined {
    return this.facts[this.indexOf(mention)];
  }

  /** What the relation would be, to be asked before anybody is accused. */
  relation(claim: NewClaim): Relation {
    const {
      kind,
      whole,
      parts,
      statement,
      exhaustive = true,
      factorPower = 0,
      source = 'words',
      force = 'error',
    } = claim;
    return {
      id: `${kind}:${this.factOf(whole)?.id ?? ''}`,
      kind,
      whole: this.indexOf(whole),
      parts: parts.map(({ mention, sign }) => ({ fact: this.indexOf(mention), sign })),
      exhaustive,
      factorPower,
      source,
      support: null,
      force,
      ...(claim.roundedBy === undefined ? {} : { roundedBy: claim.roundedBy }),
      statedAt: null,
      statement,
      blanks: [],
      blankRoom: null,
      items: claim.items ?? [],
    };
  }

  relate(claim: NewClaim): void {
    if (this.settled.has(claim.whole) && claim.kind !== 'equal') return;
    if (claim.kind === 'sum') this.split.add(claim.whole);
    // What two percentages are apart by is made of neither, nor is what a plan was missed or passed by.
    const gap = claim.whole.role === 'over-plan';
    const apart = claim.parts.some(({ mention, sign }) => sign < 0 && (gap || mention.unit?.dimension === 'percent'));
    for (const { mention, sign } of apart ? [] : claim.parts) {
      if (claim.kind === 'sum') this.summands.add(mention);
      if ((claim.kind === 'sum' && sign === 1) || claim.kind === 'subset')
        this.wholesOf.set(mention, [...(this.wholesOf.get(mention) ?? []), claim.whole]);
    }
    const relation = this.relation(claim);
    const same = this.byId.get(relation.id) ?? [];
    const parts = (given: Relation): string =>
      given.parts
        .map(({ fact, sign }) => `${String(fact)}${String(sign)}`)
        .sort()
        .join();
    if (same.some((other) => parts(other) === parts(relation) && relation.kind !== 'count')) return;
    this.asked.set(claim.whole, (this.asked.get(claim.whole) ?? new Set()).add(claim.kind));
    const id = same.length === 0 ? relation.id : `${relation.id}~${String(same.length + 1)}`;
    this.byId.set(relation.id, [...same, relation]);
    const claimed = this.claimed.get(claim.whole.line);
    if (claimed) claimed.push(this.relations.length);
    else this.claimed.set(claim.whole.line, [this.relations.length]);
    this.relations.push(changedRelation(relation, { id }));
  }

  /** What is claimed of the figures of one line: a document may have tens of thousands of others. */
  relationsOf(line: Line): readonly Relation[] {
    return (this.claimed.get(line) ?? []).flatMap((at) => this.relations[at] ?? []);
  }

  /** Puts another claim about the same figure in the place of one. */
  replace(at: number, claim: NewClaim): void {
    const old = this.relations[at];
    if (old) this.relations[at] = changedRelation(this.relation(claim), { id: old.id });
  }

  /** Takes back what turned out to be none, when all is asked. */
  retract(isNone: (relation: Relation) => boolean): void {
    const kept = this.relations.filter((relation) => !isNone(relation));
    if (kept.length < this.relations.length) this.relations.splice(0, this.relations.length, ...kept);
  }

  /** Whether some relation, or one of a kind, asks a figure for what it is made of. */
  isAsked(mention: Mention, kind?: RelationKind): boolean {
    const kinds = this.asked.get(mention);
    return kinds !== undefined && (kind === undefined || kinds.has(kind));
  }

  /** What the words suggest and the figures do not bear out: said, and nobody accused. */
  withdraw(claim: NewClaim): void {
    const whole = this.factOf(claim.whole);
    if (!whole || this.settled.has(claim.whole)) return;
    const parts = claim.parts.flatMap(({ mention }) => this.factOf(mention)?.at ?? []);
    this.withdrawn.push({
      kind: claim.kind,
      at: whole.at,
      parts,
      source: claim.source ?? 'words',
      statement: claim.statement,
      support: { holds: 0, asked: 1 },
      reason: 'unsupported',
    });
  }
}
