/** Sheets that come into the open workbook: blank standard ones, and those of workbooks that were taken in. */
import { addWaivers, type Waiver } from '../../engine';
import { XLSX } from '../delivery/save-file';
import type { CheckAct } from './check-act';
import type { Desk } from './desk';
import type { EditAct } from './edit-act';
import type { IntakeSession } from './intake-session';

export class FormsAct {
  readonly #desk: Desk;
  readonly #edits: EditAct;
  readonly #check: CheckAct;

  constructor(desk: Desk, edits: EditAct, check: CheckAct) {
    this.#desk = desk;
    this.#edits = edits;
    this.#check = check;
  }

  /** Puts blank standard sheets into the workbook; as a file where the host takes no sheets. */
  async insertBlank(forms: readonly string[]): Promise<void> {
    const { host, services, state } = this.#desk;
    const identity = state.checked?.reading.workbooks[0]?.identity ?? null;
    await this.#insert(`blank ${forms.join(' ')}`, async () => {
      const bytes = await services.blankForms(forms, identity);
      if (!host.gaps().some((gap) => gap.feature === 'insert-sheets')) return [bytes];
      await this.#desk.deliver({ kind: 'blank', name: `${forms.join(', ')}.xlsx`, type: XLSX, bytes });
      return [];
    });
  }

  /** Brings the sheets of the workbooks taken in into the open one, with all their formats and what was accepted in them. */
  async insertMerged(intake: IntakeSession): Promise<void> {
    const open = this.#desk.state.checked?.snapshot;
    if (!open) return;
    let waivers: readonly Waiver[] = [];
    const came = await this.#insert(intake, async () => {
      const merged = await intake.mergedInto(open);
      waivers = merged.waivers;
      return [merged.bytes];
    });
    const along = waivers.filter(({ sheet }) => came.includes(sheet));
    if (along.length > 0)
      await this.#edits.apply(along, ({ snapshot }) => ({
        edits: addWaivers(snapshot, along),
        what: { key: 'waive.along', values: { count: along.length } },
      }));
  }

  /** The workbooks that were taken in, as one file. */
  async deliverMerged(intake: IntakeSession): Promise<void> {
    await this.#desk.act('merge', async () => {
      const name = 'Tổng hợp.xlsx';
      await this.#desk.deliver({ kind: 'merged', name, type: XLSX, bytes: await intake.merged(name) });
    });
  }

  /** The names of the sheets that came. */
  async #insert(press: unknown, packages: () => Promise<readonly Uint8Array[]>): Promise<readonly string[]> {
    const names: string[] = [];
    await this.#desk.act(press, async () => {
      for (const bytes of await packages()) names.push(...(await this.#desk.host.insertSheets(bytes)));
    });
    if (names.length === 0) return [];
    const what = { key: 'forms.inserted', values: { sheets: names.join(', ') } } as const;
    this.#desk.say(what);
    await this.#check.afterNewSheets();
    // Known only now: what is to be taken back is what stands there.
    this.#edits.cameIn(names, what);
    return names;
  }
}
