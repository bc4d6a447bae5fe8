/** The paragraphs and tables of a document that belong to no block that was found: where a lost block may stand. */
import { type XmlTree } from '../../opc';
import type { RememberedBlock, RememberedNote, RememberedParagraph } from '../provenance/model';
import { figureTag } from '../provenance/tags';
import type { BlockSite } from './block-site';
import { paragraphsIn, type OpenReport } from './open-report';
import { printedThen } from './words';

export interface Candidate {
  readonly elements: readonly XmlTree[];
  readonly table: boolean;
  readonly text: string;
  readonly order: number;
}

/** How the figures of the blocks read that are looked for: one that has its tag still says whose it is, whatever it reads. */
export function figuresThen(blocks: readonly RememberedBlock[]): ReadonlyMap<string, string> {
  const then = new Map<string, string>();
  const add = (parts: RememberedParagraph | RememberedNote['note']): void => {
    for (const part of parts)
      if (typeof part !== 'string') {
        if ('note' in part) add(part.note);
        else then.set(figureTag(part.fact), part.text);
      }
  };
  for (const { paragraphs } of blocks) for (const paragraph of paragraphs) add(paragraph);
  return then;
}

export function candidates(
  report: OpenReport,
  sites: readonly BlockSite[],
  then: ReadonlyMap<string, string>,
): Candidate[] {
  const taken = new Set(sites.flatMap((site) => [...site.elements]));
  const found: Candidate[] = [];
  const text = (element: XmlTree): string =>
    paragraphsIn(element)
      .map((p) => printedThen(report.paragraph(p).pieces, report, then))
      .filter((line) => line !== '')
      .join('\n');
  const add = (elements: XmlTree[], content: string, table: boolean): void => {
    if (content !== '') found.push({ elements, table, text: content, order: elements[0]?.start ?? 0 });
  };
  const visit = (element: XmlTree): void => {
    if (taken.has(element)) return;
    if (element.name === 'w:p') {
      add([element], text(element), false);
      return;
    }
    if (element.name === 'w:tbl') add([element], text(element), true);
    if (element.name.endsWith('Pr')) return;
    for (const child of element.children) visit(child);
  };
  visit(report.body);
  return found;
}
