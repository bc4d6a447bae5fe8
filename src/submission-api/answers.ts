/** What the server of submissions answers (its own description: /api/v1/openapi.json): made by its views, read by the pane and by its page. */
import type { Severity } from '../core/finding';

/** `preparer` fills in, `head` hands in, `secretary` collects, `reader` looks, `administrator` keeps people and bodies. */
export type RoleName = 'preparer' | 'head' | 'secretary' | 'reader' | 'administrator';

export interface PersonAnswer {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly role: RoleName;
  /** null for all units. */
  readonly unit: string | null;
  readonly unitName: string | null;
  readonly active: boolean;
}

export interface SessionAnswer {
  readonly person: PersonAnswer;
  /** Each change carries it. */
  readonly csrf: string;
  readonly ends: string;
}

/** An account that was made or changed, with its first or new password, shown this once. */
export interface AccountAnswer {
  readonly person: PersonAnswer;
  readonly password: string | null;
}

/** Ways to sign in besides name and password: the name of the office's own provider. */
export interface WaysAnswer {
  readonly openId: string | null;
}

/** Begins a session in another window, once. */
export interface CodeAnswer {
  readonly code: string;
}

export interface PeriodAnswer {
  readonly id: string;
  readonly name: string;
  readonly opened: string;
  readonly locked: string | null;
}

export type SlotState = 'expected' | 'draft' | 'submitted' | 'sent-back' | 'approved' | 'locked';

/** One form that a unit owes. */
export interface SlotAnswer {
  readonly form: string;
  /** ISO day; null without a deadline. */
  readonly due: string | null;
  readonly state: SlotState;
  readonly late: boolean;
  readonly afterApproval?: true;
  /** Still owed, though its sheet is in what was handed in last: nobody filled it in. */
  readonly blank?: true;
  /** The submission that counts, with its errors and warnings; absent while none has come. */
  readonly submission?: string;
  readonly errors?: number;
  readonly warnings?: number;
}

export interface UnitAnswer {
  readonly id: string;
  readonly name: string;
  readonly kind: 'body' | 'department';
  /** Present where the person who asks sends this unit's workbooks. */
  readonly mayHandIn?: true;
  readonly slots: readonly SlotAnswer[];
}

/** A unit that the tree no longer names: what it handed in is kept, and counts nowhere. */
export interface GoneAnswer {
  readonly id: string;
  readonly name: string;
  readonly submissions: readonly { readonly id: string; readonly version: number; readonly state: SlotState }[];
}

export interface DueAnswer {
  readonly period: string;
  readonly periodName: string;
  readonly locked: string | null;
  readonly forms: readonly { readonly id: string; readonly title: string }[];
  readonly units: readonly UnitAnswer[];
  /** Dropped from the tree: those that handed in for the period, and the person's own. */
  readonly gone: readonly GoneAnswer[];
}

/** What a unit still owes, as a line to copy. */
export interface ReminderAnswer {
  readonly unit: string;
  readonly late: boolean;
  readonly text: string;
}

/** A unit of the tree. */
export interface TreeUnitAnswer {
  readonly id: string;
  /** null for an outermost body. */
  readonly parent: string | null;
  readonly kind: 'body' | 'department';
  readonly name: string;
}

/** A tree that was taken in, or would be. */
export interface TreeAnswer {
  readonly units: number;
  readonly expected: number;
  /** Deadlines by the calendar, each of one period alone; absent without any. */
  readonly dated?: number;
  /** Units that the tree no longer names, with how many workbooks each has sent: these are kept. */
  readonly gone: readonly { readonly name: string; readonly submissions: number }[];
}

/** An entry of the audit log, bound to the one before by its hash. */
export interface EntryAnswer {
  readonly number: number;
  readonly at: string;
  readonly by: string;
  readonly action: string;
  readonly subject: string;
  /** The subject in words; "" where it is gone or is the tree of all bodies. */
  readonly about: string;
  readonly data: Readonly<Record<string, string | number>>;
  readonly hash: string;
}

export interface ProblemAnswer {
  readonly message: string;
  readonly sheet?: string;
  readonly cell?: string;
}

export type FoundAnswer = ProblemAnswer & { readonly severity: Severity };

export interface SubmissionAnswer {
  readonly id: string;
  readonly unit: string;
  readonly unitName: string;
  readonly period: string;
  readonly periodName: string;
  readonly version: number;
  readonly digest: string;
  readonly size: number;
  readonly file: string;
  readonly received: string;
  readonly by: string;
  readonly state: SlotState;
  /** A later version has taken its place. */
  readonly replaced: boolean;
  readonly forms: readonly string[];
  readonly formNames: readonly string[];
  /** Names of those forms that a later version has handed in: they no longer count from this one. */
  readonly replacedNames: readonly string[];
  /** Names of forms that are in it, blank: they are not handed in with it. */
  readonly blankNames: readonly string[];
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}

/** What the server itself found in a workbook. */
export interface OutcomeAnswer {
  readonly sheets: readonly {
    readonly name: string;
    readonly form: string | null;
    readonly facts: number;
    readonly unread: string | null;
  }[];
  readonly body: string | null;
  readonly department: string | null;
  readonly period: { readonly id: string; readonly text: string } | null;
  /** `intact-figures`: a seal of version 1 holds, which covers no labels and headings. */
  readonly seal: 'intact' | 'intact-figures' | 'unsealed' | 'damaged' | 'broken';
  /** Accepted in the workbook with a reason. */
  readonly waived: number;
  /** The gravest first; `left` more are only counted. */
  readonly findings: readonly FoundAnswer[];
  readonly left: number;
}

export interface ReceiptAnswer extends OutcomeAnswer {
  readonly submission: SubmissionAnswer;
  /** What still keeps a draft from being handed in. */
  readonly blockers: readonly ProblemAnswer[];
  /** Forms of the unit's that are in it, blank: they are not handed in with it. */
  readonly blank: readonly ProblemAnswer[];
  /** These bytes were there already. */
  readonly again: boolean;
}

export interface RemarkAnswer {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}

export interface StepAnswer {
  readonly at: string;
  readonly by: string;
  readonly action: string;
  readonly text: string;
}

export interface DetailAnswer extends OutcomeAnswer {
  readonly submission: SubmissionAnswer;
  readonly remarks: readonly RemarkAnswer[];
  readonly steps: readonly StepAnswer[];
}

export interface ContradictionAnswer {
  readonly against: 'each-other' | 'earlier';
  readonly body: string;
  readonly severity: Severity;
  readonly message: string;
  readonly places: readonly {
    readonly submission: string;
    readonly unitName: string;
    readonly sheet: string;
    readonly cell: string;
  }[];
}

export interface ChangesAnswer {
  /** null where there is no earlier version. */
  readonly from: SubmissionAnswer | null;
  /** null stands for an empty cell. */
  readonly changes: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
  readonly left: number;
  readonly newSheets: readonly string[];
  readonly goneSheets: readonly string[];
  /** Sheets whose form the version before lacks, with the one that they are held against. */
  readonly also: readonly { readonly version: number; readonly sheets: readonly string[] }[];
  /** Sheets of forms that this version does not hand in again: what came before still counts. */
  readonly notAgain: readonly string[];
}

/** Whatever is refused, in the language of the person. */
export interface ErrorAnswer {
  readonly error: {
    readonly kind: string;
    readonly message: string;
    readonly problems: readonly ProblemAnswer[];
  };
}
