/** The open document proven: what is wrong in its prose and tables, shown, marked with comments, put right and taken back. */
import { addressKey, type CellAddress } from '../../core/cell-address';
import type { DocumentWords } from '../../core/host';
import type { DocumentProof } from '../asking/document-proof';
import type { DocumentDesk } from './document-desk';
import type { ProofUndo } from './document-state';
import { printedInstead, wordsAfter, wordsOf } from './document-words';
import type { IncomingFile } from './incoming-file';
import type { Listed } from './listed-blocks';

/** The open document's name is not told by Word. */
const FILE = 'van-ban.docx';

/** New words for a figure of the document. */
export interface ProofRepair {
  readonly at: CellAddress;
  readonly from: string;
  readonly to: string;
}

export const placeKey = (at: CellAddress): string =>
  `${addressKey(at)} ${JSON.stringify([at.inText?.place, at.inText?.note, at.inText?.paragraph, at.inText?.start])}`;

export class ProofAct {
  readonly #desk: DocumentDesk;

  constructor(desk: DocumentDesk) {
    this.#desk = desk;
  }

  /** Whether this Word hands out the document; else it can be proven by the command line only. */
  possible(): boolean {
    const { host } = this.#desk;
    return (
      host.words !== undefined && host.bytes !== undefined && !host.gaps().some(({ feature }) => feature === 'bytes')
    );
  }

  canComment(): boolean {
    return !this.#desk.host.gaps().some(({ feature }) => feature === 'comments');
  }

  /** Reads the document as it is now; against the workbooks chosen last where there are any. */
  check(): Promise<void> {
    return this.#desk.work(() => this.#look());
  }

  /** The same against workbooks. */
  against(files: readonly IncomingFile[]): Promise<void> {
    const desk = this.#desk;
    return desk.work(async () => {
      const books = await desk.books(files);
      await desk.look();
      await desk.admitted(books, desk.state.record, async () => {
        desk.set({ books });
        await this.#look();
      });
    });
  }

  show(at: CellAddress): Promise<void> {
    return this.#onWords(at, (words) => this.#desk.host.words?.show(words) ?? Promise.resolve(false));
  }

  /** Writes what was found beside the words, as comments; those marked before are not marked again. */
  mark(listed: readonly Listed[]): Promise<void> {
    const desk = this.#desk;
    return desk.act(listed.map(({ key }) => key).join(' '), async () => {
      const { proof, language } = desk.state;
      const marked = new Set(desk.state.marked);
      // With the words of all checks, which the pane's first view does without.
      const { sentenceOf } = await import(/* webpackChunkName: "sentences" */ './listed-text');
      let count = 0;
      for (const each of listed) {
        const words = proof && wordsOf(proof, each.first.at);
        if (!words || marked.has(each.key)) continue;
        if (!(await desk.host.words?.comment(words, `Khớp Số: ${sentenceOf(each, language)}`))) continue;
        marked.add(each.key);
        count += 1;
      }
      desk.set({ marked, notice: { key: 'proof.marked', values: { count } } });
    });
  }

  /** Writes the figure that the others prove in its place, in the format of what stood there. */
  repair({ at, from, to }: ProofRepair): Promise<void> {
    const desk = this.#desk;
    return desk.act(`${placeKey(at)} ${to}`, async () => {
      const { proof } = desk.state;
      // Read again meanwhile, another figure may stand at this place.
      const words = proof && wordsOf(proof, at);
      if (!proof || words?.text !== from || !(await desk.host.words?.replace(words, to))) {
        desk.set({ notice: { key: 'proof.gone', values: {} } });
        return;
      }
      const step: ProofUndo = { words: wordsAfter(words, to, proof), back: words.text };
      desk.set({ repaired: [...desk.state.repaired, step] });
      await this.#look();
      desk.set({ notice: { key: 'proof.repaired', values: { before: words.text, after: to } } });
    });
  }

  /** Takes back the last figure that was put right, where nobody changed it since. */
  undo(): Promise<void> {
    const desk = this.#desk;
    return desk.work(async () => {
      const { repaired } = desk.state;
      const step = repaired.at(-1);
      if (!step) return;
      const done = await desk.host.words?.replace(step.words, step.back);
      desk.set({ repaired: repaired.slice(0, -1) });
      await this.#look();
      desk.set({
        notice: done
          ? { key: 'proof.undone', values: { before: step.words.text, after: step.back } }
          : { key: 'proof.gone', values: {} },
      });
    });
  }

  async #onWords(at: CellAddress, act: (words: DocumentWords) => Promise<boolean>): Promise<void> {
    const desk = this.#desk;
    await desk.work(async () => {
      const { proof } = desk.state;
      const words = proof && wordsOf(proof, at);
      const done = words !== null && (await act(words));
      if (!done) desk.set({ notice: { key: words ? 'proof.gone' : 'proof.elsewhere', values: {} } });
    });
  }

  async #look(): Promise<void> {
    const desk = this.#desk;
    const bytes = (await desk.host.bytes?.()) ?? null;
    if (bytes === null) {
      desk.set({ notice: { key: 'proof.notNow', values: {} } });
      return;
    }
    const { engine } = desk.services;
    const { books, proof: before } = desk.state;
    const asked = { bytes, file: FILE, bound: before?.bound ?? [] };
    const proof = books ? await engine.ask(books.found.of, 'proof', asked) : await engine.work('proof', asked);
    desk.set({ proof });
  }
}

/** What the figures prove or suspect, as words of this document: the likeliest first. */
export function repairsOf({ block, first, told }: Listed, proof: DocumentProof): readonly ProofRepair[] {
  const wanted =
    told && block.cause?.found
      ? block.cause.found.explanations.flatMap(({ repairs }) => (repairs.length === 1 ? repairs : []))
      : (first.suspects ?? []);
  const made = wanted.flatMap(({ at, value }): ProofRepair[] => {
    const words = at.file === proof.document.file ? wordsOf(proof, at) : null;
    const to = words && printedInstead(words.text, value);
    return words && to !== null && to !== words.text ? [{ at, from: words.text, to }] : [];
  });
  return [...new Map(made.map((each) => [`${placeKey(each.at)} ${each.to}`, each])).values()];
}
