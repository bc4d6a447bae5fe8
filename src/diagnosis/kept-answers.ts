/**
 * What was said of a sheet's failing relations, kept between edits: a sheet that nothing ties to another one is explained
 * again only when figures that were looked at, or what is asked of any, changed.
 */
import type { FoundCause } from '../core/cause';
import type { FactIndex } from '../core/fact';
import type { Finding, Suspect } from '../core/finding';
import type { Reading } from '../core/reading';
import type { Relation } from '../core/relation';
import { spansOf, type SheetSpan, type Stretch } from '../core/sheet-spans';
import type { ChangedFigure, FactWatch } from '../core/watched-facts';
import { cellsOf } from './cells-of';
import type { Earlier, Recalled } from './recall';
import { saysOf } from './says';
import { amountsChanged, contentOf, type SheetContent } from './sheet-content';

/** By the relation's id. */
export interface Answer {
  readonly suspects: ReadonlyMap<string, Suspect[]>;
  readonly causes: ReadonlyMap<string, FoundCause>;
}

/** Failing relations that are explained by themselves. */
export interface Part {
  /** null for those of sheets that relations tie together. */
  readonly span: SheetSpan | null;
  readonly asked: readonly Relation[];
  /** All that fail there, asked or not. */
  readonly failing: readonly Relation[];
}

const MOST_SHEETS = 16;

const nameOf = ({ file, sheet }: SheetSpan): string => `${file}\u0000${sheet}`;

/** Stretches of the reading's relations in which one of the findings may have its own: those of its sheet, and across sheets. */
export function stretchesOf(reading: Reading, findings: readonly Finding[]): Stretch[] {
  const spans = spansOf(reading);
  const to = reading.relations.length;
  if (!spans) return [{ from: 0, to }];
  const sheets = new Set(findings.map(({ at }) => `${at.file}\u0000${at.sheet}`));
  const own = spans.sheets.filter(({ file, sheet }) => sheets.has(`${file}\u0000${sheet}`));
  return [...own.map(({ relations }) => relations), { from: spans.across, to }];
}

/** The sheets that relations tie to others. */
function tiedSheets(
  reading: Reading,
  across: number,
  sheetOf: (cell: FactIndex) => SheetSpan | undefined,
): Set<unknown> {
  const tied = new Set<unknown>();
  for (let at = across; at < reading.relations.length; at += 1) {
    const relation = reading.relations[at];
    for (const cell of relation ? cellsOf(relation) : []) tied.add(sheetOf(cell));
  }
  return tied;
}

/** The failing relations sheet by sheet, and all of tied sheets together. */
export function partsOf(reading: Reading, asked: readonly Relation[], failing: Iterable<Relation>): Part[] {
  const spans = spansOf(reading);
  if (asked.length === 0) return [];
  if (!spans) return [{ span: null, asked, failing: [...failing] }];
  const sheetOf = (cell: FactIndex): SheetSpan | undefined =>
    spans.sheets.find(({ facts }) => facts.from <= cell && cell < facts.to);
  const tied = tiedSheets(reading, spans.across, sheetOf);
  const bySheet = (relations: Iterable<Relation>): Map<SheetSpan | null, Relation[]> => {
    const lists = new Map<SheetSpan | null, Relation[]>();
    for (const relation of relations) {
      const own = sheetOf(relation.whole);
      const span = own && !tied.has(own) ? own : null;
      const list = lists.get(span);
      if (list) list.push(relation);
      else lists.set(span, [relation]);
    }
    return lists;
  };
  const all = bySheet(failing);
  return [...bySheet(asked)].map(([span, list]) => ({ span, asked: list, failing: all.get(span) ?? [] }));
}

const areSame = (one: readonly Relation[], other: readonly Relation[]): boolean =>
  one.length === other.length && one.every((each, at) => each === other[at]);

const areAlike = (one: readonly Relation[], other: readonly Relation[]): boolean =>
  one.length === other.length && one.every((each, at) => each.id === other[at]?.id);

/** An answer, and what it rests on. */
export interface Answered {
  readonly answer: Answer;
  /** The figures that were looked at; null where all were. */
  readonly watch: FactWatch | null;
  /** Whether it rests on there being no figure of its table that is only rounded. */
  readonly restsOnUnrounded: boolean;
  /** Its pieces. */
  readonly recalled: Recalled | null;
}

/** What is known of relations that fail as before. */
export interface Before extends Earlier {
  /** null where a figure changed that was looked at. */
  readonly answer: Answer | null;
  readonly restsOnUnrounded: boolean;
}

interface Kept extends Part, Answered {
  readonly content: SheetContent;
}

/** A missing line is named after what other sheets hold: that is no answer of one sheet alone. */
const looksElsewhere = ({ causes }: Answer): boolean =>
  [...causes.values()].some(({ explanations, rivals = [] }) =>
    [...explanations, ...rivals].some(({ kind }) => kind === 'missing-line'),
  );

/** Whether one of the relations that changed figures stand in is rounded now. */
function isRoundedNow(
  { facts }: Reading,
  { relations, from }: SheetContent,
  changed: readonly ChangedFigure[],
): boolean {
  const cells = new Set(changed.map(({ place }) => place + from.fact));
  return relations.some(
    (relation) =>
      (cells.has(relation.whole) || relation.parts.some(({ fact }) => cells.has(fact))) &&
      saysOf(facts, relation) === 'rounded',
  );
}

/** Answers of the sheets that were explained last. */
export class KeptAnswers {
  private readonly bySpan = new WeakMap<SheetSpan, Kept>();
  /** By the sheet's name: one that was read anew and says the same is explained by the same. */
  private readonly lastOf = new Map<string, Kept>();

  /** What was said before of the very same relations, or of ones that say the same; null where nothing is known. */
  before(reading: Reading, { span, asked, failing }: Part): Before | null {
    if (!span) return null;
    const before = this.bySpan.get(span);
    if (before && areSame(before.asked, asked) && areSame(before.failing, failing)) return { ...before, changed: [] };
    const last = this.lastOf.get(nameOf(span));
    if (!last || !areAlike(last.asked, asked) || !areAlike(last.failing, failing)) return null;
    const content = contentOf(reading, span);
    const changed = amountsChanged(last.content, content);
    if (!changed) return null;
    const { answer, watch, recalled, restsOnUnrounded } = last;
    if (restsOnUnrounded && isRoundedNow(reading, content, changed)) return null;
    if (changed.length === 0 || (watch && !watch.hasSeen(changed))) {
      this.put({ ...last, span, asked, failing, content }, span);
      return { answer, restsOnUnrounded, changed, recalled: null };
    }
    const isInPlace = content.from.fact === last.content.from.fact;
    return { answer: null, restsOnUnrounded, changed, recalled: isInPlace ? recalled : null };
  }

  keep(reading: Reading, part: Part, answered: Answered): void {
    const { span } = part;
    if (span && !looksElsewhere(answered.answer))
      this.put({ ...part, ...answered, content: contentOf(reading, span) }, span);
  }

  private put(answered: Kept, span: SheetSpan): void {
    this.bySpan.set(span, answered);
    const name = nameOf(span);
    this.lastOf.delete(name);
    this.lastOf.set(name, answered);
    const [oldest] = this.lastOf.keys();
    if (this.lastOf.size > MOST_SHEETS && oldest !== undefined) this.lastOf.delete(oldest);
  }
}
