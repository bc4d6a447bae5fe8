/** Where a table is on its sheet and which form it is, on small sheets. */
import { strict as assert } from 'node:assert';
import type { FormDefinition } from '../../src/core/form';
import { examined } from '../support/typed-sheet';

describe('sheets: tables', () => {
  it('keep two tables beside each other apart', () => {
    const { accused, provenAt } = examined({
      rows: [
        ['BÁO CÁO THU CHI NGÂN SÁCH'],
        ['STT', 'Nội dung', 'Quý I', 'Quý II', '', 'STT', 'Nội dung', 'Quý I', 'Quý II', 'Quý III'],
        ['I', 'Thu', 30, 40, '', '1', 'Đường', 7, 9, 3],
        ['1', 'Thuế', 10, 15, '', '2', 'Trường', 3, 4, 1],
        ['2', 'Phí', 20, 25, '', '', 'Tổng cộng', 10, 13, 5],
      ],
    });
    assert.deepEqual(accused, ['total-equals-parts/mismatch J5: J3 J4']);
    assert.deepEqual([...provenAt].sort(), ['C3', 'D3', 'H5', 'I5']);
  });

  it('keep their headings over first lines that hold nothing but dashes', () => {
    for (const first of [
      ['1', 'Phí chợ', '-', '-', '', '-'],
      [1, 'Phí chợ', '…', '-', '-', '-'],
      ['', 'Phí chợ', '-', '-', '-', '-'],
    ]) {
      const { reading } = examined({
        rows: [
          ['BÁO CÁO THU PHÍ'],
          ['STT', 'Nội dung', 'Dự toán năm', 'Thực hiện', 'Thực hiện/Dự toán (%)', 'Cùng kỳ năm trước'],
          first,
          ['2', 'Lệ phí', 500, 400, 80, 390],
          ['3', 'Thu phạt', 330, 132, 40, 120],
        ],
      });
      const [table] = reading.tables;
      assert.deepEqual(
        [table?.columns.slice(2).map(({ measure }) => measure), table?.lines.map(({ label }) => label)],
        [
          ['plan', 'actual', 'percent-of-plan', 'prior'],
          ['Phí chợ', 'Lệ phí', 'Thu phạt'],
        ],
      );
    }
  });

  it('take words over less than a third of the figures for no headings of them', () => {
    const measures = (...heads: string[]): (string | null)[] =>
      examined({
        rows: [
          ['SỐ NGƯỜI ĐẾN KHÁM'],
          ['Đơn vị tính: người'],
          ['Xã', ...heads],
          ['Xã Đông', 12, 25, 31, 44, 52, 61],
          ['Xã Tây', 10, 22, 36, 41, 55, 60],
          ['Xã Nam', 13, 28, 30, 47, 50, 66],
        ],
      })
        .reading.tables[0]!.columns.slice(1, 3)
        .map(({ measure }) => measure);
    assert.deepEqual(measures('Kế hoạch'), ['c2', 'c3']);
    assert.deepEqual(measures('Kế hoạch', 'Thực hiện'), ['plan', 'actual']);
  });

  it('keep two tables apart whose second has no numbers of its own', () => {
    const { reading } = examined({
      rows: [
        ['BÁO CÁO THU CHI NGÂN SÁCH'],
        ['Nội dung', 'Quý I', 'Quý II', '', 'Khoản chi', 'Dự toán', 'Thực hiện'],
        ['Thu thuế', 30, 40, '', 'Đường', 7, 9],
        ['Thu phí', 10, 15, '', 'Trường', 3, 4],
        ['Thu khác', 20, 25, '', 'Trạm', 8, 5],
      ],
    });
    assert.deepEqual(
      reading.tables.map(({ range }) => [range.left, range.right]),
      [
        [0, 2],
        [4, 6],
      ],
    );
    assert.deepEqual(
      reading.facts.filter(({ at }) => at.cell === 'F3').map(({ label }) => label),
      ['Đường'],
    );
  });

  it('leave out figures that stand beside a table under no heading', () => {
    const { reading } = examined({
      rows: [
        ['BÁO CÁO THU CHI NGÂN SÁCH'],
        ['STT', 'Nội dung', 'Quý I', 'Quý II'],
        ['1', 'Thuế', 30, 40, '', '', 17],
        ['2', 'Phí', 10, 15, '', '', 18],
        ['3', 'Khác', 20, 25, '', '', 19],
      ],
    });
    assert.deepEqual(
      reading.facts.map(({ at }) => at.cell),
      ['C3', 'D3', 'C4', 'D4', 'C5', 'D5'],
    );
  });

  it('take a heading for that of every column under its merged cell', () => {
    const { reading } = examined({
      rows: [
        ['BÁO CÁO TÌNH HÌNH'],
        ['STT', 'Nội dung', 'Số lượng thực hiện trong kỳ', ''],
        ['1', 'Xã Một', '', 10],
        ['2', 'Xã Hai', '', 12],
        ['3', 'Xã Ba', '', 15],
      ],
      merges: ['C2:D2'],
    });
    assert.deepEqual(
      reading.facts.map(({ at, label }) => `${at.cell} ${label}`),
      ['D3 Xã Một', 'D4 Xã Hai', 'D5 Xã Ba'],
    );
  });

  it('read every column of a table, though words head few of them', () => {
    const { reading } = examined({
      rows: [
        ['', '', 'Cân', 'Đo'],
        ['Một', 1, 2, 3, 4, 5, 6, 7],
        ['Hai', 2, 3, 4, 5, 6, 7, 8],
        ['Ba', 3, 4, 5, 6, 7, 8, 9],
      ],
    });
    assert.equal(reading.facts.length, 21);
  });

  const form: FormDefinition = {
    id: 'fruit',
    title: { vi: 'Cây ăn quả', en: 'Fruit' },
    basis: '',
    layout: 'outline',
    recognise: { numbers: [], titles: ['Tình hình cây ăn quả'], marks: [] },
    unit: null,
    columns: [
      { key: 'label', role: 'label', headings: ['Loại cây'] },
      ...['Trồng mới', 'Cho quả', 'Già cỗi', 'Phá bỏ', 'Ghép lại'].map((heading, at) => ({
        key: `c${String(at)}`,
        role: 'measure' as const,
        headings: [heading],
      })),
    ],
    lines: [{ key: 'mango', label: 'Xoài' }],
    relations: [],
    identities: [],
  };
  const formOf = (headings: readonly string[], fruit: string, known = form): string | null | undefined =>
    examined(
      {
        rows: [
          ['TÌNH HÌNH CÂY ĂN QUẢ'],
          ['Loại cây', ...headings],
          [fruit, ...headings.map((_, at) => at + 5)],
          ['Ổi', ...headings.map((_, at) => at + 7)],
          ['Mít', ...headings.map((_, at) => at + 6)],
        ],
      },
      [known],
    ).reading.tables[0]?.form;

  it('know a form without its title by two of its marks where half of its columns stand', () => {
    const marked = { ...form, recognise: { numbers: [], titles: [], marks: ['trồng mới', 'xoài'] } };
    assert.equal(formOf(['Trồng mới', 'Cho quả', 'Già cỗi'], 'Xoài', marked), 'fruit');
    assert.equal(formOf(['Trồng mới', 'Cho quả'], 'Xoài', marked), null);
    assert.equal(formOf(['Trồng mới', 'Cho quả', 'Già cỗi'], 'Bưởi', marked), null);
  });

  it('know a form by its title where enough of its columns stand, or a line of it', () => {
    assert.equal(formOf(['Trồng mới', 'Cho quả'], 'Bưởi'), 'fruit');
    assert.equal(formOf(['Trồng mới'], 'Bưởi'), null);
    assert.equal(formOf(['Trồng mới'], 'Xoài'), 'fruit');
    assert.equal(formOf(['Trồng mới', 'Cho quả', 'Bón phân', 'Tưới', 'Xén tỉa'], 'Bưởi'), null);
  });
});
