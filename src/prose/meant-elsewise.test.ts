/** What the words leave another meaning for, which the figures bear out, accuses nobody. */
import { strict as assert } from 'node:assert';
import { claimsIn } from '../../test/support/prose-claims';

const failing = (text: string): string[] => claimsIn(text).filter((claim) => /!|^wording/u.test(claim));

const CLEAN: readonly (readonly [string, string])[] = [
  [
    'parts of a nearer figure of the noun',
    'Tổ một cửa tồn cũ 140 đơn, nhận mới 460 đơn, tổng số phải xử lý 600 đơn; đến hạn 520 đơn. Đã trả đúng hạn 507 đơn; quá hạn 13 đơn.',
  ],
  [
    'a bracket whose second figure is broken down next',
    'Số đơn trong kỳ là 75 đơn (tồn trước 11 đơn, nhận mới 64 đơn, giảm 5 đơn so với cùng kỳ). Số đơn nhận mới gồm: khiếu nại 40 đơn, kiến nghị 24 đơn.',
  ],
  [
    'plans beside what was done',
    'Khối lượng đào đắp lũy kế đến nay đạt 52.000 m3. Cụ thể, năm 2021, kế hoạch giao 30.000 m3, thực hiện 24.000 m3, bằng 80%. Năm 2022, kế hoạch giao 40.000 m3, thực hiện 28.000 m3, bằng 70%.',
  ],
  [
    'shares of the sum of the sentence before',
    'Dự án trồng trọt có vốn 71,5 tỷ đồng, dự án vận tải có vốn 8,5 tỷ đồng. Trong đó, phía Bắc vốn 40,0 tỷ đồng (chiếm 50%); phía Tây vốn 16,0 tỷ đồng (chiếm 20%).',
  ],
  [
    'a share of figures that are told about so',
    'Tổng kinh phí gần 2.600 triệu đồng, trong đó dân đóng góp hơn 1.020 triệu đồng (chiếm 40%).',
  ],
  [
    'the same, printed without a decimal',
    'Tổng kinh phí 1.800 triệu đồng, trong đó dân đóng góp hơn 350 triệu đồng (chiếm 20%).',
  ],
  ['both in per cent of one whole', 'Huyện có 63 trạm (90%) đạt chuẩn, tăng 7 trạm (10%) so với năm 2021.'],
  [
    'some that are counted twice',
    'Đội kiểm tra lập biên bản 30 cơ sở, trong đó một số cơ sở có hai lỗi, gồm 18 cơ sở về nhãn hàng, 14 cơ sở về giá, 6 cơ sở về giấy phép.',
  ],
  [
    'ends of a range',
    'Số máy cày đến cuối năm đạt 210 chiếc (quy hoạch trước đây là 130-145 chiếc), sang năm đạt 380 chiếc (trước đó là 220-235 chiếc).',
  ],
  ['a mark from which on is counted', 'Có 186 em đạt điểm toán từ 8,0 (trong đó có 22 em đạt 10 môn toán).'],
  [
    'packages that are numbered',
    'Huyện phê bình 3 ban gồm: Ban điều hành gói 5; Ban điều hành gói 7; Ban quản lý tuyến.',
  ],
  [
    'a list that the next sentence goes on with',
    'Xã khiển trách 5 cá nhân gồm: Trưởng thôn Đông; Trưởng thôn Đoài. Ngoài ra, ba cán bộ thôn Hạ cũng bị khiển trách.',
  ],
  [
    'all that a body has',
    'Nghị quyết được thông qua với 47/48 đại biểu (chiếm 90,4% tổng số đại biểu Hội đồng nhân dân tỉnh) tán thành.',
  ],
  [
    'money of each',
    'Ông B vay 3,4 tỷ đồng với 5 hợp đồng (trong đó có 2 hợp đồng 300 triệu đồng; 2 hợp đồng 400 triệu đồng và 1 hợp đồng 2 tỷ đồng).',
  ],
  [
    'what another sentence says rose',
    'Hợp tác xã A tăng vốn từ 1.640 triệu đồng lên 2.170 triệu đồng. Khi thị trường khó khăn (lãi sau thuế giảm 32% so với năm 2015), chưa rõ có tăng nữa hay không.',
  ],
  [
    'what rises while something else falls',
    'Mức phí bình quân hiện là 1,8% sẽ giảm còn 0,3%, giúp doanh thu tăng thêm 4,1%, việc làm tăng thêm 5,2%.',
  ],
  [
    'an earlier figure that its own bracket breaks down',
    'Trường tuyển 2.205 chỉ tiêu (đại học 1.995, cao đẳng 210 chỉ tiêu), giảm so với năm 2017 (2.340 chỉ tiêu: đại học 2.040, cao đẳng 300 chỉ tiêu).',
  ],
  [
    'as much as that of what was before',
    'Lợi nhuận của hợp tác xã đạt 1.013 triệu đồng, tăng 526 triệu đồng, tương đương 208% so với cùng kỳ.',
  ],
  [
    'a part told about so',
    'Về mặt hàng, chiếm hơn 2/3 giá trị giỏ hàng là nước uống (chiếm 43% giá trị) và bánh kẹo (chiếm 26% giá trị).',
  ],
  [
    'a remark on some of them',
    'Hội quản lý 45 nhà đất; số còn lại do 3 công ty con quản lý (Công ty Bò Sữa và Công ty Cây Trồng chiếm số lượng lớn).',
  ],
  [
    'a date behind "thời điểm"',
    'Tổng chi ngân sách huyện từ đầu năm đến thời điểm 15/12 ước đạt 968,5 tỷ đồng, bằng 96,2% dự toán năm.',
  ],
  [
    'parts that each have a plan of their own',
    'Tổng thu so với dự toán là 174.685 triệu đồng đạt tỷ lệ 103,7%, trong đó thu nội địa là 155.998 triệu đồng bằng 103,1% dự toán; thu phí là 16.766 triệu đồng bằng 112,4% dự toán; thu khác là 1.921 triệu đồng bằng 83,5% dự toán.',
  ],
  [
    'another amount beside what is left',
    'Tổng nguồn vốn 23.500 triệu đồng, trong đó huyện cấp 17.000 triệu đồng; đã chi 11.400 triệu đồng; còn lại chuyển năm sau 11.900 triệu đồng, hủy dự toán 200 triệu đồng.',
  ],
  [
    'some of two figures together',
    'Toàn tỉnh có 9 người chết và 8 mất tích, trong đó 14 người do sạt lở đất, còn lại là lũ cuốn.',
  ],
];

describe('figures that are meant otherwise', () => {
  for (const [what, text] of CLEAN)
    it(what, () => {
      assert.deepEqual(failing(text), []);
    });
});
