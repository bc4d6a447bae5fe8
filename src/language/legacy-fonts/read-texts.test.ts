import { strict as assert } from 'node:assert';
import { holdsLegacyText, legacyFont, readLegacyTexts, type TypedText } from './index';

const read = (...texts: (string | TypedText)[]): (string | null)[] => {
  const typed = texts.map((text) => (typeof text === 'string' ? { text } : text));
  return readLegacyTexts(typed).map((found) => found?.text ?? null);
};
const abc = (text: string): TypedText => ({ text, font: '.VnTime' });

describe('texts typed in fonts from before Unicode', () => {
  it('reads TCVN3 by its letters, without a font', () => {
    assert.deepEqual(read('Céng hoµ x· héi chñ nghÜa ViÖt Nam', '§éc lËp - Tù do - H¹nh phóc'), [
      'Cộng hoà xã hội chủ nghĩa Việt Nam',
      'Độc lập - Tự do - Hạnh phúc',
    ]);
    assert.deepEqual(
      read('B¾c Ninh: ¦íc c¶ n¨m, ë ch©n cÇu, m­a ¬n, ®­êng s¾t, thñy s¶n, quý, kú, bÐ, mò, vÎ, s½n, ngÉm'),
      ['Bắc Ninh: Ước cả năm, ở chân cầu, mưa ơn, đường sắt, thủy sản, quý, kỳ, bé, mũ, vẻ, sẵn, ngẫm'],
    );
  });

  it('reads VNI by its letters, without a font', () => {
    assert.deepEqual(
      read('Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Ñoäc laäp - Töï do - Haïnh phuùc', 'ÑÔN VÒ: TRIEÄU ÑOÀNG'),
      ['Cộng hòa xã hội chủ nghĩa Việt Nam', 'Độc lập - Tự do - Hạnh phúc', 'ĐƠN VỊ: TRIỆU ĐỒNG'],
    );
    assert.deepEqual(read('Ñaép ñöôøng, caáy luùa, maêng tre, nhaûy muùa, hyû, kyõ thuaät, ngaøy nghæ, maåu ñaúng'), [
      'Đắp đường, cấy lúa, măng tre, nhảy múa, hỷ, kỹ thuật, ngày nghỉ, mẩu đẳng',
    ]);
  });

  it('lets the sheet decide on words that are words in both', () => {
    assert.deepEqual(read('N«ng nghiÖp', 'L©m nghiÖp', 'Thñy s¶n', 'Lóa', 'Vô'), [
      'Nông nghiệp',
      'Lâm nghiệp',
      'Thủy sản',
      'Lúa',
      'Vụ',
    ]);
    assert.deepEqual(read('Lóa', 'Vô'), [null, null]);
  });

  it('shows capitals where the font does, or where small letters only lend the accents', () => {
    const title = { text: 'Tæng thu ng©n s¸ch', font: '.VnTimeH' };
    assert.deepEqual(read(title, abc('Tæng thu'), { text: 'Chi', font: '.VnArialH' }), [
      'TỔNG THU NGÂN SÁCH',
      'Tổng thu',
      'CHI',
    ]);
    assert.deepEqual(read('TæNG Sè CHI', 'Ngµy th¸ng'), ['TỔNG SỐ CHI', 'Ngày tháng']);
  });

  it('believes a font unless the letters contradict it', () => {
    assert.deepEqual(
      read(abc('Tµi chÝnh, tÝn dông, b¶o hiÓm'), abc('Lóa'), abc('PHÒNG TÀI CHÍNH'), abc('Kế hoạch'), 'Vụ mùa'),
      ['Tài chính, tín dụng, bảo hiểm', 'Lúa', null, null, null],
    );
  });

  it('leaves the words alone that someone typed in Unicode between the others', () => {
    assert.deepEqual(read('Tæng s¶n phÈm 6 th¸ng đầu n¨m'), ['Tổng sản phẩm 6 tháng đầu năm']);
  });

  it('reads each stretch by its own font', () => {
    const mixed: TypedText = {
      text: 'Chi tiªu: só liệu',
      font: '.VnTime',
      runs: [{ start: 0, font: '.VnTimeH' }, { start: 3 }, { start: 9, font: '' }],
    };
    assert.deepEqual(read(mixed, abc('§Çu t­ ph¸t triÓn')), ['CHI tiêu: só liệu', 'Đầu tư phát triển']);
  });

  it('touches no text of today: Vietnamese, other languages, signs', () => {
    const today = [
      'Tổng số thu ngân sách',
      'PHÒNG TÀI CHÍNH - KẾ HOẠCH',
      'Chăm sóc, thóc, ngô, hàng hóa',
      'Tổng số'.normalize('NFD'),
      'Đắk Lắk, Krông Pắc, Êđê',
      '· Trong đó',
      '· Khác',
      '· Còn lại',
      '1.000 ®',
      '25 µm',
      'diện tích 5 m²',
      '½ số hộ',
      '« Tổng »',
      'Où est le coût dû à la société ?',
      'für Löhne und Gehälter',
    ];
    assert.deepEqual(
      read(...today),
      today.map(() => null),
    );
    assert.equal(holdsLegacyText(today), true, 'a single foreign word is no proof, only worth a look');
    assert.equal(holdsLegacyText(['Tổng số', 'PHÒNG TÀI CHÍNH', 'Chăm sóc']), false);
  });

  it('knows the fonts by their names', () => {
    assert.deepEqual(legacyFont('.VnTime'), { table: 'tcvn3', capitals: false });
    assert.deepEqual(legacyFont('.VnArial NarrowH'), { table: 'tcvn3', capitals: true });
    assert.deepEqual(legacyFont('VNI-Times'), { table: 'vni', capitals: false });
    assert.deepEqual(legacyFont('VNTime'), { table: 'tcvn3', capitals: false });
    for (const name of ['Times New Roman', 'Arial', 'Vni', 'Vn', '', undefined])
      assert.equal(legacyFont(name), null, name);
  });
});
