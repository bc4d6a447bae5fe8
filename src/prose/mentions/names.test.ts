/** What figures are called: readable words that stand in the text. */
import { strict as assert } from 'node:assert';
import { documentOf } from '../../../test/support/document-of';
import { readProse } from '../read-prose';

/** Names of a text's figures, in order. */
function names(text: string): string[] {
  return readProse(documentOf(text)).draft.facts.map(({ label }) => label);
}

describe('prose/mentions: names', () => {
  it('takes the words before a figure, and those behind its unit with "…" for the figure', () => {
    assert.deepEqual(names('Tổng thu của xã ước đạt 912 triệu đồng; toàn xã đã trồng được 34 ha rừng tập trung.'), [
      'Tổng thu của xã',
      'toàn xã đã trồng được … ha rừng tập trung',
    ]);
    assert.deepEqual(names('Phòng đã cấp 96 giấy phép xây dựng, thu hồi 4 giấy phép.'), [
      'Phòng đã cấp … giấy phép xây dựng',
      'thu hồi … giấy phép',
    ]);
  });

  it('keeps what is printed between the words: dates, numbers of documents, periods', () => {
    assert.deepEqual(names('Trong 6 tháng đầu năm đã thẩm định chủ trương đầu tư 7 dự án.'), [
      'Trong 6 tháng đầu năm đã thẩm định chủ trương đầu tư',
    ]);
    assert.deepEqual(names('Theo Nghị định số 12/2021/NĐ-CP ngày 15/3/2021 hỗ trợ 250.000 đồng/tháng.'), [
      'Theo Nghị định số 12/2021/NĐ-CP ngày 15/3/2021 hỗ trợ',
    ]);
  });

  it('goes over a comma for words that tell too little, and not over the figure before', () => {
    assert.deepEqual(names('Đã duy tu, sửa chữa 12 km; trồng rau, đậu các loại 56 ha, mía 30 ha và sắn 45 ha.'), [
      'Đã duy tu, sửa chữa',
      'trồng rau, đậu các loại',
      'mía',
      'sắn',
    ]);
    assert.deepEqual(names('Quỹ phòng, chống thiên tai thu 1.146 triệu đồng. Thu bổ sung cấp trên: 78 triệu đồng.'), [
      'Quỹ phòng, chống thiên tai thu',
      'Thu bổ sung cấp trên',
    ]);
    assert.deepEqual(names('Có 04/11 xã, phường thu đạt 98%.').slice(-1), ['Có 04/11 xã, phường thu đạt 98%']);
    assert.deepEqual(names('Xếp loại giỏi 21,4%, khá 42,8%.'), ['Xếp loại giỏi', 'khá']);
    assert.deepEqual(names('Kiểm điểm 4 tập thể, 11 cá nhân.').slice(-1), ['cá nhân']);
  });

  it('gives the words of the sentence where only "của", "còn", "chiếm" stand before a figure', () => {
    assert.deepEqual(names('Dự án thu hồi 42,7 ha của 386 hộ, trong đó có 51 hộ, chiếm 13,2%.'), [
      'Dự án thu hồi',
      'Dự án thu hồi 42,7 ha của 386 hộ',
      'Dự án thu hồi 42,7 ha của 386 hộ, trong đó có 51 hộ',
      'có 51 hộ, chiếm 13,2%',
    ]);
    assert.deepEqual(names('Chi đạt 54,8% dự toán tỉnh giao (489 triệu đồng), gấp 2,5 lần.'), [
      'Chi đạt …% dự toán tỉnh giao',
      'Chi đạt 54,8% dự toán tỉnh giao',
      'Chi đạt 54,8% dự toán tỉnh giao (489 triệu đồng), gấp 2,5 lần',
    ]);
    assert.deepEqual(names('Có 31 sản phẩm; của 22 chủ thể.').slice(1), ['của 22 chủ thể']);
    assert.deepEqual(names('Xử lý 45 triệu đồng và 1.250 m2 đất.').slice(-1), ['Xử lý 45 triệu đồng và 1.250 m2 đất']);
  });

  it('names both figures of a pair by the bracket that they stand in', () => {
    assert.deepEqual(names('Số vụ cháy giảm 03 vụ so với cùng kỳ (14/17 vụ).').slice(1), [
      'Số vụ cháy giảm 03 vụ so với cùng kỳ (14/17 vụ)',
      'Số vụ cháy giảm 03 vụ so với cùng kỳ (14/17 vụ)',
    ]);
    assert.deepEqual(names('Huyện tiếp 156 lượt/213 người.'), ['Huyện tiếp … lượt', 'Huyện tiếp 156 lượt/213 người']);
  });

  it('calls an item by its own noun, and one behind a colon or a bracket by the words ahead of that', () => {
    assert.deepEqual(names('Tạm giữ 103 phương tiện (gồm 92 mô tô, 11 xuồng máy).').slice(1), ['mô tô', 'xuồng máy']);
    assert.deepEqual(names('Có 48 sản phẩm loại tốt (12 sản phẩm xuất khẩu).').slice(1), ['sản phẩm xuất khẩu']);
    assert.deepEqual(names('Xây 6 nhà (60 triệu đồng/nhà).').slice(1), ['Xây 6 nhà (60 triệu đồng/nhà)']);
    assert.deepEqual(names('Hồ sơ cấp xã: 4.086 bộ; tổng vốn (kể cả vốn kéo dài) là 318 triệu đồng.'), [
      'Hồ sơ cấp xã',
      'tổng vốn (kể cả vốn kéo dài)',
    ]);
    assert.deepEqual(names('Khám bệnh (82 lượt, thu phí 8 lượt), giảm 20 lượt.').slice(-1), ['giảm 20 lượt']);
  });

  it('shortens long names at phrases', () => {
    const [long, behind] = names(
      'Ủy ban nhân dân huyện đã phối hợp với các cơ quan, đơn vị có liên quan ở địa phương và doanh nghiệp trên địa bàn chi trả tiền hỗ trợ cho 57 hộ; xây 3 nhà tình nghĩa dành cho các gia đình chính sách thuộc hộ nghèo ở thôn.',
    );
    assert.match(long ?? '', /^… \S.{20,70} chi trả tiền hỗ trợ cho$/u);
    assert.match(behind ?? '', /^xây … nhà tình nghĩa dành cho các gia đình chính sách …$/u);
    const [unbroken] = names(`${'mạng '.repeat(30)}lưới 7 km`);
    assert.ok((unbroken ?? '').length < 80 && unbroken?.endsWith('mạng lưới'));
    const [word] = names(`Cấp 9 ha ${'x'.repeat(90)} thửa`);
    assert.ok((word ?? '').length < 70, word);
  });
});
