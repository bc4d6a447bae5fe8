/** The bodies' workbooks as they type them: three tables, the amounts in the unit that each body likes, rates worked out by hand. */
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/core/snapshot';
import { typedSheet, type Typed } from '../../../test/support/typed-sheet';
import { CROPS, FEES, PEOPLE, type Figures } from './bodies';
import { quotient, typed } from './numbers';

/** Digits by which amounts in triệu ·10³ are typed in each unit. */
const MONEY = { 'triệu đồng': 3, 'tỷ đồng': 6 } as const;

export interface Style {
  readonly money: keyof typeof MONEY;
  /** The crops' table has no production: a mean yield must be weighted by the areas. */
  readonly yieldsAlone: boolean;
}

/** Typed otherwise than it is: sheet, zero-based row and column of the table's figures, and what stands there. */
export interface Slip {
  readonly sheet: 'Thu phí' | 'Cây trồng' | 'Dân số';
  readonly line: number;
  readonly column: number;
  readonly value: Typed;
}

export const PERIODS = { now: '6 THÁNG ĐẦU NĂM 2025', then: '6 THÁNG ĐẦU NĂM 2024' } as const;

const percent = (a: bigint, b: bigint): Typed => (b === 0n ? '' : typed(quotient(a * 100n, b, 1), 1));

function feesOf({ fees }: Figures, { money }: Style): Typed[][] {
  const amount = (value: bigint): Typed => typed(value, MONEY[money]);
  const row = (number: string, label: string, line: Figures['fees'][number]): Typed[] =>
    line === null
      ? [number, label, '-', '-', '', '-', '']
      : [
          number,
          label,
          amount(line.plan),
          amount(line.actual),
          percent(line.actual, line.plan),
          amount(line.prior),
          percent(line.actual, line.prior),
        ];
  const total = fees.reduce(
    (sum, line) => ({
      plan: (sum?.plan ?? 0n) + (line?.plan ?? 0n),
      actual: (sum?.actual ?? 0n) + (line?.actual ?? 0n),
      prior: (sum?.prior ?? 0n) + (line?.prior ?? 0n),
    }),
    null,
  );
  return [...FEES.map((label, at) => row(String(at + 1), label, fees[at] ?? null)), row('', 'Tổng cộng', total)];
}

function cropsOf({ crops }: Figures, { yieldsAlone }: Style): Typed[][] {
  const row = (number: string, label: string, { area, production }: Figures['crops'][number]): Typed[] => {
    // tấn ·10³ over ha ·10 is tạ/ha ·10³.
    const yielded = typed(quotient(production, area * 10n, 2), 2);
    return yieldsAlone
      ? [number, label, typed(area, 1), yielded]
      : [number, label, typed(area, 1), yielded, typed(production, 3)];
  };
  return CROPS.map((label, at) => row(String(at + 1), label, crops[at] ?? { area: 1n, production: 0n }));
}

function peopleOf({ people }: Figures): Typed[][] {
  const row = (number: string, label: string, { homes, poor, heads }: Figures['people'][number]): Typed[] => [
    number,
    label,
    typed(homes, 0),
    typed(poor, 0),
    percent(poor, homes),
    typed(heads, 0),
    41.5,
  ];
  const total = people.reduce((a, b) => ({
    homes: a.homes + b.homes,
    poor: a.poor + b.poor,
    heads: a.heads + b.heads,
  }));
  const lines = [
    ...PEOPLE.map((label, at) => row(String(at + 1), label, people[at] ?? total)),
    row('', 'Tổng cộng', total),
  ];
  return lines;
}

function sheet(
  name: Slip['sheet'],
  head: readonly Typed[][],
  lines: readonly Typed[][],
  slips: readonly Slip[],
): SheetSnapshot {
  const rows = lines.map((line, at) =>
    line.map(
      (value, column) =>
        slips.find((slip) => slip.sheet === name && slip.line === at && slip.column === column)?.value ?? value,
    ),
  );
  return typedSheet({ name, rows: [...head, ...rows] });
}

/** Rows above the first line. */
export const HEAD = 4;

export function workbook(
  file: string,
  body: string,
  period: string,
  figures: Figures,
  style: Style,
  slips: readonly Slip[] = [],
): WorkbookSnapshot {
  const top = (title: string, unit: string): Typed[][] => [[body.toUpperCase()], [`${title} ${period}`], [unit]];
  const crops = ['STT', 'Cây trồng', 'Diện tích (ha)', 'Năng suất (tạ/ha)'];
  return {
    file,
    sha256: null,
    sheets: [
      sheet(
        'Thu phí',
        [
          ...top('BÁO CÁO THU PHÍ, LỆ PHÍ', `Đơn vị: ${style.money}`),
          [
            'STT',
            'Nội dung',
            'Dự toán năm',
            'Thực hiện',
            'Thực hiện/Dự toán (%)',
            'Cùng kỳ năm trước',
            'So cùng kỳ (%)',
          ],
        ],
        feesOf(figures, style),
        slips,
      ),
      sheet(
        'Cây trồng',
        [...top('DIỆN TÍCH, NĂNG SUẤT MỘT SỐ CÂY', ''), style.yieldsAlone ? crops : [...crops, 'Sản lượng (tấn)']],
        cropsOf(figures, style),
        slips,
      ),
      sheet(
        'Dân số',
        [
          ...top('DÂN SỐ VÀ HỘ NGHÈO', ''),
          [
            'STT',
            'Khu vực',
            'Số hộ (hộ)',
            'Hộ nghèo (hộ)',
            'Tỷ lệ hộ nghèo (%)',
            'Dân số (người)',
            'Thu nhập bình quân (triệu đồng/người)',
          ],
        ],
        peopleOf(figures),
        slips,
      ),
    ],
  };
}
