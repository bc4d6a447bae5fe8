/** The worker's end: takes sheets in, checks them, answers questions, and stops when told to. */
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/snapshot';
import { breath } from '../../hosts/office-js';
import { EngineSide } from './engine-side';
import type { Given, Task } from './port';
import { faultWired, inParts, type Asking, type BookRead, type BookWired, type Telling, type Wire } from './wire';
import { headOf, partsOf } from './wired-answer';

/** Nobody waits for this thread but the word "stop": it listens so often, in milliseconds. */
const SLICE = 40;
/** A progress told more often is not seen. */
const PROGRESS = 50;

type Sheet = Omit<SheetSnapshot, 'cells'> & { readonly cells: SheetSnapshot['cells'][number][] };
type One<K extends Asking['kind']> = Extract<Asking, { kind: K }>;

export function serve(wire: Wire<Telling, Asking>, now: () => number = () => performance.now()): void {
  const side = new EngineSide(() => breath(now, SLICE));
  const sheets = new Map<number, Sheet>();
  const stops = new Map<number, { aborted: boolean }>();

  const handedOver = ({ file, sha256, sheets: ids }: BookWired): WorkbookSnapshot => ({
    file,
    sha256,
    sheets: ids.flatMap((id) => sheets.get(id) ?? []),
  });

  const check = async ({ call, line, books, prior }: One<'check'>): Promise<void> => {
    const signal = { aborted: false };
    stops.set(call, signal);
    let told = 0;
    const progress = (done: number, total: number): void => {
      if (now() - told < PROGRESS) return;
      told = now();
      wire.send({ kind: 'progress', call, done, total });
    };
    try {
      const earlier = prior.map(handedOver);
      const answer = await side.check(line, books.map(handedOver), { progress, signal, prior: earlier });
      for (const [list, items] of partsOf(answer)) wire.send({ kind: 'part', call, list, items });
      wire.send({ kind: 'told', call, value: headOf(answer) });
    } finally {
      stops.delete(call);
    }
  };

  const ask = async ({ call, of, question, given }: One<'ask'>): Promise<void> => {
    wire.send({ kind: 'told', call, value: await side.ask(of, question, given as Given<typeof question>) });
  };

  /** Kept, so that a check of it needs no handing over. Numbers of the page are above nought. */
  let kept = 0;
  const sendBook = (call: number, book: WorkbookSnapshot): void => {
    const read = book.sheets.map(({ cells, ...head }) => {
      const id = (kept -= 1);
      sheets.set(id, { ...head, cells: [...cells] });
      for (const items of inParts(cells, () => 1)) wire.send({ kind: 'part', call, list: String(id), items });
      return { id, head };
    });
    wire.send({ kind: 'told', call, value: { file: book.file, sha256: book.sha256, sheets: read } satisfies BookRead });
  };

  const work = async ({ call, job, given }: One<'work'>): Promise<void> => {
    const value = await side.work(job, given as Task<typeof job>);
    if (!(value instanceof Uint8Array) && 'sheets' in value) sendBook(call, value);
    else wire.send({ kind: 'told', call, value });
  };

  /** The call that a message is about, under way. */
  const begun = (message: One<'check' | 'ask' | 'work'>): Promise<void> => {
    switch (message.kind) {
      case 'check':
        return check(message);
      case 'ask':
        return ask(message);
      case 'work':
        return work(message);
    }
  };

  wire.take((message) => {
    switch (message.kind) {
      case 'sheet':
        sheets.set(message.id, { ...message.sheet, cells: [] });
        break;
      case 'cells':
        for (const cell of message.cells) sheets.get(message.id)?.cells.push(cell);
        break;
      case 'drop':
        for (const id of message.ids) sheets.delete(id);
        break;
      case 'cancel': {
        const signal = stops.get(message.call);
        if (signal) signal.aborted = true;
        break;
      }
      case 'check':
      case 'ask':
      case 'work':
        begun(message).catch((error: unknown) => {
          wire.send(faultWired(message.call, error));
        });
    }
  });
  wire.send({ kind: 'ready' });
}
