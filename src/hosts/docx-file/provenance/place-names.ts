/** What people call the places of a document that a figure can stand in, outside the body. */
import type { Language } from '../../../core/finding';
import type { FigurePlace } from './model';

const NAMES: Readonly<Record<Exclude<FigurePlace, 'body'>, Readonly<Record<Language, string>>>> = {
  footnote: { vi: 'chú thích', en: 'footnote' },
  endnote: { vi: 'chú thích cuối', en: 'endnote' },
  header: { vi: 'đầu trang', en: 'header' },
  footer: { vi: 'chân trang', en: 'footer' },
  'text-box': { vi: 'hộp văn bản', en: 'text box' },
};

/** The place's name; "" for the body. */
export function placeName(place: FigurePlace, language: Language): string {
  return place === 'body' ? '' : NAMES[place][language];
}
