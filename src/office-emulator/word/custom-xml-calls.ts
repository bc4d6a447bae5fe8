/** Custom XML parts over the common API, by office.js's dispatch numbers. */
import { namespaceOf, type DocumentModel } from './document-model';

const CALL = { add: 128, byNamespace: 130, xml: 131, remove: 133 } as const;

/** The payload that office.js expects; undefined for a call that is none of these or names no part. */
export function customXmlCall(document: DocumentModel, call: number, [given]: readonly unknown[]): unknown {
  const text = String(given);
  switch (call) {
    case CALL.add:
      return [document.addPart(text).id, false];
    case CALL.byNamespace:
      return document.xmlParts.filter((part) => namespaceOf(part.xml) === text).map((part) => [part.id, false]);
    case CALL.xml:
      return document.xmlParts.find((part) => part.id === text)?.xml;
    case CALL.remove:
      document.xmlParts = document.xmlParts.filter((part) => part.id !== text);
      return true;
    default:
      return undefined;
  }
}
