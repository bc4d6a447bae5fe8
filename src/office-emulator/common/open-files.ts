/** Copies of the open document that a client reads slice by slice; as on a real host, few may be open at a time. */
import type { FaultPlan } from '../faults';
import { CommonError, type CommonCall, type CommonReply } from './common-api';

/** "No more than two documents are allowed to be in memory" (Office.Document.getFileAsync). */
export const MOST_OPEN_FILES = 2;

interface OpenFile {
  readonly bytes: Uint8Array;
  readonly sliceSize: number | null;
  readonly missing: number;
}

export type FileCall = Extract<CommonCall, { kind: 'open-file' | 'read-slice' | 'close-file' }>;

export class OpenFiles {
  private readonly files = new Map<number, OpenFile>();
  private nextHandle = 1;

  /** `current`: the open document as it is now; null where the host hands out none. */
  constructor(
    private readonly faults: FaultPlan,
    private readonly current: (() => Promise<Uint8Array>) | null,
  ) {}

  /** Files that clients have not closed. */
  get open(): number {
    return this.files.size;
  }

  async answer(call: FileCall): Promise<CommonReply> {
    switch (call.kind) {
      case 'open-file':
        return this.openFile(call);
      case 'read-slice':
        return this.slice(call);
      case 'close-file':
        return this.files.delete(call.handle) ? { kind: 'done' } : { kind: 'error', code: CommonError.internal };
    }
  }

  private async openFile(call: Extract<FileCall, { kind: 'open-file' }>): Promise<CommonReply> {
    if (!this.current) return { kind: 'error', code: CommonError.notSupported };
    if (call.type !== 'compressed') return { kind: 'error', code: CommonError.fileTypeNotSupported };
    if (this.files.size >= MOST_OPEN_FILES) return { kind: 'error', code: CommonError.memoryFileLimit };
    const bytes = await this.current();
    const handle = this.nextHandle;
    this.nextHandle += 1;
    this.files.set(handle, { bytes, sliceSize: call.sliceSize, missing: this.faults.missingBytes() });
    return { kind: 'file', handle, size: bytes.length };
  }

  private slice({ handle, slice }: Extract<FileCall, { kind: 'read-slice' }>): CommonReply {
    const file = this.files.get(handle);
    if (!file) return { kind: 'error', code: CommonError.internal };
    const size = 'size' in slice ? slice.size : (file.sliceSize ?? 0);
    const offset = 'offset' in slice ? slice.offset : slice.index * size;
    if (!(size > 0) || offset < 0 || offset >= file.bytes.length)
      return { kind: 'error', code: CommonError.indexOutOfRange };
    if (this.faults.losesSlice(Math.floor(offset / size))) return { kind: 'error', code: CommonError.networkProblem };
    return {
      kind: 'slice',
      data: [...file.bytes.subarray(offset, Math.min(offset + size, file.bytes.length - file.missing))],
    };
  }
}
