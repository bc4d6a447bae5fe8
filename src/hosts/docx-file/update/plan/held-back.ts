/**
 * Paragraphs of which an office's wording prints nothing this period, or not all: nobody's words go with them, people's
 * stay and are asked about.
 */
import type { HeldBlock } from '../../../../core/report-document';
import { childOf, descendants, type XmlTree } from '../../../opc';
import { textOf, type ReadParagraph } from '../../document/pieces';
import type { BlockPlan } from './plan-block';

/** The sentences held back of each paragraph. */
export const heldTexts = (held: readonly HeldBlock[] = []): ReadonlyMap<string, readonly string[]> =>
  new Map(held.map(({ id, texts }) => [id, texts]));

/** A paragraph of the text itself, that ends no section. */
function isPlain(element: XmlTree): boolean {
  const properties = childOf(element, 'w:pPr');
  const outer = element.parent?.name === 'w:sdtContent' ? element.parent.parent?.parent : element.parent;
  return element.name === 'w:p' && outer?.name === 'w:body' && !(properties && childOf(properties, 'w:sectPr'));
}

const isOfComment = ({ name }: XmlTree): boolean => /^w:comment(?:RangeStart|RangeEnd|Reference)$/.test(name);

/**
 * Whether a paragraph that is held back goes: nobody touched it, nobody remarked on it.
 * @param isOurs whether a comment is ours and unanswered.
 */
export function goes(plan: BlockPlan, held: ReadonlyMap<string, unknown>, isOurs: (id: string) => boolean): boolean {
  const { site, untouched, freshBlock } = plan;
  if (!untouched || freshBlock || !held.has(site.id) || site.elements.length === 0) return false;
  return site.elements.every(
    (element) =>
      isPlain(element) &&
      descendants(element)
        .filter(isOfComment)
        .every(({ attributes }) => isOurs(attributes['w:id'] ?? '')),
  );
}

/** Clauses of three words or more, any number for each of their numbers. */
function clausesOf(text: string): RegExp[] {
  return text
    .normalize('NFC')
    .replace(/\[số cũ: ([^\]]*)\]/gu, '$1')
    .replace(/\[\^: [^\]]*\]/gu, '')
    .split(/[;:.,](?:\s+|$)/u)
    .map((clause) => clause.match(/[\p{L}\d][\p{L}\d.,/%-]*/gu) ?? [])
    .filter((words) => words.length > 2)
    .map((words) => {
      const each = words.map((word) => (/\d/.test(word) ? '[\\d.,/%-]+' : word.replace(/[.,/%-]/g, '\\$&')));
      return new RegExp(`(?<![\\p{L}\\d])${each.join('[^\\p{L}\\d]+')}(?![\\p{L}\\d])`, 'iu');
    });
}

export interface HeldWords {
  readonly paragraph: ReadParagraph;
  readonly start: number;
  readonly end: number;
}

/** Where a paragraph that people edited still says what is held back. */
export function heldWordsIn(paragraph: ReadParagraph, texts: readonly string[]): HeldWords[] {
  const text = textOf(paragraph.pieces);
  return texts.flatMap((held): HeldWords[] => {
    const found = clausesOf(held).flatMap((clause) => {
      const match = clause.exec(text);
      return match ? [{ start: match.index, end: match.index + match[0].length }] : [];
    });
    if (found.length === 0) return [];
    const start = Math.min(...found.map((one) => one.start));
    return [{ paragraph, start, end: Math.max(...found.map((one) => one.end)) }];
  });
}
