/** Putting figures right: by a suspect, by what happened, by a formula; all that is decided, all numbers typed as text. */
import type { Explanation } from '../../core/cause';
import type { Finding, Suspect } from '../../core/finding';
import type { WorkbookSnapshot } from '../../core/snapshot';
import type { Repair } from '../../engine';
import type { Desk } from './desk';
import type { EditAct } from './edit-act';
import { textNumberEdits } from './text-numbers';

/** Fetched with the first repair. */
const repairs = () => import(/* webpackChunkName: "repairs" */ '../../engine/repairs');

export class RepairAct {
  readonly #desk: Desk;
  readonly #edits: EditAct;

  constructor(desk: Desk, edits: EditAct) {
    this.#desk = desk;
    this.#edits = edits;
  }

  /** Takes a suspect's value into its cell (and its partner's), or puts right what happened in all its cells at once. */
  async by(what: Suspect | Explanation): Promise<void> {
    const { checked } = this.#desk.state;
    const { repairByExplanation, repairBySuspect } = await repairs();
    const by = (book: WorkbookSnapshot): Repair | null =>
      'repairs' in what ? repairByExplanation(book, what) : repairBySuspect(book, what);
    await this.#apply(checked && by(checked.snapshot));
  }

  /** Puts a formula into the total of a finding, so that it follows its parts from now on. */
  async byFormula(finding: Finding): Promise<void> {
    const { checked } = this.#desk.state;
    if (!checked) return;
    await this.#desk.guard(async () => {
      await this.#apply(await this.#desk.services.engine.ask(checked.of, 'formula', { relation: finding.relation }));
    });
  }

  /** Writes everything that the figures prove, as one act, once a copy was read again and nothing new was wrong in it. */
  async decided(): Promise<void> {
    const { checked } = this.#desk.state;
    if (!checked) return;
    let decided: readonly Repair[] = [];
    await this.#desk.enqueue(async () => {
      this.#desk.set({ busy: true, notice: null, fault: null });
      try {
        decided = await this.#desk.services.engine.ask(checked.of, 'decided', null);
      } finally {
        this.#desk.set({ busy: false });
      }
    });
    const edits = decided.flatMap((repair) => repair.edits);
    if (edits.length === 0) this.#desk.say({ key: 'repair.noneDecided', values: {} });
    else await this.#edits.apply(edits, { key: 'repair.all', values: { count: edits.length } });
  }

  /** Makes numbers of all texts that are one. */
  async textNumbers(): Promise<void> {
    const { checked } = this.#desk.state;
    const edits = checked ? textNumberEdits(checked.snapshot, checked.examination.findings) : [];
    if (edits.length === 0) this.#desk.say({ key: 'repair.none', values: {} });
    else await this.#edits.apply(edits, { key: 'repair.numbers', values: { count: edits.length } });
  }

  async #apply(repair: Repair | null): Promise<void> {
    const [change, ...more] = repair?.changes ?? [];
    if (!repair || !change) {
      this.#desk.say({ key: 'repair.none', values: {} });
      return;
    }
    const { sheet, cell } = change.at;
    await this.#edits.apply(
      repair.edits,
      more.length === 0
        ? { key: 'repair.done', values: { sheet, cell, before: change.before, after: change.after } }
        : { key: 'repair.all', values: { count: repair.changes.length } },
    );
  }
}
