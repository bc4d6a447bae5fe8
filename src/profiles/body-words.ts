/** What the body is called: its full name for the heading block, its short names for running text. */
import { normaliseText } from '../language/text';

/** Kinds of places, the longer first. */
const PLACES = ['thị xã', 'thành phố', 'thị trấn', 'đặc khu', 'huyện', 'quận', 'tỉnh', 'phường', 'xã'] as const;

/** "UBND thị xã X" in full: "Ủy ban nhân dân thị xã X". */
export function fullName(body: string): string {
  return normaliseText(body)
    .replace(/\bUBND\b/g, 'Ủy ban nhân dân')
    .replace(/\bHĐND\b/g, 'Hội đồng nhân dân');
}

/** On two lines as documents print it: the body, then the place. */
export function headingName(body: string): string {
  const full = fullName(body);
  const match = new RegExp(`^(Ủy ban nhân dân)\\s+((?:${PLACES.join('|')})\\s.+)$`, 'i').exec(full);
  return match ? `${match[1] ?? ''}\n${match[2] ?? ''}` : full;
}

/** The kind of place named in the body's name; `fallback` where it names none. */
export function placeKind(body: string, fallback: string): string {
  const lower = normaliseText(body).toLocaleLowerCase('vi');
  const found = PLACES.map((place) => ({ place, at: lower.indexOf(` ${place} `) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  return found[0]?.place ?? fallback;
}

/** "ten.dia_ban", "ten.co_quan", "ten.hdnd", "ten.ngan_sach". */
export function bodyWords(body: string, fallback: string): Readonly<Record<string, string>> {
  const kind = placeKind(body, fallback);
  return {
    'ten.dia_ban': kind,
    'ten.co_quan': `UBND ${kind}`,
    'ten.hdnd': `HĐND ${kind}`,
    'ten.ngan_sach': `ngân sách ${kind}`,
  };
}
