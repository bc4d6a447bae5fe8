/** What is due: each form that each unit owes for one period, with what has come of it so far. Nothing of it is stored. */
import { dueDay } from '../../engine';
import type { Expected, PeriodRecord, Submission, SubmissionState, Unit } from '../store';

export type SlotState = 'expected' | SubmissionState | 'locked';

export interface Slot {
  readonly unit: string;
  readonly form: string;
  /** ISO day; null without a deadline. */
  readonly due: string | null;
  readonly state: SlotState;
  /** The submission that counts; null while nothing has come. */
  readonly submission: Submission | null;
  /** First handed in after its day, or still owed (not handed in, sent back) though it has passed. */
  readonly late: boolean;
  /** An approved version was followed by this other one. */
  readonly afterApproval: boolean;
  /** Owed, though the sheet is in what was handed in last: nobody filled it in. */
  readonly blank: boolean;
}

export interface SlotsInput {
  readonly units: readonly Unit[];
  readonly expected: readonly Expected[];
  readonly period: PeriodRecord;
  readonly submissions: readonly Submission[];
  readonly now: Date;
}

/** Days begin at midnight in Việt Nam, wherever the server stands; there is no summer time. */
const HOURS_EAST = 7;

const local = (at: Date): string => new Date(at.getTime() + HOURS_EAST * 3_600_000).toISOString();
const localDay = (at: Date): string => local(at).slice(0, 10);

/** "20/07/2025 09:05", as the clock is in Việt Nam. */
export function localTime(iso: string): string {
  const text = local(new Date(iso));
  return `${text.slice(0, 10).split('-').reverse().join('/')} ${text.slice(11, 16)}`;
}

const deadline = (due: string): Parameters<typeof dueDay>[0] =>
  due === '' ? null : /^\d+$/.test(due) ? { days: Number(due) } : { date: due };

/** Told once for each version, however many forms ask. */
const formsOf = new WeakMap<Submission, ReadonlySet<string>>();

export function carries(submission: Submission, form: string): boolean {
  const known = formsOf.get(submission) ?? new Set(submission.forms.split(' '));
  formsOf.set(submission, known);
  return known.has(form);
}

/** Of the versions that carry a form, oldest first, the one that counts: the last that was handed in, else the last draft. */
export function counting(versions: readonly Submission[], form: string): Submission | null {
  const own = versions.filter((version) => carries(version, form));
  return own.filter(({ state }) => state !== 'draft').at(-1) ?? own.at(-1) ?? null;
}

/** Whether a version handed in after the last that has the form holds it as it was handed out. */
const isBlankIn = (versions: readonly Submission[], form: string, last: Submission | undefined): boolean =>
  versions.some(
    ({ blank, state, version }) =>
      blank !== '' && state !== 'draft' && version > (last?.version ?? 0) && blank.split(' ').includes(form),
  );

/** Later ones of `versions` that may take its place; a draft takes nothing from what was handed in. */
const laterOf = (versions: readonly Submission[], { version, state }: Submission): readonly Submission[] =>
  versions.filter((each) => each.version > version && (state === 'draft' || each.state !== 'draft'));

/** Those of its forms that later ones of `versions` have taken the place of. */
export function replacedForms(versions: readonly Submission[], submission: Submission): readonly string[] {
  const later = laterOf(versions, submission);
  return submission.forms.split(' ').filter((form) => form !== '' && later.some((each) => carries(each, form)));
}

/** Whether that is so of each of its forms. */
export function isReplaced(versions: readonly Submission[], submission: Submission): boolean {
  const forms = submission.forms.split(' ').filter((form) => form !== '');
  return laterOf(versions, submission).length > 0 && replacedForms(versions, submission).length === forms.length;
}

/** What was sent back is owed again; a draft is not handed in. */
export const OWED: ReadonlySet<SlotState> = new Set(['expected', 'draft', 'sent-back']);

/** What all slots of one question have in common: the day it is, and each deadline's day, reckoned once. */
class Reckoning {
  readonly #days = new Map<string, string | null>();
  #received: readonly [received: string, day: string] = ['', ''];
  readonly #today: string;
  readonly #period: PeriodRecord;

  constructor({ period, now }: SlotsInput) {
    this.#period = period;
    this.#today = localDay(now);
  }

  /** One of tens of thousands: written out plainly, and most units have sent nothing or one version. */
  slotOf({ unit, form, due: text }: Expected, versions: readonly Submission[]): Slot {
    const due = this.#dayOf(text);
    if (versions.length === 0) {
      const late = due !== null && this.#today > due;
      return { unit, form, due, state: 'expected', submission: null, late, afterApproval: false, blank: false };
    }
    const own = versions.filter((version) => carries(version, form));
    const handedIn = own.filter((version) => version.state !== 'draft');
    const submission = handedIn.at(-1) ?? own.at(-1) ?? null;
    const [first] = handedIn;
    const state = submission?.state ?? 'expected';
    const day = first && !OWED.has(state) ? this.#dayOfReceipt(first.received) : this.#today;
    const isLocked = this.#period.locked !== null && submission?.state === 'approved';
    return {
      unit,
      form,
      due,
      submission,
      state: isLocked ? 'locked' : state,
      late: due !== null && day > due,
      afterApproval:
        submission !== null &&
        submission.state !== 'draft' &&
        handedIn.some(({ state, version }) => state === 'approved' && version < submission.version),
      blank: OWED.has(state) && isBlankIn(versions, form, handedIn.at(-1)),
    };
  }

  /** The forms of one workbook came together. */
  #dayOfReceipt(received: string): string {
    if (this.#received[0] !== received) this.#received = [received, localDay(new Date(received))];
    return this.#received[1];
  }

  #dayOf(text: string): string | null {
    const known = this.#days.get(text);
    if (known !== undefined) return known;
    const day = dueDay(deadline(text), this.#period.id);
    this.#days.set(text, day);
    return day;
  }
}

export function byUnit<T extends { readonly unit: string }>(all: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const of = new Map<string, T[]>();
  for (const each of all) {
    const list = of.get(each.unit);
    if (list) list.push(each);
    else of.set(each.unit, [each]);
  }
  return of;
}

/** In the tree's order, a unit's forms in theirs. */
export function slotsOf(input: SlotsInput): readonly Slot[] {
  const reckoning = new Reckoning(input);
  const versions = byUnit(input.submissions);
  const expected = byUnit(input.expected);
  return input.units.flatMap(({ id }) =>
    (expected.get(id) ?? []).map((each) => reckoning.slotOf(each, versions.get(id) ?? [])),
  );
}
