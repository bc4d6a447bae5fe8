/** A moment as people here write it: "09:30 ngày 14/6/2021", in the reader's own zone. */
import type { Language } from '../../core/finding';

/** `iso` as written by a clock; returned as it is when it is no time. */
export function timeText(iso: string, language: Language): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return iso;
  const two = (n: number): string => String(n).padStart(2, '0');
  const day = `${two(time.getDate())}/${two(time.getMonth() + 1)}/${String(time.getFullYear())}`;
  const clock = `${two(time.getHours())}:${two(time.getMinutes())}`;
  return language === 'vi' ? `${clock} ngày ${day}` : `${clock} on ${day}`;
}

/** "09:30" of a moment in milliseconds, in the reader's own zone. */
export function clockText(milliseconds: number): string {
  const time = new Date(milliseconds);
  return [time.getHours(), time.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}

/** An ISO day, in the reader's own zone; today where no moment is given. */
export function todayHere(now = new Date()): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
