/**
 * Where each generated block stands in the document as it is now: by its content control, and where an editor dropped
 * the control or its tag, by the text that the document remembers of it.
 */
import { blockTag, isBlockTag } from '../provenance/tags';
import type { RememberedBlock } from '../provenance/model';
import { childOf, descendants, type XmlTree } from '../../opc';
import type { BlockSite } from './block-site';
import { foundAgain } from './found-again';
import type { OpenReport } from './open-report';
import { generatedAmong } from './own-paragraphs';
import { tagOf } from './pieces';

function enclosingParagraph(element: XmlTree): XmlTree | null {
  for (let up: XmlTree | null = element; up; up = up.parent) if (up.name === 'w:p') return up;
  return null;
}

function taggedSites(report: OpenReport, byTag: ReadonlyMap<string, RememberedBlock>): BlockSite[] {
  const sites: BlockSite[] = [];
  const claimed = new Set<XmlTree>();
  const visit = (element: XmlTree): void => {
    const tag = element.name === 'w:sdt' ? (tagOf(element) ?? undefined) : undefined;
    if (isBlockTag(tag)) {
      const remembered = byTag.get(tag) ?? null;
      const id = remembered?.id ?? tag.slice(tag.indexOf(':') + 1);
      const paragraph = enclosingParagraph(element);
      if (paragraph) {
        if (!claimed.has(paragraph)) sites.push({ id, sdt: null, elements: [paragraph], remembered });
        claimed.add(paragraph);
        return;
      }
      const elements = (childOf(element, 'w:sdtContent')?.children ?? []).filter(
        (child) => child.name === 'w:p' || child.name === 'w:tbl',
      );
      if (elements.length > 0) {
        sites.push({ id, sdt: element, elements: generatedAmong(elements, remembered, report), remembered });
        return;
      }
    }
    for (const child of element.children) if (child.name !== 'w:txbxContent') visit(child);
  };
  visit(report.body);
  return sites;
}

const known = new WeakMap<OpenReport, readonly BlockSite[]>();

/** Every block's site in document order; a block that people copied has one site for each copy. Found once a report. */
export function blockSites(report: OpenReport): readonly BlockSite[] {
  const sites = known.get(report) ?? findSites(report);
  known.set(report, sites);
  return sites;
}

function findSites(report: OpenReport): readonly BlockSite[] {
  const byTag = new Map(report.record.blocks.map((block) => [blockTag(block.id), block]));
  const tagged = taggedSites(report, byTag);
  const there = new Set(tagged.map((site) => site.id));
  const lost = report.record.blocks.filter((block) => block.state === 'present' && !there.has(block.id));
  const again = lost.length > 0 ? foundAgain(report, lost, tagged) : [];
  return [...tagged, ...again].sort((a, b) => (a.elements[0]?.start ?? 0) - (b.elements[0]?.start ?? 0));
}

/** Every tagged content control of the part, figures and blocks alike. */
export function* controlsIn(root: XmlTree): Generator<XmlTree> {
  for (const element of descendants(root)) if (element.name === 'w:sdt') yield element;
}
