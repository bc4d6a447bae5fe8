/** Dates as Vietnamese sheets write them, to ISO text: "06/7/2021", "ngày 06 tháng 7 năm 2021", "2021-07-06", serials. */
import { monthText } from './period-name';

function iso(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!real || year < 1900 || year > 2200) return null;
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The first full date in a text, as "2021-07-06"; null without one. */
export function parseDate(text: string): string | null {
  if (text.length > 2000) return null;
  const local = /(?<![\d/])(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})(?!\d)/u.exec(text);
  if (local) return iso(Number(local[3]), Number(local[2]), Number(local[1]));
  const words = /(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})/iu.exec(text.normalize('NFC'));
  if (words) return iso(Number(words[3]), Number(words[2]), Number(words[1]));
  const standard = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text);
  return standard ? iso(Number(standard[1]), Number(standard[2]), Number(standard[3])) : null;
}

/** Whether the whole text is a date or a day and month, and so no figure. */
export function isDateText(text: string): boolean {
  return (
    /^\s*(?:ngày\s*)?\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*(?:\d{4}|\d{2})\s*$/iu.test(text) ||
    /^\s*(?:ngày\s*)?\d{1,2}\s*tháng\s*\d{1,2}\s*năm\s*\d{4}\s*$/iu.test(text) ||
    /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z?)?$/.test(text)
  );
}

/** A sheet's date serial (days since 1899-12-30) as ISO text; null outside the years 1900 to 2200. */
export function dateFromSerial(serial: number): string | null {
  if (!Number.isFinite(serial) || serial < 1 || serial > 110000) return null;
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000);
  return iso(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** Whether a number format code shows a date or a time ("dd/mm/yyyy", "[$-42A]d mmmm"); "0.00", "#,##0 ""đ""" do not. */
export function isDateFormat(format: string): boolean {
  const bare = format
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .replace(/\[(?!h|m|s)[^\]]*\]/gi, '')
    .replace(/_.|\*./g, '');
  return /[dyhs]|m{1,5}/i.test(bare) && !/[0#?]/.test(bare.replace(/\.0+/g, ''));
}

/** "ngày 06 tháng 7 năm 2021"; dots to write over where there is no date (khoản 4.b). */
export function longDate(isoDate: string | null): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDate ?? '');
  if (!match) return 'ngày … tháng … năm …';
  const [, year = '', month = '', day = ''] = match;
  return `ngày ${day} tháng ${monthText(Number(month))} năm ${year}`;
}

/** An ISO day as people write it; as it is where it is none. */
export const dayText = (day: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(day) ? formatDate(day) : day);

/** "2021-07-06" as "06/7/2021": two digits for days below ten and for the months 1 and 2 (NĐ 30/2020, Phụ lục I). */
export function formatDate(isoDate: string): string {
  const [year = '', month = '', day = ''] = isoDate.split('-');
  const monthNumber = Number(month);
  return `${day}/${monthNumber < 3 ? month : String(monthNumber)}/${year}`;
}
