/** Whether Word, Excel or LibreOffice has a file open: what they save next would undo whatever is written under them. */
import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

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
