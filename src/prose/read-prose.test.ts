/** Sentences, brackets and footnotes to the relations that they state. */
import { strict as assert } from 'node:assert';
import { documentOf } from '../../test/support/document-of';
import { claimsIn } from '../../test/support/prose-claims';
import { readingOfText } from './reading-of';

const claims = (text: string, expected: readonly string[]): void => assert.deepEqual(claimsIn(text), expected, text);

describe('prose: breakdowns', () => {
  it('adds up what stands after "gồm", and accuses where it does not', () => {
    claims('Chi thường xuyên 812 triệu đồng, bao gồm chi cấp huyện 600 triệu đồng, chi cấp xã 212 triệu đồng.', [
      'sum 812 = 600 + 212',
    ]);
    claims('Chi thường xuyên 821 triệu đồng, bao gồm chi cấp huyện 600 triệu đồng, chi cấp xã 212 triệu đồng.', [
      'sum 821 = 600 + 212 !mismatch',
    ]);
  });

  it('takes "trong đó" for some of the parts: a rest is no error, too much is', () => {
    claims('Tổng chi 900 triệu đồng. Trong đó: chi đầu tư 300 triệu đồng; chi thường xuyên 500 triệu đồng.', [
      'sum 900 = 300 + 500 !remainder',
    ]);
    claims('Tổng chi 700 triệu đồng. Trong đó: chi đầu tư 300 triệu đồng; chi thường xuyên 500 triệu đồng.', [
      'sum 700 = 300 + 500 !parts-exceed-total',
    ]);
    claims('Tổng thu 700 triệu đồng, trong đó huyện được hưởng 650 triệu đồng đạt 66% dự toán năm.', [
      'subset 700 = 650',
    ]);
  });

  it('reads a breakdown within a breakdown', () => {
    claims(
      'Vốn đầu tư 500 tỷ đồng, gồm: vốn tỉnh 300 tỷ đồng, trong đó trái phiếu 100 tỷ đồng, xổ số 200 tỷ đồng; vốn huyện 200 tỷ đồng.',
      ['sum 500 = 300 + 200', 'sum 300 = 100 + 200'],
    );
  });

  it('does not add qualities that one person may have several of', () => {
    claims('Bầu 30 đại biểu, trong đó có 12 nữ, 25 đảng viên, 4 người dân tộc thiểu số.', []);
    claims('Có 27 học viên, trong đó nam 12 người, nữ 15 người.', ['sum 27 = 12 + 15']);
  });

  it('accuses an outright "gồm" of parts by nouns of their own, but not of what is counted for itself', () => {
    claims('Thu giữ 240 phương tiện, gồm 61 ô tô, 170 mô tô, 29 phương tiện khác.', [
      'sum 240 = 61 + 170 + 29 !mismatch',
    ]);
    claims('Quản lý 52 tổ chức đảng, gồm 31 đảng bộ, 18 chi bộ.', ['sum 52 = 31 + 18 !mismatch']);
    claims('Thành lập 30 tổ công tác, gồm 24 cán bộ, 9 xe.', []);
    claims('Trao 60 suất quà, gồm 40 xe đạp, 25 cặp sách.', []);
  });

  it('accuses a bracket right behind its whole that says more than the whole', () => {
    claims('Có 37 chủ thể tham gia (14 HTX, 15 doanh nghiệp, 18 hộ kinh doanh).', [
      'sum 37 = 14 + 15 + 18 !parts-exceed-total',
    ]);
    claims('Cấp 310 giấy phép (cấp mới 254, cấp lại 72, gia hạn 04).', ['sum 310 = 254 + 72 + 04 !mismatch']);
    claims('Chăm sóc 63 trẻ (mồ côi 20 trẻ, khuyết tật 41 trẻ, bị bỏ rơi 06 trẻ).', [
      'sum 63 = 20 + 41 + 06 !mismatch',
    ]);
    claims('Có 63 học viên (nữ 20, người khuyết tật 41, đảng viên 06).', []);
    claims('Điều trị 260 người (bắt buộc 140, tự nguyện 60).', ['sum 260 = 140 + 60 !mismatch']);
  });

  it('takes what was received for what was settled and what is left', () => {
    claims('Tiếp nhận 54 tin báo, đã giải quyết 54 tin, còn 03 tin đang xác minh.', ['sum 54 = 54 + 03 !mismatch']);
  });

  it('takes what opens a paragraph for the parts of the figure above it, where there is but one of its noun', () => {
    claims('Đã lập 2.713 hồ sơ.\nChia ra: huyện 1.204 hồ sơ; xã 1.609 hồ sơ.', ['sum 2.713 = 1.204 + 1.609 !mismatch']);
    claims('Đã lập 2.713 hồ sơ.\nTrong đó: huyện 1.204 hồ sơ; xã 1.609 hồ sơ.', [
      'sum 2.713 = 1.204 + 1.609 !parts-exceed-total',
    ]);
    claims(
      'Có 1.480 người chết, 2.713 người bị thương.\nTrong đó, đường bộ 1.204 người chết, 1.609 người bị thương.',
      [],
    );
  });

  it('adds up what was settled before, on and after its day', () => {
    claims('Đã giải quyết 930 hồ sơ, trong đó trước hạn 410 hồ sơ, đúng hạn 480 hồ sơ, quá hạn 04 hồ sơ.', [
      'sum 930 = 410 + 480 + 04 !mismatch',
    ]);
  });

  it('leaves those settled early out of no sum', () => {
    claims('Đã giải quyết 930 hồ sơ, trong đó trước hạn 446 hồ sơ, đúng hạn 480 hồ sơ, quá hạn 04 hồ sơ.', [
      'sum 930 = 446 + 480 + 04',
    ]);
  });

  it('reads items that are each named before a colon', () => {
    claims('Có 214 nhà bị hại (nặng: 31 nhà; vừa: 62 nhà; nhẹ: 131 nhà).', ['sum 214 = 31 + 62 + 131 !mismatch']);
    claims('Có 57 hộ của 03 xã (Tân Hòa: 22 hộ, Phú Sơn: 19 hộ, Đông Hải: 18 hộ).', [
      'sum 57 = 22 + 19 + 18 !mismatch',
    ]);
    claims('Có 57 hộ của 03 xã (Tân Hòa: 22 hộ, Phú Sơn: 19 hộ, Đông Hải: 12 hộ).', [
      'sum 57 = 22 + 19 + 12 !mismatch',
    ]);
    claims('Có 57 hộ bị hại, nặng nhất là 03 xã (Tân Hòa: 22 hộ, Phú Sơn: 09 hộ, Đông Hải: 08 hộ).', []);
    claims('Có 57 hộ của 08 xã (Tân Hòa: 22 hộ, Phú Sơn: 19 hộ, Đông Hải: 08 hộ).', []);
    claims('Cho 340 hộ vay (hộ nghèo 120 hộ, cận nghèo 130 hộ, mới thoát nghèo 110 hộ).', [
      'sum 340 = 120 + 130 + 110 !mismatch',
    ]);
  });

  it('takes causes that end with the unknown one for all of them', () => {
    claims('Có 34 vụ cháy. Nguyên nhân: do điện 18 vụ, do sơ suất 13 vụ, chưa rõ nguyên nhân 07 vụ.', [
      'sum 34 = 18 + 13 + 07 !mismatch',
    ]);
    claims('Có 34 vụ cháy. Nguyên nhân: do điện 18 vụ, do sơ suất 13 vụ, do sét 07 vụ.', [
      'sum 34 = 18 + 13 + 07 !parts-exceed-total',
    ]);
    claims('Có 34 vụ cháy. Nguyên nhân: do điện 11 vụ, do sơ suất 07 vụ, do sét 04 vụ.', []);
  });

  it('takes two sides alone where a third figure says more of the same things', () => {
    claims('Có 41 cuộc thanh tra, trong đó 30 cuộc theo kế hoạch, đã kết thúc 26 cuộc, đột xuất 11 cuộc.', [
      'sum 41 = 30 + 11',
    ]);
  });

  it('takes Japan for no hamlet', () => {
    claims('Tuyển 318 người (Nhật Bản 201, Hàn Quốc 107).', ['sum 318 = 201 + 107 !mismatch']);
  });

  it('takes the two sides right behind a figure for all of it', () => {
    claims('Triệu tập 318 đại biểu, có mặt 309 đại biểu, vắng 19 đại biểu.', ['sum 318 = 309 + 19 !mismatch']);
    claims('Triệu tập 318 đại biểu, có mặt 309 đại biểu, phát 19 phiếu.', []);
  });

  it('reads on over a full stop what is left of a figure', () => {
    claims('Có 1.920 hộ. Trong số này, 640 hộ đã lắp. Còn lại 1.260 hộ chưa lắp.', [
      'subset 1.920 = 640',
      'sum 1.920 = 640 + 1.260 !mismatch',
    ]);
  });

  it('reads lists below their whole, with a mark or none, each counter for itself', () => {
    claims('Huy động 9.420 triệu đồng, bao gồm:\nVốn tỉnh: 4.110 triệu đồng;\nVốn huyện: 5.130 triệu đồng.', [
      'sum 9.420 = 4.110 + 5.130 !mismatch',
    ]);
    claims('Huy động 9.420 triệu đồng, bao gồm:\nVốn tỉnh 4.110 triệu đồng.\nThu ngân sách 5.130 triệu đồng.', []);
    claims('Tiếp 71 lượt, 90 người. Cụ thể:\n- Thường xuyên: 50 lượt, 64 người.\n- Định kỳ: 21 lượt, 62 người.', [
      'sum 71 = 50 + 21',
      'sum 90 = 64 + 62 !mismatch',
    ]);
  });

  it('lets words such as "Qua giải quyết:" name their whole', () => {
    claims(
      'Có 36 vụ khiếu nại, đã giải quyết 27 vụ. Qua giải quyết: khiếu nại đúng 06 vụ, sai 15 vụ, đúng một phần 09 vụ.',
      ['sum 27 = 06 + 15 + 09 !mismatch'],
    );
  });

  it('compares counter with counter', () => {
    claims('Dạy nghề cho 412 lao động, trong đó nghề may 08 lớp/260 học viên, nghề mộc 06 lớp/172 học viên.', [
      'sum 412 = 260 + 172 !parts-exceed-total',
    ]);
    claims(
      'Huyện tiếp 17 lượt/20 người/15 vụ việc; trong đó, định kỳ: 12 lượt/14 người/11 vụ việc, thường xuyên: 05 lượt/06 người/04 vụ việc.',
      ['sum 17 = 12 + 05', 'sum 20 = 14 + 06', 'sum 15 = 11 + 04'],
    );
  });
});

