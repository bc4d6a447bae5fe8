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

/** A workbook as a file. */
interface OpenFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

export class SealAct {
  readonly #desk: Desk;
  readonly #edits: EditAct;
  readonly #check: CheckAct;

  constructor(desk: Desk, edits: EditAct, check: CheckAct) {
    this.#desk = desk;
    this.#edits = edits;
    this.#check = check;
  }

  get #name(): string {
    return this.#desk.state.checked?.snapshot.file ?? 'so-tinh.xlsx';
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
  async bytes(): Promise<OpenFile | null> {
    const desk = this.#desk;
    let bytes: Uint8Array | null = null;
    await desk.enqueue(async () => {
      bytes = await desk.host.bytes();
    });
    return bytes && { file: this.#name, bytes };
  }

  /** The same for whoever has no other way: where this host hands out no bytes that is told. */
  async neededBytes(): Promise<OpenFile | null> {
    const open = await this.bytes();
    if (!open && this.#desk.state.fault === null) this.#desk.say({ key: 'set.noBytes', values: {} });
    return open;
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
      await desk.deliver({ kind: 'workbook', name: this.#name, type: XLSX, bytes });
    });
  }
}
