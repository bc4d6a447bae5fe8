/** Why a sheet was not read, in words: one phrase for each reason key that `reading` gives. */
import type { Language } from '../../core/finding';

const REASONS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'no-table': { vi: 'không nhận ra bảng số liệu nào', en: 'no table recognised' },
  empty: { vi: 'trang tính trống', en: 'the sheet is empty' },
  scratch: { vi: 'trang tính ẩn, không phải biểu', en: 'a hidden scratch sheet' },
  own: { vi: 'trang tính do Khớp Số quản lý', en: 'a sheet that Khớp Số keeps for itself' },
};

/** The phrase for a reason key; an unknown key is printed as it is. */
export function describeReason(reason: string, language: Language): string {
  return REASONS[reason]?.[language] ?? reason;
}
