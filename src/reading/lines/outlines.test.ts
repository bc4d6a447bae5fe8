import { strict as assert } from 'node:assert';
import type { FormDefinition } from '../../core/form';
import type { Reading } from '../../core/reading';
import { HEAD, TITLE, read, seen, sheet, sums, type Typed } from '../../../test/support/rows-read';
import { readWorkbooks } from '..';

describe('readWorkbooks, outlines', () => {
  const table = (...lines: Typed[][]): Reading => read(sheet([TITLE, HEAD.slice(0, 3), ...lines]));

  it('sums what is one level below, never a parent with its children', () => {
    assert.deepEqual(
      sums(
        table(
          ['', 'TỔNG SỐ', 60],
          ['A', 'Thu', 60],
          ['I', 'Nội địa', 30],
          ['1', 'Thuế', 10],
          ['2', 'Phí', 20],
          ['II', 'Khác', 30],
        ),
      ),
      ['C3=C4', 'C4=C5+C8', 'C5=C6+C7'],
    );
  });

  it('keeps "Trong đó" partial and "Gồm" complete', () => {
    assert.deepEqual(
      sums(
        table(
          ['I', 'Chi', 60],
          ['', 'Trong đó:', ''],
          ['1', 'Lương', 10],
          ['2', 'Khác', 20],
          ['II', 'Thu, gồm:', 5],
          ['1', 'Phí', 2],
          ['2', 'Thuế', 3],
        ),
      ),
      ['C3>=C5+C6', 'C7=C8+C9'],
    );
    assert.deepEqual(sums(table(['I', 'Chi', 30], ['', 'Trong đó:', ''], ['1', 'Lương', 10], ['2', 'Còn lại', 20])), [
      'C3=C5+C6',
    ]);
  });

  it('takes "I" after "H" for a letter and before "II" for a Roman numeral', () => {
    const reading = table(['G', 'a', 1], ['H', 'b', 2], ['I', 'c', 3], ['K', 'd', 4]);
    assert.deepEqual(
      reading.tables[0]?.lines.map((line) => line.level),
      [0, 0, 0, 0],
    );
    const roman = table(['A', 'a', 3], ['I', 'b', 1], ['II', 'c', 2]);
    assert.deepEqual(sums(roman), ['C3=C4+C5']);
  });

  it('closes sections with "Cộng" and all of them with "Tổng cộng"', () => {
    const reading = table(
      ['I', 'Khối xã', ''],
      ['1', 'a', 1],
      ['2', 'b', 2],
      ['', 'Cộng', 3],
      ['II', 'Khối huyện', ''],
      ['1', 'c', 3],
      ['2', 'd', 4],
      ['', 'Cộng', 7],
      ['', 'Tổng cộng', 10],
    );
    assert.deepEqual(sums(reading), ['C6=C4+C5', 'C10=C8+C9', 'C11=C6+C10']);
  });

  it('reports a number that it cannot read where a form expects an outline, and nowhere else', () => {
    const rows: Typed[][] = [TITLE, HEAD.slice(0, 3), ['I', 'Thu', 6], ['1', 'a', 1], ['?!', 'b', 2], ['3', 'c', 3]];
    const form: FormDefinition = {
      id: 'own',
      title: { vi: 'Thu chi', en: 'Budget' },
      basis: '',
      layout: 'outline',
      recognise: { numbers: [], titles: ['báo cáo thu chi ngân sách'], marks: [] },
      unit: null,
      columns: [
        { key: 'number', role: 'number', headings: ['STT'] },
        { key: 'label', role: 'label', headings: ['Nội dung'] },
        { key: 'plan', role: 'measure', measure: 'plan', headings: ['Dự toán'] },
      ],
      lines: [],
      relations: [],
      identities: [],
    };
    const formed = readWorkbooks([{ file: 'a.xlsx', sha256: null, sheets: [sheet(rows)] }], [form]);
    assert.deepEqual(seen(formed), ['unreadable-number A5']);
    const formless = read(sheet(rows));
    assert.deepEqual(seen(formless), []);
    assert.deepEqual(sums(formed).concat(sums(formless)), []);
  });

  it('knows the same label at two places for two lines, and a repeated line for one', () => {
    assert.deepEqual(seen(table(['I', 'Thu', 3], ['1', 'Khác', 3], ['II', 'Chi', 3], ['1', 'Khác', 3])), []);
    assert.deepEqual(seen(table(['1', 'Thu', 3], ['2', 'Chi', 3], ['2', 'Chi', 3])), ['repeated-line B5']);
  });
});
