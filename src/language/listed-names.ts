/** The names that one cell lists: between semicolons or on lines of their own; between commas where every part is a name. */
import { normaliseText } from './text';

/** "-" and its kin name nobody, nor does "0", nor what begins with "không" or "chưa" ("không có", "chưa phát sinh"). */
const NOBODY = /^(?:[-–—]*|0+|(?:không|chưa)(?:\s.*)?)$/iu;
/** A number alone is how many, not who. */
const NUMBER = /^\d[\d.,]*$/u;
const KIND = /^(?:xã|phường|đặc khu|thị trấn|thôn|tổ dân phố|khu phố|khóm|ấp|bản|buôn|làng|xóm|tổ)\s+/iu;
const CAPITAL = /^[\p{Lu}\p{N}]/u;

/** "Xã Hải Lệ", "phường 2", "An Đôn", "3": a kind of place or nothing, then words that are names or numbers. */
function isName(part: string): boolean {
  const words = part.replace(KIND, '').split(/\s+/u);
  return words.length <= 5 && words.every((word) => CAPITAL.test(word));
}

const named = (parts: readonly string[]): string[] =>
  parts.map((part) => normaliseText(part).replace(/\.$/u, '')).filter((part) => !NOBODY.test(part));

/** "Hải Lệ; An Đôn" and "Hải Lệ, phường 2 và An Đôn" are lists; the commas of "Trường A, giai đoạn 2" belong to its name. */
export function listedNames(text: string): readonly string[] {
  const parts = named(text.split(/[;\n]/u));
  const [only] = parts;
  if (only === undefined || parts.length > 1 || text.includes(';')) return parts;
  if (NUMBER.test(only)) return [];
  const finer = named(only.split(/\s*,\s*|\s+và\s+/u));
  return finer.length > 1 && finer.every(isName) ? finer : parts;
}
