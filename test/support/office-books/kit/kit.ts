/** What layouts build with: topics, lines, values, titles and the habits of one book's maker. */
import { DISTRICTS, COMMUNES } from '../words/places';
import { TOPICS, type Topic } from '../words/topics';
import type { Variant } from './book';
import type { Draw } from './draw';
import { placed, type PlacedTable } from './make-book';
import type { Breakdown, Column, FigureColumn, Line, RowRule, Table, Term, TextColumn } from './table';
import type { Habits } from './write-table';

const PERIODS = ['6 THÁNG ĐẦU NĂM', '9 THÁNG NĂM', 'NĂM', 'QUÝ I NĂM', 'QUÝ III NĂM', 'THÁNG 11 NĂM'];

export interface LineOptions {
  readonly number?: string;
  readonly level?: number;
  readonly kind?: Line['kind'];
  readonly size?: number;
  readonly bold?: boolean;
  readonly indent?: number;
  readonly unit?: string;
  readonly code?: string;
  readonly texts?: Readonly<Record<string, string>>;
  readonly d?: number;
  readonly made?: NonNullable<Line['made']>;
  readonly gap?: boolean;
  readonly marks?: Readonly<Record<string, string>>;
  readonly without?: readonly string[];
}

export class Kit {
  readonly year: number;
  readonly period: string;
  readonly topic: Topic;
  private sources = 0;

  constructor(
    readonly draw: Draw,
    readonly variant: Variant,
  ) {
    this.year = draw.between(2012, 2026);
    this.period = draw.pick(PERIODS);
    this.topic = draw.pick(TOPICS);
  }

  topicOf(...ids: readonly string[]): Topic {
    return this.draw.pick(TOPICS.filter(({ id }) => ids.includes(id)));
  }

  line(label: string, options: LineOptions = {}): Line {
    const { number = '', level = 0, kind = 'line', size = this.draw.size(), ...more } = options;
    return { number, label, level, kind, size, breakdowns: [], ...more };
  }

  /** The body's name now and then, then what the table is about: a topic's title, or one that suits any. */
  title(topic?: Topic): string[] {
    const body = this.draw.chance(0.4) ? [this.draw.pick([...DISTRICTS, ...COMMUNES]).toUpperCase()] : [];
    return [...body, `${this.draw.pick(topic?.titles ?? TITLES)} ${this.period} ${String(this.year)}`];
  }

  unitText(unit: string): string {
    return this.draw.pick([`Đơn vị tính: ${unit}`, `ĐVT: ${unit}`, `Đơn vị: ${unit}`, `(Đơn vị tính: ${unit})`]);
  }

  habits(): Habits {
    const { draw, variant } = this;
    return {
      zero: draw.pick(['zero', 'dash', 'dash', 'blank']),
      code: variant.codeRow
        ? draw.pick(['plain', 'letters', 'formulas', 'formulas', 'round', 'square', 'lower'])
        : null,
      fractions: draw.chance(0.25),
      formats: draw.chance(0.8),
      decomposed: draw.chance(0.06),
    };
  }

  /** Typed figures about `size` times the line's own size; now and then none. */
  values(size: number, spread = 0.5, zeros = 0.04): NonNullable<FigureColumn['typed']> {
    const draw = this.draw.apart(`values${String(this.sources++)}`);
    return (line) =>
      draw.chance(zeros) ? 0 : Math.max(1, Math.round(size * line.size * (1 - spread / 2 + spread * draw.next())));
  }

  figure(
    key: string,
    path: readonly string[],
    options: Partial<Omit<FigureColumn, 'role' | 'key' | 'path'>> = {},
  ): FigureColumn {
    return {
      role: 'figure',
      key,
      path,
      d: 0,
      adds: options.rule === undefined || options.rule.kind === 'sum',
      ...options,
    };
  }

  table(
    columns: readonly Column[],
    lines: readonly Line[],
    options: Partial<Omit<Table, 'columns' | 'lines'>> = {},
  ): PlacedTable {
    const header = options.header ?? this.draw.pick(['merged', 'merged', 'plain']);
    const blankAfterHeader = this.draw.chance(0.1);
    const notes = this.draw.chance(0.25) ? [this.draw.pick(FOOTNOTES)] : [];
    const table: Table = { title: this.title(), notes, blankAfterHeader, ...options, header, columns, lines };
    return placed(table, this.draw.apart('figures'));
  }

  /** "Người lập biểu", "Thủ trưởng đơn vị". */
  signatures(): readonly string[] {
    return this.draw.chance(0.5)
      ? ['Người lập biểu', this.draw.pick(['THỦ TRƯỞNG ĐƠN VỊ', 'KT. CHỦ TỊCH', 'GIÁM ĐỐC'])]
      : [];
  }

  letterhead(): readonly string[] {
    return this.draw.chance(0.4) ? ['ỦY BAN NHÂN DÂN', this.draw.pick(DISTRICTS).toUpperCase()] : [];
  }
}

const TITLES = [
  'BIỂU TỔNG HỢP SỐ LIỆU',
  'BẢNG TỔNG HỢP KẾT QUẢ THỰC HIỆN',
  'PHỤ LỤC SỐ LIỆU KÈM THEO BÁO CÁO',
  'THỐNG KÊ SỐ LIỆU THEO ĐƠN VỊ',
  'TỔNG HỢP BÁO CÁO CỦA CÁC ĐƠN VỊ',
];

const FOOTNOTES = [
  'Ghi chú: Số liệu tính đến thời điểm báo cáo.',
  '(1) Không kể khoản ghi thu, ghi chi.',
  'Nguồn: Tổng hợp từ báo cáo của các đơn vị.',
  '* Số liệu ước tính.',
];

export const whole = (line: Line, parts: readonly Line[], options: Partial<Omit<Breakdown, 'parts'>> = {}): Line => {
  line.breakdowns.push({ parts: parts.map((of) => ({ of, sign: 1 })), exhaustive: true, ...options });
  return line;
};

export const plus = (...keys: readonly string[]): Term<string>[] => keys.map((of) => ({ of, sign: 1 }));
export const minus = (...keys: readonly string[]): Term<string>[] => keys.map((of) => ({ of, sign: -1 }));
export const sum = (...terms: readonly (string | Term<string>)[]): RowRule => ({
  kind: 'sum',
  exhaustive: true,
  terms: terms.map((term) => (typeof term === 'string' ? { of: term, sign: 1 } : term)),
});
export const ratio = (a: string, b: string, power = 2): RowRule => ({ kind: 'ratio', of: [a, b], power });
export const growth = (a: string, b: string): RowRule => ({ kind: 'growth', of: [a, b] });

export const numberColumn = (heading = 'STT'): TextColumn => ({
  role: 'number',
  path: [heading],
  text: (line) => line.number,
});
export const labelColumn = (heading = 'Nội dung'): TextColumn => ({
  role: 'label',
  path: [heading],
  text: (line) => line.label,
});
export const unitColumn = (heading = 'ĐVT'): TextColumn => ({
  role: 'unit',
  path: [heading],
  text: (line) => line.unit ?? null,
});
export const noteColumn = (heading = 'Ghi chú'): TextColumn => ({
  role: 'text',
  path: [heading],
  text: (line) => line.texts?.['note'] ?? null,
});
