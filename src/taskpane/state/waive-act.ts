/** Accepting findings, each with a reason and a name, in the workbook's own sheet "Ngoại lệ"; and taking that back. */
import type { Finding } from '../../core/finding';
import { withdraw, type Waiver } from '../../engine';
import type { Desk } from './desk';
import type { EditAct } from './edit-act';
import { shownBlocks } from './shown-blocks';
import { todayHere } from '../parts/time-text';
import { stillFound } from './still-there';

export class WaiveAct {
  readonly #desk: Desk;
  readonly #edits: EditAct;

  constructor(desk: Desk, edits: EditAct) {
    this.#desk = desk;
    this.#edits = edits;
  }

  /** Accepts findings, each with all that have its cause, for one reason and as one act. */
  async accept(findings: readonly Finding[], reason: string, by: string): Promise<boolean> {
    const [first] = findings;
    if (!first) return false;
    this.#desk.set({ name: by });
    const on = todayHere(this.#desk.services.today());
    const done = await this.#edits.apply(first, async (now) => {
      const all = now.examination.findings;
      const wanted = new Set(stillFound(all, findings));
      if (wanted.size === 0) return null;
      const { edits, count, causes } = await this.#desk.services.engine.ask(now.of, 'accept', {
        findings: all.flatMap((finding, at) => (wanted.has(finding) ? [at] : [])),
        acceptance: { reason, by, on },
      });
      const what =
        causes === 1
          ? ({ key: 'waive.done', values: { cell: first.at.cell, by } } as const)
          : ({ key: 'waive.several', values: { count, by } } as const);
      return { edits, what };
    });
    return done;
  }

  /** Accepts what was picked and is on show; what is picked behind the filter stays picked. */
  async acceptPicked(reason: string, by: string): Promise<void> {
    const { checked, picked } = this.#desk.state;
    if (!checked) return;
    const listed = shownBlocks(checked, this.#desk.state).filter(({ key }) => picked.has(key));
    const findings = listed.flatMap(({ block }) => block.findings.filter(({ severity }) => severity !== 'note'));
    if (!(await this.accept(findings, reason, by))) return;
    const accepted = new Set(listed.map(({ key }) => key));
    this.#desk.set({ picked: new Set([...this.#desk.state.picked].filter((key) => !accepted.has(key))) });
  }

  /** Puts a finding among those picked, or takes it out. */
  pick(key: string): void {
    const picked = new Set(this.#desk.state.picked);
    if (!picked.delete(key)) picked.add(key);
    this.#desk.set({ picked });
  }

  /** Picks all that are on show and may be accepted, or none. */
  pickShown(all: boolean): void {
    const { checked } = this.#desk.state;
    const shown = all && checked ? shownBlocks(checked, this.#desk.state) : [];
    this.#desk.set({ picked: new Set(shown.filter(({ severity }) => severity !== 'note').map(({ key }) => key)) });
  }

  async withdraw(waiver: Waiver): Promise<void> {
    await this.#edits.apply(waiver, ({ snapshot }) => {
      const edits = withdraw(snapshot, waiver);
      return edits.length === 0 ? null : { edits, what: { key: 'waive.withdrawn', values: { cell: waiver.cell } } };
    });
  }
}