describe('prose: footnotes', () => {
  it('breaks down the figure that a note hangs on', () => {
    claims(
      'Sản lượng cây có hạt đạt 3.100,5 tấn[^1]; chăn nuôi ổn định.\n[^1]: Sản lượng lúa 2.100,2 tấn, sản lượng ngô 1.000,3 tấn',
      ['sum 3.100,5 = 2.100,2 + 1.000,3'],
    );
    claims(
      'Tổng chi ước 900 triệu đồng, đạt 45% dự toán[^1].\n[^1]: Gồm chi đầu tư 300 triệu đồng; chi thường xuyên 500 triệu đồng.',
      ['sum 900 = 300 + 500 !mismatch'],
    );
  });

  it('accuses nobody of a note that speaks of other things', () => {
    claims(
      'Huyện được hưởng 42.000 triệu đồng, đạt 58% dự toán[^1].\n[^1]: Nếu trừ tiền đất thì thu từ thuế là 39.000 triệu đồng. Thu bổ sung 66.000 triệu đồng.',
      ['subset 42.000 = 39.000'],
    );
  });
});

describe('prose: changes, percentages, products, lists', () => {
  it('asks a change of the two figures in its bracket, and the verb of its direction', () => {
    claims('Tiếp 08 lượt, so với cùng kỳ năm trước giảm 05 lượt (08/13 lượt).', ['equal 08 = 08', 'sum 05 = 13 - 08']);
    claims('Tiếp nhận 71 đơn, so với cùng kỳ tăng 3 đơn (71/74 đơn).', ['equal 71 = 71', 'wording “tăng” 3']);
    claims('Tiếp nhận 71 đơn, giảm 4 đơn so với cùng kỳ (71/74 đơn).', ['equal 71 = 71', 'sum 4 = 74 - 71 !mismatch']);
  });

  it('asks a percentage of the two amounts with a stroke between them', () => {
    claims('Chi 512,6 tỷ đồng/dự toán 840,2 tỷ đồng, bằng 16,0% dự toán.', ['ratio 16,0 = 512,6 / 840,2 !mismatch']);
  });

  it('asks a growth of the amount that a day had', () => {
    claims('Dư nợ 41.310 triệu đồng, giảm 6,4% so với thời điểm 30/6/2022 (48.135 triệu đồng).', [
      'growth 6,4 = 41.310 / 48.135 !mismatch',
    ]);
  });

  it('takes two bare numbers behind "so với cùng kỳ:" for what the change counts', () => {
    claims('Tiếp 52 lượt (giảm 09 lượt so với cùng kỳ: 52/71).', ['equal 52 = 52', 'sum 09 = 71 - 52 !mismatch']);
  });

  it('asks percentages of a plan or of last year that stand beside them', () => {
    claims('Gieo trồng 480 ha, đạt 96% kế hoạch (500 ha), tăng 6,7% so với cùng kỳ (450 ha).', [
      'ratio 96 = 480 / 500',
      'growth 6,7 = 480 / 450',
    ]);
    claims('Có 12/15 xã đạt chuẩn, đạt 85%.', ['ratio 85 = 12 / 15 !mismatch']);
  });

  it('multiplies area and yield', () => {
    claims('Diện tích 1.264 ha, năng suất 39 tạ/ha, sản lượng 4.981 tấn.', ['product 4.981 = 1.264 × 39']);
    claims('Diện tích 1.264 ha, năng suất 39 tạ/ha, sản lượng 4.181 tấn.', ['product 4.181 = 1.264 × 39 !mismatch']);
  });

  it('counts lists with inner commas, and names that drop a word', () => {
    claims('Có 03 công trình mới là: Trường Tiểu học, hạng mục: nhà bếp; Trạm Y tế xã; Đường liên thôn.', [
      'count 03 = 3',
    ]);
    claims('Có 04 công trình mới là: Trường Tiểu học, hạng mục: nhà bếp; Trạm Y tế xã; Đường liên thôn.', [
      'count 04 = 3 !mismatch',
    ]);
    claims('Dịch xảy ra ở 03 phường xã (xã An Hải, Phường 2, 3).', ['count 03 = 3']);
  });
});

