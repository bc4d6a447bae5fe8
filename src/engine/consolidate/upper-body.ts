/** The body that the sum is of: as it is said, or the one that all units name above themselves; and its name in their texts. */
import type { Reading } from '../../core/reading';
import { bodyKind, foldText, normaliseText } from '../../language';
import { placePattern } from './unit-of';

/** The parent that a workbook names: on its cover, or in the body's own name. */
export function parentOf(reading: Reading): string | null {
  const identity = reading.workbooks[0]?.identity;
  const cover = identity?.entries['parent-body']?.text.trim();
  if (cover) return cover;
  const parent = bodyKind(identity?.body)?.parent;
  return parent ? `UBND ${parent.kind} ${parent.place}` : null;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A text of a unit's sheet as the body above would write it; "" where nothing is left of it. */
export function renaming(unit: string, upper: string, units: number): (text: string) => string {
  const own = bodyKind(unit);
  const above = bodyKind(upper);
  const whole = foldText(unit);
  const place = placePattern(own);
  const instead = upper || `TỔNG HỢP ${String(units)} ĐƠN VỊ`;
  return (given) => {
    const text = normaliseText(given);
    const shouted = text === text.toUpperCase();
    if (whole !== '' && foldText(text) === whole) return shouted ? instead.toUpperCase() : instead;
    if (!place || text.search(place) < 0) return given;
    const name = above?.kind ? capital(`${above.kind} ${above.place}`.trim()) : '';
    return text
      .replace(place, shouted ? name.toUpperCase() : name)
      .replace(/ {2,}/g, ' ')
      .trim();
  };
}
