/** A wording while it is edited: running text with chips between, so that a person types text and never code. */
import {
  figureChip,
  partsOf,
  typedText,
  withPlace,
  wordingOfParts,
  type FigureAt,
  type Part,
  type Wording,
} from '../../engine/wording';

export type Chip = Exclude<Part, { readonly kind: 'text' }>;

/** Text, which may be none, and the chip behind it; the last has no chip. */
export interface Slot {
  readonly text: string;
  readonly chip: Chip | null;
}

/** A place to type in before, between and behind all chips. */
export function slotsOf(wording: string): readonly Slot[] {
  const slots: Slot[] = [];
  let text = '';
  for (const part of partsOf(wording)) {
    if (part.kind === 'text') text += part.source;
    else {
      slots.push({ text, chip: part });
      text = '';
    }
  }
  return [...slots, { text, chip: null }];
}

const wordingOf = (slots: readonly Slot[]): string =>
  wordingOfParts(slots.flatMap(({ text, chip }): Part[] => [{ kind: 'text', source: text }, ...(chip ? [chip] : [])]));

const changed = (wording: string, at: number, change: (slot: Slot) => readonly Slot[]): string =>
  wordingOf(slotsOf(wording).flatMap((slot, index) => (index === at ? change(slot) : [slot])));

export const withText = (wording: string, at: number, typed: string): string =>
  changed(wording, at, (slot) => [{ ...slot, text: typedText(typed).source }]);

export const withChip = (wording: string, at: number, chip: Chip | null): string =>
  changed(wording, at, (slot) => [{ ...slot, chip }]);

/** Where the person is: which slot, and how far into its text. */
export interface Caret {
  readonly slot: number;
  readonly offset: number;
}

/** A chip at the caret; behind everything where there is none. */
export function inserted(wording: string, caret: Caret | null, chip: Chip): string {
  const slots = slotsOf(wording);
  const at = Math.min(caret?.slot ?? slots.length - 1, slots.length - 1);
  const offset = caret?.slot === at ? caret.offset : (slots[at]?.text.length ?? 0);
  return changed(wording, at, (slot) => [
    { text: slot.text.slice(0, offset), chip },
    { text: slot.text.slice(offset), chip: slot.chip },
  ]);
}

/** A cell's figure at the caret, named beside the wording. */
export function withFigure({ text, figures }: Wording, caret: Caret | null, figure: FigureAt): Wording {
  const put = withPlace(figures, figure.name, figure.place);
  const chip = figureChip({ name: put.name, print: figure.print, how: '', none: '' });
  return { text: inserted(text, caret, chip), figures: put.figures };
}
