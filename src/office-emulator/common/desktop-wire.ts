/** The common API over the desktop's wire: arguments by position, payloads as (nested) arrays. */
import { CommonNumber, type CommonAnswer, type CommonCall, type CommonReply } from './common-api';

/** office.js's number of a .docx or .xlsx on this wire. */
const COMPRESSED = 5;

/** null for a call that the emulator does not know. */
export function fromDesktop(call: number, [first, second, third]: readonly unknown[]): CommonCall | null {
  switch (call) {
    case CommonNumber.openFile:
      return { kind: 'open-file', type: first === COMPRESSED ? 'compressed' : 'other', sliceSize: null };
    case CommonNumber.readSlice:
      return { kind: 'read-slice', handle: Number(first), slice: { offset: Number(second), size: Number(third) } };
    case CommonNumber.closeFile:
      return { kind: 'close-file', handle: Number(first) };
    case CommonNumber.addPart:
      return { kind: 'add-part', xml: String(first) };
    case CommonNumber.partsByNamespace:
      return { kind: 'parts-by-namespace', namespace: String(first) };
    case CommonNumber.partXml:
      return { kind: 'part-xml', id: String(first) };
    case CommonNumber.deletePart:
      return { kind: 'delete-part', id: String(first) };
    default:
      return null;
  }
}

export function toDesktop(reply: CommonReply): CommonAnswer {
  switch (reply.kind) {
    case 'file':
      return { payload: [reply.handle, reply.size] };
    case 'slice':
      return { payload: [reply.data, reply.data.length] };
    case 'parts':
      return { payload: reply.ids.map((id) => [id, false]) };
    case 'part':
      return { payload: [reply.id, false] };
    case 'text':
      return { payload: reply.text };
    case 'done':
      return { payload: true };
    case 'error':
      return { officeError: reply.code };
  }
}
