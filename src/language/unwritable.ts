/** Why a result could not be written, in words, by what the system calls it. */
import type { Language } from '../core/finding';

/** One sentence a reason, with what to do. */
export const UNWRITABLE: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: {
    ENOENT: 'Không ghi được tệp vì thư mục chứa nó không có; hãy tạo thư mục ấy hoặc chọn nơi khác.',
    ENOTDIR: 'Không ghi được tệp vì thư mục chứa nó không có; hãy tạo thư mục ấy hoặc chọn nơi khác.',
    EACCES: 'Không ghi được tệp vì không có quyền ghi ở đó; hãy xin quyền hoặc chọn nơi khác.',
    EPERM: 'Không ghi được tệp vì không có quyền ghi ở đó; hãy xin quyền hoặc chọn nơi khác.',
    EROFS: 'Không ghi được tệp vì ổ đĩa ấy chỉ cho đọc; hãy chọn nơi khác.',
    ENOSPC: 'Không ghi được tệp vì ổ đĩa đã đầy; hãy dọn bớt hoặc chọn nơi khác.',
    EISDIR: 'Không ghi được tệp vì đó là một thư mục; hãy chọn tên khác.',
    ENOTEMPTY: 'Thư mục đã có tệp nên không ghi vào; hãy chọn một thư mục trống hoặc chưa có.',
    ENAMETOOLONG: 'Không ghi được tệp vì tên quá dài; hãy chọn tên ngắn hơn.',
  },
  en: {
    ENOENT: 'The file cannot be written: its folder is not there; make the folder or choose another place.',
    ENOTDIR: 'The file cannot be written: its folder is not there; make the folder or choose another place.',
    EACCES: 'The file cannot be written: you have no right to write there; ask for it or choose another place.',
    EPERM: 'The file cannot be written: you have no right to write there; ask for it or choose another place.',
    EROFS: 'The file cannot be written: that disk can only be read; choose another place.',
    ENOSPC: 'The file cannot be written: the disk is full; make room or choose another place.',
    EISDIR: 'The file cannot be written: it is a folder; choose another name.',
    ENOTEMPTY: 'The folder holds files already, so nothing was written; choose one that is empty or not there yet.',
    ENAMETOOLONG: 'The file cannot be written: its name is too long; choose a shorter one.',
  },
};
