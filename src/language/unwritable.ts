/** Why a result could not be written, in words, by what the system calls it. */
import type { Language } from '../core/finding';

/** Other names of the same. */
const SAME: Readonly<Record<string, string>> = { ENOTDIR: 'ENOENT', EPERM: 'EACCES', EROFS: 'EACCES' };

const WHY: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: {
    ENOENT: 'thư mục chứa nó không có; hãy tạo thư mục ấy hoặc chọn nơi khác',
    EACCES: 'không có quyền ghi ở đó; hãy xin quyền hoặc chọn nơi khác',
    ENOSPC: 'ổ đĩa đã đầy; hãy dọn bớt hoặc chọn nơi khác',
    EISDIR: 'đó là một thư mục; hãy chọn tên khác',
    ENOTEMPTY: 'thư mục đã có tệp; hãy chọn một thư mục trống hoặc chưa có',
  },
  en: {
    ENOENT: 'its folder is not there; make the folder or choose another place',
    EACCES: 'you have no right to write there; ask for it or choose another place',
    ENOSPC: 'the disk is full; make room or choose another place',
    EISDIR: 'it is a folder; choose another name',
    ENOTEMPTY: 'the folder holds files already; choose one that is empty or not there yet',
  },
};

/** The sentence for a name of the system's; null where it says nothing that people could use. */
export function unwritable(reason: string, language: Language): string | null {
  const why = WHY[language][SAME[reason] ?? reason];
  if (why === undefined) return null;
  return language === 'vi' ? `Không ghi được tệp vì ${why}.` : `The file cannot be written: ${why}.`;
}
