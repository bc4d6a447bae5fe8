/** The secretary's side of handing in: workbooks taken in by file, kept for the next day, read together, merged. */
import type { CellAddress } from '../../core/cell-address';
import { Fault } from '../../core/fault';
import type { Stated } from '../../core/reading';
import type { WorkbookSnapshot } from '../../core/snapshot';
import type { Intake, MergeSource } from '../../engine';
import type { Answer } from '../asking/answer';
import type { IncomingFile } from './incoming-file';
import type { KeptFile } from './kept-set';
import type { MergedInto } from './merged-set';
import type { Services } from './services';
import { isAbout, keyOfQuestion } from './question-key';
import type { SetQuestion } from './set-questions';
import { createStore, type Store } from './store';
import { unpacked, type Refused } from './unpacked';
import { faultOf } from './workbook-state';

export interface IntakeState {
  readonly busy: boolean;
  readonly snapshots: readonly WorkbookSnapshot[];
  /** Names of the set that was kept from an earlier day and has not been opened again yet. */
  readonly kept: readonly string[];
  /** Whether this machine keeps the set until it is dropped. */
  readonly keeps: boolean;
  /** What is known of all of them together. */
  readonly found: Answer | null;
  readonly intake: Intake | null;
  /** Workbooks that may not belong here, until a person says that they do or drops them. */
  readonly strangers: readonly SetQuestion[];
  /** Workbooks that a person said belong here. */
  readonly admitted: ReadonlySet<string>;
  /** Files that could not be read, each with its reason. */
  readonly refused: readonly Refused[];
  /** The cell of a taken-in workbook that is being looked at. */
  readonly shown: CellAddress | null;
}

/** Which forms the report made of these workbooks needs. */
export type ExpectedForms = (reading: Stated) => readonly string[];

/** Merging comes with the page that needs it, not with the first one. */
const merging = () => import(/* webpackChunkName: "submission" */ './merged-set');

/** What was kept comes once the first findings stand there. */
const keptSet = () => import(/* webpackChunkName: "keeper" */ './kept-set');

/** More files at once are a slip of the hand, not a submission. */
const MOST_FILES = 60;

type Needs = Pick<Services, 'engine' | 'readWorkbook' | 'openArchive' | 'mergeWorkbooks' | 'kept'>;

export class IntakeSession {
  readonly store: Store<IntakeState>;
  readonly services: Needs;
  readonly #bytes = new Map<string, Uint8Array>();

  constructor(services: Needs) {
    this.services = services;
    this.store = createStore<IntakeState>({
      ...{ busy: false, snapshots: [], kept: [], keeps: false, found: null, intake: null, strangers: [] },
      ...{ admitted: new Set<string>(), refused: [], shown: null },
    });
  }

  /** Names the set of an earlier day; its workbooks are opened where they are needed. */
  async recall(): Promise<void> {
    const { keptNames } = await keptSet();
    const kept = await keptNames(this.services.kept);
    if (kept.length > 0 && this.store.get().snapshots.length === 0) this.store.set({ kept, keeps: true });
  }

  /** Opens the set of an earlier day. */
  async reopen(expected: ExpectedForms): Promise<void> {
    if (this.store.get().kept.length === 0 || this.store.get().busy) return;
    this.store.set({ busy: true });
    const { keptFiles } = await keptSet();
    const { files, admitted } = await keptFiles(this.services.kept);
    this.store.set({ kept: [], admitted: new Set(admitted) });
    await this.add(
      files.map(({ file, bytes }) => ({ name: file, bytes: () => Promise.resolve(bytes) })),
      expected,
    );
  }

  /** A person says that this workbook, or these two alike (by the question's key), belong to the set, whatever they state. */
  admit(key: string): void {
    const { strangers, admitted } = this.store.get();
    this.store.set({
      strangers: strangers.filter((question) => keyOfQuestion(question) !== key),
      admitted: new Set([...admitted, key]),
    });
    void this.#keep();
  }

  /** Shows a cell of a workbook that is not the open one; null puts it away. */
  show(at: CellAddress | null): void {
    this.store.set({ shown: at });
  }

