/** Where the charts of a document are: the parts that a block's drawings point to, under whatever names an editor gave them. */
import type { BlockSite } from '../document/block-site';
import type { OpenReport } from '../document/open-report';
import { descendants, type XmlTree } from '../../opc';

/** Every element of that name in the elements, themselves included. */
export function within(elements: readonly XmlTree[], name: string): XmlTree[] {
  return elements.flatMap((element) => descendants(element).filter((inner) => inner.name === name));
}

/** Names of the chart parts of one block; none where people took the drawing out. */
export function chartPartsOf(site: BlockSite, report: OpenReport): string[] {
  const { pack, main } = report;
  const relations = pack.relationships(main.name);
  return within(site.elements, 'c:chart').flatMap((chart) => {
    const found = relations.find((relation) => relation.id === chart.attributes['r:id'] && !relation.external);
    return found && pack.has(found.target) ? [found.target] : [];
  });
}
