/** What stands in sentences of their own, in brackets behind, under other names or in notes: asked whether or not it holds. */
import { tellsPairs } from '../../test/support/told-pairs';

describe('prose: figures that are told apart from what they are of', () => {
  tellsPairs([
    {
      text: 'Số đơn phải giải quyết 412 đơn. Số đã giải quyết: 387 đơn; tỷ lệ: 93,9%. Số còn lại: 25 đơn, đều trong hạn.',
      claims: ['sum 412 = 387 + 25'],
      changes: [['25 đơn', '52 đơn']],
    },
    {
      text: 'Có 2.318 thí sinh dự thi, vắng 27 so với 2.345 thí sinh đăng ký. Thí sinh đỗ: 2.204 (đạt 95,08%); không đỗ: 114.',
      claims: ['sum 2.345 = 2.318 + 27', 'sum 2.318 = 2.204 + 114', 'ratio 95,08 = 2.204 / 2.318'],
      changes: [
        ['2.345', '2.354'],
        ['114', '174'],
      ],
    },
    {
      text: 'Sản lượng xi măng giảm 6,2% (còn 812,4 nghìn tấn, cùng kỳ 866,1 nghìn tấn) do thị trường trầm lắng.',
      claims: ['growth 6,2 = 812,4 / 866,1'],
      changes: [
        ['giảm 6,2', 'tăng 6,2'],
        ['866,1', '816,6'],
      ],
    },
    {
      text: 'Xảy ra 62 vụ tai nạn. So với cùng kỳ, số vụ giảm 8 vụ (62/70 vụ, giảm 11,4%).',
      claims: ['growth 11,4 = 62 / 70'],
      changes: [['11,4', '14,1']],
    },
    {
      text: 'Tỷ lệ giải quyết đạt 94,0%, cao hơn 2,7 điểm phần trăm so với năm 2022 (năm 2022 đạt 91,3%).',
      claims: ['sum 2,7 = 94,0 - 91,3'],
      changes: [['cao hơn', 'thấp hơn']],
    },
    {
      text: 'Phát hiện 152 vụ/214 đối tượng (cùng kỳ 130 vụ/191 đối tượng), tăng 22 vụ và tăng 12,0% số đối tượng.',
      claims: ['growth 12,0 = 214 / 191'],
      changes: [['12,0', '21,0']],
    },
    {
      text: 'Thụ lý 214/260 vụ, đạt 82,3%. Về cơ cấu: trộm cắp 131 vụ; lừa đảo 52 vụ; cố ý gây thương tích 44 vụ; các loại khác 33 vụ.',
      claims: ['sum 260 = 131 + 52 + 44 + 33'],
      changes: [['52 vụ', '82 vụ']],
    },
    {
      text: 'Kế hoạch vốn năm 2024 được giao 940,2 tỷ đồng, trong đó vốn ngân sách tỉnh 512,6 tỷ đồng, vốn ngân sách huyện 427,6 tỷ đồng. Đã giải ngân 546,1 tỷ đồng:\n- Vốn ngân sách tỉnh: 318,9 tỷ đồng, đạt 62,2%;\n- Vốn ngân sách huyện: 227,2 tỷ đồng, đạt 53,1%.',
      claims: ['ratio 62,2 = 318,9 / 512,6', 'ratio 53,1 = 227,2 / 427,6'],
      changes: [['62,2', '66,2']],
    },
    {
      text: 'Xử lý 3.120 trường hợp trên đường bộ (nồng độ cồn 812, tốc độ 1.240, lỗi khác 1.068), 46 trường hợp trên đường thủy[^1]. Riêng lỗi nồng độ cồn chiếm 26,0% số trường hợp trên đường bộ.\n[^1]: Cộng hai lĩnh vực 3.166 trường hợp.',
      claims: ['sum 3.166 = 3.120 + 46'],
      changes: [['3.166', '3.616']],
    },
    {
      text: 'Đăng ký khai sinh 4.318 trường hợp[^1].\n[^1]: Nam 2.216 trường hợp, nữ 2.102 trường hợp; tổng số 4.318 trường hợp.',
      claims: ['equal 4.318 (2) = 4.318', 'sum 4.318 = 2.216 + 2.102'].slice(1),
      changes: [['2.102', '2.120']],
    },
    {
      text: 'Bảo tàng đón 6.120 lượt khách trong tháng 4, 7.415 lượt trong tháng 5 và 5.914 lượt trong tháng 6; cộng quý II là 19.449 lượt, bình quân 6.483 lượt/tháng.',
      claims: ['average 6.483 = 6.120 / 7.415 / 5.914'],
      changes: [['6.483', '6.843']],
    },
    {
      text: 'Với 918 bác sĩ trên dân số 842,5 nghìn người, bình quân có 10,9 bác sĩ/1 vạn dân.',
      claims: ['ratio 10,9 = 918 / 842,5'],
      changes: [['10,9', '19,0']],
    },
    {
      text: 'Tuyển dụng 124 viên chức, trong đó giáo viên 96 người, nhân viên y tế 28 người. Chỉ tiêu được duyệt là 150 người, đạt 82,7%.',
      claims: ['ratio 82,7 = 124 / 150'],
      changes: [['82,7', '87,2']],
    },
    {
      text: 'Có 46 đơn vị gửi báo cáo, 9 đơn vị chưa gửi (tổng số phải gửi là 55 đơn vị), đạt 83,6%.',
      claims: ['sum 55 = 46 + 9'],
      changes: [['46', '49']],
    },
    {
      text: 'Lúa gieo 5.020 ha, gồm huyện Bình Sơn 3.110 ha (năng suất 60,0 tạ/ha, sản lượng 18.660 tấn), huyện Trà Bồng 1.910 ha (năng suất 55,0 tạ/ha, sản lượng 10.505 tấn).',
      claims: ['product 18.660 = 3.110 × 60,0', 'product 10.505 = 1.910 × 55,0'],
      changes: [['18.660', '16.860']],
    },
    {
      text: 'Phát sinh bình quân 412,6 tấn/ngày, trong đó khu vực đô thị 268,4 tấn/ngày, khu vực nông thôn 144,2 tấn/ngày.',
      claims: ['sum 412,6 = 268,4 + 144,2'],
      changes: [['268,4', '261,4']],
    },
    {
      text: 'Trong quý đã ban hành 03 văn bản về chuyển đổi số:\n- Kế hoạch số 12/KH-UBND ngày 15/01/2024;\n- Chỉ thị số 05/CT-UBND ngày 11/3/2024;\n- Công văn số 467/UBND-NV ngày 19/3/2024.',
      claims: ['count 03 = 3'],
      changes: [['03 văn bản', '04 văn bản']],
    },
    {
      text: 'Đoàn giành 102 huy chương, tăng 14 huy chương so với năm 2022 (88 huy chương), đạt 107,4% kế hoạch (95 huy chương).',
      claims: ['sum 14 = 102 - 88'],
      changes: [['88 huy', '81 huy']],
    },
  ]);
});
