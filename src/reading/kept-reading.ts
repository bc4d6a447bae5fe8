/**
 * A reading that remembers which sheet gave what, so that the next one takes over all sheets that are the same objects:
 * their facts and relations as they were, moved to new places where earlier sheets grew or shrank.
 */
import type { FormDefinition } from '../core/form';
import type { Period, Reading, SheetReading } from '../core/reading';
import { movedToTables } from '../core/held-fact';
import type { SheetSpan, Stretch } from '../core/sheet-spans';
import type { SheetSnapshot } from '../core/snapshot';
import { movedWorkedOut } from '../core/worked-out';
import type { CoverEntry } from './book';
import type { ReadingDraft } from './reading-draft';
import type { PreparedForm } from './recognise';
import type { TablesAsRead } from './table';

/** What a sheet says of its workbook as a whole. */
export interface SheetWords {
  cover: readonly CoverEntry[];
  period: Period | null;
  body: string | null;
}

/** Ends of a sheet's shares in the draft's lists. */
interface Place {
  readonly facts: number;
  readonly relations: number;
  readonly tables: number;
  readonly texts: number;
  readonly observations: number;
  readonly withdrawn: number;
  readonly workedOut: number;
  readonly accounts: number;
  readonly items: number;
  readonly ids: number;
}

/** One sheet as it was read. */
export interface KeptSheet {
  readonly file: string;
  /** What the cover said then of the unit of money. */
  readonly money: string;
  readonly from: Place;
  readonly to: Place;
  readonly words: SheetWords;
  readonly reading: SheetReading;
  readonly span: SheetSpan;
  /** null where how they are built is not kept: covers, lists, texts in old fonts. */
  readonly tables: TablesAsRead | null;
}

/** A stretch of a list that an earlier reading had as well, figure for figure. */
export interface KeptRun {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

export interface KeptReading {
  readonly reading: Reading;
  readonly draft: ReadingDraft;
  readonly sheets: ReadonlyMap<SheetSnapshot, KeptSheet>;
  readonly forms: readonly FormDefinition[];
  readonly prepared: readonly PreparedForm[];
  /** What was taken over from the reading before: places there and here. Relations may have other indices, never other figures. */
  readonly facts: readonly KeptRun[];
  readonly relations: readonly KeptRun[];
}

/** Readings of so many cells are known together with what they were kept with. */
const SMALL = 20_000;
const small = new WeakMap<Reading, KeptReading>();

/** Has a small reading known, so that its sheets can be read with other figures on top of it. */
export function noteKept(kept: KeptReading, cells: number): void {
  if (cells > 0 && cells <= SMALL) small.set(kept.reading, kept);
}

/** What a reading was kept with; null for large ones, and for those that were put together of others. */
export function keptOf(reading: Reading): KeptReading | null {
  return small.get(reading) ?? null;
}

/** The sheet's stretches; the same object as before where it was taken over at the same places. */
export function spanOf(file: string, sheet: string, from: Place, to: Place, known: KeptSheet | null): SheetSpan {
  const before = known?.span;
  if (
    before?.sheet === sheet &&
    known?.from.facts === from.facts &&
    known.from.relations === from.relations &&
    known.from.tables === from.tables
  )
    return before;
  const stretch = (list: 'facts' | 'relations' | 'tables'): Stretch => ({ from: from[list], to: to[list] });
  return { file, sheet, facts: stretch('facts'), relations: stretch('relations'), tables: stretch('tables') };
}

/** The sheet as it was before it was edited. */
export function sheetBefore({ sheets }: KeptReading, file: string, name: string): KeptSheet | null {
  for (const known of sheets.values()) if (known.file === file && known.span.sheet === name) return known;
  return null;
}

/** Where the draft's lists end now. */
export function placeIn(draft: ReadingDraft): Place {
  return {
    ...draft.reached,
    tables: draft.tables.length,
    texts: draft.texts.length,
    observations: draft.observations.length,
    withdrawn: draft.withdrawn.length,
    workedOut: draft.workedOut.length,
    accounts: draft.accounts.length,
    items: draft.items.length,
    ids: draft.ids.asked,
  };
}

function copy<T>(from: readonly T[], to: T[], start: number, end: number): void {
  for (let at = start; at < end; at += 1) to.push(from[at] as T);
}

const isPlace = (one: Pick<Place, 'facts' | 'relations'>, other: Place): boolean =>
  one.facts === other.facts && one.relations === other.relations;

/** Puts a sheet's share of an earlier reading into the draft; false, with nothing changed, when its ids would differ now. */
export function restoreSheet(draft: ReadingDraft, earlier: ReadingDraft, kept: KeptSheet): boolean {
  const { from, to } = kept;
  if (!draft.ids.again(earlier.ids, from.ids, to.ids)) return false;
  const tables = draft.tables.length - from.tables;
  const by = draft.reached.facts - from.facts;
  const isInPlace = tables === 0 && isPlace(draft.reached, from);
  if (isInPlace && draft.isAlike) draft.goOnAlike(to);
  else if (isInPlace) draft.rejoin(from, to);
  else {
    draft.partFromEarlier();
    if (tables === 0) copy(earlier.facts, draft.facts, from.facts, to.facts);
    else
      for (const fact of earlier.facts.slice(from.facts, to.facts).map(movedToTables(tables))) draft.facts.push(fact);
    draft.restore(earlier, from.relations, to.relations, by);
  }
  copy(earlier.tables, draft.tables, from.tables, to.tables);
  copy(earlier.texts, draft.texts, from.texts, to.texts);
  copy(earlier.observations, draft.observations, from.observations, to.observations);
  copy(earlier.withdrawn, draft.withdrawn, from.withdrawn, to.withdrawn);
  for (const each of earlier.workedOut.slice(from.workedOut, to.workedOut))
    draft.workedOut.push(movedWorkedOut(each, by));
  copy(earlier.accounts, draft.accounts, from.accounts, to.accounts);
  copy(earlier.items, draft.items, from.items, to.items);
  return true;
}
