/**
 * Columns of the inspectorate's forms (TT 02/2021/TT-TTCP): one line a unit, every column named by its code (MS),
 * the code row carrying the arithmetic. Keys and measures are `ms-<code>`.
 */
import type { FormColumn, FormLine } from '../core/form';
import { ofBody } from './of-body';

/** Code or printed formula ("4", "1=4+13+22"), then the heading path from the outermost group to the column's own. */
export type CodedHeading = readonly [formula: string, ...path: [string, ...string[]]];

/** The label column "Đơn vị" under "MS", the coded columns, and a note. */
export function unitColumns(coded: readonly CodedHeading[], note?: string): readonly FormColumn[] {
  return [
    { key: 'unit', role: 'label', headings: ['Đơn vị', 'Tên đơn vị', 'Cơ quan, đơn vị'], code: 'MS' },
    ...coded.map(codedColumn),
    ...(note ? [{ key: 'note', role: 'text', headings: ['Ghi chú'], code: note } as const] : []),
  ];
}

function codedColumn([formula, ...path]: CodedHeading): FormColumn {
  const code = (formula.split('=')[0] ?? '').trim();
  const heading = path[path.length - 1] ?? '';
  const group = path.slice(0, -1);
  return {
    key: `ms-${code}`,
    role: 'measure',
    measure: `ms-${code}`,
    headings: [heading],
    code,
    ...(formula.includes('=') ? { formula } : {}),
    ...(group.length > 0 ? { group } : {}),
  };
}

/** The line that totals the units. Units themselves are data: they are named by the sheet. */
export const totalOfUnits: FormLine = {
  key: 'total',
  label: 'Tổng cộng',
  synonyms: [
    'Tổng số',
    'Cộng',
    'Tổng',
    'Toàn tỉnh',
    'Toàn huyện',
    'Toàn thị xã',
    'Toàn thành phố',
    'Toàn xã',
    'Toàn phường',
  ],
};

/** The body's own office among the units. */
export const ownOffice: FormLine = {
  key: 'own-office',
  ...ofBody('UBND {cấp}', [
    ...['Ủy ban nhân dân', 'Cơ quan UBND', 'Trụ sở UBND', 'Ban Tiếp công dân'].flatMap((name) => [
      name,
      ...ofBody(`${name} {cấp}`).synonyms,
    ]),
    'Cơ quan báo cáo',
    'Cơ quan',
  ]),
};
