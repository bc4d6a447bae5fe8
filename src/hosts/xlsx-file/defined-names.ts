/** What the workbook's names stand for (ECMA-376 Part 1, §18.2.5), as formulas ask for them. */
import { CLOSE, END, OPEN, TEXT, XmlScanner } from '../opc';
import type { ReadContext } from './limits';

/**
 * Names in upper case with their formulas. A name that some sheet defines for itself is left out: which one is meant depends
 * on the sheet.
 */
export function definedNames(bytes: Uint8Array, part: string, context: ReadContext): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const local = new Set<string>();
  const xml = new XmlScanner(bytes, part, context);
  let name: string | null = null;
  for (let token = xml.next(); token !== END; token = xml.next()) {
    if (token === OPEN) {
      name = null;
      if (xml.depth !== 3 || !xml.is('definedName')) continue;
      const attributes = xml.attributes();
      name = (attributes.get('name') ?? '').toUpperCase();
      if (attributes.has('localSheetId')) local.add(name);
    } else if (token === CLOSE) name = null;
    else if (token === TEXT && name !== null) names.set(name, (names.get(name) ?? '') + xml.text());
  }
  for (const own of local) names.delete(own);
  return names;
}
