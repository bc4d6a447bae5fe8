/**
 * Puts the block's content control around the block alone: back where an editor stripped it, with what the editor left taken
 * away, and closer where people wrote paragraphs of their own into it.
 */
import { childOf, escapeAttribute, type XmlTree } from '../../../opc';
import { tagOf } from '../../document/pieces';
import type { BlockSite } from '../../document/block-site';
import { controlsIn } from '../../document/block-sites';
import { blockTag, isBlockTag } from '../../provenance/tags';
import { endsSection } from './frame-lines';
import type { Session } from '../session';

const ALIAS = 'Khớp Số';

/** Controls that stood around a block and now stand in its paragraph, without use. */
function leftovers(site: BlockSite): XmlTree[] {
  return site.elements.flatMap((element) =>
    [...controlsIn(element)].filter((sdt) => {
      const tag = tagOf(sdt);
      if (tag !== null) return isBlockTag(tag);
      const properties = childOf(sdt, 'w:sdtPr');
      return properties !== undefined && childOf(properties, 'w:alias')?.attributes['w:val'] === ALIAS;
    }),
  );
}

export function blockControlOpening(id: string, session: Session): string {
  const appearance = session.modern ? '<w15:appearance w15:val="hidden"/>' : '';
  return `<w:sdt><w:sdtPr><w:alias w:val="${ALIAS}"/><w:tag w:val="${escapeAttribute(blockTag(id))}"/><w:id w:val="${String(session.ids.control())}"/>${appearance}</w:sdtPr><w:sdtContent>`;
}

/** Shuts people's own paragraphs out of the block's control. */
function narrow({ sdt, elements }: BlockSite, { report: { main } }: Session): boolean {
  const content = sdt && childOf(sdt, 'w:sdtContent');
  const [first, last] = [elements[0], elements.at(-1)];
  if (!content || !first || !last) return false;
  const [before, behind] = [
    content.children.some(({ name, start }) => name === 'w:p' && start < first.start),
    content.children.some(({ name, start }) => name === 'w:p' && start > last.start),
  ];
  if (before) {
    main.replace(sdt.start, content.openEnd, '');
    main.insert(first.start, main.source.slice(sdt.start, content.openEnd));
  }
  if (behind) {
    main.insert(last.end, main.source.slice(content.closeStart, sdt.end));
    main.replace(content.closeStart, sdt.end, '');
  }
  return before || behind;
}

/** Wraps the block; `rewritten`: its paragraph's content is replaced anyway, leftovers go with it. Returns whether it did. */
export function healBlock(site: BlockSite, rewritten: boolean, session: Session): boolean {
  const first = site.elements[0];
  const last = site.elements[site.elements.length - 1];
  if (site.sdt) return narrow(site, session);
  if (!first || !last || site.id === '') return false;
  const { main } = session.report;
  if (site.elements.some(endsSection)) return false;
  if (!rewritten) {
    for (const sdt of leftovers(site)) {
      const content = childOf(sdt, 'w:sdtContent');
      if (!content) continue;
      main.replace(sdt.start, content.openEnd, '');
      main.replace(content.closeStart, sdt.end, '');
    }
  }
  main.insert(first.start, blockControlOpening(site.id, session));
  main.insert(last.end, '</w:sdtContent></w:sdt>');
  return true;
}
