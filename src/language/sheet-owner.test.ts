import { strict as assert } from 'node:assert';
import { isOtherDepartment, isSameDepartment } from './department-name';
import { bodyOfSheet, isOfOther, isOtherBody, spellingsOf } from './sheet-owner';

const COVER = 'UBND xã Nam Tiến';

describe('language/sheet-owner', () => {
  const strangers: readonly (readonly [heading: string, cover: string])[] = [
    ['UBND XÃ AN BÌNH', COVER],
    ['Ủy ban nhân dân xã An Bình, huyện Nam Tiến', COVER],
    ['HĐND - UBND XÃ AN BÌNH', COVER],
    ['UBND XÃ NAM TIẾN THƯỢNG', COVER],
    ['xã An Bình', COVER],
    ['UBND XÃ AN BÌNH, HUYỆN CAM', 'UBND xã Nam Tiến, huyện Cam'],
    ['UBND TỈNH ĐÔNG', 'UBND tỉnh Tây'],
    ['PHÒNG TÀI CHÍNH - KẾ HOẠCH HUYỆN CAM', 'UBND huyện Đông Hà'],
    ['SỞ TÀI CHÍNH TỈNH ĐÔNG', 'Sở Tài chính tỉnh Tây'],
    ['UBND PHƯỜNG 1', 'UBND phường 11'],
    ['UBND P. NGUYỄN TRÃI', 'UBND phường Tân An'],
    ['UBND X. AN BÌNH', COVER],
    ['Xã: An Bình', COVER],
    ['ĐẢNG ỦY XÃ AN BÌNH', COVER],
    ['HĐND XÃ AN BÌNH', COVER],
    ['ỦY BAN MTTQ VIỆT NAM XÃ AN BÌNH', COVER],
    ['BAN QLDA XÃ AN BÌNH', COVER],
  ];
  for (const [heading, cover] of strangers)
    it(`“${heading}” is another body than “${cover}”`, () => {
      assert.equal(isOfOther(heading, cover), true);
    });

  const own: readonly (readonly [heading: string | undefined, cover: string | undefined])[] = [
    // The superior body, or a body below.
    ['UBND TỈNH ĐÔNG', COVER],
    ['UBND HUYỆN CAM', COVER],
    ['UBND XÃ AN BÌNH', 'UBND huyện Cam'],
    // Other spellings.
    ['ỦY BAN NHÂN DÂN XÃ NAM TIẾN', COVER],
    ['Uỷ ban nhân dân xã Nam Tiến'.normalize('NFD'), COVER],
    ['UBND XÃ HOÀ LẠC', 'UBND xã Hòa Lạc'],
    ['UBND XÃ MĨ ĐỨC', 'UBND xã Mỹ Đức'],
    ['UBND XÃ NAM TIEN', COVER],
    ['UBND TT. PHÚ XUYÊN', 'UBND thị trấn Phú Xuyên'],
    ['UBND TP HUẾ', 'UBND thành phố Huế'],
    ['UBND TP. HUẾ', 'UBND tỉnh Thừa Thiên Huế'],
    ['UBND TỈNH BR-VT', 'UBND tỉnh Bà Rịa-Vũng Tàu'],
    ['UBND PHƯỜNG 01', 'UBND phường 1'],
    ['UBND THỊ TRẤN NAM TIẾN', COVER],
    ['UBND X. NAM TIẾN', COVER],
    ['UBND P. 01', 'UBND phường 1'],
    ['UBND PHƯỜNG 1', 'UBND P. 01'],
    ['Xã: Nam Tiến', COVER],
    ['ĐẢNG ỦY XÃ NAM TIẾN', COVER],
    ['HĐND XÃ NAM TIẾN', COVER],
    ['P. KẾ HOẠCH', 'UBND phường 1'],
    ['T. TRƯỞNG', 'UBND tỉnh Đông'],
    // More in the same cell.
    ['UBND XÃ NAM TIẾN\nPHÒNG KINH TẾ', COVER],
    ['UBND HUYỆN CAM PHÒNG TÀI CHÍNH', 'UBND huyện Cam'],
    ['UBND XÃ NAM TIẾN NĂM 2025', COVER],
    ['UBND XÃ NAM TIẾN: 6 THÁNG', COVER],
    // No name, or no body's own.
    ['UBND XÃ', COVER],
    ['UBND XÃ …………', COVER],
    ['UBND CÁC XÃ TRÊN ĐỊA BÀN HUYỆN', COVER],
    ['PHÒNG CHỐNG THIÊN TAI TẠI XÃ AN BÌNH', COVER],
    ['Ban hành kèm theo Quyết định của UBND xã An Bình', COVER],
    ['PHÒNG KINH TẾ', COVER],
    ['BAN QUẢN LÝ RỪNG HUYỆN CAM - HUYỆN ĐÔNG', 'UBND huyện Đông'],
    [undefined, COVER],
    ['UBND XÃ AN BÌNH', undefined],
    ['UBND XÃ AN BÌNH', 'Sở Y tế'],
  ];
  for (const [heading, cover] of own)
    it(`“${heading ?? ''}” is no other body than “${cover ?? ''}”`, () => {
      assert.equal(isOfOther(heading, cover), false);
    });

  it("a sheet is its heading's, or that of the place it is called after, unless the workbook names a body below", () => {
    assert.equal(bodyOfSheet({ sheet: 'Biểu 1', body: 'UBND xã An' }, 'UBND huyện Cam'), 'UBND xã An');
    assert.equal(bodyOfSheet({ sheet: 'Xã An' }, 'UBND huyện Cam'), 'Xã An');
    assert.equal(bodyOfSheet({ sheet: 'Biểu xã loại 1' }, 'UBND huyện Cam'), 'UBND huyện Cam');
    assert.equal(bodyOfSheet({ sheet: 'Biểu 1', body: 'UBND tỉnh Đông' }, COVER), COVER);
    assert.equal(bodyOfSheet({ sheet: 'Biểu 1' }, undefined), undefined);
  });

  it('a cover names its own body however it is written: in full, short, with what it lies in, or by no place at all', () => {
    for (const cover of [
      'Ủy ban nhân dân xã Nam Mỹ',
      'UỶ BAN NHÂN DÂN XÃ NAM MỸ',
      'UBND xã Nam Mỹ, tỉnh Đông',
      'UBND xã Nam Mỹ - T. Đông',
      'UBND xã Nam Mỹ tỉnh Đông',
      'UBND xã Nam Mỹ (Đông)',
      'Xã Nam Mỹ',
      'Nam Mỹ',
      'UBND X. Nam Mĩ.',
      'Phòng Kinh tế xã Nam Mỹ',
      'UBND xã Nam Mỹ, huyện Cam',
      undefined,
    ])
      assert.equal(isOtherBody(cover, 'UBND xã Nam Mỹ', ['UBND tỉnh Đông']), false, cover);
    for (const cover of [
      'UBND xã Nam Bình',
      'X. An',
      'UBND tỉnh Đông',
      'UBND xã Nam Mỹ, tỉnh Tây',
      'UBND huyện Nam Mỹ',
    ])
      assert.equal(isOtherBody(cover, 'UBND xã Nam Mỹ', ['UBND tỉnh Đông']), true, cover);
    assert.equal(isOtherBody('UBND xã An', 'Sở Y tế'), false);
  });

  it('names taken for one body are found by a word that they share, among thousands', () => {
    const shared = (a: string, b: string): boolean => [...spellingsOf(a)].some((word) => spellingsOf(b).has(word));
    for (const [a, b] of [
      ['UBND X. Nam Mĩ.', 'UBND xã Nam Mỹ'],
      ['UBND xã Nam Mỹ (Đông)', 'Xã Nam Mỹ'],
      ['UBND xã NM', 'UBND xã Nam Mỹ'],
      ['UBND phường 05', 'Phường 5'],
      ['thành phố Huế', 'UBND tỉnh Thừa Thiên Huế'],
    ] as const) {
      assert.equal(isOtherBody(a, b), false, a);
      assert.ok(shared(a, b), a);
    }
    assert.equal(shared('UBND xã Nam Bình', 'UBND xã Nam Mỹ'), true, 'looked at, and told apart there');
    assert.equal(shared('UBND xã Bắc Mỹ', 'UBND xã Nam Bình'), false);
    assert.deepEqual([...spellingsOf('Sở Y tế')], []);
  });

  it('a department is the same in letters, with its place, or with more of its name; another of its kind is another', () => {
    for (const [stated, own] of [
      ['Sở TC', 'Sở Tài chính'],
      ['SỞ TÀI CHÍNH TỈNH ĐÔNG', 'Sở Tài chính'],
      ['P. TC-KH', 'Phòng Tài chính và Kế hoạch'],
      ['Phòng KT', 'Phòng Kinh tế, UBND xã An'],
      ['Sở KH&ĐT', 'Sở Kế hoạch và Đầu tư'],
    ] as const)
      assert.equal(isSameDepartment(stated, own), true, stated);
    assert.equal(isOtherDepartment('SỞ XÂY DỰNG', 'Sở Tài chính'), true);
    assert.equal(isOtherDepartment('Phòng Kinh tế', 'Phòng Văn hóa - Xã hội'), true);
    for (const text of ['Phòng chống thiên tai', 'Sở hữu nhà ở', 'Văn phòng', 'Sở', 'PHÒNG KINH TẾ', 'Tài chính', ''])
      assert.equal(isOtherDepartment(text, 'Sở Tài chính'), false, text);
  });
});
