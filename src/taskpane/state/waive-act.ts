/** Accepting findings, each with a reason and a name, in the workbook's own sheet "Ngoại lệ"; and taking that back. */
import type { Finding } from '../../core/finding';
import { ofOneCause, waive, withdraw, type Waiver } from '../../engine';
import type { Desk } from './desk';
import type { EditAct } from './edit-act';

export class WaiveAct {
  readonly #desk: Desk;
  readonly #edits: EditAct;

  constructor(desk: Desk, edits: EditAct) {
    this.#desk = desk;
    this.#edits = edits;
  }

  /** Accepts a finding with all that have its cause. */
  async accept(finding: Finding, reason: string, by: string): Promise<void> {
    const { checked } = this.#desk.state;
    if (!checked) return;
    this.#desk.set({ name: by });
    const on = this.#desk.services.today().toISOString().slice(0, 10);
    const findings = ofOneCause(checked.examination.findings, finding);
    await this.#edits.apply(waive(checked.snapshot, checked.reading, findings, { reason, by, on }), {
      key: 'waive.done',
      values: { cell: finding.at.cell, by },
    });
  }

  async withdraw(waiver: Waiver): Promise<void> {
    const { checked } = this.#desk.state;
    if (!checked) return;
    await this.#edits.apply(withdraw(checked.snapshot, waiver), {
      key: 'waive.withdrawn',
      values: { cell: waiver.cell },
    });
  }
}
