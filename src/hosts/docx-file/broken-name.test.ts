import { strict as assert } from 'node:assert';
import { brokenName } from './broken-name';

describe('brokenName', () => {
  const lines = (text: string): readonly string[] => brokenName(text, 3500, 13);

  it('keeps a name that fits', () => {
    assert.deepEqual(lines('UBND TỈNH GIA LAI'), ['UBND TỈNH GIA LAI']);
  });

  it('makes two lines of like length, none of them ending in a small word', () => {
    assert.deepEqual(lines('UBND THÀNH PHỐ HỒ CHÍ MINH'), ['UBND THÀNH PHỐ', 'HỒ CHÍ MINH']);
    assert.deepEqual(lines('SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG'), ['SỞ NÔNG NGHIỆP', 'VÀ MÔI TRƯỜNG']);
  });

  it('leaves the place of a name whole', () => {
    assert.deepEqual(lines('{{ CO_QUAN_CHU_QUAN }} {{ CO_QUAN_CHU_QUAN }}'), [
      '{{ CO_QUAN_CHU_QUAN }} {{ CO_QUAN_CHU_QUAN }}',
    ]);
  });

  it('leaves what two lines cannot hold to the column', () => {
    const long = 'BAN QUẢN LÝ DỰ ÁN ĐẦU TƯ XÂY DỰNG CÁC CÔNG TRÌNH GIAO THÔNG VÀ NÔNG NGHIỆP TỈNH';
    assert.deepEqual(lines(long), [long]);
  });
});
