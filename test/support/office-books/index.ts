/** Books as offices make them, with all that is known of them: for the detection bench and its tests. */
import { Draw } from './kit/draw';
import { Kit } from './kit/kit';
import { makeBook } from './kit/make-book';
import type { Book, Variant } from './kit/book';
import { LAYOUTS } from './layouts';
import type { Layout } from './layouts/layout';

export {
  keyOf,
  storedFor,
  type Book,
  type TrueFigure,
  type TrueLine,
  type TrueRelation,
  type Variant,
} from './kit/book';
export { Draw } from './kit/draw';
export { textOf } from './kit/figure';
export { gapOf, holds } from './kit/holds';
export { LAYOUTS } from './layouts';
export type { Layout } from './layouts/layout';

export const VARIANTS: readonly Variant[] = [
  { codeRow: true, styled: true },
  { codeRow: true, styled: false },
  { codeRow: false, styled: true },
  { codeRow: false, styled: false },
];

/** The book of a layout, variant and seed: the same three give the same book. */
export function drawBook(layout: Layout, variant: Variant, seed: string): Book {
  const name = `${seed}/${layout.id}/${String(variant.codeRow)}/${String(variant.styled)}`;
  const draw = new Draw(name);
  const kit = new Kit(draw, variant);
  const habits = kit.habits();
  return makeBook(layout.draw(kit), habits, { layout: layout.id, variant, seed });
}

/** So many books, every layout and variant in turn. */
export function* drawBooks(count: number, seed: string, layouts: readonly Layout[] = LAYOUTS): Generator<Book> {
  for (let at = 0; at < count; at += 1) {
    const layout = layouts[at % layouts.length];
    const round = Math.floor(at / layouts.length);
    // Each round has every variant, on other layouts: few books show all of them too.
    const variant = VARIANTS[(at + round) % VARIANTS.length];
    if (layout && variant) yield drawBook(layout, variant, `${seed}/${String(Math.floor(round / VARIANTS.length))}`);
  }
}
