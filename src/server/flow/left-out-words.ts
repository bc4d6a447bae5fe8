/** What is said of a sheet that does not count: on the sheet itself, and in lists. */
import type { Language } from '../../core/finding';
import type { LeftOut } from './counted';

/** On the sheet itself, for whoever opens the copy: in both languages, for it goes where it goes. */
export function noteOf({ by: { version, state } }: LeftOut): string {
  return state === 'sent-back'
    ? `Biểu này không tính: bản ${String(version)} nộp sau đã bị trả lại, đang chờ sửa. (Does not count: version ${String(version)}, handed in later, was sent back.)`
    : `Biểu này không tính: đã có bản ${String(version)} nộp sau. (Does not count: version ${String(version)} was handed in later.)`;
}

/** The same as one line of a list. */
export function leftText({ sheet, by: { version, state } }: LeftOut, language: Language): string {
  const n = String(version);
  if (language === 'vi')
    return state === 'sent-back'
      ? `“${sheet}” (bản ${n} nộp sau đã bị trả lại)`
      : `“${sheet}” (đã có bản ${n} nộp sau)`;
  return state === 'sent-back'
    ? `"${sheet}" (version ${n}, handed in later, was sent back)`
    : `"${sheet}" (version ${n} was handed in later)`;
}
