/** A reporting period as people call it, from its calendar id: "2021-H1" is "6 tháng đầu năm 2021". */
import type { Translate } from '../messages';

const QUARTERS = ['I', 'II', 'III', 'IV'] as const;

/** `id` as it is when it names no period. */
export function periodText(id: string, t: Translate): string {
  const match = /^(\d{4})(?:-(H1|H2|9M|Q[1-4]|M\d{2}))?$/.exec(id);
  const [, year, part] = match ?? [];
  if (year === undefined) return id;
  const number = Number(part?.slice(1));
  switch (part) {
    case undefined:
      return t('period.year', { year });
    case 'H1':
      return t('period.firstHalf', { year });
    case 'H2':
      return t('period.secondHalf', { year });
    case '9M':
      return t('period.nineMonths', { year });
    default:
      return part.startsWith('Q')
        ? t('period.quarter', { year, quarter: QUARTERS[number - 1] ?? '' })
        : t('period.month', { year, month: number });
  }
}
