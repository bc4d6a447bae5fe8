/** Footnotes that nothing prints any more: each of their marks stands in a tracked deletion, which may still be taken back. */
import { isInside, type XmlTree } from '../../opc';
import { DELETIONS } from './pieces';

/** Their ids; a footnote that has no mark at all is none of them. */
export function struckNotes(root: XmlTree): ReadonlySet<string> {
  const struck = new Set<string>();
  const printed = new Set<string>();
  const visit = (element: XmlTree): void => {
    if (element.name === 'w:footnoteReference')
      (isInside(element, DELETIONS) ? struck : printed).add(element.attributes['w:id'] ?? '');
    for (const child of element.children) visit(child);
  };
  visit(root);
  return new Set([...struck].filter((id) => !printed.has(id)));
}
