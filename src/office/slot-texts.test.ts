/** No text of a department is lost without a word, however its code is typed. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { narrativeReading } from '../../test/support/narrative-reading';
import { seedFacts } from '../../test/support/seed-facts';
import type { Reading, TextEntry } from '../core/reading';
import { readable } from '../narrative';
import { composeReport, describeGap, profiles, slotsOf, type Composition, type Profile } from '.';
import { codeKey } from './slot-texts';

const profile = profiles.find(({ id }) => id === 'commune-nine-months') as Profile;
const codes = slotsOf(profile, {}).map(({ code }) => code);

function withTexts(rows: readonly (readonly [file: string, code: string, text: string])[]): Reading {
  const texts = rows.map(([file, code, text], row): TextEntry => ({
    id: `t${String(row)}`,
    form: 'narrative-text',
    line: code,
    key: null,
    column: 'text',
    text,
    at: { file, sheet: 'Thuyết minh', cell: `C${String(row + 4)}` },
  }));
  const reading = narrativeReading(seedFacts);
  return { ...reading, texts: [...reading.texts, ...texts] };
}

const printed = ({ document }: Composition): string[] =>
  document.blocks.flatMap((block) => (block.type === 'paragraph' ? [`${block.id}: ${readable(block.content)}`] : []));
const compose = (rows: Parameters<typeof withTexts>[0]): Composition =>
  composeReport(withTexts(rows), profile, { period: '2025-9M', variables: { body: 'UBND xã Tân Lập' } });

describe('office/slot-texts', () => {
  it('takes a code however it is typed', () => {
    for (const code of ['I.1.a', 'i.1.a', 'I1a', 'I. 1. a.', 'I-1-a)']) assert.equal(codeKey(code), 'i1a');
    assert.equal(codeKey('Mở đầu'), codeKey('mo-dau'));
  });

  it('knows a code called by its kind, and one whose first number is mistyped', () => {
    for (const code of ['Mục I.1.a', 'mục i.1.a)', 'l.1.a', '1.1.a', '|.1.a'])
      assert.ok(printed(compose([['a.xlsx', code, 'Đoạn này.']])).includes('text/I.1.a: Đoạn này.'), code);
    assert.ok(printed(compose([['a.xlsx', 'll.1.b', 'Đoạn này.']])).includes('text/II.1.b: - Đoạn này.'));
  });

  it('remembers in which workbooks a paragraph was written', () => {
    const { blocks } = compose([
      ['a.xlsx', 'I.1.b', 'Một.'],
      ['b.xlsx', 'I.1.b', 'Hai.'],
    ]).document;
    const files = blocks.flatMap((block) =>
      block.type === 'paragraph' && block.files ? [[block.id, ...block.files]] : [],
    );
    assert.deepEqual(files, [
      ['text/I.1.b', 'a.xlsx'],
      ['text/I.1.b/2', 'b.xlsx'],
    ]);
  });

  it('says nothing where a department says that there is nothing, and makes no empty paragraph', () => {
    const composition = compose([
      ['a.xlsx', 'I.1.a', '-'],
      ['a.xlsx', 'I.1.b', 'Một.\n\nHai.'],
      ['b.xlsx', 'I.1.b', '–'],
    ]);
    const lines = printed(composition).filter((line) => line.startsWith('text/I.1.'));
    assert.deepEqual(lines, ['text/I.1.b: Một.', 'text/I.1.b/2: Hai.']);
    const closing = printed(compose([['a.xlsx', 'ket-thuc', '-']])).at(-1) ?? '';
    assert.match(closing, /^targets\/1: Phấn đấu .*\.\/\.$/);
    const codes = composition.gaps.filter(({ code }) => code === 'missing-text').map(({ data }) => data['code']);
    assert.ok(!codes.includes('I.1.a') && codes.includes('I.2.a'));
  });

  it('prints the texts of several departments in one slot, in order, each line a paragraph', () => {
    const lines = printed(
      compose([
        ['a.xlsx', 'I.1.a', 'Thứ nhất.\nThứ hai.'],
        ['b.xlsx', 'i1a', 'Thứ ba.'],
        ['b.xlsx', 'II.1.a', '- Điểm một.\nĐiểm hai.'],
        ['b.xlsx', 'III.1', 'Việc đầu.\nChi tiết.'],
      ]),
    );
    const of = (code: string): string[] => lines.filter((line) => new RegExp(`^text/${code}[/:]`).test(line));
    assert.deepEqual(of('I\\.1\\.a'), ['text/I.1.a: Thứ nhất.', 'text/I.1.a/2: Thứ hai.', 'text/I.1.a/3: Thứ ba.']);
    assert.deepEqual(of('II\\.1\\.a'), ['text/II.1.a: - Điểm một.', 'text/II.1.a/2: - Điểm hai.']);
    assert.deepEqual(of('III\\.1'), ['text/III.1: 1. Việc đầu.', 'text/III.1/2: Chi tiết.']);
  });

  it('names a text whose code the outline does not have, and one without a code, by its cell', () => {
    const { gaps } = compose([
      ['a.xlsx', 'IX.9', 'Đoạn lạ.'],
      ['a.xlsx', '', 'Đoạn không mã.'],
    ]);
    const said = gaps.filter(({ code }) => code === 'unplaced-text').map((gap) => describeGap(gap, 'vi'));
    assert.equal(said.length, 2);
    assert.match(said[0] ?? '', /“IX\.9” ở a\.xlsx, Thuyết minh, ô C4 \(“Đoạn lạ\.”\), dàn bài không có mục này/);
    assert.match(said[1] ?? '', /không có mã mục ở a\.xlsx, Thuyết minh, ô C5/);
    const english = gaps.filter(({ code }) => code === 'unplaced-text').map((gap) => describeGap(gap, 'en'));
    assert.match(english.join('\n'), /the text "IX\.9" at .* a text without a code at/s);
  });

  it('fills in the figures that a paragraph names, and says why it could not', () => {
    const composition = compose([
      ['a.xlsx', 'I.1.a', 'Thu được {{ thu.tong.uoc | so_dv }}.'],
      ['a.xlsx', 'I.2.a', 'Thu được {{ khong.co }}.'],
    ]);
    const lines = printed(composition);
    assert.ok(lines.includes('text/I.1.a: Thu được 151.024 triệu đồng.'));
    assert.ok(lines.includes('text/I.2.a: Thu được {{ khong.co }}.'));
    const [gap] = composition.gaps.filter(({ code }) => code === 'unfilled-text');
    assert.match(gap ? describeGap(gap, 'vi') : '', /in nguyên văn.*khong/);
    assert.match(gap ? describeGap(gap, 'en') : '', /printed as it stands/);
    const figures = composition.document.blocks.flatMap((block) =>
      block.type === 'paragraph' && block.id === 'text/I.1.a'
        ? block.content.filter(({ type }) => type === 'figure')
        : [],
    );
    assert.equal(figures.length, 1);
  });

  it('holds for whatever departments write: printed, or named with its cell', () => {
    const row = fc.tuple(
      fc.constantFrom('a.xlsx', 'b.xlsx'),
      fc.oneof(
        fc.constantFrom(...codes).map((code) => code.toLowerCase().replace(/\./g, '. ')),
        fc.constantFrom('', 'X.1', '9', 'khác'),
      ),
      fc.array(fc.constantFrom('một', 'hai', 'ba'), { minLength: 1, maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const marked = rows.map(([file, code, words], at): [string, string, string] => [
          file,
          code,
          words.map((word, line) => `${word} số ${String(at)}-${String(line)} hết`).join('\n'),
        ]);
        const composition = compose(marked);
        const text = printed(composition).join('\n');
        const named = new Set(composition.gaps.filter(({ code }) => code === 'unplaced-text').map(({ at }) => at.cell));
        marked.forEach(([, , content], at) => {
          for (const line of content.split('\n'))
            assert.ok(text.includes(line) !== named.has(`C${String(at + 4)}`), line);
        });
      }),
      { numRuns: 40 },
    );
  });
});
