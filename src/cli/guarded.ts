/** Says what an edit would lose of a workbook's signature or get past of its protection, before anything is written. */
import type { Edit } from '../core/edit';
import { Fault } from '../core/fault';
import type { Language } from '../core/finding';
import { guardsOf } from '../hosts/xlsx-file';
import { clipped } from '../language';
import { BY_ZLIB } from '../threads';
import type { Io } from './io';

const WORDS: Readonly<
  Record<Language, { readonly signed: string; readonly structure: string; readonly sheet: (name: string) => string }>
> = {
  vi: {
    signed: 'Sổ tính gốc có chữ ký số: bản ghi ra không còn chữ ký, tệp gốc giữ nguyên.\n',
    structure: 'Cấu trúc sổ tính đang được bảo vệ: trang của Khớp Số vẫn được thêm hoặc bớt, bảo vệ giữ nguyên.\n',
    sheet: (name) => `Trang “${clipped(name)}” đang được bảo vệ: ô vẫn được ghi, bảo vệ giữ nguyên.\n`,
  },
  en: {
    signed: 'The workbook is digitally signed: the copy carries no signature, the original stays as it is.\n',
    structure:
      "The workbook's structure is protected: a sheet of Khớp Số is added or removed all the same, the protection stays.\n",
    sheet: (name) =>
      `The sheet “${clipped(name)}” is protected: cells are written all the same, the protection stays.\n`,
  },
};

export interface GuardedEdit {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly edits: readonly Edit[];
  /** The result goes over the workbook itself. */
  readonly inPlace: boolean;
  readonly language: Language;
}

/** Fault `not-supported` {reason: "signed"} where a signature would be lost in the workbook itself. */
export async function sayGuards({ file, bytes, edits, inPlace, language }: GuardedEdit, io: Io): Promise<void> {
  const { signed, structure, sheets } = await guardsOf(bytes, edits, { ...BY_ZLIB, file });
  if (signed && inPlace) throw new Fault('not-supported', { reason: 'signed', file });
  const words = WORDS[language];
  if (signed) io.error(words.signed);
  if (structure) io.error(words.structure);
  for (const sheet of sheets) io.error(words.sheet(sheet));
}
