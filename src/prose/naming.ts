/** What figures of a text are called among those of sheets: their measures, and the places that they stand in. */
import type { Measure } from '../core/fact';
import type { Role } from './mentions/mention';
import type { Line } from './text/lines';

export const MEASURES: Readonly<Record<Role, Measure>> = {
  level: 'actual',
  change: 'change',
  growth: 'growth',
  'of-plan': 'percent-of-plan',
  'over-plan': 'over-plan',
  'of-prior': 'percent-of-prior',
  share: 'share',
  percent: 'percent',
  times: 'times',
  plan: 'plan',
  prior: 'prior',
  now: 'actual',
  base: 'prior',
  rate: 'rate',
};
/** Rounded when they were worked out. */
export const RATES: ReadonlySet<Role> = new Set([
  'growth',
  'of-plan',
  'over-plan',
  'of-prior',
  'share',
  'percent',
  'times',
  'rate',
]);

/** "Chú thích 4", "Đoạn 12": what a paragraph is called among the places of a document. */
export function sheetOf(line: Line): string {
  if (line.note !== null) return `Chú thích ${String(line.note)}`;
  const number = String(line.index + 1);
  switch (line.place) {
    case 'header':
      return `Đầu trang ${number}`;
    case 'footer':
      return `Chân trang ${number}`;
    case 'text-box':
      return `Khung chữ ${number}`;
    default:
      return `Đoạn ${number}`;
  }
}
