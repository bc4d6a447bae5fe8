/** What the page asks the server and what comes back, as far as the page reads it. */
import type { Language } from '../../core/finding';

export type State = 'expected' | 'draft' | 'submitted' | 'sent-back' | 'approved' | 'locked';
export type RoleName = 'preparer' | 'head' | 'secretary' | 'reader' | 'administrator';

export interface PersonAnswer {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly role: RoleName;
  readonly unit: string | null;
  readonly unitName: string | null;
  readonly active: boolean;
}

export interface SessionAnswer {
  readonly person: PersonAnswer;
  readonly csrf: string;
}

export interface PeriodAnswer {
  readonly id: string;
  readonly name: string;
  readonly locked: string | null;
}

export interface SlotAnswer {
  readonly form: string;
  readonly due: string | null;
  readonly state: State;
  readonly late: boolean;
  readonly afterApproval?: boolean;
  readonly submission?: string;
  readonly errors?: number;
  readonly warnings?: number;
}

export interface UnitAnswer {
  readonly id: string;
  readonly name: string;
  readonly slots: readonly SlotAnswer[];
}

export interface DueAnswer {
  readonly period: string;
  readonly periodName: string;
  readonly locked: string | null;
  readonly forms: readonly { readonly id: string; readonly title: string }[];
  readonly units: readonly UnitAnswer[];
}

export interface ProblemAnswer {
  readonly message: string;
  readonly sheet?: string;
  readonly cell?: string;
}

export interface SubmissionAnswer {
  readonly id: string;
  readonly unit: string;
  readonly unitName: string;
  readonly period: string;
  readonly periodName: string;
  readonly formNames: readonly string[];
  /** A later version has taken its place. */
  readonly replaced: boolean;
  readonly version: number;
  readonly digest: string;
  readonly file: string;
  readonly received: string;
  readonly state: State;
  readonly by: string;
  readonly errors: number;
  readonly warnings: number;
}

export interface ContradictionAnswer {
  readonly against: 'each-other' | 'earlier';
  readonly body: string;
  readonly severity: 'error' | 'warning' | 'note';
  readonly message: string;
  readonly places: readonly {
    readonly submission: string;
    readonly unitName: string;
    readonly sheet: string;
    readonly cell: string;
  }[];
}

export interface RemarkAnswer {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}

export interface DetailAnswer {
  readonly submission: SubmissionAnswer;
  readonly seal: 'intact' | 'unsealed' | 'damaged' | 'broken';
  readonly findings: readonly (ProblemAnswer & { readonly severity: 'error' | 'warning' | 'note' })[];
  readonly left: number;
  readonly remarks: readonly RemarkAnswer[];
  readonly steps: readonly {
    readonly at: string;
    readonly by: string;
    readonly action: string;
    readonly text: string;
  }[];
}

export interface ReceiptAnswer {
  readonly submission: SubmissionAnswer;
  readonly blockers: readonly ProblemAnswer[];
  readonly again: boolean;
}

export interface ChangesAnswer {
  readonly from: SubmissionAnswer | null;
  readonly changes: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
  readonly left: number;
  readonly newSheets: readonly string[];
  readonly goneSheets: readonly string[];
}

/** Refused by the server, in words; `problems` are what to put right. */
export class Refused extends Error {
  constructor(
    message: string,
    readonly kind: string,
    readonly problems: readonly ProblemAnswer[],
  ) {
    super(message);
  }
}

interface ErrorAnswer {
  readonly error?: { readonly kind: string; readonly message: string; readonly problems: readonly ProblemAnswer[] };
}

export class Server {
  csrf = '';

  constructor(
    private readonly language: Language,
    private readonly offline: string,
    /** Said where a file was under way when the line broke. */
    private readonly unsure: string,
  ) {}

  get<T>(path: string): Promise<T> {
    return this.#ask('GET', path);
  }

  send<T>(method: 'POST' | 'PUT' | 'DELETE', path: string, body?: object | Blob): Promise<T> {
    return this.#ask(method, path, body);
  }

  async #ask<T>(method: string, path: string, body?: object | Blob): Promise<T> {
    const isFile = body instanceof Blob;
    const type = isFile ? 'application/octet-stream' : 'application/json';
    const answer = await fetch(`/api/v1${path}`, {
      ...{ method, credentials: 'same-origin' },
      headers: {
        'accept-language': this.language,
        ...(method === 'GET' ? {} : { 'x-khopso-csrf': this.csrf }),
        ...(body === undefined ? {} : { 'content-type': type }),
      },
      ...(body === undefined ? {} : { body: isFile ? body : JSON.stringify(body) }),
    }).catch(() => {
      throw new Refused(isFile ? this.unsure : this.offline, 'offline', []);
    });
    const json = (await answer.json().catch(() => ({}))) as ErrorAnswer;
    if (answer.ok) return json as T;
    throw new Refused(json.error?.message ?? this.offline, json.error?.kind ?? 'failed', json.error?.problems ?? []);
  }
}
