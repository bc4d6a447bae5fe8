/** Figures of a text beside a workbook's: bound by value and words, near misses named, strangers left alone. */
import { strict as assert } from 'node:assert';
import { documentOf } from '../../../test/support/document-of';
import { readingOf } from '../../../test/support/reading-of';
import { readProse } from '../read-prose';
import { bindText } from './bind-text';

const books = readingOf({
  facts: {
    C5: { value: '52310', unit: 'triệu đồng', label: 'Chi thường xuyên', line: 'II', measure: 'plan' },
    D5: { value: '26447', unit: 'triệu đồng', label: 'Chi thường xuyên', line: 'II' },
    E5: { value: '50.6', rounded: true, unit: '%', label: 'Chi thường xuyên', line: 'II', measure: 'percent-of-plan' },
    D6: { value: '8125', unit: 'triệu đồng', label: 'Chi đầu tư phát triển', line: 'I' },
    D7: { value: '386.5', unit: 'triệu đồng', label: 'Số tiền xử phạt', line: '7' },
    F7: { value: '341.2', unit: 'triệu đồng', label: 'Số tiền xử phạt', line: '7', measure: 'prior' },
    C8: { value: '480', unit: 'người', label: 'Giải quyết việc làm', line: '8', measure: 'plan' },
    D8: { value: '286', unit: 'người', label: 'Giải quyết việc làm', line: '8' },
    F8: { value: '254', unit: 'người', label: 'Giải quyết việc làm', line: '8', measure: 'prior' },
    D9: { value: '12', unit: 'lượt', label: 'Tiếp công dân định kỳ', line: '1' },
  },
});

/** "figure → cell", with the miss behind. */
function bound(text: string, same = true): string[] {
  const { draft } = readProse(documentOf(text));
  const { bindings, derived, unbound } = bindText(draft, books, same ? 'yes' : 'no');
  const name = (figure: number): string => draft.facts[figure]?.at.cell ?? '';
  return [
    ...bindings.map(
      ({ figure, cell, miss }) =>
        `${name(figure)} → ${books.facts[cell]?.at.cell ?? ''}${miss === null ? '' : ` ${miss}`}`,
    ),
    ...derived.map(
      ({ figure, kind, parts }) =>
        `${name(figure)} → ${kind} ${parts.map(({ cell }) => books.facts[cell]?.at.cell ?? '').join()}`,
    ),
    ...unbound.map((figure) => `${name(figure)} → ?`),
  ];
}

