/** What answers show of records: names beside ids, nothing of passwords or sessions, sentences in the reader's language. */
import type { Language } from '../../core/finding';
import type { FormDefinition } from '../../core/form';
import { isReplaced, replacedForms, type Slot } from '../bodies/slots';
import type { Tree } from '../bodies/tree';
import type {
  EntryAnswer,
  OutcomeAnswer,
  PeriodAnswer,
  PersonAnswer,
  ProblemAnswer,
  RemarkAnswer,
  SlotAnswer,
  StepAnswer,
  SubmissionAnswer,
} from '../../submission-api';
import type { Outcome } from '../../threads';
import { periodSaid } from '../flow/period';
import type { Abouts } from './entry-about';
import type { Problem } from '../refusal';
import type { AuditEntry, PeriodRecord, Person, Remark, Step, Submission, Tables } from '../store';

export type Names = ReadonlyMap<string, string>;

/** Of the people with these ids alone. */
export async function namesOf({ people }: Pick<Tables, 'people'>, ids: readonly string[]): Promise<Names> {
  const known = await Promise.all([...new Set(ids)].map((id) => people.byId(id)));
  return new Map(known.flatMap((person) => (person ? [[person.id, person.name] as const] : [])));
}

export function problemView({ said, sheet, cell }: Problem, language: Language): ProblemAnswer {
  return {
    message: said[language],
    ...(sheet === undefined || sheet === '' ? {} : { sheet }),
    ...(cell === undefined || cell === '' ? {} : { cell }),
  };
}

/** Ids are for programs, names for people. */
export const periodView = ({ id, opened, locked }: PeriodRecord, language: Language): PeriodAnswer => ({
  ...{ id, name: periodSaid(id)[language], opened, locked },
});

/** One of tens of thousands: written out plainly. */
export function slotView({ form, due, state, submission, late, afterApproval, blank }: Slot): SlotAnswer {
  if (!submission) return blank ? { form, due, state, late, blank } : { form, due, state, late };
  const { id, errors, warnings } = submission;
  const answer = { form, due, state, late, submission: id, errors, warnings };
  return afterApproval || blank
    ? { ...answer, ...(afterApproval ? { afterApproval } : {}), ...(blank ? { blank } : {}) }
    : answer;
}

/** What a submission is shown with. */
export interface Sight {
  readonly tree: Tree;
  readonly names: Names;
  readonly forms: readonly FormDefinition[];
  readonly language: Language;
}

/** `versions`: all of its unit and period, by which it may be replaced. */
export function submissionView(
  submission: Submission,
  versions: readonly Submission[],
  { tree, names, forms: known, language }: Sight,
): SubmissionAnswer {
  const { id, unit, period, version, digest, size, file, person, received, state, forms } = submission;
  const { errors, warnings, notes } = submission;
  const ids = forms.split(' ').filter((form) => form !== '');
  const namesOfForms = (of: readonly string[]): readonly string[] =>
    of.flatMap((form) => known.find((each) => each.id === form)?.title[language] ?? []);
  return {
    ...{ id, unit, unitName: tree.nameOf(unit), period, version, digest, size, file, received, state },
    ...{ periodName: periodSaid(period)[language], replaced: isReplaced(versions, submission) },
    ...{ by: names.get(person) ?? '', forms: ids },
    formNames: namesOfForms(ids),
    blankNames: namesOfForms(submission.blank.split(' ')),
    replacedNames: namesOfForms(replacedForms(versions, submission)),
    ...{ errors, warnings, notes },
  };
}

export function outcomeView(outcome: Outcome, language: Language): OutcomeAnswer {
  const { sheets, body, department, period, seal, waived, findings, left } = outcome;
  return {
    sheets: sheets.map(({ name, form, facts, unread }) => ({ name, form, facts, unread: unread && unread[language] })),
    ...{ body, department, period, seal, waived, left },
    findings: findings.map((found) => ({ severity: found.severity, ...problemView(found, language) })),
  };
}

export const stepView = ({ at, person, action, text }: Step, names: Names): StepAnswer => ({
  ...{ at, action, text },
  by: names.get(person) ?? '',
});

export const remarkView = ({ sheet, cell, text }: Remark): RemarkAnswer => ({ sheet, cell, text });

export function personView({ id, login, name, role, unit, active }: Person, tree: Tree): PersonAnswer {
  return { id, login, name, role, unit, unitName: unit === null ? null : tree.nameOf(unit), active: active === 1 };
}

export function auditView(
  { number, at, person, action, subject, data, hash }: AuditEntry,
  names: Names,
  abouts: Abouts,
): EntryAnswer {
  const kept = JSON.parse(data) as EntryAnswer['data'];
  const [by, about] = [names.get(person) ?? '', abouts.get(subject) ?? ''];
  return { number, at, by, action, subject, about, data: kept, hash };
}
