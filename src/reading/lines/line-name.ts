/** How sentences call a line: by its number, else by its label. */
import type { TableLine } from './lines';

const MOST_SIGNS = 40;

export function nameOfLine({ number, label }: Pick<TableLine, 'number' | 'label'>): string {
  if (/[\p{L}\d]/u.test(number)) return number.replace(/[.)]+$/, '');
  return label.length > MOST_SIGNS ? `${label.slice(0, MOST_SIGNS - 1)}…` : label;
}
