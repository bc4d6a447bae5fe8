/** `khopso data`: a server's data folder backed up, restored, proved, given its tree of bodies and its accounts. */
import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Fault } from '../../core/fault';
import type { Language } from '../../core/finding';
import { writeXlsx } from '../../hosts/xlsx-file';
import { counted } from '../../language';
import {
  backUp,
  importBodiesFile,
  isSound,
  makeAccounts,
  Refusal,
  restore,
  verifyData,
  type Soundness,
} from '../../server';
import { COULD_NOT_RUN, DONE, FINDINGS, type ExitStatus } from '../exit-status';
import { readBytes } from '../files';
import type { Io } from '../io';
import { ownFormFiles } from '../own-forms';
import { sayWritten, writeWhole } from '../write-whole';
import { describeGone } from './units-gone';

export interface DataOptions {
  readonly lang: Language;
  /** Folder of the office's own forms, for `bodies`. */
  readonly forms?: string;
}

export type DataWord = 'backup' | 'restore' | 'verify' | 'bodies' | 'accounts';

const UNLOGGED: Readonly<Record<Language, Readonly<Record<Soundness['unlogged'][number]['what'], string>>>> = {
  vi: {
    gone: 'nhật ký có ghi đã nhận mà nay không còn',
    unlogged: 'có bản này mà nhật ký không ghi (bị thêm vào, hoặc cuối nhật ký bị cắt)',
    state: 'trạng thái khác với điều nhật ký ghi',
    digest: 'mã kiểm chứng khác với mã nhật ký ghi',
  },
  en: {
    gone: 'the log says it was taken in, and it is not there',
    unlogged: 'it is there, and the log says nothing of it (added, or the end of the log was cut off)',
    state: 'its state is not what the log says',
    digest: "its digest is not the log's",
  },
};

function soundness({ entries, last, brokenAt, unlogged, workbooks, missing, damaged }: Soundness, vi: boolean): string {
  const log =
    brokenAt === null
      ? vi
        ? `Nhật ký: ${String(entries)} mục, liền mạch, mã cuối ${last}.`
        : `Log: ${String(entries)} entries, unbroken, last hash ${last}.`
      : vi
        ? `Nhật ký bị sửa hoặc mất từ mục ${String(brokenAt)}.`
        : `The log is changed or lost from entry ${String(brokenAt)} on.`;
  const lost = [
    ...missing.map((digest) => [vi ? 'mất' : 'missing', digest]),
    ...damaged.map((digest) => [vi ? 'hỏng' : 'damaged', digest]),
  ];
  const books = vi
    ? `Sổ đã nhận: ${String(workbooks)}, mất hoặc hỏng: ${String(lost.length)}.`
    : `Workbooks taken: ${String(workbooks)}, missing or damaged: ${String(lost.length)}.`;
  const apart = unlogged.map(({ submission, what }) => `  ${submission}: ${UNLOGGED[vi ? 'vi' : 'en'][what]}`);
  const rows =
    apart.length === 0
      ? []
      : [
          vi
            ? `Bản nộp không đúng như nhật ký: ${String(apart.length)}.`
            : `Submissions that are not as the log says: ${String(apart.length)}.`,
          ...apart,
        ];
  return [log, ...rows, books, ...lost.map((line) => `  ${line.join(' ')}`), ''].join('\n');
}

interface TreeFiles {
  readonly bytes: Uint8Array;
  /** null where none are given: those that the data folder has stay. */
  readonly forms: readonly { readonly file: string; readonly text: string }[] | null;
}

/** A file of bodies, or the office's folder that holds one; with the own forms of `--forms`, or those of that folder. */
async function treeFiles(path: string, folder: string | undefined): Promise<TreeFiles> {
  const isFolder = async (place: string): Promise<boolean> =>
    (await stat(place).catch(() => null))?.isDirectory() === true;
  const file = (await isFolder(path)) ? join(path, 'bodies.yaml') : path;
  const bytes = await readBytes(file);
  const beside = join(dirname(file), 'forms');
  const isOffice = /^bodies\.ya?ml$/i.test(basename(file)) && (await isFolder(beside));
  const from = folder ?? (isOffice ? beside : null);
  const files = from === null ? null : await ownFormFiles(from);
  return { bytes, forms: files && files.map(({ name, text }) => ({ file: name, text })) };
}

