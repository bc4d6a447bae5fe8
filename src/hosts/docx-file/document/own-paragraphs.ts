/**
 * Paragraphs that people wrote into a block's control, before or behind what was generated: pressing Enter at the end of a
 * passage puts them there. They are people's own, and the passage beside them is still the program's.
 */
import type { RememberedBlock } from '../provenance/model';
import type { XmlTree } from '../../opc';
import { taggedFigures } from './figure-sites';
import type { OpenReport } from './open-report';
import { ownTag, rememberedWords, words } from './words';

/** Of a control's paragraphs those that were generated, where they still say word for word what they said; else all. */
export function generatedAmong(
  elements: readonly XmlTree[],
  remembered: RememberedBlock | null,
  report: OpenReport,
): readonly XmlTree[] {
  const written = remembered?.type === 'paragraph' ? remembered.paragraphs : [];
  if (written.length === 0 || elements.length <= written.length || elements.some(({ name }) => name !== 'w:p'))
    return elements;
  const paragraphs = elements.map((element) => report.paragraph(element));
  const [now, then] = [
    paragraphs.map(({ pieces }) => words(pieces, report, ownTag)),
    written.map((paragraph) => rememberedWords(paragraph)),
  ];
  const starts = now.flatMap((_, at) => (then.every((text, n) => now[at + n] === text) ? [at] : []));
  const [from] = starts;
  if (from === undefined || starts.length > 1) return elements;
  const isGenerated = (n: number): boolean => n >= from && n < from + written.length;
  return paragraphs.every((paragraph, n) => isGenerated(n) || taggedFigures(paragraph).length === 0)
    ? elements.filter((_, n) => isGenerated(n))
    : elements;
}
