/** Why a relation could not be asked, as one phrase (law 5: silence is not success). */
import type { Language, Skip } from '../core/finding';

const REASONS: Readonly<Record<Language, Readonly<Record<string, (cells: string) => string>>>> = {
  vi: {
    'blank-part': (cells) => `còn ô trống${cells ? ` (${cells})` : ''} nên chưa đủ số liệu để so`,
    'no-parts': () => 'không có số liệu thành phần nào',
    none: () => 'ô cần dùng ghi “-” (không có) nên không tính được',
    'zero-base': (cells) => `số dùng để chia bằng 0${cells ? ` (${cells})` : ''}`,
    'base-near-zero': (cells) => `số dùng để chia đã làm tròn về gần 0${cells ? ` (${cells})` : ''}`,
    'negative-base': (cells) => `số gốc để so là số âm${cells ? ` (${cells})` : ''}, tỷ lệ tăng giảm không có nghĩa`,
    'incompatible-units': (cells) => `các ô khác loại đơn vị${cells ? ` (${cells})` : ''} nên không so được`,
    'empty-list': () => 'danh sách để đếm còn trống',
  },
  en: {
    'blank-part': (cells) => `a cell is blank${cells ? ` (${cells})` : ''}, so there is not enough to compare`,
    'no-parts': () => 'there is no figure for any part',
    none: () => 'a cell it needs says "-" (none)',
    'zero-base': (cells) => `the divisor is 0${cells ? ` (${cells})` : ''}`,
    'base-near-zero': (cells) => `the divisor is rounded to nearly 0${cells ? ` (${cells})` : ''}`,
    'negative-base': (cells) => `the base of the change is negative${cells ? ` (${cells})` : ''}`,
    'incompatible-units': (cells) => `the cells measure different things${cells ? ` (${cells})` : ''}`,
    'empty-list': () => 'the list to be counted is empty',
  },
};

/** One phrase for a skip of an arithmetic check; an unknown reason is shown as it is. */
export function skipText(skip: Skip, language: Language): string {
  return REASONS[language][skip.reason]?.(skip.data['cells'] ?? '') ?? skip.reason;
}
