/** The roles as people call them, in both languages: in refusals and on the page. */
import type { Language } from '../../core/finding';
import type { Role } from '../store';

export const ROLE_NAMES = {
  vi: {
    preparer: 'người lập',
    head: 'người nộp',
    secretary: 'thư ký',
    reader: 'người xem',
    administrator: 'quản trị',
  },
  en: {
    preparer: 'preparer',
    head: 'head',
    secretary: 'secretary',
    reader: 'reader',
    administrator: 'administrator',
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<Role, string>>>>;
