import { strict as assert } from 'node:assert';
import { listedNames } from './listed-names';

describe('listedNames', () => {
  const cases: readonly (readonly [text: string, names: readonly string[]])[] = [
    ['Xã A; Xã B;', ['Xã A', 'Xã B']],
    ['xã Tân Hà, phường Xuân Hương', ['xã Tân Hà', 'phường Xuân Hương']],
    ['Phường 2, 3 và An Khê', ['Phường 2', '3', 'An Khê']],
    ['Thôn Đông\nThôn Tây', ['Thôn Đông', 'Thôn Tây']],
    ['Trường A, giai đoạn 2', ['Trường A, giai đoạn 2']],
    ['Trường A, giai đoạn 2; Trường B', ['Trường A, giai đoạn 2', 'Trường B']],
    ['Vạn Ninh', ['Vạn Ninh']],
    ['-', []],
    ['–; ', []],
    ['', []],
    ['0', []],
    ['42', []],
    ['1.200', []],
    ['Không', []],
    ['không có xã nào; ', []],
    ['chưa phát sinh', []],
    ['Phường 10; 0', ['Phường 10']],
    ['Khổng Tử', ['Khổng Tử']],
  ];
  for (const [text, names] of cases)
    it(`finds ${String(names.length)} in "${text.replace('\n', ' / ')}"`, () => {
      assert.deepEqual(listedNames(text), names);
    });
});
