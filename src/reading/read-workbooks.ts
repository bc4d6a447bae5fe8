/** Snapshots to a reading: every sheet in turn, or as it was read before, then what holds across sheets. */
import { UNBOUNDED, within, type Budget } from '../core/budget';
import type { FormDefinition } from '../core/form';
import { noteSpans, type SheetSpan } from '../core/sheet-spans';
import type { Identity, Reading, SheetReading, WorkbookReading } from '../core/reading';
import type { SheetSnapshot, WorkbookSnapshot } from '../core/snapshot';
import { coverMoney, identityOf } from './book';
import { countedAcross } from './counted-across';
import { relateIdentities } from './identities';
import {
  noteKept,
  placeIn,
  restoreSheet,
  sheetBefore,
  spanOf,
  type KeptReading,
  type KeptRun,
  type KeptSheet,
  type SheetWords,
} from './kept-reading';
import { ReadingDraft } from './reading-draft';
import { readSheet, type ReadingStep } from './read-sheet';
import { prepareForm, type PreparedForm } from './recognise';
import { withResults } from './stored-results';

/**
 * Reads workbooks together: facts, relations, texts, observations, and how every table was understood. Forms are
 * passed in; a sheet of no known form is read by its code row and outline. Never throws on bad content.
 */
export function readWorkbooks(
  snapshots: readonly WorkbookSnapshot[],
  forms: readonly FormDefinition[],
  budget: Budget = UNBOUNDED,
): Reading {
  return within(readInSteps(snapshots, forms, null), budget).reading;
}

/**
 * The same in steps, for a caller that must not hold up its page; and on top of an earlier reading, from which sheets that
 * are the very same objects are taken over. The result equals that of `readWorkbooks` in all but time.
 */
export function* readInSteps(
  snapshots: readonly WorkbookSnapshot[],
  forms: readonly FormDefinition[],
  before: KeptReading | null,
): Generator<ReadingStep, KeptReading> {
  const total = snapshots.reduce(
    (sum, { sheets: all }) => sum + all.reduce((cells, sheet) => cells + sheet.cells.length, 0),
    0,
  );
  const growing = new GrowingReading(forms, before, total);
  for (const snapshot of snapshots) yield* growing.add(snapshot);
  return growing.finish();
}

/** A reading to which workbooks are added one after the other; nothing of a workbook is held that the reading does not need. */
export class GrowingReading {
  private readonly earlier: KeptReading | null;
  private readonly prepared: readonly PreparedForm[];
  private readonly draft: ReadingDraft;
  private readonly sheets = new Map<SheetSnapshot, KeptSheet>();
  private readonly facts: KeptRun[] = [];
  private readonly relations: KeptRun[] = [];
  private readonly workbooks: WorkbookReading[] = [];
  private readonly spans: SheetSpan[] = [];
  private done = 0;

  /** `total` cells are expected; 0 where nobody knows, and then no sheet is kept for a reading on top of this one. */
  constructor(
    private readonly forms: readonly FormDefinition[],
    before: KeptReading | null = null,
    private readonly total = 0,
  ) {
    const alike =
      before !== null && before.forms.length === forms.length && forms.every((form, at) => before.forms[at] === form);
    this.earlier = alike ? before : null;
    this.draft = new ReadingDraft(this.earlier?.draft ?? null);
    if (this.earlier) this.draft.ids.follow(this.earlier.draft.ids);
    this.prepared = this.earlier?.prepared ?? forms.map(prepareForm);
  }

  *add(snapshot: WorkbookSnapshot): Generator<ReadingStep> {
    const { draft, earlier, total } = this;
    const { file } = snapshot;
    const found: SheetWords = { cover: [], period: null, body: null };
    const further: SheetWords['cover'][] = [];
    const readings: SheetReading[] = [];
    const money = coverMoney(snapshot, this.prepared);
    const spoken = money?.text ?? '';
    for (const sheet of yield* withResults(draft, snapshot, { done: this.done, total, file })) {
      const step = { done: this.done, total, file, sheet: sheet.name };
      const from = placeIn(draft);
      const kin = earlier?.sheets.get(sheet);
      const known = kin?.file === file && kin.money === spoken ? kin : null;
      const same = earlier !== null && known && restoreSheet(draft, earlier.draft, known) ? known : null;
      const former = !same && earlier ? sheetBefore(earlier, file, sheet.name) : null;
      const {
        words,
        reading,
        tables,
        from: kept,
      } = same
        ? { ...same, from: same }
        : yield* readSheet({
            ...{ draft, file, sheet, money, step, forms: this.prepared },
            before: earlier && former && { draft: earlier.draft, known: former, isSameMoney: former.money === spoken },
          });
      const to = placeIn(draft);
      if (kept) {
        this.facts.push({ from: kept.from.facts, to: from.facts, length: to.facts - from.facts });
        this.relations.push({ from: kept.from.relations, to: from.relations, length: to.relations - from.relations });
      }
      const span = spanOf(file, sheet.name, from, to, kept);
      this.spans.push(span);
      if (total > 0) this.sheets.set(sheet, { file, money: spoken, from, to, words, reading, span, tables });
      if (found.cover.length === 0) found.cover = words.cover;
      else if (words.cover.length > 0) further.push(words.cover);
      found.period ??= words.period;
      found.body ??= words.body;
      readings.push(reading);
      this.done += sheet.cells.length;
      yield { ...step, done: this.done };
    }
    this.workbooks.push({ file, sha256: snapshot.sha256, identity: wholeIdentity(found, further), sheets: readings });
  }

  /** What holds across sheets is found now: nothing is added afterwards. */
  finish(): KeptReading {
    const { draft, sheets, forms, prepared, facts, relations, workbooks } = this;
    draft.leaveEarlier();
    const within = draft.relations.length;
    relateIdentities(draft, forms, workbooks, this.spans);
    const reading: Reading = {
      workbooks: countedAcross(workbooks, draft, within),
      tables: draft.tables,
      facts: draft.facts,
      relations: draft.relations,
      texts: draft.texts,
      observations: draft.observations,
      withdrawn: draft.withdrawn,
      workedOut: draft.workedOut,
      accounts: draft.accounts,
    };
    noteSpans(reading, { sheets: this.spans, across: within });
    const kept = { reading, draft, sheets, forms, prepared, facts, relations };
    noteKept(kept, this.total);
    return kept;
  }
}

function wholeIdentity(found: SheetWords, further: readonly SheetWords['cover'][]): Identity {
  const cover = identityOf(found.cover);
  const others = further.map(identityOf).map(({ body, department }) => ({
    ...(body === undefined ? {} : { body }),
    ...(department === undefined ? {} : { department }),
  }));
  return {
    ...(found.body === null ? {} : { body: found.body }),
    ...(found.period === null ? {} : { period: found.period }),
    ...cover,
    ...(others.length === 0 ? {} : { further: others }),
  };
}
