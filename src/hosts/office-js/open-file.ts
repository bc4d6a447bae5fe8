/** The bytes of the file that is open in Office, workbook or document, by the slices of the API that its hosts have in common. */
import { gatherSlices } from './sliced-file';

/** Bytes asked for in one slice. */
const SLICE = 1 << 20;

interface Answer<T> {
  readonly status: unknown;
  readonly value: T;
}
type Told<T> = (answer: Answer<T>) => void;

interface HandedOut {
  readonly size: number;
  readonly sliceCount: number;
  getSliceAsync(index: number, told: Told<{ readonly data: unknown }>): void;
  closeAsync(told: () => void): void;
}

/** As much of Office.js as is asked: its own `Office` fits. */
export interface FileGivingOffice {
  readonly FileType: { readonly Compressed: unknown };
  readonly AsyncResultStatus: { readonly Succeeded: unknown };
  readonly context: {
    readonly document: {
      getFileAsync(type: unknown, options: { readonly sliceSize: number }, told: Told<HandedOut>): void;
    };
  };
}

/** The open file as it would be saved (.xlsx, .docx); null where the host hands out none or not all of it. */
export async function openFileBytes(office: FileGivingOffice): Promise<Uint8Array | null> {
  const valueOf = <T>({ status, value }: Answer<T>): T | null =>
    status === office.AsyncResultStatus.Succeeded ? value : null;
  const file = await new Promise<HandedOut | null>((resolve) => {
    office.context.document.getFileAsync(office.FileType.Compressed, { sliceSize: SLICE }, (answer) =>
      resolve(valueOf(answer)),
    );
  });
  return (
    file &&
    gatherSlices({
      size: file.size,
      sliceCount: file.sliceCount,
      slice: async (index) => {
        const slice = await new Promise<{ readonly data: unknown } | null>((resolve) =>
          file.getSliceAsync(index, (answer) => resolve(valueOf(answer))),
        );
        return slice && (slice.data as ArrayLike<number>);
      },
      close: () => new Promise<void>((resolve) => file.closeAsync(() => resolve())),
    })
  );
}
