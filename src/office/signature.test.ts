import { strict as assert } from 'node:assert';
import { signatureOf } from './signature';

describe('signatureOf', () => {
  const TM = 'TM. Ủy ban nhân dân';
  /** Heads of the committee's organs sign by its chairman's order. */
  const TL = 'TL. Chủ tịch';
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
    ['Giám đốc Sở Tài chính', TL, 'Giám đốc Sở Tài chính'],
    ['Trưởng phòng', TL, 'Trưởng phòng'],
    ['Phó Trưởng phòng', TL, 'KT. Trưởng phòng\nPhó Trưởng phòng'],
    ['Phó Trạm trưởng', TM, 'KT. Trạm trưởng\nPhó Trạm trưởng'],
    ['Phó Chánh Văn phòng', TL, 'KT. Chánh Văn phòng\nPhó Chánh Văn phòng'],
    ['Chánh Văn phòng HĐND và UBND', TL, 'Chánh Văn phòng HĐND và UBND'],
  ];
  for (const [given, authority, position] of cases)
    it(`typesets "${given.replace('\n', ' | ')}"`, () => {
      assert.deepEqual(signatureOf(TM, given), { authority, position });
    });

  it('leaves a department its own head', () => {
    assert.deepEqual(signatureOf('', 'Trưởng phòng'), { authority: '', position: 'Trưởng phòng' });
    assert.deepEqual(signatureOf('TM. Ban Chỉ đạo', 'Trưởng ban'), {
      authority: 'TM. Ban Chỉ đạo',
      position: 'Trưởng ban',
    });
  });

  // People type for whom a deputy signs where report.yaml asks in whose name.
  const typed: readonly (readonly [authority: string, given: string, expected: readonly [string, string]])[] = [
    ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
    ['KT. Giám đốc', 'Phó Giám đốc', ['KT. Giám đốc', 'Phó Giám đốc']],
    ['TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH']],
    ['TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH']],
    ['KT. CHỦ TỊCH', 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH', ['', 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH']],
    [
      'TL. CHỦ TỊCH',
      'KT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG',
      ['TL. CHỦ TỊCH', 'KT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG'],
    ],
    ['TL. CHỦ TỊCH', 'Chánh Văn phòng', ['TL. CHỦ TỊCH', 'Chánh Văn phòng']],
  ];
  for (const [authority, given, [over, position]] of typed)
    it(`says once for whom "${authority.replace('\n', ' | ')}" signs`, () => {
      assert.deepEqual(signatureOf(authority, given), { authority: over, position });
    });
});
