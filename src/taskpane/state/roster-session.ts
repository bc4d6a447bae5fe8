/** Who is to hand in what: taken from `bodies.yaml` or learnt from the last period's workbooks, kept for the next day. */
import { Fault } from '../../core/fault';
import type { Roster } from '../../engine';
import type { IncomingFile } from './incoming-file';
import type { IntakeSession } from './intake-session';
import type { Services } from './services';
import { createStore, type Store } from './store';
import { faultOf } from './workbook-state';

export interface RosterState {
  readonly busy: boolean;
  readonly roster: Roster | null;
  /** ISO day for whoever has no deadline of its own; "" without one. */
  readonly due: string;
  /** What is wrong in the file, or why one could not be read. */
  readonly faults: readonly Fault[];
}

const KEY = 'roster';
/** A tree of all communes of the country is a tenth of it. */
const LONGEST = 20_000_000;

type Needs = Pick<Services, 'engine' | 'readWorkbook' | 'kept'>;

function isRoster(value: unknown): value is Roster {
  const { from, files, senders } = (value ?? {}) as Partial<Roster>;
  return (from === 'bodies' || from === 'last-period') && Array.isArray(files) && Array.isArray(senders);
}

export class RosterSession {
  readonly store: Store<RosterState>;
  readonly #services: Needs;

  constructor(services: Needs) {
    this.#services = services;
    this.store = createStore<RosterState>({ busy: false, roster: null, due: '', faults: [] });
  }

  /** What was kept from an earlier day. */
  async recall(): Promise<void> {
    const kept = (await this.#services.kept.get(KEY)) as Partial<RosterState> | null;
    if (this.store.get().roster !== null || !isRoster(kept?.roster)) return;
    this.store.set({ roster: kept.roster, due: typeof kept.due === 'string' ? kept.due : '' });
  }

  /** From the office's `bodies.yaml`, whatever it is called. */
  async fromBodies(file: IncomingFile): Promise<void> {
    await this.#take(async () => {
      const bytes = await file.bytes();
      if (bytes.length > LONGEST) throw new Fault('too-large', { file: file.name });
      const text = new TextDecoder().decode(bytes);
      const { roster, faults } = await this.#services.engine.work('roster', { file: file.name, text });
      const said = faults.map(({ code, data }) => new Fault(code, data));
      if (roster === null && said.length === 0) said.push(new Fault('nothing-recognised', { file: file.name }));
      return { roster, faults: said };
    });
  }

  /** From what was handed in for the last period. */
  async fromLast(files: readonly IncomingFile[]): Promise<void> {
    await this.#take(async () => {
      const books = [];
      const faults: Fault[] = [];
      for (const file of files) {
        try {
          books.push(await this.#services.readWorkbook(await file.bytes(), file.name.normalize('NFC')));
        } catch (error) {
          faults.push(faultOf(error));
        }
      }
      if (books.length === 0) return { roster: null, faults };
      const { reading } = await this.#services.engine.check('last', books);
      const { rosterOfLast } = await import(/* webpackChunkName: "submission" */ '../../engine/submission');
      return { roster: rosterOfLast(reading), faults };
    });
  }

  async setDue(due: string): Promise<void> {
    this.store.set({ due });
    await this.#keep();
  }

  async forget(): Promise<void> {
    this.store.set({ roster: null, due: '', faults: [] });
    await this.#services.kept.set(KEY, null);
  }

  /** Where nothing could be made of it, what was known before stays. */
  async #take(make: () => Promise<Pick<RosterState, 'roster' | 'faults'>>): Promise<void> {
    this.store.set({ busy: true, faults: [] });
    try {
      const { roster, faults } = await make();
      this.store.set({ busy: false, faults, ...(roster === null ? {} : { roster }) });
      if (roster !== null) await this.#keep();
    } catch (error) {
      this.store.set({ busy: false, faults: [faultOf(error)] });
    }
  }

  async #keep(): Promise<void> {
    const { roster, due } = this.store.get();
    await this.#services.kept.set(KEY, { roster, due });
  }
}

/** Kept as long as the pane is open, whatever views come and go. */
const kept = new WeakMap<IntakeSession, RosterSession>();

/** The roster beside a set, with what was kept of it from an earlier day. */
export function rosterFor(intake: IntakeSession): RosterSession {
  const known = kept.get(intake);
  if (known) return known;
  const made = new RosterSession(intake.services);
  kept.set(intake, made);
  void made.recall();
  return made;
}
