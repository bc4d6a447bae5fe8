/** Units beside figures: whether the words behind a figure still count what it counted, on the same scale. */
import type { Unit } from '../../../core/unit';
import { parseUnit } from '../../../language';

/** Words that may make a unit: "triệu đồng", "tạ/ha", "ngày đêm". */
const WORD = /^[\s\u00a0]*([\p{L}\p{M}%²³][\p{L}\p{M}\d%²³/.]*)/u;
const LONGEST = 4;

/** The unit that the text names right behind `end`, in its longest reading; null when it names none. */
export function unitBehind(text: string, end: number): Unit | null {
  const words: string[] = [];
  let rest = text.slice(end, end + 60);
  while (words.length < LONGEST) {
    const match = WORD.exec(rest);
    if (!match) break;
    const word = (match[1] ?? '').replace(/[./]+$/u, '');
    words.push(word);
    rest = rest.slice(match[0].length);
    if (match[0].endsWith('.')) break;
  }
  for (let n = words.length; n > 0; n -= 1) {
    const unit = parseUnit(words.slice(0, n).join(' ').normalize('NFC'));
    if (unit) return unit;
  }
  return null;
}

/** The unit that a caption or heading states: "Đơn vị tính: triệu đồng", "Diện tích (ha)", "triệu đồng". */
export function unitStated(text: string): Unit | null {
  const brackets = /\(([^()]*)\)\s*$/u.exec(text)?.[1];
  const named = /(?:đơn vị(?: tính)?|đvt)\s*:\s*([^.;()]+)/iu.exec(text)?.[1];
  return parseUnit(text.trim()) ?? (named ? parseUnit(named.trim()) : null) ?? (brackets ? parseUnit(brackets) : null);
}

/** "lượt" and "lượt người" count the same; "viên chức" and "công chức" do not. */
function sameKind(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  return long === short || long.startsWith(`${short} `) || long.endsWith(` ${short}`) || long.startsWith(`${short},`);
}

/** @param shift power of ten that printing applied: -3 prints triệu đồng as tỷ đồng. */
export function sameUnit(then: Unit, now: Unit, shift = 0): boolean {
  if (then.dimension !== now.dimension) return false;
  return then.power - shift === now.power && sameKind(then.kind, now.kind);
}

const MEASURED = new Set(['money', 'mass', 'area', 'yield', 'length', 'volume']);

/**
 * The unit that contradicts the figure's, or null.
 * @param generated the unit that was printed behind it; null where nothing was, or nothing is remembered.
 * @param sheet the unit of its cell, null of a figure that was worked out: its scale, and all of it where the document does not remember the words.
 */
export function wrongUnit(
  now: Unit | null,
  generated: Unit | null,
  sheet: { readonly unit: Unit | null; readonly shift: number },
): Unit | null {
  if (!now) return null;
  const { unit, shift } = sheet;
  if (generated && !sameUnit(generated, now)) return now;
  // A wording of one's own may have said a wrong scale from the start: "triệu con" behind what the sheet counts in "nghìn con".
  if (generated) return unit && unit.dimension === now.dimension && unit.power - shift !== now.power ? now : null;
  if (!unit || !MEASURED.has(unit.dimension) || !MEASURED.has(now.dimension)) return null;
  return sameUnit(unit, now, shift) ? null : now;
}
