import { strict as assert } from 'node:assert';
import { periodWords } from './period-words';

describe('hosts/docx-file/update/plan/period-words', () => {
  it('knows how periods are named in prose', () => {
    const found = (last: string, next: string, text: string): string[] =>
      [...text.matchAll(periodWords(last, next) ?? /(?!)/g)].map((match) => match[0]);
    assert.deepEqual(
      found('2021-H1', '2022-H1', 'Sáu tháng đầu năm 2021 và năm 2021, giai đoạn 2021-2025, 12/3/2021'),
      ['Sáu tháng đầu năm 2021', 'năm 2021', '/2021'],
    );
    assert.deepEqual(found('2021-Q1', '2021-Q2', 'trong quý I năm 2021 và quý II, năm 2021'), ['quý I năm 2021']);
    assert.deepEqual(found('2021-H1', '2021-H1', 'năm 2021'), []);
    assert.deepEqual(found('2021-Q1', '2022-Q1', 'quý I/2021'), ['quý I/2021']);
  });
});
