import { strict as assert } from 'node:assert';
import { placeOf } from './body-name';

describe('placeOf', () => {
  const cases: readonly (readonly [string, string | null, number?])[] = [
    ['UBND thị xã Ba Đồn', 'thị xã ba đồn', 1],
    ['ỦY BAN NHÂN DÂN\nTHỊ XÃ BA ĐỒN', 'thị xã ba đồn', 1],
    ['UBND xã An, huyện Cam', 'xã an', 2],
    ['UBND huyện Cam - Phòng Tài chính', 'huyện cam', 1],
    ['Phòng Văn hóa huyện Cam tỉnh Đông', 'huyện cam', 1],
    ['UBND PHƯỜNG 1', 'phường 1', 2],
    ['UBND TP. Đông', 'thành phố đông', 1],
    ['UBND thành phố Hà Nội', 'thành phố hà nội', 0],
    ['Bảo hiểm xã hội tỉnh Đông', 'tỉnh đông', 0],
    ['Sở Y tế', null],
    ['Phòng Lao động - Thương binh và Xã hội', null],
    ['', null],
  ];
  for (const [body, key, tier] of cases) {
    it(`of "${body.replace('\n', ' ')}" is ${String(key)}`, () => {
      assert.deepEqual(placeOf(body), key === null ? null : { key, tier });
    });
  }
});
