/** What the server answers about workbooks that were handed in: what it found in them, their steps, changes and contradictions. */
import type { Severity } from '../core/finding';
import type { SlotState } from './answers';
import type { ProblemAnswer } from './problem-answers';

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
