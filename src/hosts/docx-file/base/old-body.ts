/**
 * What of a written report's body is its content: all between the letterhead's last line and recipients or signature, tables and pictures that
 * stand last among them, and whatever stands behind the signature. Nothing of it may stay on the paper, or last period's figures are printed again.
 */
import { descendants, type Splice, type XmlTree } from '../../opc';
import { plainText } from './paragraph-text';

export interface OldBody {
  /** Gives way to the place of the content. */
  readonly content: { readonly start: number; readonly end: number };
  /** Goes away: tables between title and content, annexes behind the signature. */
  readonly others: readonly Splice[];
}

const RECIPIENTS = /^\s*nơi nhận(?!\p{L})/iu;
const SIGNED = /^\s*(?:TM|KT|TL|TUQ|Q)\.\s/u;
const ITEM = /^\s*[-–+•]/u;
const ANNEX = /^\s*(?:phụ lục|phụ biểu|biểu(?: số)?\s+[\dIVX])/iu;
/** A place of the signature. */
const OF_SIGNER = /quyen_han|chuc_vu|ho_ten|noi_nhan/iu;
const DRAWN = new Set(['w:drawing', 'w:pict', 'w:object']);
/** A signature's lines have no more letters than these. */
const SHORT = 80;

const textsOf = (block: XmlTree): string[] =>
  (block.name === 'w:p' ? [block] : descendants(block).filter(({ name }) => name === 'w:p')).map(plainText);

/** Holds something that is printed. */
const isPrinted = (block: XmlTree): boolean =>
  block.name === 'w:tbl' ||
  textsOf(block).some((text) => text !== '') ||
  descendants(block).some(({ name }) => DRAWN.has(name));

/**
 * @param blocks the body's own children.
 * @param from,to the content's first and last block.
 * @param texts lines of title, addressees and signature.
 */
export function oldBody(
  blocks: readonly XmlTree[],
  [from, to]: readonly [XmlTree, XmlTree],
  texts: ReadonlyMap<string, string | null>,
): OldBody {
  const all = blocks.filter(({ name }) => name !== 'w:sectPr');
  const [first, last] = [all.indexOf(from), all.indexOf(to)];
  const isOfSigner = (text: string): boolean =>
    RECIPIENTS.test(text) || SIGNED.test(text) || OF_SIGNER.test(texts.get(text) ?? '');
  const behind = all.slice(last + 1);
  const tail = behind.findIndex((block) => textsOf(block).some(isOfSigner));
  const inside = behind.slice(0, tail < 0 ? undefined : tail);
  const end = inside.filter(isPrinted).at(-1) ?? to;
  const head = all.slice(0, first).map((block) => textsOf(block).some((text) => texts.has(text)));
  const between = all.slice(head.lastIndexOf(true) + 1, first).filter(({ name }) => name === 'w:tbl');
  const signed = tail < 0 ? [] : behind.slice(tail);
  const after = signed.slice(signedTo(signed, isOfSigner)).filter(isPrinted);
  const removed = [...(head.includes(true) ? between : []), ...after];
  return {
    content: { start: from.start, end: end.end },
    others: removed.map((block) => ({ start: block.start, end: block.end, text: '' })),
  };
}

/** How many blocks recipients and signature take: through the last that says one of their lines. */
function signedTo(blocks: readonly XmlTree[], isOfSigner: (text: string) => boolean): number {
  const isSigned = (block: XmlTree): boolean => textsOf(block).some(isOfSigner);
  const isItem = (block: XmlTree): boolean =>
    block.name === 'w:p' && textsOf(block).every((text) => ITEM.test(text) && text.length < SHORT);
  const isAnnex = (block: XmlTree): boolean =>
    (block.name === 'w:tbl' && !isSigned(block)) || textsOf(block).some((text) => ANNEX.test(text));
  const stop = blocks.findIndex(isAnnex);
  const own = blocks.slice(0, stop < 0 ? undefined : stop);
  return own.map((block) => isSigned(block) || isItem(block)).lastIndexOf(true) + 1;
}
