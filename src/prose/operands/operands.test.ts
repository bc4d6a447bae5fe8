/** Figures that nothing in their line explains are sought around it: each text is true, claims what it states, and is told when a figure changes. */
import { tellsPairs } from '../../../test/support/told-pairs';

describe('prose: figures named elsewhere', () => {
  tellsPairs([
    {
      text: 'Trong kỳ đăng ký 8.216 xe máy, 1.042 ô tô. So với năm trước, xe máy giảm 4,1% (8.567), ô tô tăng 6,3% (980).',
      claims: ['growth 4,1 = 8.216 / 8.567', 'growth 6,3 = 1.042 / 980'],
      changes: [['giảm 4,1%', 'tăng 4,1%']],
    },
    {
      text: 'Huyện có 47 trạm y tế và 12.384 trẻ em.\nĐến nay, số trẻ em tăng 216 trẻ so với năm ngoái (12.168 trẻ).',
      claims: ['sum 216 = 12.384 - 12.168'],
      changes: [['216 trẻ', '2.160 trẻ']],
    },
    {
      text: 'Tỷ lệ bao phủ đạt 71,8%.\nTỷ lệ bao phủ thấp hơn năm trước 2,4 điểm phần trăm (74,2%).',
      claims: ['sum 2,4 = 71,8 - 74,2'],
      changes: [['thấp hơn', 'cao hơn']],
    },
    {
      text: 'Số hợp tác xã tăng 7,8% và số thành viên giảm 3,9% so với cùng kỳ: có 346 hợp tác xã, 9.126 thành viên (cùng kỳ lần lượt là 321 hợp tác xã và 9.496 thành viên).',
      claims: [],
      changes: [],
    },
    {
      text: 'Sản lượng rau 62.480 tấn, quả 21.730 tấn.\nTổng sản lượng rau, quả 84.210 tấn, trong đó rau chiếm 74,2%.',
      claims: ['sum 84.210 = 62.480 + 21.730', 'ratio 74,2 = 62.480 / 84.210'],
      changes: [],
    },
    {
      text: 'Lớp nghề có 512 học viên (nam 143, nữ 369), nữ chiếm 72,1%.',
      claims: ['ratio 72,1 = 369 / 512'],
      changes: [['72,1%', '7,2%']],
    },
    {
      text: 'Số có điều kiện thi hành là 4.218 việc.\nTrong số có điều kiện thi hành, đã thi hành xong 2.907 việc, tăng 118 việc; đạt 68,92%.',
      claims: ['ratio 68,92 = 2.907 / 4.218'],
      changes: [['68,92%', '86,92%']],
    },
    {
      text: 'Xuất khẩu lao động 1.734 người, chủ yếu sang Hàn Quốc (962 người) và Ba Lan (541 người), thị trường khác 231 người.',
      claims: ['sum 1.734 = 962 + 541 + 231'],
      changes: [['962', '96']],
    },
    {
      text: 'Phụ nữ được khám 1.374/1.506, đạt 91,2%, chưa khám 132 người.',
      claims: ['sum 1.506 = 1.374 + 132'],
      changes: [['132 người', '432 người']],
    },
    {
      text: 'Trong tháng có 87 ca mắc; phân bố tại xã An Hòa 38 ca, xã Bình Phú 26 ca, xã Cát Tài 15 ca, xã Đức Lân 08 ca.',
      claims: ['sum 87 = 38 + 26 + 15 + 08'],
      changes: [],
    },
    {
      text: '03 khu nhà (Khu A; Khu B; Khu C) quy mô 2.260 căn, lần lượt là 1.180, 724 và 356 căn.',
      claims: ['sum 2.260 = 1.180 + 724 + 356'],
      changes: [['724', '742']],
    },
    {
      text: 'Tòa án thụ lý 1.416 vụ; đã giải quyết 1.287 vụ. Cụ thể:\n- Hình sự: thụ lý 236 vụ, giải quyết 228 vụ.\n- Dân sự: thụ lý 1.180 vụ, giải quyết 1.059 vụ.',
      claims: ['sum 1.416 = 236 + 1.180', 'sum 1.287 = 228 + 1.059'],
      changes: [],
    },
    {
      text: 'Khai thác tháng 7 được 12.418 tấn. Lũy kế 7 tháng 81.056 tấn (6 tháng là 68.638 tấn).',
      claims: ['sum 81.056 = 68.638 + 12.418'],
      changes: [['68.638', '86.638']],
    },
    {
      text: 'Khai sinh 9.317 trường hợp, khai tử 4.105 trường hợp, kết hôn 3.862 cặp. Tổng cộng ba loại việc trên là 17.284 trường hợp.',
      claims: ['sum 17.284 = 9.317 + 4.105 + 3.862'],
      changes: [['17.284', '17.248']],
    },
    {
      text: 'Bò xuất chuồng 1.846 con, trọng lượng bình quân 310 kg/con, sản lượng thịt hơi 572,3 tấn.',
      claims: ['product 572,3 = 1.846 × 310'],
      changes: [['572,3', '752,3']],
    },
    {
      text: 'Đô thị có tỷ lệ thu gom 97,6%, nông thôn 88,9%, chênh nhau 8,7 điểm phần trăm.',
      claims: ['sum 8,7 = 97,6 - 88,9'],
      changes: [],
    },
    {
      text: 'Quý I 318 lượt, quý II 524 lượt, quý III 467 lượt, quý IV 636 lượt; quý cao nhất gấp 2,00 lần quý thấp nhất.',
      claims: ['ratio 2,00 = 636 / 318'],
      changes: [],
    },
    {
      text: 'Đã xét 61/68 hồ sơ, đạt tỷ lệ 89,7%, trong tổng số 68 hồ sơ tiếp nhận.',
      claims: ['ratio 89,7 = 61 / 68'],
      changes: [],
    },
    {
      text: 'Dư nợ một số chương trình: hộ nghèo 81.640 triệu đồng, giải quyết việc làm 132.905 triệu đồng, nước sạch 97.318 triệu đồng. Chương trình giải quyết việc làm có dư nợ lớn nhất.',
      claims: [],
      changes: [['132.905', '92.905']],
    },
  ]);
});
