/** Files read and written where the engine is: what a page would stand still for. Each comes with its first use. */
import type { Edit } from '../../core/edit';
import type { Identity } from '../../core/reading';
import type { WorkbookSnapshot } from '../../core/snapshot';
import type { MergeStep } from '../../engine';
import type { ReadRoster } from '../../engine/submission/read-roster';
import type { DocumentAsked, DocumentProof } from './document-proof';
import type { WorkbookFile } from './workbook-file';

const xlsx = () => import(/* webpackChunkName: "xlsx" */ '../../hosts/xlsx-file');

export const jobs = {
  async workbook({ bytes, file }: WorkbookFile): Promise<WorkbookSnapshot> {
    return (await xlsx()).readXlsx(bytes, file);
  },

  /** The workbooks in a .zip, not read yet. */
  async archive(given: WorkbookFile): Promise<readonly WorkbookFile[]> {
    const { openArchive } = await import(/* webpackChunkName: "open-archive" */ './open-archive');
    return openArchive(given);
  },

  /** A document proven against itself alone. */
  async proof(asked: DocumentAsked): Promise<DocumentProof> {
    const { documentProof } = await import(/* webpackChunkName: "document-proof" */ './document-proof');
    return documentProof(asked, null);
  },

  /** Blank standard sheets as an .xlsx, filled with the cover's facts. */
  async blank(given: { readonly forms: readonly string[]; readonly identity: Identity | null }): Promise<Uint8Array> {
    const { blankForms } = await import(/* webpackChunkName: "blank-forms" */ '../delivery/blank-forms');
    return blankForms(given.forms, given.identity);
  },

  /** Who is to hand in what, from a file `bodies.yaml`. */
  async roster({ file, text }: { readonly file: string; readonly text: string }): Promise<ReadRoster> {
    const { readRoster } = await import(/* webpackChunkName: "roster" */ '../../engine/submission/read-roster');
    return readRoster(file, text);
  },

  /** Several workbooks as one .xlsx, styles and all; `edits` are applied to it. */
  async merged(given: {
    readonly books: readonly WorkbookFile[];
    readonly steps: readonly MergeStep[];
    readonly edits: readonly Edit[];
  }): Promise<Uint8Array> {
    const { applyEdits, mergeWorkbooks } = await xlsx();
    const merged = await mergeWorkbooks(given.books, { steps: given.steps });
    return given.edits.length === 0 ? merged : applyEdits(merged, given.edits);
  },
};

export type Jobs = typeof jobs;
