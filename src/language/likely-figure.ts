/** What figure a text most likely is that is none: letters for digits ("4.0OO"), words around it ("khoảng 1.500", "1.500 (ước)"). */
import { toText } from '../core/decimal';
import { parseFigure } from './parse-figure';
import { normaliseText } from './text';

const AROUND =
  /^(?:khoảng|ước(?: tính| đạt| thực hiện)?|trên|dưới|gần|hơn|chừng|độ|đạt|[~≈><=≥≤]+)\s*|\s*(?:\((?:ước|ước tính|dự kiến|tạm tính|ư)\)|ước|tr|trđ|đ|đồng|[?!*])$/giu;
const WRONG_LETTERS = /^(?=.*\d)[+-]?[\dOoIl|.,\s]+%?$/u;

/** As decimal text; null where nothing tells. One separator before three digits marks thousands where it is a point. */
export function likelyFigure(text: string): string | null {
  if (text.length > 60) return null;
  let bare = normaliseText(text).replace(AROUND, '').replace(AROUND, '').trim();
  if (WRONG_LETTERS.test(bare)) bare = bare.replace(/[Oo]/g, '0').replace(/[Il|]/g, '1');
  const figure = parseFigure(bare);
  if (figure?.kind === 'figure') return toText(figure.value);
  return figure?.kind === 'ambiguous' && bare.includes('.') ? toText(figure.asThousands.value) : null;
}
