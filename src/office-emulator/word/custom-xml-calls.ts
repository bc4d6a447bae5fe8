/** Custom XML parts over the common API. */
import { CommonError, type CommonCall, type CommonReply } from '../common/common-api';
import { namespaceOf, type DocumentModel } from './document-model';

/** null for a call that is none of these. */
export function customXmlCall(document: DocumentModel, call: CommonCall): CommonReply | null {
  switch (call.kind) {
    case 'add-part':
      return { kind: 'part', id: document.addPart(call.xml).id };
    case 'parts-by-namespace':
      return {
        kind: 'parts',
        ids: document.xmlParts.filter((part) => namespaceOf(part.xml) === call.namespace).map((part) => part.id),
      };
    case 'part-xml': {
      const part = document.xmlParts.find((one) => one.id === call.id);
      return part ? { kind: 'text', text: part.xml } : { kind: 'error', code: CommonError.internal };
    }
    case 'delete-part':
      document.deletePart(call.id);
      return { kind: 'done' };
    default:
      return null;
  }
}
