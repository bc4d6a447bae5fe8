/** Where a block goes that the document does not hold yet: behind the nearest block before it that is still there, else before the next. */
import type { BlockSite } from '../../document/block-site';

export interface Neighbour {
  readonly site: BlockSite;
  readonly side: 'after' | 'before';
}

/**
 * @param order ids of one run of blocks (the body, or one annex) in the new document.
 * @param sites the first site of each block that is in the document.
 */
export function neighbourOf(
  id: string,
  order: readonly string[],
  sites: ReadonlyMap<string, BlockSite>,
): Neighbour | null {
  const at = order.indexOf(id);
  for (let n = at - 1; n >= 0; n -= 1) {
    const site = sites.get(order[n] ?? '');
    if (site) return { site, side: 'after' };
  }
  for (let n = at + 1; n < order.length; n += 1) {
    const site = sites.get(order[n] ?? '');
    if (site) return { site, side: 'before' };
  }
  return null;
}

/** The offset in the main part at which the neighbour's side lies, outside its content control. */
export function offsetOf(neighbour: Neighbour): number {
  const { site, side } = neighbour;
  if (side === 'after') return site.sdt?.end ?? site.elements[site.elements.length - 1]?.end ?? 0;
  return site.sdt?.start ?? site.elements[0]?.start ?? 0;
}
