/** What the program generated in each paragraph of the document: those of blocks, and those of its footnotes. */
import type { RememberedNote, RememberedParagraph } from '../provenance/model';
import type { XmlTree } from '../../opc';
import type { LocatedBlock } from './locate';
import { noteOwners } from './note-owners';
import type { OpenReport } from './open-report';

export type Remembered = RememberedParagraph | RememberedNote['note'];

export interface RememberedLine {
  readonly block: string;
  /** null where the paragraph stands in a block, but nothing like it was generated. */
  readonly remembered: Remembered | null;
}

/** By element; paragraphs outside all blocks, and footnotes of people's own, are missing. */
export function rememberedLines(
  report: OpenReport,
  located: readonly LocatedBlock[],
): ReadonlyMap<XmlTree, RememberedLine> {
  const lines = new Map<XmlTree, RememberedLine>();
  for (const { site, paragraphs } of located)
    for (const { paragraph, remembered } of paragraphs)
      if (site.id !== '') lines.set(paragraph.element, { block: site.id, remembered });
  for (const [id, { block, note }] of noteOwners(report))
    for (const { element } of report.note(id)) lines.set(element, { block, remembered: note });
  return lines;
}