describe('prose/against', () => {
  it('binds a figure to the cell of its words, its percentage to that of the same line, in other units too', () => {
    assert.deepEqual(
      bound('Chi thường xuyên 26.447 triệu đồng, đạt 50,6% dự toán. Chi đầu tư phát triển 8,1 tỷ đồng.'),
      ['26.447 → D5', '50,6 → E5', '8,1 → D6'],
    );
    assert.deepEqual(bound('Trong kỳ tiếp công dân định kỳ 12 lượt.'), ['12 → D9']);
  });

  it('names what a near miss looks like', () => {
    assert.deepEqual(bound('Chi thường xuyên 26.474 triệu đồng.'), ['26.474 → D5 digit-slip']);
    assert.deepEqual(bound('Chi thường xuyên 26.447 tỷ đồng.'), ['26.447 → D5 scale-slip']);
    assert.deepEqual(bound('Chi thường xuyên 52.310 triệu đồng.'), ['52.310 → D5 plan']);
    assert.deepEqual(bound('Chi thường xuyên 31.008 triệu đồng.'), ['31.008 → D5 differs']);
  });

  it('names a verb that goes the other way than the cell, equal digits or not', () => {
    const turned = (text: string): string[] => {
      const { draft } = readProse(documentOf(text));
      const sheet = readingOf({
        facts: {
          D5: { value: '120', unit: 'lượt', label: 'Số lượt tiếp công dân', line: '1' },
          F5: { value: '-5', unit: 'lượt', label: 'Số lượt tiếp công dân', line: '1', measure: 'change' },
        },
      });
      return bindText(draft, sheet, 'yes').bindings.map(
        ({ figure, miss }) => `${draft.facts[figure]?.at.cell ?? ''} ${miss ?? ''}`,
      );
    };
    const reception = 'Số lượt tiếp công dân 120 lượt';
    assert.deepEqual(turned(`${reception}, giảm 05 lượt so với cùng kỳ.`), ['120 ', '05 ']);
    assert.deepEqual(turned(`${reception}, tăng 05 lượt so với cùng kỳ.`), ['120 ', '05 other-direction']);
  });

  it('knows a cell by half of its words where four digits are one slip away', () => {
    const yields = readingOf({
      facts: {
        D5: { value: '58.53', unit: 'tạ/ha', label: 'Lúa nước', line: '1', measure: 'yield' },
        D6: { value: '55.4', unit: 'tạ/ha', label: 'Ngô', line: '2', measure: 'yield' },
      },
    });
    const misses = (text: string): (string | null)[] => {
      const { draft } = readProse(documentOf(text));
      return bindText(draft, yields, 'yes').bindings.map(({ miss }) => miss);
    };
    assert.deepEqual(misses('Năng suất lúa đạt 58,35 tạ/ha.'), ['digit-slip']);
    assert.deepEqual(misses('Năng suất lúa đạt 61,2 tạ/ha.'), []);
  });

  it('leaves alone what the words do not mean, other periods, and hedged figures', () => {
    assert.deepEqual(bound('Thu hồi đất 120 ha; hỗ trợ 45 hộ.'), ['120 → ?', '45 → ?']);
    assert.deepEqual(bound('Chi thường xuyên 26.474 triệu đồng.', false), ['26.474 → ?']);
    assert.deepEqual(bound('Chi thường xuyên khoảng 27.000 triệu đồng.'), ['27.000 → ?']);
  });

  it('accuses no figure of another period, another place, or a part of what the cell counts', () => {
    for (const [text, figure] of [
      ['Riêng quý IV, chi thường xuyên 26.474 triệu đồng.', '26.474'],
      ['Năm 2022, chi thường xuyên 26.474 triệu đồng.', '26.474'],
      ['Giai đoạn 2021 - 2024 chi thường xuyên 26.474 triệu đồng.', '26.474'],
      ['Xã Hải Lâm có chi thường xuyên 26.474 triệu đồng.', '26.474'],
      ['Chi thường xuyên ngành y tế 21.250 triệu đồng.', '21.250'],
      ['Chi thường xuyên 2.310 triệu đồng.', '2.310'],
    ] as const)
      assert.deepEqual(
        bound(text).filter((one) => !/^(?:2021|2022|2024) /.test(one)),
        [`${figure} → ?`],
        text,
      );
  });

  it('works percentages and changes out of the cells of their line, and names those that do not follow', () => {
    const jobs = 'Giải quyết việc làm cho 286 người';
    const now = '286 → D8';
    assert.deepEqual(bound(`${jobs}, đạt 59,6% kế hoạch năm, tăng 12,6% so với cùng kỳ.`), [
      now,
      '59,6 → ratio D8,C8',
      '12,6 → growth D8,F8',
    ]);
    assert.deepEqual(bound(`${jobs}, đạt 56,9% kế hoạch.`), [now, '56,9 → ratio D8,C8']);
    assert.deepEqual(bound(`${jobs}, giảm 32 người so với cùng kỳ.`), [now, '32 → sum F8,D8']);
    assert.deepEqual(bound('Xử phạt 386,5 triệu đồng, tăng 13,3% so với năm trước.'), [
      '386,5 → D7',
      '13,3 → growth D7,F7',
    ]);
    assert.deepEqual(bound('Xử phạt 368,5 triệu đồng.'), ['368,5 → D7 digit-slip']);
  });

  it('leaves alone what is said of another time, or is far from what follows', () => {
    const jobs = 'Giải quyết việc làm cho 286 người';
    assert.deepEqual(bound(`${jobs}, tăng 41,2% so với tháng trước.`), ['286 → D8', '41,2 → ?']);
    assert.deepEqual(bound(`${jobs}, đạt 91,3% kế hoạch quý.`), ['286 → D8', '91,3 → ?']);
    assert.deepEqual(bound(`${jobs}, đạt 56,9% kế hoạch.`, false), ['286 → D8', '56,9 → ?']);
  });
});