  /** Adds workbooks, those in a .zip too; one of a name that is there already replaces it. `expected` names the forms that the report needs. */
  async add(files: readonly IncomingFile[], expected: ExpectedForms): Promise<void> {
    await this.reopen(expected);
    this.store.set({ busy: true });
    const { files: all, refused: unopened } = await unpacked(this.services, files);
    const refused: Refused[] = [...unopened];
    let snapshots = [...this.store.get().snapshots];
    for (const file of all.slice(0, MOST_FILES)) {
      const name = file.name.normalize('NFC');
      try {
        const bytes = await file.bytes();
        const snapshot = await this.services.readWorkbook(bytes, name);
        snapshots = [...snapshots.filter((known) => known.file !== name), snapshot];
        this.#bytes.set(name, bytes);
      } catch (error) {
        refused.push({ file: name, fault: faultOf(error) });
      }
    }
    for (const file of all.slice(MOST_FILES))
      refused.push({ file: file.name, fault: new Fault('too-large', { file: file.name }) });
    await this.#lay(snapshots, expected, refused);
  }

  async remove(file: string, expected: ExpectedForms): Promise<void> {
    const { snapshots, admitted } = this.store.get();
    this.#bytes.delete(file);
    this.store.set({ admitted: new Set([...admitted].filter((key) => !isAbout(key, file))) });
    await this.#lay(
      snapshots.filter((snapshot) => snapshot.file !== file),
      expected,
      [],
    );
  }

  /** Drops the whole set, here and where it was kept. */
  async clear(): Promise<void> {
    this.#bytes.clear();
    this.store.set({ kept: [], admitted: new Set() });
    await this.#lay([], () => [], []);
  }

  /** One .xlsx with the sheets of all. */
  async merged(file: string): Promise<Uint8Array> {
    return (await merging()).mergedFile(this.services, this.#packages(), this.#sources(), file);
  }

  /** The same for the open workbook: without seals and other sheets of ours, under names that are free there. */
  async mergedInto(open: WorkbookSnapshot): Promise<MergedInto> {
    return (await merging()).mergedInto(this.services, this.#packages(), this.#sources(), open);
  }

  /** The workbooks' own bytes, in the order they were taken in. */
  #packages(): readonly KeptFile[] {
    return this.store.get().snapshots.flatMap(({ file }) => {
      const bytes = this.#bytes.get(file);
      return bytes ? [{ file, bytes }] : [];
    });
  }

  #sources(): readonly MergeSource[] {
    const { snapshots, intake } = this.store.get();
    return snapshots.map((snapshot) => ({
      snapshot,
      department: intake?.books.find((book) => book.file === snapshot.file)?.department ?? snapshot.file,
    }));
  }

  async #keep(): Promise<void> {
    const { keepSet } = await keptSet();
    const keeps = await keepSet(this.services.kept, this.#packages(), [...this.store.get().admitted]);
    this.store.set({ keeps });
  }

  async #lay(
    snapshots: readonly WorkbookSnapshot[],
    expected: ExpectedForms,
    refused: IntakeState['refused'],
  ): Promise<void> {
    try {
      const { engine } = this.services;
      const found = snapshots.length === 0 ? null : await engine.check('set', snapshots);
      const intake = found && (await engine.ask(found.of, 'takenIn', { expected: expected(found.reading) }));
      const { questionsOf } = await import(/* webpackChunkName: "submission" */ './set-questions');
      const { admitted, shown } = this.store.get();
      this.store.set({
        ...{ busy: false, snapshots, found, refused, intake },
        shown: shown && snapshots.some(({ file }) => file === shown.file) ? shown : null,
        strangers: found ? questionsOf(snapshots, found.reading, admitted) : [],
      });
      await this.#keep();
    } catch (error) {
      // What was laid before stays; the newest file says what went wrong and can be dropped again.
      this.store.set({
        busy: false,
        refused: [...refused, { file: snapshots.at(-1)?.file ?? '', fault: faultOf(error) }],
      });
    }
  }
}
