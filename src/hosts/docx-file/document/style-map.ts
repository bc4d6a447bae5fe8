/** Styles of a freshly written document to those of the document being updated: editors rename the ids, the names stay. */
import { childOf, type OpcPackage } from '../../opc';

interface Styles {
  readonly nameById: ReadonlyMap<string, string>;
  readonly idByName: ReadonlyMap<string, string>;
}

function stylesOf(pack: OpcPackage): Styles {
  const nameById = new Map<string, string>();
  const idByName = new Map<string, string>();
  const main = pack.related('', 'officeDocument');
  const name = main === null ? null : pack.related(main, 'styles');
  for (const style of name === null ? [] : pack.xml(name).children) {
    const id = style.attributes['w:styleId'];
    const shown = childOf(style, 'w:name')?.attributes['w:val']?.toLowerCase();
    if (style.name !== 'w:style' || id === undefined || shown === undefined) continue;
    nameById.set(id, shown);
    if (!idByName.has(shown)) idByName.set(shown, id);
  }
  return { nameById, idByName };
}

/** Gives the id of the style to use for a fresh document's style; null when the document has none of that name. */
export function styleMap(from: OpcPackage, to: OpcPackage): (id: string) => string | null {
  const fresh = stylesOf(from);
  const own = stylesOf(to);
  return (id) => {
    const name = fresh.nameById.get(id);
    if (name === undefined) return own.nameById.has(id) ? id : null;
    if (own.nameById.get(id) === name) return id;
    return own.idByName.get(name) ?? null;
  };
}
