/** The secretary's side of handing in: workbooks taken in by file, read together, laid side by side, merged. */
import { Fault } from '../../core/fault';
import type { WorkbookSnapshot } from '../../core/snapshot';
import type { Stated } from '../../core/reading';
import { strangersOf, type Intake, type MergeSource, type Stranger } from '../../engine';
import type { Answer } from '../asking/answer';
import type { Services } from './services';
import { createStore, type Store } from './store';
import { faultOf } from './workbook-state';

/** A file as the browser hands it over, read when asked. */
export interface IncomingFile {
  readonly name: string;
  bytes(): Promise<Uint8Array>;
}

export interface IntakeState {
  readonly busy: boolean;
  readonly snapshots: readonly WorkbookSnapshot[];
  /** What is known of all of them together. */
  readonly found: Answer | null;
  readonly intake: Intake | null;
  /** Workbooks of another body or period than the others, until a person says that they belong here or drops them. */
  readonly strangers: readonly Stranger[];
  /** Files that could not be read, each with its reason. */
  readonly refused: readonly { readonly file: string; readonly fault: Fault }[];
}

/** Which forms the report made of these workbooks needs. */
export type ExpectedForms = (reading: Stated) => readonly string[];

/** Handing in comes with the page that needs it, not with the first one. */
const submission = () => import(/* webpackChunkName: "submission" */ '../../engine/submission');

/** More files at once are a slip of the hand, not a submission. */
const MOST_FILES = 60;

export class IntakeSession {
  readonly store: Store<IntakeState>;
  readonly #services: Pick<Services, 'engine' | 'readWorkbook' | 'mergeWorkbooks'>;
  readonly #bytes = new Map<string, Uint8Array>();
  readonly #admitted = new Set<string>();

  constructor(services: Pick<Services, 'engine' | 'readWorkbook' | 'mergeWorkbooks'>) {
    this.#services = services;
    this.store = createStore<IntakeState>({
      busy: false,
      snapshots: [],
      found: null,
      intake: null,
      strangers: [],
      refused: [],
    });
  }

  /** A person says that this workbook belongs to the set, whatever it states. */
  admit(file: string): void {
    this.#admitted.add(file);
    this.store.set({ strangers: this.store.get().strangers.filter((stranger) => stranger.file !== file) });
  }

  /** Adds workbooks; one of a name that is there already replaces it. `expected` names the forms that the report needs. */
  async add(files: readonly IncomingFile[], expected: ExpectedForms): Promise<void> {
    this.store.set({ busy: true });
    const refused: { file: string; fault: Fault }[] = [];
    let snapshots = [...this.store.get().snapshots];
    for (const file of files.slice(0, MOST_FILES)) {
      const name = file.name.normalize('NFC');
      try {
        const bytes = await file.bytes();
        const snapshot = await this.#services.readWorkbook(bytes, name);
        snapshots = [...snapshots.filter((known) => known.file !== name), snapshot];
        this.#bytes.set(name, bytes);
      } catch (error) {
        refused.push({ file: name, fault: faultOf(error) });
      }
    }
    for (const file of files.slice(MOST_FILES))
      refused.push({ file: file.name, fault: new Fault('too-large', { file: file.name }) });
    await this.#lay(snapshots, expected, refused);
  }

  async remove(file: string, expected: ExpectedForms): Promise<void> {
    this.#bytes.delete(file);
    this.#admitted.delete(file);
    await this.#lay(
      this.store.get().snapshots.filter((snapshot) => snapshot.file !== file),
      expected,
      [],
    );
  }

  /** The workbooks' own bytes, in the order they were taken in. */
  packages(): readonly { readonly file: string; readonly bytes: Uint8Array }[] {
    return this.store.get().snapshots.flatMap(({ file }) => {
      const bytes = this.#bytes.get(file);
      return bytes ? [{ file, bytes }] : [];
    });
  }

  /** One .xlsx with the sheets of all. */
  async merged(file: string): Promise<Uint8Array> {
    const { mergedWaivers, planMerge } = await submission();
    const sources = this.#sources();
    const plan = planMerge(sources);
    const waivers = mergedWaivers(sources, plan, file);
    return this.#services.mergeWorkbooks(this.packages(), plan.steps, waivers === null ? [] : [waivers]);
  }

  #sources(): readonly MergeSource[] {
    const { snapshots, intake } = this.store.get();
    return snapshots.map((snapshot) => ({
      snapshot,
      department: intake?.books.find((book) => book.file === snapshot.file)?.department ?? snapshot.file,
    }));
  }

  async #lay(
    snapshots: readonly WorkbookSnapshot[],
    expected: ExpectedForms,
    refused: IntakeState['refused'],
  ): Promise<void> {
    if (snapshots.length === 0) {
      this.store.set({
        busy: false,
        snapshots,
        found: null,
        intake: null,
        strangers: [],
        refused,
      });
      return;
    }
    try {
      const { engine } = this.#services;
      const found = await engine.check('set', snapshots);
      const intake = await engine.ask(found.of, 'takenIn', { expected: expected(found.reading) });
      this.store.set({
        busy: false,
        snapshots,
        found,
        refused,
        strangers: strangersOf(found.reading).filter((stranger) => !this.#admitted.has(stranger.file)),
        intake,
      });
    } catch (error) {
      // What was laid before stays; the newest file says what went wrong and can be dropped again.
      this.store.set({
        busy: false,
        refused: [...refused, { file: snapshots.at(-1)?.file ?? '', fault: faultOf(error) }],
      });
    }
  }
}
