/** Puts the block's content control back around a block that an editor stripped of it, and takes away what the editor left. */
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

/** Wraps the block; `rewritten`: its paragraph's content is replaced anyway, leftovers go with it. Returns whether it did. */
export function healBlock(site: BlockSite, rewritten: boolean, session: Session): boolean {
  const first = site.elements[0];
  const last = site.elements[site.elements.length - 1];
  if (site.sdt || !first || !last || site.id === '') return false;
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
