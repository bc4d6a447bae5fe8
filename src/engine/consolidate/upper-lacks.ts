/** What the units report and the upper body's own workbook has no figure for, in words: tables, lines, blank cells. */
import type { Decimal } from '../../core/decimal';
import { normalise, toText, ZERO } from '../../core/decimal';
import type { Language } from '../../core/finding';
import type { Unit } from '../../core/unit';
import { withUnit } from '../../language/exact-text';
import type { Comparison } from './compare';

const HEADINGS: Readonly<Record<Language, Readonly<Record<'absent' | 'lines' | 'blank', string>>>> = {
  vi: {
    absent: 'Cấp trên thiếu biểu mà các đơn vị có',
    lines: 'Cấp trên thiếu dòng mà các đơn vị có số',
    blank: 'Ô cấp trên để trống mà các đơn vị có số',
  },
  en: {
    absent: 'Tables that the upper body lacks and its units have',
    lines: 'Lines that the upper body lacks and its units have figures for',
    blank: 'Cells that the upper body leaves blank and its units have figures for',
  },
};

/** Headings with their lines. `filled`: cells that were written ("Thu › D9"). */
export function upperLacks(
  { absent, lacking, fills }: Comparison,
  filled: readonly string[],
  language: Language,
): readonly (readonly [heading: string, lines: readonly string[]])[] {
  const words = HEADINGS[language];
  const comes = (heading: string, value: Decimal, unit: Unit | null): string => {
    const figure = withUnit(toText(normalise(value)), unit?.text, language);
    return language === 'vi' ? `${heading}: các đơn vị cộng được ${figure}` : `${heading}: the units come to ${figure}`;
  };
  return [
    [words.absent, absent],
    [
      words.lines,
      lacking.map(
        ({ sheet, label, cell }) => `${sheet} › ${label}: ${comes(cell.cell.heading, cell.value ?? ZERO, cell.unit)}`,
      ),
    ],
    [
      words.blank,
      fills.flatMap(({ at, cell, value }) => {
        const place = `${at.sheet} › ${at.cell}`;
        return filled.includes(place) ? [] : [`${place}  ${cell.cell.label}: ${comes(cell.cell.heading, value, null)}`];
      }),
    ],
  ];
}
