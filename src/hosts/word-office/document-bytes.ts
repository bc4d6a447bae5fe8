/** The open document as .docx bytes, by the common API's file slices; null where the host hands out none or not all of them. */

export async function documentBytes(office: typeof Office): Promise<Uint8Array | null> {
  const file = await new Promise<Office.File | null>((resolve) => {
    office.context.document.getFileAsync(office.FileType.Compressed, { sliceSize: 1 << 20 }, (result) => {
      resolve(result.status === office.AsyncResultStatus.Succeeded ? result.value : null);
    });
  });
  if (!file) return null;
  try {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    for (let i = 0; i < file.sliceCount; i += 1) {
      const slice = await new Promise<Office.Slice | null>((resolve) => {
        file.getSliceAsync(i, (result) => resolve(result.status === office.AsyncResultStatus.Succeeded ? result.value : null));
      });
      if (!slice) return null;
      const data = Uint8Array.from(slice.data as ArrayLike<number>);
      if (at + data.length > bytes.length) return null;
      bytes.set(data, at);
      at += data.length;
    }
    return at === bytes.length ? bytes : null;
  } finally {
    await new Promise<void>((resolve) => file.closeAsync(() => resolve()));
  }
}
