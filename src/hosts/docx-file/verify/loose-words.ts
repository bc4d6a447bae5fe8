/** Numbers in no figure's place: those in generated words that would read otherwise today, and those that people added. */
import type { LooseNumber } from '../document/loose-numbers';
import { numbersIn } from '../document/numbers';
import { textOf } from '../document/pieces';
import { sentenceAround } from '../fresh/sentences';
import type { RememberedBlock, RememberedNote, RememberedParagraph } from '../provenance/model';
import type { LooseMention } from './verification';

export function mention(number: LooseNumber): LooseMention {
  const { text, place, block, paragraph, start, end } = number;
  return { text, place, block, sentence: sentenceAround(textOf(paragraph.pieces), start, end) };
}

function plainNumbers(parts: RememberedParagraph | RememberedNote['note'], into: Map<string, number>): void {
  for (const part of parts) {
    if (typeof part === 'string') for (const { text } of numbersIn(part)) into.set(text, (into.get(text) ?? 0) + 1);
    else if ('note' in part) plainNumbers(part.note, into);
  }
}

/** Blocks whose words are a cell's own text ("Thuyết minh"), not a passage's. */
const SLOT = /^text\//u;

/** Figures that stand in a passage's own words, as it was written or learnt: nothing proves them. */
export function untiedNumbers(loose: readonly LooseNumber[], blocks: readonly RememberedBlock[]): LooseMention[] {
  const passages = new Set(blocks.filter(({ id, type }) => type === 'paragraph' && !SLOT.test(id)).map(({ id }) => id));
  return loose.filter((one) => one.generated && one.figure && passages.has(one.block)).map(mention);
}

/**
 * Figures in generated words that the block as written today does not hold.
 * @param now the blocks as they would be written today; a block that would not be written is not judged by its words.
 */
export function staleNumbers(loose: readonly LooseNumber[], now: ReadonlyMap<string, RememberedBlock>): LooseMention[] {
  const left = new Map<string, Map<string, number>>();
  return loose.flatMap((number) => {
    const block = now.get(number.block);
    if (!number.generated || !number.figure || !block) return [];
    let own = left.get(number.block);
    if (!own) {
      own = new Map<string, number>();
      for (const paragraph of block.paragraphs) plainNumbers(paragraph, own);
      left.set(number.block, own);
    }
    return (own.get(number.text) ?? 0) > 0 ? [] : [mention(number)];
  });
}
