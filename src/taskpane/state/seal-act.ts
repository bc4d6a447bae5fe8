/** Handing in: the seal over what stands there now, and the workbook as a file. */
import { Fault } from '../../core/fault';
import { blockersOf, type People } from '../../engine';
import type { Checked } from '../asking/answer';
import { XLSX } from '../delivery/save-file';
import type { CheckAct } from './check-act';
import type { Desk } from './desk';
import type { EditAct } from './edit-act';

const blocks = ({ reading, snapshot, examination }: Checked): boolean =>
  blockersOf(reading, snapshot.file, examination.findings).length > 0;

export class SealAct {
  readonly #desk: Desk;
  readonly #edits: EditAct;
  readonly #check: CheckAct;

  constructor(desk: Desk, edits: EditAct, check: CheckAct) {
    this.#desk = desk;
    this.#edits = edits;
    this.#check = check;
  }

  /**
   * Seals the workbook as it is now and saves it where the host can; not where something blocks that did not when this was
   * asked for. During a re-check it waits its turn.
   */
  async seal(people: People): Promise<void> {
    const desk = this.#desk;
    const before = desk.state.checked;
    if (!before) return;
    // What is sealed is what the sheet says now, not what it said at the last look.
    await this.#check.run();
    const now = desk.state.checked;
    if (desk.state.fault) return;
    // An edit that comes between this reading and the writing breaks the seal: nobody has seen it sealed.
    const written = await this.#edits.apply('seal', async () => {
      if (blocks(now) && !blocks(before)) return { edits: [], what: { key: 'seal.nowBlocked', values: {} } };
      const { edits, figures, digest } = await desk.services.engine.ask(now.of, 'seal', {
        at: desk.services.today().toISOString(),
        people,
      });
      return { edits, what: { key: 'seal.done', values: { figures, digest: digest.slice(0, 12) } } };
    });
    if (!written) return;
    await desk.enqueue(async () => {
      const saved = await desk.host.save();
      if (!saved) desk.say({ key: 'seal.notSaved', values: {} });
    });
  }

  /** The open workbook as it is now, for a server; null where this host hands out no bytes. */
  async bytes(): Promise<{ readonly file: string; readonly bytes: Uint8Array } | null> {
    const desk = this.#desk;
    let bytes: Uint8Array | null = null;
    await desk.enqueue(async () => {
      bytes = await desk.host.bytes();
    });
    return bytes && { file: desk.state.checked?.snapshot.file ?? 'so-tinh.xlsx', bytes };
  }

  /** The open workbook as a file, for sending. */
  async exportWorkbook(): Promise<void> {
    const desk = this.#desk;
    const before = desk.state.checked;
    await desk.act('export', async () => {
      const now = desk.state.checked;
      if (now && before && blocks(now) && !blocks(before)) {
        desk.say({ key: 'export.nowBlocked', values: {} });
        return;
      }
      const bytes = await desk.host.bytes();
      if (bytes === null) throw new Fault('not-supported', { feature: 'bytes' });
      const file = desk.state.checked?.snapshot.file ?? 'so-tinh.xlsx';
      await desk.deliver({ kind: 'workbook', name: file, type: XLSX, bytes });
    });
  }
}