async function importing(
  data: string,
  path: string,
  { lang, forms: folder }: DataOptions,
  io: Io,
): Promise<ExitStatus> {
  const { bytes, forms } = await treeFiles(path, folder);
  try {
    const { units, expected, dated = 0, gone } = await importBodiesFile(data, bytes, forms);
    if (forms)
      io.out(
        lang === 'vi'
          ? `Biểu riêng của cơ quan: ${forms.map(({ file }) => file).join(', ')}.\n`
          : `The office's own forms: ${forms.map(({ file }) => file).join(', ')}.\n`,
      );
    io.out(
      lang === 'vi'
        ? `Đã nhập ${String(units)} đơn vị, ${String(expected)} biểu phải nộp.\n`
        : `${counted(units, 'unit')}, ${counted(expected, 'expected form')}.\n`,
    );
    if (dated > 0)
      io.out(
        lang === 'vi'
          ? `${String(dated)} biểu có hạn là một ngày cụ thể: hạn ấy chỉ dùng cho kỳ kết thúc quanh ngày ấy; hạn cho mọi kỳ thì ghi số ngày sau khi hết kỳ (ví dụ 15).\n`
          : `${counted(dated, 'form')} due on one day by the calendar: that is a deadline only of the period that ends around it; for every period write the days after its end (15).\n`,
      );
    if (gone.length > 0) io.out(describeGone(gone, lang));
    return DONE;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    for (const { said } of [error, ...error.problems]) io.error(`khopso: ${said[lang]}\n`);
    return COULD_NOT_RUN;
  }
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Who gets which account, each as it is made; and as a workbook, for Excel takes neither the letters nor the commas of a plain table for granted. */
async function accounts(place: string, file: string | undefined, lang: Language, io: Io): Promise<ExitStatus> {
  const head = lang === 'vi' ? ['đơn vị', 'tên đăng nhập', 'mật khẩu'] : ['unit', 'login', 'password'];
  io.out(`${head.join(',')}\n`);
  const rows = [head];
  for await (const { unit, login, password } of makeAccounts(place)) {
    io.out(`${quoted(unit)},${login},${password}\n`);
    rows.push([unit, login, password]);
  }
  if (file === undefined) return DONE;
  if (rows.length === 1) {
    // The file may hold the passwords of the time before, which nobody can be told again.
    io.error(
      lang === 'vi'
        ? `khopso: Không có tài khoản nào phải lập thêm; không ghi “${file}”.\n`
        : `khopso: No further account is to be made; "${file}" is not written.\n`,
    );
    return DONE;
  }
  const cells = rows.flatMap((row, at) => row.map((value, column) => ({ row: at, column, value })));
  const columns = [48, 28, 28].map((width, column) => ({ column, width }));
  const name = lang === 'vi' ? 'Tài khoản' : 'Accounts';
  const replaced = await writeWhole(file, await writeXlsx({ sheets: [{ name, cells, columns }] }));
  sayWritten(file, lang, io, replaced);
  return DONE;
}

/** Status 1 where something is missing, damaged or changed. */
export async function data(
  word: DataWord,
  [folder, other]: readonly [string, string | undefined],
  options: DataOptions,
  io: Io,
): Promise<ExitStatus> {
  const { lang } = options;
  const needed = (): string => {
    if (other === undefined) throw new Fault('bad-argument', { argument: 'OTHER', problem: 'missingArgument' });
    return other;
  };
  if (word === 'accounts') return accounts(folder, other, lang, io);
  if (word === 'bodies') return importing(folder, needed(), options, io);
  const vi = lang === 'vi';
  if (word === 'verify') {
    const found = await verifyData(folder);
    io.out(soundness(found, vi));
    return isSound(found) ? DONE : FINDINGS;
  }
  const done = word === 'backup' ? await backUp(folder, needed()) : await restore(needed(), folder);
  io.out(vi ? `Đã chép ${String(done.copied)} sổ mới.\n` : `${String(done.copied)} new workbooks copied.\n`);
  io.out(soundness(done.soundness, vi));
  return isSound(done.soundness) ? DONE : FINDINGS;
}
