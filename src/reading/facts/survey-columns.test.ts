import { strict as assert } from 'node:assert';
import { fruitForm, readTyped } from '../../../test/support/read-typed';

describe('what holds of a column of figures', () => {
  const read = (...shares: number[]): ReturnType<typeof readTyped> =>
    readTyped(
      [['CÂY ĂN QUẢ'], ['Loại cây', 'Phần'], ...shares.map((share, at) => [`Cây ${String(at)}`, share])],
      fruitForm({
        columns: [
          { key: 'label', role: 'label', headings: ['Loại cây'] },
          { key: 'share', role: 'measure', headings: ['Phần'], rounded: true },
        ],
      }),
    );

  it('the decimals that most of its figures have, zero left out, where they were rounded', () => {
    assert.deepEqual(
      read(51.9, 42, 7.25, 33.1).facts.map(({ decimals }) => decimals),
      [1, 1, 2, 1],
    );
  });

  it('no decimals but its own where nothing was rounded', () => {
    const { facts } = readTyped([['SỐ LIỆU'], ['Loại cây', 'Tấn'], ['Cam', 51.9], ['Ổi', 42], ['Mít', 33.1]]);
    assert.deepEqual(
      facts.map(({ decimals }) => decimals),
      [1, 0, 1],
    );
  });

  it('that it counts people or months, whatever money the sheet is in', () => {
    const { facts } = readTyped([
      ['TRỢ CẤP', '', '', 'Đơn vị: nghìn đồng'],
      ['Đối tượng', 'Số người', 'Số tháng', 'Kinh phí'],
      ['Trẻ em', 85, 12, 918000],
      ['Người già', 16, 12, 103680],
    ]);
    assert.deepEqual(
      facts.slice(0, 3).map(({ unit }) => unit?.dimension ?? null),
      [null, null, 'money'],
    );
  });

  it('an id of its own for each of two columns that measure the same', () => {
    const { facts } = readTyped([
      ['SỐ LIỆU'],
      ['Loại cây', 'Một', 'Hai'],
      ['A', '1', '1'],
      ['Cam', 51, 52],
      ['Ổi', 42, 43],
    ]);
    assert.equal(new Set(facts.map(({ id }) => id)).size, facts.length);
  });
});
