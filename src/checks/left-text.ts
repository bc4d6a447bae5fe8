/** What of earlier workbooks was set against nothing, in words that name what stands in both. */
import type { LeftReason } from '../core/reading';
import type { Language } from '../core/finding';
import { periodName } from '../language';

interface Sides {
  readonly here: string;
  readonly there: string;
}

type Phrase = (here: string, there: string) => string;

const PHRASES: Readonly<Record<Language, Readonly<Record<Exclude<LeftReason, 'earlier-lines'>, Phrase>>>> = {
  vi: {
    'earlier-body': (here, there) =>
      `sổ kỳ trước này không có số nào để đối chiếu: sổ này của ${there}, sổ đang kiểm tra của ${here}`,
    'earlier-form': (here, there) =>
      `sổ kỳ trước này không có số nào để đối chiếu: trong sổ này là biểu ${there}, trong sổ đang kiểm tra là ${here}`,
    'earlier-period': (here, there) =>
      `sổ kỳ trước này không có số nào để đối chiếu: số của ${there}, không phải kỳ năm trước hay kỳ trước trong năm của ${here}`,
    'earlier-column': (here, there) =>
      `sổ kỳ trước này không có số nào để đối chiếu: cùng biểu, nhưng sổ đang kiểm tra không ghi số nào chắc là của ${there} (các cột: ${here})`,
    'earlier-apart': (here, there) =>
      `sổ kỳ trước này không có số nào để đối chiếu: nhiều trang cùng một biểu (${there} và ${here}), tên trang không cho biết trang nào ứng với trang nào`,
    'earlier-uncounted': (here, there) =>
      `số kỳ này nhỏ hơn số kỳ trước trong năm nhưng chưa kiểm tra: tên dòng không cho biết số có cộng dồn từ đầu năm không; dòng: ${here} (so với trang ${there})`,
  },
  en: {
    'earlier-body': (here, there) =>
      `no figure of this earlier workbook could be compared: it is of ${there}, the one that is checked of ${here}`,
    'earlier-form': (here, there) =>
      `no figure of this earlier workbook could be compared: it has the tables ${there}, the one that is checked ${here}`,
    'earlier-period': (here, there) =>
      `no figure of this earlier workbook could be compared: it is of ${there}, neither last year's nor an earlier period of the year of ${here}`,
    'earlier-column': (here, there) =>
      `no figure of this earlier workbook could be compared: the table is there, but the one that is checked has no figure that is surely of ${there} (its columns: ${here})`,
    'earlier-apart': (here, there) =>
      `no figure of this earlier workbook could be compared: several sheets are of one table (${there} and ${here}), and their names do not tell which belongs to which`,
    'earlier-uncounted': (here, there) =>
      `figures below those of an earlier period of the year were not asked: their names do not say whether they are counted since January; lines: ${here} (against sheet ${there})`,
  },
};

const NOBODY: Readonly<Record<Language, string>> = { vi: '(không ghi)', en: '(not stated)' };

/** "“A”, “B” và 3 mục nữa". */
function listed(names: string, language: Language): string {
  const all = names.split('\n').filter((name) => name !== '');
  if (all.length === 0) return NOBODY[language];
  const last = all.at(-1) ?? '';
  const more = /^\+\d+$/.test(last) ? last.slice(1) : null;
  const shown = more === null ? all : all.slice(0, -1);
  const text = shown.map((name) => `“${name}”`).join(', ');
  if (more === null) return text;
  return language === 'vi' ? `${text} và ${more} mục nữa` : `${text} and ${more} more`;
}

const periods = (ids: string, language: Language): string =>
  ids === ''
    ? NOBODY[language]
    : ids
        .split('\n')
        .map((id) => periodName(id, language) ?? id)
        .join(', ');

function linesText({ here, there }: Sides, language: Language): string {
  const vi = language === 'vi';
  const parts = [
    here === '' ? '' : `${vi ? 'chỉ có ở kỳ này' : 'only in this period'}: ${listed(here, language)}`,
    there === '' ? '' : `${vi ? 'chỉ có ở sổ kỳ trước' : 'only in the earlier workbook'}: ${listed(there, language)}`,
  ].filter((part) => part !== '');
  const head = vi
    ? 'dòng chưa đối chiếu được với kỳ trước (dòng mới, bỏ hoặc đổi tên)'
    : 'lines not compared with the earlier period (new, dropped or renamed)';
  return `${head}; ${parts.join('; ')}`;
}

const LEFT: ReadonlySet<string> = new Set<LeftReason>([
  'earlier-body',
  'earlier-form',
  'earlier-period',
  'earlier-column',
  'earlier-apart',
  'earlier-uncounted',
  'earlier-lines',
]);

export const isLeft = (reason: string): reason is LeftReason => LEFT.has(reason);

export function leftText(reason: LeftReason, { here, there }: Sides, language: Language): string {
  if (reason === 'earlier-lines') return linesText({ here, there }, language);
  const phrase = PHRASES[language][reason];
  if (reason === 'earlier-period') return phrase(periods(here, language), periods(there, language));
  return phrase(
    listed(here, language),
    reason === 'earlier-column' ? periods(there, language) : listed(there, language),
  );
}
