/** Numbers with their units and roles, and numbers that are no figures. */
import { strict as assert } from 'node:assert';
import { figuresIn } from '../../../test/support/prose-claims';
import { readNumber } from './numbers';

describe('prose/mentions', () => {
  it('reads Vietnamese and English dress', () => {
    const read = (text: string): unknown => {
      const found = readNumber(text);
      return found && [found.value.small / 10 ** found.value.scale, found.decimals];
    };
    assert.deepEqual(['1.694', '2.063,37', '08', '118.050.000', '7.8', '1,234,567.5', '5.792,0'].map(read), [
      [1694, 0],
      [2063.37, 2],
      [8, 0],
      [118050000, 0],
      [7.8, 1],
      [1234567.5, 1],
      [5792, 1],
    ]);
    assert.deepEqual(['446.4000.1', '1.23.4'].map(readNumber), [null, null]);
  });

  it('reads thousands that stand apart, where a unit follows or the blank does not break', () => {
    assert.deepEqual(figuresIn('Tổng thu 2 250 triệu đồng, gồm thuế 1\u00a0900,5 triệu đồng; 12 450 hộ.'), [
      '2250 triệu đồng actual',
      '1900.5 triệu đồng actual',
      '12450 hộ actual',
    ]);
    assert.deepEqual(figuresIn('Trong tháng 6 250 hộ thoát nghèo.'), ['250 hộ actual']);
  });

  it('knows units of several words, and the noun that is counted', () => {
    assert.deepEqual(
      figuresIn('Dịch ở 6 thôn, khu phố; thu 1.694 tỷ đồng; khoan 12 giếng; tiêu hủy 5.792,0 kg; giảm 0,5 điểm %.'),
      ['6 thôn, khu phố actual', '1694 tỷ đồng actual', '12 giếng actual', '5792.0 kg actual', '0.5 điểm % growth'].map(
        (line) => line.replace('0.5 điểm % growth', '-0.5 điểm % growth'),
      ),
    );
  });

  it('does not split a noun of two syllables as if the first were the unit', () => {
    assert.deepEqual(
      figuresIn('Cung cấp 310 dịch vụ công, cấp 96 giấy chứng nhận cho 48 chủ thể, kết nạp 15 thành viên mới.'),
      ['310 dịch vụ công actual', '96 giấy chứng nhận actual', '48 chủ thể actual', '15 thành viên actual'],
    );
    assert.deepEqual(
      figuresIn(
        'Có 7 cụm công nghiệp, 9 khoản thu, 12 xóm thuộc vùng ngập, 5 nhà khoa học, 21 đơn kỳ trước chuyển sang.',
      ),
      ['7 cụm công nghiệp actual', '9 khoản actual', '12 xóm actual', '5 nhà actual', '21 đơn actual'],
    );
    assert.deepEqual(figuresIn('Đảng bộ có 318 đồng chí; thu hồi 1.250 m2 đất, khai thác 90 m3 gỗ.'), [
      '318 đồng chí actual',
      '1250 m2 actual',
      '90 m3 actual',
    ]);
    assert.deepEqual(figuresIn('Có 70 hộ thôn Hạ, 40 hộ thôn 3, 6 phường xã.'), [
      '70 hộ actual',
      '40 hộ actual',
      '6 phường xã actual',
    ]);
    assert.deepEqual(figuresIn('Thu giữ 3 mô tô, treo 40 băng rôn, có 6 phao bị mất và 8 phao cũ.'), [
      '3 mô tô actual',
      '40 băng rôn actual',
      '6 phao actual',
      '8 phao actual',
    ]);
  });

  it('tells what a number is by the words around it', () => {
    assert.deepEqual(
      figuresIn(
        'Thu ước 900 tỷ đồng, đạt 51,7% KH, tăng 7,8% so với cùng kỳ (835 tỷ đồng), bằng 107,8% so với cùng kỳ, chiếm 20%, giảm 3 đơn.',
      ),
      [
        '900 tỷ đồng actual',
        '51.7 % percent-of-plan',
        '7.8 % growth',
        '835 tỷ đồng prior',
        '107.8 % percent-of-prior',
        '20 % share',
        '3 đơn change',
      ],
    );
  });

  it('passes over numbers that are no figures', () => {
    const texts = [
      'Thực hiện Quyết định 68/QĐ-UBND ngày 12/01/2021, Nghị quyết 01-NQ/TU và Nghị định số 30/2020/NĐ-CP năm 2021.',
      'Nghị quyết đại hội lần thứ 7, kỳ họp thứ 3, giai đoạn 2021-2025, quý 2, đợt 1, Điều 8 khoản 4.',
      'Quy hoạch tỷ lệ 1/500 và 1/2000, đường dây 550kV, Phường 2, 3, tổ dân phố 5 và 6, Quốc lộ 1A, covid-19.',
      'Đứng 3/10 huyện, thị xã; hoàn thành 18/18 chỉ tiêu; xếp thứ 12/63 tỉnh; trẻ em dưới 16 tuổi.',
      '3.1. Lĩnh vực kinh tế trong 6 tháng đầu năm và 9 tháng, từ ngày 01 đến 15/6.',
    ];
    for (const text of texts) assert.deepEqual(figuresIn(text), [], text);
  });

  it('keeps figures whose neighbours look like names', () => {
    assert.deepEqual(figuresIn('Cấp 45 giấy phép, thành lập 3 tổ, xây trường 12 phòng học, mở 2 lớp.'), [
      '45 giấy phép actual',
      '3 tổ actual',
      '12 phòng học actual',
      '2 lớp actual',
    ]);
  });
});
