/**
 * Hands a file to the user. A page cannot see whether a download arrived, and some desktop WebViews ignore it, so the
 * save dialog comes first where the WebView has one (it alone tells how it ended), then a download link, and the pane
 * says what to do when nothing appears (docs/decisions/020-delivering-files.md).
 */

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export const HTML = 'text/html';

/** `saved`: written where the user said; `offered`: the link was pressed, arrival unknown; `declined`: the user closed the dialog. */
export type Delivery = 'saved' | 'offered' | 'declined';

/** What a file is, which says by which other way it can be had. */
export type FileKind = 'report' | 'merged' | 'workbook' | 'blank' | 'findings';

/** A file that was offered as a download and may not have arrived. */
export interface OfferedFile {
  readonly kind: FileKind;
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

interface SaveTarget {
  createWritable(): Promise<{ write(data: Blob): Promise<void>; close(): Promise<void> }>;
}

interface WithSavePicker {
  readonly showSaveFilePicker?: (
    this: Window,
    options: {
      readonly suggestedName: string;
      readonly types: readonly {
        readonly description: string;
        readonly accept: Readonly<Record<string, readonly string[]>>;
      }[];
    },
  ) => Promise<SaveTarget>;
}

/** Characters that Windows refuses in a file's name. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]/gu;

export function safeFileName(name: string): string {
  return name.normalize('NFC').replace(FORBIDDEN, '-').replace(/\s+/g, ' ').trim().slice(0, 120) || 'khop-so';
}

/** Must be called from a user's press, or the browser refuses. Never throws. */
export async function saveFile(bytes: Uint8Array, name: string, type: string): Promise<Delivery> {
  const blob = new Blob([bytes.slice().buffer], { type });
  const file = safeFileName(name);
  const dialog = await bySaveDialog(blob, file, type);
  if (dialog !== null) return dialog;
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = file;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  // Long enough for the slowest disk; the memory comes back without the page's help when the pane closes.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
  return 'offered';
}

/** null where this WebView has no save dialog for pages, or refuses it to a frame. */
async function bySaveDialog(blob: Blob, name: string, type: string): Promise<Delivery | null> {
  const picker = (window as unknown as WithSavePicker).showSaveFilePicker;
  if (picker === undefined || window.top !== window) return null;
  try {
    const target = await picker.call(window, {
      suggestedName: name,
      types: [{ description: name, accept: { [type]: [name.slice(name.lastIndexOf('.'))] } }],
    });
    const stream = await target.createWritable();
    await stream.write(blob);
    await stream.close();
    return 'saved';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'declined' : null;
  }
}
