/** A file that a host hands out slice by slice (the open workbook, the open document), put together whole or not at all. */

export interface SlicedFile {
  /** Bytes of the whole file, as the host says beforehand. */
  readonly size: number;
  readonly sliceCount: number;
  /** Bytes of one slice, from 0 on; null where the host refuses it. */
  slice(index: number): Promise<ArrayLike<number> | null>;
  /** Gives the file back; hosts keep few open. */
  close(): Promise<void>;
}

/** All bytes, or null when a slice is refused or they are not exactly as many as was said. The file is closed either way. */
export async function gatherSlices(file: SlicedFile): Promise<Uint8Array | null> {
  try {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    for (let i = 0; i < file.sliceCount; i += 1) {
      const data = await file.slice(i);
      if (!data || at + data.length > bytes.length) return null;
      bytes.set(data, at);
      at += data.length;
    }
    return at === bytes.length ? bytes : null;
  } finally {
    await file.close();
  }
}
