/** What lies between two figures, said in other words than "tăng … so với": asked whether or not it holds. */
import { tellsPairs } from '../../test/support/told-pairs';

describe('prose: what is apart by how much', () => {
  tellsPairs([
    {
      text: 'Sản lượng thủy sản đạt 512 tấn (kế hoạch 640 tấn), còn thiếu 20,0% kế hoạch.',
      claims: ['growth 20,0 = 512 / 640'],
      changes: [
        ['20,0', '22,0'],
        ['512', '521'],
      ],
    },
    {
      text: 'Xã thu gom 3.905 tấn rác, cao hơn cùng kỳ năm 2023 là 284 tấn (cùng kỳ 3.621 tấn).',
      claims: ['sum 284 = 3.905 - 3.621'],
      changes: [
        ['284', '248'],
        ['3.905', '3.950'],
        ['3.621', '3.261'],
      ],
    },
    {
      text: 'Tiếp nhận 3.418 hồ sơ, hơn năm 2023 là 206 hồ sơ (năm 2023: 3.212 hồ sơ).',
      claims: ['sum 206 = 3.418 - 3.212'],
      changes: [
        ['206', '260'],
        ['3.418', '3.148'],
      ],
    },
    {
      text: 'Sản lượng đạt 5.412 tấn, kém vụ trước 218 tấn (vụ trước 5.630 tấn).',
      claims: ['sum 218 = 5.630 - 5.412'],
      changes: [
        ['5.412', '5.712'],
        ['218', '281'],
      ],
    },
    {
      text: 'Tỷ lệ trúng tuyển 97,36%, cao hơn năm 2023 1,24 điểm % (năm 2023 là 96,12%).',
      claims: ['sum 1,24 = 97,36 - 96,12'],
      changes: [
        ['1,24', '1,42'],
        ['97,36', '93,76'],
        ['cao hơn', 'thấp hơn'],
      ],
    },
    {
      text: 'Tỷ lệ hộ cận nghèo là 4,18%, thấp hơn bình quân chung của tỉnh (5,02%) là 0,84 điểm phần trăm.',
      claims: ['sum 0,84 = 4,18 - 5,02'],
      changes: [
        ['0,84', '0,48'],
        ['5,02', '5,20'],
      ],
    },
    {
      text: 'Tỷ lệ bao phủ bảo hiểm đạt 93,4%, cao hơn mức bình quân cả nước (92,1%) 1,3 điểm %.',
      claims: ['sum 1,3 = 93,4 - 92,1'],
      changes: [['1,3', '3,1']],
    },
    {
      text: 'Đã thi hành xong 1.106 việc, đạt tỷ lệ 71,4%; so với chỉ tiêu giao 80,5% thì còn thiếu 9,1%.',
      claims: ['sum 9,1 = 80,5 - 71,4'],
      changes: [
        ['9,1', '9,7'],
        ['80,5', '85,0'],
      ],
    },
    {
      text: 'Tỷ lệ che phủ đạt 52,1%, tăng 0,9% so với năm trước (51,2%), vượt 0,6% so với kế hoạch (51,5%).',
      claims: ['sum 0,9 = 52,1 - 51,2', 'sum 0,6 = 52,1 - 51,5'],
      changes: [['0,6', '0,9']],
    },
    {
      text: 'Quý III thu 5.216 tỷ đồng. So với quý II (4.967 tỷ đồng) tăng 5,0%.',
      claims: ['growth 5,0 = 5.216 / 4.967'],
      changes: [
        ['tăng', 'giảm'],
        ['5,0', '5,9'],
        ['4.967', '4.697'],
      ],
    },
    {
      text: 'Tháng 9 xảy ra 17 vụ tai nạn, làm chết 9 người. So với tháng 8 (23 vụ) giảm 6 vụ.',
      claims: ['sum 6 = 23 - 17'],
      changes: [
        ['6 vụ', '9 vụ'],
        ['giảm', 'tăng'],
      ],
    },
    {
      text: 'Các tổ thụ lý 514 vụ việc, hòa giải thành 431 vụ, hòa giải không thành 62 vụ, đang hòa giải 21 vụ. So với năm 2022, số vụ việc thụ lý giảm 38 vụ (năm 2022: 552 vụ).',
      claims: ['sum 38 = 552 - 514'],
      changes: [
        ['giảm', 'tăng'],
        ['38', '83'],
      ],
    },
    {
      text: 'Thu ngân sách 3.172 tỷ đồng. Trong đó, thu nội địa 2.640 tỷ đồng; thu từ hải quan 532 tỷ đồng. So với cùng kỳ năm 2022 (2.937 tỷ đồng) tăng 8%.',
      claims: ['growth 8 = 3.172 / 2.937'],
      changes: [['8%', '6%']],
    },
  ]);
});
