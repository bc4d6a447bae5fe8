/** The text slots of a report's outline: their codes, in order, each with the heading that it stands under. */
import { fillWords } from './fill-words';
import type { Profile } from './profile';

export interface Slot {
  readonly code: string;
  readonly heading: string;
}

/** The codes of all slots, footnotes' too. */
export const codesOf = ({ outline }: Profile): readonly string[] =>
  outline.flatMap((item) => (item.kind === 'text' ? [item.code, item.footnote ?? []].flat() : []));

/** Footnotes' texts are slots of their own, after their paragraph's. */
export function slotsOf(profile: Profile, words: Readonly<Record<string, string>>): readonly Slot[] {
  const slots: Slot[] = [];
  let heading = 'Mở đầu';
  for (const item of profile.outline) {
    if (item.kind === 'heading') heading = fillWords(item.text, words);
    if (item.kind !== 'text') continue;
    slots.push({ code: item.code, heading: item.code === 'ket-thuc' ? 'Kết thúc' : heading });
    if (item.footnote !== undefined) slots.push({ code: item.footnote, heading: `Chú thích của mục ${item.code}` });
  }
  return slots;
}
