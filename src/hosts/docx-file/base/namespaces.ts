/** Prefixes that a part must declare before elements of another document may stand in it, and those that old editors may ignore. */
import { parseXml, type OpcContext, type XmlTree } from '../../opc';

const IGNORABLE = 'mc:Ignorable';

/** The part with the prefixes of `from` declared at its root; a prefix that it has stays as it is. */
export function withNamespaces(source: string, from: XmlTree, name: string, context: OpcContext): string {
  const root = parseXml(source, name, context);
  const missing = Object.entries(from.attributes).filter(
    ([key]) => key.startsWith('xmlns:') && root.attributes[key] === undefined,
  );
  const ignored = (element: XmlTree): readonly string[] =>
    (element.attributes[IGNORABLE] ?? '').split(/\s+/).filter((prefix) => prefix !== '');
  const own = ignored(root);
  const more = ignored(from).filter((prefix) => !own.includes(prefix));
  let tag = source.slice(root.start, root.openEnd);
  if (more.length > 0) {
    const all = [...own, ...more].join(' ');
    tag =
      root.attributes[IGNORABLE] === undefined
        ? tag.replace(/\s*>$/, ` ${IGNORABLE}="${all}">`)
        : tag.replace(/mc:Ignorable=(?:"[^"]*"|'[^']*')/, `${IGNORABLE}="${all}"`);
  }
  const declarations = missing.map(([key, uri]) => ` ${key}="${uri}"`).join('');
  return `${source.slice(0, root.start)}${tag.replace(/\s*>$/, `${declarations}>`)}${source.slice(root.openEnd)}`;
}
