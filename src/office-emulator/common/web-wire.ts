/** The common API over the web's wire: arguments and payloads by name, or by office.js's own numbers of a file's properties. */
import { CommonNumber, type CommonAnswer, type CommonCall, type CommonReply } from './common-api';

/** office.js's number of a .docx or .xlsx on this wire. */
const COMPRESSED = 1;
/** Its numbers of arguments: file type 0, slice size 1, handle 2, slice index 3. */
type Given = Readonly<Record<string, unknown>>;

/** null for a call that the emulator does not know. */
export function fromWeb(call: number, given: Given): CommonCall | null {
  switch (call) {
    case CommonNumber.openFile:
      return {
        kind: 'open-file',
        type: given['0'] === COMPRESSED ? 'compressed' : 'other',
        sliceSize: Number(given['1']),
      };
    case CommonNumber.readSlice:
      return { kind: 'read-slice', handle: Number(given['2']), slice: { index: Number(given['3']) } };
    case CommonNumber.closeFile:
      return { kind: 'close-file', handle: Number(given['2']) };
    case CommonNumber.addPart:
      return { kind: 'add-part', xml: String(given['xml']) };
    case CommonNumber.partsByNamespace:
      return { kind: 'parts-by-namespace', namespace: String(given['namespace']) };
    case CommonNumber.partXml:
      return { kind: 'part-xml', id: String(given['id']) };
    case CommonNumber.deletePart:
      return { kind: 'delete-part', id: String(given['id']) };
    default:
      return null;
  }
}

export function toWeb(reply: CommonReply): CommonAnswer {
  const part = (id: string): object => ({ id, DataPartBuiltIn: false });
  switch (reply.kind) {
    case 'file':
      return { payload: { 0: reply.handle, 1: reply.size } };
    case 'slice':
      return { payload: { 0: reply.data, 1: reply.data.length } };
    case 'parts':
      return { payload: { DataPartList: reply.ids.map(part) } };
    case 'part':
      return { payload: { DataPartProperties: part(reply.id) } };
    case 'text':
      return { payload: { Data: reply.text } };
    case 'done':
      return { payload: {} };
    case 'error':
      return { officeError: reply.code };
  }
}
