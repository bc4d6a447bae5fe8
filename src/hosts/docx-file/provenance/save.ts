/** Puts the provenance part into a package: over the one that is there, else as a part of its own with its relationships. */
import type { OpcPackage } from '../../opc';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const CUSTOM_XML = `${OFFICE}/customXml`;
export const CUSTOM_XML_PROPS = `${OFFICE}/customXmlProps`;
export const CUSTOM_XML_PROPS_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
/** Identifies the part in Word's data store; any GUID will do, as long as it never changes. */
const STORE_ITEM = '{6B686F70-736F-4A1E-9D52-30C0DE2020BC}';

export const itemProperties =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  `<ds:datastoreItem ds:itemID="${STORE_ITEM}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">` +
  '<ds:schemaRefs><ds:schemaRef ds:uri="urn:khopso:provenance:1"/></ds:schemaRefs></ds:datastoreItem>';

/** @param part where it was found; null where an editor dropped it. @param main name of the document's main part. */
export function saveProvenance(pack: OpcPackage, part: string | null, main: string, xml: string): void {
  if (part !== null) {
    pack.put(part, xml);
    return;
  }
  let n = 1;
  while (pack.has(`customXml/item${String(n)}.xml`) || pack.has(`customXml/itemProps${String(n)}.xml`)) n += 1;
  const name = `customXml/item${String(n)}.xml`;
  const properties = `itemProps${String(n)}.xml`;
  pack.add({ name, contentType: 'application/xml', content: xml });
  pack.add({ name: `customXml/${properties}`, contentType: CUSTOM_XML_PROPS_TYPE, content: itemProperties });
  pack.addRelationship(name, CUSTOM_XML_PROPS, properties);
  pack.addRelationship(main, CUSTOM_XML, `${'../'.repeat(main.split('/').length - 1)}${name}`);
}
