/** What the server of submissions answers, as far as the pane reads it (its own description: /api/v1/openapi.json). */

export interface PersonAnswer {
  readonly name: string;
  readonly role: 'preparer' | 'head' | 'secretary' | 'reader' | 'administrator';
}

export interface PeriodAnswer {
  readonly id: string;
  readonly name: string;
  readonly locked: string | null;
}

export type SlotState = 'expected' | 'draft' | 'submitted' | 'sent-back' | 'approved' | 'locked';

export interface ProblemAnswer {
  readonly message: string;
  readonly sheet?: string;
  readonly cell?: string;
}

/** One form that a unit owes. */
export interface SlotAnswer {
  readonly form: string;
  /** ISO day; null without a deadline. */
  readonly due: string | null;
  readonly state: SlotState;
  readonly late: boolean;
}

export interface UnitAnswer {
  readonly id: string;
  readonly name: string;
  readonly slots: readonly SlotAnswer[];
}

export interface DueAnswer {
  readonly period: string;
  readonly locked: string | null;
  readonly forms: readonly { readonly id: string; readonly title: string }[];
  readonly units: readonly UnitAnswer[];
}

export interface SubmissionAnswer {
  readonly id: string;
  readonly version: number;
  readonly digest: string;
  readonly received: string;
  readonly by: string;
  readonly state: SlotState;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}

export type FoundAnswer = ProblemAnswer & { readonly severity: 'error' | 'warning' | 'note' };

export interface ReceiptAnswer {
  readonly submission: SubmissionAnswer;
  readonly findings: readonly FoundAnswer[];
  readonly left: number;
  /** What still keeps a draft from being handed in. */
  readonly blockers: readonly ProblemAnswer[];
  /** These bytes were there already. */
  readonly again: boolean;
}

export interface DetailAnswer {
  readonly submission: SubmissionAnswer;
  readonly remarks: readonly { readonly sheet: string; readonly cell: string; readonly text: string }[];
  readonly steps: readonly {
    readonly at: string;
    readonly by: string;
    readonly action: string;
    readonly text: string;
  }[];
}

/** Refused in words for people; kind `offline`: the server was not reached, so there are none. */
export class Refused extends Error {
  constructor(
    readonly kind: string,
    message: string,
    readonly problems: readonly ProblemAnswer[] = [],
  ) {
    super(message);
  }
}
