/**
 * Truth first: figures so small that many cells hold the same one, sentences of every kind, learnt once and written again of
 * other figures. Each printed sentence must be the one that a person would write of those; what is not sure is held back.
 */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { documentOf } from '../../../test/support/document-of';
import { typedSheet } from '../../../test/support/typed-sheet';
import type { WorkbookSnapshot } from '../../core/snapshot';
import { readable } from '../../narrative';
import { composeReport, readOwnReport } from '../../office';
import { chooseProfile } from '../choose-profile';
import { knownForms, understandPlain } from '../understand-plain';
import { learn, type Learning } from '.';

interface Row {
  readonly plan: number;
  readonly now: number;
  readonly prior: number;
}
type Rows = readonly [fires: Row, dead: Row, weddings: Row, courses: Row];

const LABELS = ['Số vụ cháy', 'Số vụ đuối nước', 'Số đám cưới văn minh', 'Số lớp tập huấn'] as const;
const UNITS = ['vụ', 'vụ', 'đám', 'lớp'] as const;
const forms = knownForms([]);

const bookOf = (rows: Rows, year: number): WorkbookSnapshot => ({
  file: 'van-hoa.xlsx',
  sha256: null,
  sheets: [
    typedSheet({
      name: 'Văn hóa',
      rows: [
        ['UBND XÃ BÌNH MINH'],
        ['KẾT QUẢ CÔNG TÁC VĂN HÓA'],
        [`NĂM ${String(year)}`],
        ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch năm', 'Thực hiện', 'Thực hiện năm trước'],
        ...rows.map(({ plan, now, prior }, at) => [at + 1, LABELS[at] ?? '', UNITS[at] ?? '', plan, now, prior]),
      ],
    }),
  ],
});

const count = (value: number): string => (value > 0 && value < 10 ? `0${String(value)}` : String(value));
/** How counts below ten are written is taste. */
const bare = (text: string): string => text.replace(/(?<!\d)0(?=\d(?!\d))/g, '');
/** Learnt where nothing changed, a change is said without its number. */
const unnumbered = (text: string): string =>
  text.replace(/(tăng|giảm|cao hơn năm trước|thấp hơn năm trước) \d+ vụ/, '$1');
const percent = (now: number, base: number): string =>
  (Math.round((now * 1000) / base) / 10).toFixed(1).replace('.', ',');
const turn = (by: number, up: string, down: string, same: string): string =>
  by === 0 ? same : (by > 0 ? up : down).replace('#', count(Math.abs(by)));

/** What a person writes of the figures; null where nobody writes it of these. */
type Say = (rows: Rows, yearBefore: string) => string | null;
const sayings: readonly Say[] = [
  ([fires]) => `Số vụ cháy là ${count(fires.now)} vụ.`,
  ([fires], before) =>
    `Số vụ cháy ${count(fires.now)} vụ, ${turn(fires.now - fires.prior, 'tăng # vụ', 'giảm # vụ', 'không thay đổi')} so với năm ${before}.`,
  ([, dead]) =>
    `Số vụ đuối nước ${count(dead.now)} vụ, ${turn(dead.now - dead.prior, 'cao hơn năm trước # vụ', 'thấp hơn năm trước # vụ', 'bằng năm trước')}.`,
  ([, , weddings]) =>
    weddings.plan === 0
      ? null
      : `Số đám cưới văn minh ${count(weddings.now)} đám, đạt ${percent(weddings.now, weddings.plan)}% kế hoạch năm.`,
  ([, , , courses]) =>
    `Số lớp tập huấn ${turn(courses.now - courses.plan, 'vượt # lớp', 'còn thiếu # lớp', 'không chênh lệch')} so với kế hoạch.`,
  ([fires, dead]) =>
    `Số vụ cháy ${turn(fires.now - dead.now, 'nhiều hơn số vụ đuối nước # vụ', 'ít hơn số vụ đuối nước # vụ', 'bằng số vụ đuối nước')}.`,
  ([fires, dead]) => `Tổng số vụ cháy và số vụ đuối nước là ${count(fires.now + dead.now)} vụ.`,
  ([, , , courses]) => `Kế hoạch năm của số lớp tập huấn là ${count(courses.plan)} lớp.`,
  ([, , weddings]) =>
    `Số đám cưới văn minh ${turn(weddings.now - weddings.plan, 'vượt kế hoạch đề ra', 'chưa đạt kế hoạch đề ra', 'đạt kế hoạch đề ra')}.`,
  // Of no cell: an expectation, a place in an order.
  ([fires]) => `Dự kiến năm tới số vụ cháy còn ${count(fires.now)} vụ.`,
  ([fires, dead]) => (fires.now > dead.now ? `Số vụ cháy cao nhất với ${count(fires.now)} vụ.` : null),
];

function learnt(rows: Rows): { readonly learning: Learning; readonly said: readonly Say[] } {
  const said = sayings.filter((say) => say(rows, '2024') !== null);
  const text = said.map((say) => say(rows, '2024') ?? '').join('\n');
  const reading = understandPlain([bookOf(rows, 2025)], []);
  const document = documentOf(`# BÁO CÁO\n# Công tác văn hóa năm 2025\n# I. KẾT QUẢ\n${text}`, 'mau.docx');
  return { learning: learn({ document, reading, forms, profile: chooseProfile(reading, undefined) }), said };
}

function written(
  { files }: Learning,
  rows: Rows,
  year: number,
): { readonly printed: string[]; readonly held: string[] } {
  const reading = understandPlain([bookOf(rows, year)], []);
  const { report } = readOwnReport(files, forms);
  const { document, gaps } = composeReport(reading, chooseProfile(reading, undefined), { own: report });
  return {
    printed: document.blocks.flatMap((block) => (block.type === 'paragraph' ? [readable(block.content)] : [])),
    held: gaps.flatMap(({ data }) => data['sentence'] ?? []),
  };
}

const figure = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 8 }) },
);
const row = fc.record({ plan: figure, now: figure, prior: figure });
const rowsOf = fc.tuple(row, row, row, row);

describe('engine/learn: truth', () => {
  it('prints only what a person would write of the new figures, however many cells hold the same', () => {
    let [printed, all] = [0, 0];
    fc.assert(
      fc.property(rowsOf, rowsOf, fc.constantFrom(2025, 2026), (first, then, year) => {
        const { learning, said } = learnt(first);
        assert.equal(learning.words.again, learning.words.words);
        const again = written(learning, then, year);
        const truths = new Set(
          said.map((say) => bare(say(then, String(year - 1)) ?? '')).flatMap((text) => [text, unnumbered(text)]),
        );
        const wrong = again.printed.filter(
          (text) => !truths.has(bare(text)) && !/\[(?:chưa có số liệu|không tính được): /.test(text),
        );
        assert.deepEqual(wrong, []);
        printed += again.printed.length;
        all += said.length;
        assert.equal(again.printed.length + again.held.length, said.length);
      }),
      { numRuns: 15, seed: 14 },
    );
    // Useful, too: seven of ten sentences live on.
    assert.ok(printed / all > 0.7, `${String(printed)} of ${String(all)}`);
  });
});
