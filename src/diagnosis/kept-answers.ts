/**
 * What was said of a sheet's failing relations, kept between edits: a sheet that nothing ties to another one is explained
 * again only when its figures, or what is asked of them, changed.
 */
import type { FoundCause } from '../core/cause';
import type { FactIndex } from '../core/fact';
import type { Finding, Suspect } from '../core/finding';
import type { Reading } from '../core/reading';
import type { Relation } from '../core/relation';
import { spansOf, type SheetSpan, type Stretch } from '../core/sheet-spans';
import { cellsOf } from './cells-of';
import { contentOf, saysTheSame, type SheetContent } from './sheet-content';

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

interface Kept extends Part {
  readonly answer: Answer;
  readonly content: SheetContent;
}

const kept = new WeakMap<SheetSpan, Kept>();
/** The last of each sheet, by its name: one that was read anew and says the same is explained by the same. */
const lastOf = new Map<string, Kept>();
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

/** What was said before of the very same relations, or of ones that say the same of the same figures; null elsewhere. */
export function answerBefore(reading: Reading, { span, asked, failing }: Part): Answer | null {
  if (!span) return null;
  const before = kept.get(span);
  if (before && areSame(before.asked, asked) && areSame(before.failing, failing)) return before.answer;
  const last = lastOf.get(nameOf(span));
  if (!last || !areAlike(last.asked, asked) || !areAlike(last.failing, failing)) return null;
  const content = contentOf(reading, span);
  if (!saysTheSame(last.content, content)) return null;
  keep({ span, asked, failing, answer: last.answer, content });
  return last.answer;
}

/** A missing line is named after what other sheets hold: that is no answer of one sheet alone. */
const looksElsewhere = ({ causes }: Answer): boolean =>
  [...causes.values()].some(({ explanations, rivals = [] }) =>
    [...explanations, ...rivals].some(({ kind }) => kind === 'missing-line'),
  );

function keep(answered: Kept): void {
  const { span } = answered;
  if (!span) return;
  kept.set(span, answered);
  const name = nameOf(span);
  lastOf.delete(name);
  lastOf.set(name, answered);
  const [oldest] = lastOf.keys();
  if (lastOf.size > MOST_SHEETS && oldest !== undefined) lastOf.delete(oldest);
}

export function keepAnswer(reading: Reading, part: Part, answer: Answer): void {
  if (part.span && !looksElsewhere(answer)) keep({ ...part, answer, content: contentOf(reading, part.span) });
}