describe('prose: hidden text', () => {
  it('is said to be hidden and asked nothing', () => {
    const text = 'Tổng số 120 hộ, gồm: hộ nghèo 45 hộ, hộ khác 30 hộ, hộ cận nghèo 75 hộ.';
    const shown = documentOf(text);
    const start = text.indexOf(' hộ khác');
    const hidden = [{ start, end: text.indexOf(' hộ cận') }];
    const { reading } = readingOfText({ ...shown, paragraphs: shown.paragraphs.map((each) => ({ ...each, hidden })) });
    assert.deepEqual(
      reading.relations.map(({ parts }) => parts.map(({ fact }) => reading.facts[fact]?.at.cell)),
      [['45', '75']],
    );
    assert.deepEqual(
      reading.accounts.flatMap(({ notFigures }) => notFigures.map(({ why, at }) => [why, at?.inText?.text])),
      [['hidden', '30']],
    );
  });
});

describe('prose: known structures', () => {
  it('counts a reserve that stands in a sentence of its own among the named parts of spending', () => {
    const text = [
      'Tổng chi ngân sách ước thực hiện là 81.240 triệu đồng, đạt 44% dự toán[^1].',
      '[^1]: Trong đó, chi đầu tư phát triển 12.418 triệu đồng đạt 23% kế hoạch; chi thường xuyên 61.206 triệu đồng. Chi từ nguồn dự phòng: 416 triệu đồng, bằng 12,4% dự toán dự phòng ngân sách.',
    ].join('\n');
    claims(text, ['sum 81.240 = 12.418 + 61.206 + 416 !remainder']);
  });
});

