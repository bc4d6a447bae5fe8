/**
 * The open workbook as a file: what was touched is written over the file that was opened. Sheets that came from other files
 * are taken over from those with their formulas, merged areas, widths and looks; in a workbook that holds what gathering
 * sheets would leave behind they come with values and formulas alone.
 */
import type { WorkbookSnapshot } from '../core/snapshot';
import { applyEdits, mergeWorkbooks, readXlsx } from '../hosts/xlsx-file';
import { changedCells } from './changed-cells';

/** A sheet of another file, and what it is called in the open workbook. */
export interface CameIn {
  readonly bytes: Uint8Array;
  readonly sheet: string;
  readonly as: string;
}

export interface OpenedFile {
  readonly bytes: Uint8Array;
  readonly original: WorkbookSnapshot;
}

export interface SavedBook {
  readonly bytes: Uint8Array;
  readonly changed: number;
  /** Whether sheets came without their looks. */
  readonly plain: boolean;
}

/** Parts that gathering sheets leaves at home, by their names in the package's directory. */
const LEFT_AT_HOME = /xl\/(?:drawings|charts|comments|threadedComments|vbaProject|media|embeddings|pivot)/;

const holdsMore = (bytes: Uint8Array): boolean => LEFT_AT_HOME.test(new TextDecoder('latin1').decode(bytes));

export async function savedBook(
  { bytes, original }: OpenedFile,
  came: readonly CameIn[],
  now: WorkbookSnapshot,
): Promise<SavedBook> {
  const has = (book: WorkbookSnapshot, name: string): boolean => book.sheets.some((sheet) => sheet.name === name);
  const there = came.filter(({ as }) => has(now, as) && !has(original, as));
  const plain = there.length > 0 && holdsMore(bytes);
  if (there.length === 0 || plain) {
    const edits = changedCells(original, now);
    return { bytes: await applyEdits(bytes, edits), changed: edits.length, plain };
  }
  const files = [bytes, ...new Set(there.map((each) => each.bytes))];
  const nameOf = (file: Uint8Array): string => String(files.indexOf(file));
  const gathered = await mergeWorkbooks(
    files.map((file) => ({ bytes: file, file: nameOf(file) })),
    {
      steps: [
        ...original.sheets.map(({ name }) => ({ file: nameOf(bytes), sheet: name, as: name })),
        ...there.map(({ bytes: file, sheet, as }) => ({ file: nameOf(file), sheet, as })),
      ],
    },
  );
  const edits = changedCells(await readXlsx(gathered, original.file), now);
  return { bytes: await applyEdits(gathered, edits), changed: changedCells(original, now).length, plain };
}
