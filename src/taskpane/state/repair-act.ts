/** Putting figures right: by a suspect, by what happened, by a formula. */
import type { Explanation } from '../../core/cause';
import type { Finding, Suspect } from '../../core/finding';
import type { WorkbookSnapshot } from '../../core/snapshot';
import { repairByExplanation, repairByFormula, repairBySuspect, type Repair } from '../../engine';
import type { Desk } from './desk';
import type { EditAct } from './edit-act';

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
    const by = (book: WorkbookSnapshot): Repair | null =>
      'repairs' in what ? repairByExplanation(book, what) : repairBySuspect(book, what);
    await this.#apply(checked && by(checked.snapshot));
  }

  /** Puts a formula into the total of a finding, so that it follows its parts from now on. */
  async byFormula(finding: Finding): Promise<void> {
    const { checked } = this.#desk.state;
    const relation = checked?.reading.relations.find((candidate) => candidate.id === finding.relation);
    await this.#apply(checked && relation ? repairByFormula(checked.snapshot, checked.reading, relation) : null);
  }

  async #apply(repair: Repair | null): Promise<void> {
    const [change] = repair?.changes ?? [];
    if (!repair || !change) {
      this.#desk.say({ key: 'repair.none', values: {} });
      return;
    }
    const { sheet, cell } = change.at;
    await this.#edits.apply(repair.edits, {
      key: 'repair.done',
      values: { sheet, cell, before: change.before, after: change.after },
    });
  }
}
