/**
 * What the server of submissions answers (its own description: /api/v1/openapi.json), made by its views, read by the pane and
 * by its page: about people, periods, what is due, bodies and the log.
 */

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
