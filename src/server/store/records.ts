/** What the server keeps, as its tables hold it: names are single lower-case words, times ISO texts of UTC, ids texts of ours. */

/** `preparer` fills in, `head` hands in, `secretary` collects, `reader` looks, `administrator` keeps people and bodies. */
export const ROLES = ['preparer', 'head', 'secretary', 'reader', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

/** A body, or a department of one. */
export interface Unit {
  readonly id: string;
  /** The body above it; null for the outermost. */
  readonly parent: string | null;
  readonly kind: 'body' | 'department';
  readonly name: string;
  /** Its path in the tree by folded names: the same line of bodies.yaml read again is the same unit. */
  readonly key: string;
  /** Its place in the tree's order. */
  readonly place: number;
  /** 0 once bodies.yaml no longer names it: what it handed in stays. */
  readonly active: number;
}

/** A form that a unit owes. */
export interface Expected {
  readonly unit: string;
  readonly form: string;
  /** "" without a deadline, else days after the period ("15") or a day ("2025-10-20"). */
  readonly due: string;
  readonly place: number;
}

export interface PeriodRecord {
  readonly id: string;
  readonly opened: string;
  /** When it was closed; null while it takes submissions. */
  readonly locked: string | null;
}

export interface Person {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly role: Role;
  /** The unit that this person belongs to, with all below it; null for all units. */
  readonly unit: string | null;
  readonly password: string;
  readonly active: number;
}

export interface Session {
  /** SHA-256 of the cookie's value: who reads the table cannot sign in with it. */
  readonly token: string;
  readonly person: string;
  readonly csrf: string;
  readonly ends: string;
}

export type SubmissionState = 'draft' | 'submitted' | 'sent-back' | 'approved';

/** One workbook of one unit for one period; the next one is another version. */
export interface Submission {
  readonly id: string;
  readonly unit: string;
  readonly period: string;
  readonly version: number;
  /** SHA-256 of its bytes, under which they are kept. */
  readonly digest: string;
  readonly size: number;
  readonly file: string;
  readonly person: string;
  readonly received: string;
  readonly state: SubmissionState;
  /** Ids of the forms in it, separated by blanks. */
  readonly forms: string;
  /** Ids of forms in it that nobody filled in: they are not handed in with it. */
  readonly blank: string;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}

/** What happened to a submission, in order. */
export interface Step {
  readonly submission: string;
  readonly number: number;
  readonly at: string;
  readonly person: string;
  readonly action: string;
  readonly text: string;
}

/** What was said of one cell of a submission that was sent back. */
export interface Remark {
  readonly submission: string;
  readonly number: number;
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}

export interface AuditEntry {
  readonly number: number;
  readonly at: string;
  /** Id of the person; "" for the server itself. */
  readonly person: string;
  readonly action: string;
  readonly subject: string;
  readonly data: string;
  readonly previous: string;
  readonly hash: string;
}

/** A file of the office's own forms. */
export interface FormFile {
  readonly file: string;
  readonly text: string;
}
