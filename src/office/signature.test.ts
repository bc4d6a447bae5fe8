import { strict as assert } from 'node:assert';
import { signatureOf } from './signature';

describe('signatureOf', () => {
  const TM = 'TM. Ủy ban nhân dân';
  const cases: readonly (readonly [given: string, authority: string, position: string])[] = [
    ['Chủ tịch', TM, 'Chủ tịch'],
    ['Chủ tịch UBND xã', TM, 'Chủ tịch'],
    ['Phó Chủ tịch', TM, 'KT. Chủ tịch\nPhó Chủ tịch'],
    ['Phó Chủ tịch Ủy ban nhân dân phường', TM, 'KT. Chủ tịch\nPhó Chủ tịch'],
    ['Phó Chủ tịch Thường trực', TM, 'KT. Chủ tịch\nPhó Chủ tịch Thường trực'],
    ['KT. CHỦ TỊCH PHÓ CHỦ TỊCH', TM, 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH'],
    ['KT. Chủ tịch\nPhó Chủ tịch', TM, 'KT. Chủ tịch\nPhó Chủ tịch'],
    ['kt chủ tịch', TM, 'KT. Chủ tịch\nPhó chủ tịch'],
    ['TL. Chủ tịch, Chánh Văn phòng', '', 'TL. Chủ tịch\nChánh Văn phòng'],
    ['TUQ. Giám đốc / Trưởng phòng Kế hoạch', '', 'TUQ. Giám đốc\nTrưởng phòng Kế hoạch'],
    ['TM. UBND XÃ - CHỦ TỊCH', 'TM. UBND XÃ', 'CHỦ TỊCH'],
    ['Q. Chủ tịch', TM, 'Q. Chủ tịch'],
    ['Giám đốc Sở Tài chính', TM, 'Giám đốc'],
    ['Phó Trưởng phòng', TM, 'KT. Trưởng phòng\nPhó Trưởng phòng'],
    ['Phó Trạm trưởng', TM, 'KT. Trạm trưởng\nPhó Trạm trưởng'],
    ['Chánh Văn phòng HĐND và UBND', TM, 'Chánh Văn phòng HĐND và UBND'],
  ];
  for (const [given, authority, position] of cases)
    it(`typesets "${given.replace('\n', ' | ')}"`, () => {
      assert.deepEqual(signatureOf(TM, given), { authority, position });
    });
});
