/** What a report's frame says beside its text, and how its lines are read for that. */
import type { ReadLine } from '../../prose';

export interface LearntFrame {
  readonly title?: string;
  readonly symbol?: string;
  readonly subject?: string;
  readonly addressees?: readonly string[];
  readonly recipients?: readonly string[];
  readonly signature?: Readonly<Partial<Record<'authority' | 'position' | 'name', string>>>;
}

export const isUpper = (text: string): boolean => /\p{L}/u.test(text) && text === text.toLocaleUpperCase('vi');
export const textOf = ({ line }: ReadLine): string => line.plain.replace(/\s+/g, ' ').trim();

/** The items of a list of addressees or recipients. */
export const itemsOf = (text: string): string[] =>
  text
    .split(/[;\n]/)
    .map((item) =>
      item
        .replace(/^[\s\-–+*•]+/u, '')
        .replace(/[\s.;/]+$/u, '')
        .trim(),
    )
    .filter((item) => item !== '');
