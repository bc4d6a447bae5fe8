/** Word's own namespace and the prefix that every program gives it (ISO/IEC 29500-1, Annex A): what is read here is told by it. */
import { Fault } from '../../../core/fault';
import type { XmlTree } from '../../opc';

const W = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);

export const isWordNamespace = (name: string): boolean => W.has(name);

/** Fault `not-supported`, with `rare` where Word's namespace has another prefix than "w". */
export function refuseOtherWords(root: XmlTree, part: string, file = ''): void {
  if (W.has(root.attributes['xmlns:w'] ?? '')) return;
  const other = Object.entries(root.attributes).find(([name, value]) => /^xmlns(?::|$)/.test(name) && W.has(value));
  throw new Fault('not-supported', {
    ...(file === '' ? {} : { file }),
    what: part,
    ...(other ? { rare: `${other[0].slice(0, 40)} ≠ xmlns:w` } : {}),
  });
}
