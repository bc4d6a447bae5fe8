/** Handing in to a server: signed in, what is due, the workbook sent, its receipt, what was sent back. Every act ends in the state. */
import { foldText } from '../../language';
import { createStore, Stateful } from '../state/store';
import { Refused, type DueAnswer, type PersonAnswer, type SubmissionAnswer } from '../../submission-api';
import { AT_FIRST, type HandingState } from './handing-state';
import type { Server } from './server';

/** Whose and of when the open workbook says that it is. */
export interface StatedIdentity {
  readonly body?: string | undefined;
  readonly department?: string | undefined;
  readonly period?: string | undefined;
}

export interface OpenBook {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Opens an address of the pane's own in a window of the host's and gives what it says; null where it was closed. Rejects where there is none. */
export type AskInWindow = (address: string) => Promise<string | null>;

const same = (a: string, b: string | undefined): boolean => b !== undefined && foldText(a) === foldText(b);

/** The unit that the workbook names, else the first one. */
function unitFor({ units }: DueAnswer, { body, department }: StatedIdentity): string | null {
  const named = units.find(({ name }) => same(name, department) || same(name, `${department ?? ''}, ${body ?? ''}`));
  return (named ?? units.find(({ name }) => same(name, body)) ?? units[0])?.id ?? null;
}

/** What was handed in last goes before a draft. */
const counting = (versions: readonly SubmissionAnswer[]): SubmissionAnswer | undefined =>
  versions.find(({ state }) => state !== 'draft') ?? versions[0];

export class HandingSession extends Stateful<HandingState> {
  readonly #server: Server;
  readonly #window: AskInWindow | null;
  #stated: StatedIdentity = {};

  constructor(server: Server, window: AskInWindow | null) {
    super(createStore(AT_FIRST));
    this.#server = server;
    this.#window = window;
    if (window === null) this.set({ signInHere: true });
  }

  /** When the part is opened: who is signed in, and what is due for the open workbook. */
  async open(stated: StatedIdentity): Promise<void> {
    this.#stated = stated;
    if (this.state.person) return;
    await this.#attempt(async () => {
      await this.#enter(await this.#server.session());
    });
  }

  async signIn(login: string, password: string): Promise<void> {
    await this.#attempt(async () => {
      await this.#enter(await this.#server.signIn(login, password));
    });
  }

  /** In a window of its own, from which only a code comes that begins the session once. */
  async signInByWindow(address: string): Promise<void> {
    await this.#attempt(async () => {
      if (!this.#window) return;
      const code = await this.#window(address).catch(() => {
        this.set({ signInHere: true });
        return null;
      });
      if (code !== null) await this.#enter(await this.#server.redeem(code));
    });
  }

  signInHere(): void {
    this.set({ signInHere: true, refused: null });
  }

  async signOut(): Promise<void> {
    await this.#attempt(() => this.#server.signOut());
    this.set({ ...AT_FIRST, person: null, signInHere: this.state.signInHere });
  }

  async choosePeriod(period: string): Promise<void> {
    this.set({ period, due: null, last: null, receipt: null });
    await this.#attempt(() => this.#load());
  }

  async chooseUnit(unit: string): Promise<void> {
    this.set({ unit, last: null, receipt: null });
    await this.#attempt(() => this.#loadLast());
  }

  /** `book` is asked for when it is needed: null where this Office hands out no bytes. */
  async handIn(book: () => Promise<OpenBook | null>, submit: boolean): Promise<void> {
    const { unit, period } = this.state;
    if (unit === null || period === null) return;
    this.set({ receipt: null });
    await this.#attempt(async () => {
      const open = await book();
      if (!open) throw new Refused('no-bytes', '');
      const handing = { unit, period, file: open.file, submit };
      this.set({ receipt: await this.#server.handIn(handing, open.bytes) });
      // It is taken, whether or not the table comes now.
      await this.#load().catch(() => undefined);
    });
  }

  async #enter(person: PersonAnswer | null): Promise<void> {
    this.set({ person });
    if (!person) return;
    const periods = await this.#server.periods();
    const chosen =
      periods.find(({ id }) => id === this.#stated.period) ??
      periods.find(({ locked }) => locked === null) ??
      periods[0];
    this.set({ periods, period: chosen?.id ?? null });
    await this.#load();
  }

  async #load(): Promise<void> {
    const { period, unit } = this.state;
    if (period === null) return;
    const due = await this.#server.due(period);
    const kept = due.units.some(({ id }) => id === unit) ? unit : unitFor(due, this.#stated);
    this.set({ due, unit: kept });
    await this.#loadLast();
  }

  async #loadLast(): Promise<void> {
    const { unit, period } = this.state;
    if (unit === null || period === null) return;
    const last = counting(await this.#server.versions(unit, period));
    this.set({ last: last ? await this.#server.detail(last.id) : null });
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    this.set({ busy: true, refused: null });
    try {
      await work();
    } catch (error) {
      const refused = error instanceof Refused ? error : new Refused('failed', String(error));
      this.set({ refused, ...(refused.kind === 'not-signed-in' ? { person: null } : {}) });
    } finally {
      this.set({ busy: false });
    }
  }
}
