/** How a period, the one it is compared with and the one after it are called in running text. */

const QUARTERS = ['I', 'II', 'III', 'IV'] as const;

interface Names {
  /** "6 tháng đầu năm 2021". */
  readonly name: string;
  /** "6 tháng đầu năm". */
  readonly short: string;
  readonly next: string;
}

function names(kind: string, year: number): Names {
  const following = String(year + 1);
  switch (kind) {
    case 'H1':
      return {
        name: `6 tháng đầu năm ${String(year)}`,
        short: '6 tháng đầu năm',
        next: `6 tháng cuối năm ${String(year)}`,
      };
    case 'H2':
      return {
        name: `6 tháng cuối năm ${String(year)}`,
        short: '6 tháng cuối năm',
        next: `6 tháng đầu năm ${following}`,
      };
    case '9M':
      return {
        name: `9 tháng đầu năm ${String(year)}`,
        short: '9 tháng đầu năm',
        next: `3 tháng cuối năm ${String(year)}`,
      };
    case '':
      return { name: `năm ${String(year)}`, short: `năm ${String(year)}`, next: `năm ${following}` };
    default:
      return quarterOrMonth(kind, year);
  }
}

function quarterOrMonth(kind: string, year: number): Names {
  const number = Number(kind.slice(1));
  if (kind.startsWith('Q') && number >= 1 && number <= 4) {
    const next = number === 4 ? `quý I năm ${String(year + 1)}` : `quý ${QUARTERS[number] ?? ''} năm ${String(year)}`;
    return {
      name: `quý ${QUARTERS[number - 1] ?? ''} năm ${String(year)}`,
      short: `quý ${QUARTERS[number - 1] ?? ''}`,
      next,
    };
  }
  if (kind.startsWith('M') && number >= 1 && number <= 12) {
    const next =
      number === 12 ? `tháng 01 năm ${String(year + 1)}` : `tháng ${monthText(number + 1)} năm ${String(year)}`;
    return { name: `tháng ${monthText(number)} năm ${String(year)}`, short: `tháng ${monthText(number)}`, next };
  }
  return { name: 'kỳ báo cáo', short: 'kỳ báo cáo', next: 'kỳ tiếp theo' };
}

const monthText = (month: number): string => (month <= 2 ? `0${String(month)}` : String(month));

/** Words for templates from a calendar id ("2021-H1", "2021-Q2", "2021-9M", "2021"); neutral words for any other. */
export function periodWords(id: string): Readonly<Record<string, string>> {
  const match = /^(\d{4})(?:-(H[12]|9M|Q[1-4]|M\d{2}))?$/.exec(id);
  const year = Number(match?.[1] ?? NaN);
  const { name, short, next } = match ? names(match[2] ?? '', year) : names('?', 0);
  return {
    'ky.ten': name,
    'ky.goi': short,
    'ky.tiep': next,
    'ky.nam': match ? String(year) : '…',
    'ky.nam_truoc': match ? String(year - 1) : '…',
    'ky.cung_ky': !match
      ? 'cùng kỳ năm trước'
      : match[2] === undefined
        ? `năm ${String(year - 1)}`
        : `cùng kỳ năm ${String(year - 1)}`,
  };
}

/** The span a calendar id belongs to; null for a month or an id of another kind. */
export function spanOf(id: string): 'quarter' | 'six-months' | 'nine-months' | 'year' | null {
  const kind = /^\d{4}(?:-(H[12]|9M|Q[1-4]))?$/.exec(id);
  if (!kind) return null;
  if (kind[1] === undefined) return 'year';
  return kind[1].startsWith('Q')
    ? 'quarter'
    : kind[1].startsWith('H')
      ? 'six-months'
      : kind[1] === '9M'
        ? 'nine-months'
        : null;
}
