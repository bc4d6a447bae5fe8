/** What routes answer, as schemas: the OpenAPI document describes answers by them, and tests hold every answer against that document. */
import { z } from 'zod';
import type * as answers from '../../submission-api';
import { ROLES } from '../store';
import './shapes';

/** Under their names in the document's components. */
export const ANSWERS = z.registry<{ readonly id: string }>();

/** A shape with its name, held to the type that pages read it as. */
const named =
  <T>() =>
  <S extends z.ZodType<T>>(name: string, shape: S): S => {
    ANSWERS.add(shape, { id: name });
    return shape;
  };

const listed = <S extends z.ZodType>(shape: S): z.ZodArray<S> => z.array(shape);
/** Absent or true. */
const mark = z.exactOptional(z.literal(true));
const count = z.int().min(0);
const id = z.string().regex(/^[0-9a-f]{32}$/);
const day = z.iso.date();
const moment = z.iso.datetime();
const text = z.string();
const texts = z.array(text);
const severity = z.enum(['error', 'warning', 'note']);
const state = z.enum(['expected', 'draft', 'submitted', 'sent-back', 'approved', 'locked']);

export const nothing = named<object>()('Nothing', z.object({}));

export const person = named<answers.PersonAnswer>()(
  'Person',
  z.object({
    ...{ id, login: text, name: text, role: z.enum(ROLES), active: z.boolean() },
    unit: id.nullable().describe('null for all units'),
    unitName: text.nullable(),
  }),
);
export const people = listed(person);
export const account = named<answers.AccountAnswer>()(
  'Account',
  z.object({ person, password: text.nullable().describe('A first or new password, shown this once') }),
);
export const session = named<answers.SessionAnswer>()(
  'Session',
  z.object({ person, csrf: text.describe('Each change carries it in the header x-khopso-csrf'), ends: moment }),
);
export const ways = named<answers.WaysAnswer>()('Ways', z.object({ openId: text.nullable() }));
export const code = named<answers.CodeAnswer>()('Code', z.object({ code: text }));

export const period = named<answers.PeriodAnswer>()(
  'Period',
  z.object({ id: text, name: text, opened: moment, locked: moment.nullable() }),
);
export const periods = listed(period);

const slot = named<answers.SlotAnswer>()(
  'Slot',
  z.object({
    ...{ form: text, due: day.nullable().describe('null without a deadline'), state, late: z.boolean() },
    ...{ afterApproval: mark, blank: mark.describe('Still owed, though its sheet is in what was handed in last') },
    submission: z.exactOptional(id).describe('The one that counts'),
    ...{ errors: z.exactOptional(count), warnings: z.exactOptional(count) },
  }),
);
const kind = z.enum(['body', 'department']);
export const due = named<answers.DueAnswer>()(
  'Due',
  z.object({
    ...{ period: text, periodName: text, locked: moment.nullable() },
    forms: z.array(z.object({ id: text, title: text })),
    units: z.array(z.object({ id, name: text, kind, mayHandIn: mark, slots: z.array(slot) })),
    gone: z
      .array(z.object({ id, name: text, submissions: z.array(z.object({ id, version: count, state })) }))
      .describe('Units that the tree no longer names: what they handed in is kept, and counts nowhere'),
  }),
);
export const reminders = listed(
  named<answers.ReminderAnswer>()('Reminder', z.object({ unit: id, late: z.boolean(), text })),
);

const place = { sheet: z.exactOptional(text), cell: z.exactOptional(text) };
const problem = named<answers.ProblemAnswer>()('Problem', z.object({ message: text, ...place }));
const found = named<answers.FoundAnswer>()('Finding', z.object({ severity, message: text, ...place }));

export const submission = named<answers.SubmissionAnswer>()(
  'Submission',
  z.object({
    ...{ id, unit: id, unitName: text, period: text, periodName: text, version: z.int().min(1) },
    digest: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('SHA-256 of its bytes'),
    ...{ size: count, file: text, received: moment, by: text, state },
    replaced: z.boolean().describe('A later version has taken its place'),
    ...{ forms: texts, formNames: texts, replacedNames: texts, blankNames: texts },
    ...{ errors: count, warnings: count, notes: count },
  }),
);
export const submissions = listed(submission);

const outcome = {
  sheets: z.array(z.object({ name: text, form: text.nullable(), facts: count, unread: text.nullable() })),
  ...{ body: text.nullable(), department: text.nullable(), period: z.object({ id: text, text }).nullable() },
  seal: z
    .enum(['intact', 'intact-figures', 'unsealed', 'damaged', 'broken'])
    .describe('`intact-figures`: a seal of version 1 holds, which covers no labels and headings'),
  waived: count.describe('Accepted in the workbook with a reason'),
  findings: z.array(found).describe('The gravest first; `left` more are only counted'),
  left: count,
};
export const receipt = named<answers.ReceiptAnswer>()(
  'Receipt',
  z.object({
    ...{ submission, ...outcome },
    blockers: z.array(problem).describe('What still keeps a draft from being handed in'),
    blank: z.array(problem).describe('Forms that are in it, blank: they are not handed in with it'),
    again: z.boolean().describe('These bytes were there already'),
  }),
);
const remark = named<answers.RemarkAnswer>()('Remark', z.object({ sheet: text, cell: text, text }));
const step = named<answers.StepAnswer>()('Step', z.object({ at: moment, by: text, action: text, text }));
export const detail = named<answers.DetailAnswer>()(
  'Detail',
  z.object({ submission, ...outcome, remarks: z.array(remark), steps: z.array(step) }),
);
const change = z.object({ sheet: text, cell: text, before: text.nullable(), after: text.nullable() });
export const changes = named<answers.ChangesAnswer>()(
  'Changes',
  z.object({
    from: submission.nullable().describe('null where there is no earlier version'),
    changes: z.array(change),
    ...{ left: count, newSheets: texts, goneSheets: texts, notAgain: texts },
    also: z.array(z.object({ version: count, sheets: texts })),
  }),
);
export const contradictions = listed(
  named<answers.ContradictionAnswer>()(
    'Contradiction',
    z.object({
      ...{ against: z.enum(['each-other', 'earlier']), body: text, severity, message: text },
      places: z.array(z.object({ submission: id, unitName: text, sheet: text, cell: text })),
    }),
  ),
);

export const units = listed(
  named<answers.TreeUnitAnswer>()('Unit', z.object({ id, parent: id.nullable(), kind, name: text })),
);
export const tree = named<answers.TreeAnswer>()(
  'Tree',
  z.object({
    ...{ units: count, expected: count },
    dated: z.exactOptional(count).describe('Deadlines by the calendar, each of one period alone'),
    gone: z
      .array(z.object({ name: text, submissions: count }))
      .describe('Units that the tree no longer names, with how many workbooks each has sent: these are kept'),
  }),
);
const said = z.union([text, z.number()]);
export const entries = listed(
  named<answers.EntryAnswer>()(
    'Entry',
    z.object({
      number: count,
      at: moment,
      by: text,
      action: text,
      subject: text,
      about: text,
      data: z.record(text, said),
      hash: text,
    }),
  ),
);
