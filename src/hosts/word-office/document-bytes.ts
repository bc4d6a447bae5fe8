/** The open document as .docx bytes, by the common API's file slices; null where the host hands out none or not all of them. */
import { gatherSlices } from '../../core/sliced-file';

/** Bytes asked for in one slice. */
const SLICE = 1 << 20;

export async function documentBytes(office: typeof Office): Promise<Uint8Array | null> {
  const valueOf = <T>(result: Office.AsyncResult<T>): T | null => (result.status === office.AsyncResultStatus.Succeeded ? result.value : null);
  const file = await new Promise<Office.File | null>((resolve) => {
    office.context.document.getFileAsync(office.FileType.Compressed, { sliceSize: SLICE }, (result) => resolve(valueOf(result)));
  });
  return file && gatherSlices({
    size: file.size,
    sliceCount: file.sliceCount,
    slice: async (index) => {
      const slice = await new Promise<Office.Slice | null>((resolve) => file.getSliceAsync(index, (result) => resolve(valueOf(result))));
      return slice && (slice.data as ArrayLike<number>);
    },
    close: () => new Promise<void>((resolve) => file.closeAsync(() => resolve())),
  });
}
