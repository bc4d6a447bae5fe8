/** Whether Word, Excel or LibreOffice has a file open: what they save next would undo whatever is written under them. */
import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Language } from '../core/finding';

/** Word cuts the name of its lock file: seven letters lose one, longer names two; Excel's keeps all. */
function lockNames(name: string): readonly string[] {
  const stem = name.replace(/\.[^.]*$/, '').length;
  const cut = /\.do[ct][xm]?$/i.test(name) ? Math.min(2, Math.max(0, stem - 6)) : 0;
  return [...new Set([`~$${name}`, `~$${name.slice(cut)}`, `.~lock.${name}#`])];
}

/** By the lock files that stand beside it; a file that is not there is open nowhere. */
export async function isHeldOpen(path: string): Promise<boolean> {
  if (!/\.(?:do[ct]|xl[st])[xmb]?$/i.test(path)) return false;
  const name = basename(path);
  const found = await Promise.all(
    [name, ...lockNames(name)].map((each) =>
      stat(join(dirname(path), each)).then(
        (info) => info.isFile(),
        () => false,
      ),
    ),
  );
  return found[0] === true && found.slice(1).includes(true);
}

/** What to do about it, in one sentence. */
export const heldOpenText: Readonly<Record<Language, string>> = {
  vi: 'Không ghi được tệp vì nó đang mở trong Word hoặc Excel (cạnh nó có tệp khóa “~$…”); hãy đóng rồi chạy lại, hoặc chọn tên khác; nếu không ai mở thì xóa tệp khóa ấy.',
  en: 'The file cannot be written: it is open in Word or Excel (a lock file “~$…” stands beside it); close it and run again, or choose another name; if nobody has it open, delete that lock file.',
};