describe('prose: long documents', () => {
  it('asks the budget at every line, naming the file', () => {
    const document = documentOf('Thu 7 triệu đồng.\nChi 5 triệu đồng.');
    const places: unknown[] = [];
    readingOfText(document, { spend: (place) => places.push(place), list: () => undefined });
    assert.ok(places.length >= 4);
    assert.deepEqual(new Set(places.map((place) => JSON.stringify(place))), new Set([`{"file":"${document.file}"}`]));
  });

  it('hangs thousands of footnotes on their own figures in the time that they take', () => {
    const notes = Array.from({ length: 1_200 }, (_, index) => index + 1);
    const text = notes.map((n) => `Thu ${String(n + 4)} đơn[^${String(n)}].`);
    const below = notes.map((n) => `[^${String(n)}]: Trong đó ${String(n)} đơn mới, 4 đơn cũ.`);
    const started = process.cpuUsage();
    const { reading } = readingOfText(documentOf([...text, ...below].join('\n')));
    assert.ok(process.cpuUsage(started).user < 5_000_000);
    assert.ok(reading.relations.length >= notes.length);
  });

  it('reads a paragraph of thousands of figures, and asks nothing of them', () => {
    const started = process.cpuUsage();
    const { reading } = readingOfText(documentOf('Thu (7)(8 triệu đồng, 9%, '.repeat(600)));
    assert.ok(process.cpuUsage(started).user < 5_000_000);
    assert.ok(reading.facts.length > 1_000);
    assert.equal(reading.relations.length, 0);
  });
});
