/** Clean passages in many manners, with figures beside each other that have nothing to do with each other: none is accused. */
import { strict as assert } from 'node:assert';
import { claimsIn } from '../../test/support/prose-claims';

const PASSAGES: readonly string[] = [
  'Trong 6 tháng, tiếp nhận 1.284 đơn, trong đó 946 đơn đủ điều kiện xử lý. Đã giải quyết 871 đơn thuộc thẩm quyền. Số đơn còn lại đang giải quyết 75 đơn. Còn 12 đơn phức tạp, kéo dài qua nhiều năm.',
  'Kế hoạch vốn năm 2024 là 312,4 tỷ đồng. Giải ngân 9 tháng đạt 187,6 tỷ đồng, bằng 60,1% kế hoạch. Số vốn còn lại chủ yếu thuộc dự án đường tỉnh 15 (68,3 tỷ đồng) và dự án kè sông Lam (31,2 tỷ đồng). Chuyển nguồn sang năm sau 14,5 tỷ đồng của năm 2023.',
  'Tổng số hồ sơ tiếp nhận 18.420, trong đó trực tuyến 14.736 hồ sơ, đạt 80%; đã giải quyết 17.985 hồ sơ. Có 26 hồ sơ chưa giải quyết do quá hạn bổ sung.',
  'Toàn tỉnh có 1.120 trạm BTS; bình quân mỗi huyện 112 trạm. Trong tháng lắp mới 18 trạm, bình quân 6 tháng lắp 15 trạm/tháng.',
  'Thu ngân sách tháng 9 đạt 412 tỷ đồng; lũy kế 9 tháng đạt 3.986 tỷ đồng, bình quân 443 tỷ đồng/tháng, cao hơn mức bình quân 408 tỷ đồng/tháng của năm 2023.',
  'Sản lượng điện 9 tháng 1.284 triệu kWh, bình quân 4,7 triệu kWh/ngày; tháng cao nhất là tháng 6 với 168 triệu kWh, bình quân 5,6 triệu kWh/ngày.',
  'Diện tích tự nhiên của xã là 46,8 km², trong đó đất nông nghiệp 31,2 km². Dân số 9.842 người, mật độ 210 người/km².',
  'Quy mô dân số huyện 86.412 người, trong đó thành thị 12.408 người; mật độ dân số khu vực thành thị 1.034 người/km² (diện tích đô thị 12 km²), toàn huyện 181 người/km².',
  'Số vụ cháy là 41 vụ, giảm 6 vụ so với cùng kỳ (47 vụ). Cháy rừng xảy ra 9 vụ, thiệt hại 14,2 ha. Lực lượng chức năng điều tra 30 vụ, làm rõ nguyên nhân 24/30 vụ.',
  'Cử tri kiến nghị 86 ý kiến. Lĩnh vực giao thông 31 ý kiến, đất đai 24 ý kiến, giáo dục 12 ý kiến. Đã trả lời 79/86 ý kiến, đạt 91,9%.',
  'Hoạt động du lịch sôi động, ước đón khoảng 1.246,5 nghìn lượt khách, trong đó khách lưu trú khoảng 386,2 nghìn lượt, khách quốc tế 41,7 nghìn lượt. Doanh thu khoảng 1.120 tỷ đồng, gần gấp đôi cùng kỳ.',
  'Toàn ngành có 1.842 cán bộ, công chức, viên chức; 312 đảng viên, 1.106 nữ, 86 người dân tộc thiểu số, 214 người có trình độ trên đại học.',
  'Trung tâm tiếp nhận 214 đối tượng, 62 trẻ em mồ côi, 48 người cao tuổi, tổng số 324 người đang được chăm sóc tại 03 cơ sở.',
  'Đã cấp 1.246 giấy phép xây dựng với tổng diện tích sàn 186.400 m², bình quân 149,6 m²/giấy; thu lệ phí 186,9 triệu đồng. Kiểm tra 318 công trình, xử phạt 24 trường hợp, số tiền 482 triệu đồng.',
  'Đầu tư xây dựng cơ bản: vốn ngân sách tỉnh 120,5 tỷ đồng, vốn ngân sách huyện 86,4 tỷ đồng. Giải ngân vốn ngân sách tỉnh 72,3 tỷ đồng, đạt 60%; vốn ngân sách huyện 60,5 tỷ đồng, đạt 70%.',
  'Trong 12 chỉ tiêu được giao, có 9 chỉ tiêu đạt và vượt, 3 chỉ tiêu chưa đạt. Chỉ tiêu thu ngân sách đạt 112,4%, trong khi chỉ tiêu trồng rừng chỉ đạt 86%.',
  'Tổng chi ngân sách 1.286,4 tỷ đồng. Chi đầu tư phát triển 412,7 tỷ đồng, đạt 86,2% dự toán; chi thường xuyên 798,5 tỷ đồng, đạt 95,4% dự toán; trong đó chi giáo dục 386,2 tỷ đồng.',
  'Số vụ phạm tội về ma túy 86 vụ/112 đối tượng, so với cùng kỳ tăng 12 vụ (74 vụ) và tăng 16,7% số đối tượng (96 đối tượng). Thu giữ 1,2 kg ma túy các loại.',
  'Tỷ lệ hộ nghèo còn 3,12%, giảm 0,87 điểm phần trăm so với cuối năm 2023 (3,99%), thấp hơn mức bình quân chung của tỉnh (4,05%); tỷ lệ hộ cận nghèo 2,46%.',
  'Tỷ lệ lao động qua đào tạo đạt 68,5%, trong đó có bằng cấp, chứng chỉ 28,6%; cao hơn kế hoạch 0,5 điểm phần trăm (kế hoạch 68%).',
  'Giải ngân đạt 46,8% (186,4 tỷ đồng/398,3 tỷ đồng), thấp hơn 5,4 điểm % so với bình quân chung cả tỉnh (52,2%) và cao hơn 3,1 điểm % so với cùng kỳ (43,7%).',
  'Lượng khách nội địa giảm 4,2% (còn 412,6 nghìn lượt, cùng kỳ 430,7 nghìn lượt), khách quốc tế tăng 12,4% (đạt 28,1 nghìn lượt, cùng kỳ 25,0 nghìn lượt).',
  'Công suất thiết kế nhà máy 120.000 tấn/năm, sản lượng thực tế 96.400 tấn (đạt 80,3% công suất). Lao động bình quân 412 người, thu nhập bình quân 8,6 triệu đồng/người/tháng.',
  'Có 5 môn thi đấu gồm: bóng chuyền nam, nữ; cầu lông; bóng bàn; kéo co và đẩy gậy.',
  'Huyện thành lập 04 tổ công tác: Tổ 1 phụ trách khu vực phía Bắc, Tổ 2 phụ trách khu vực phía Nam, Tổ 3 và Tổ 4 phụ trách các xã còn lại.',
  'Tỉnh có 3 di sản văn hóa phi vật thể cấp quốc gia: Lễ hội Gầu Tào; Nghi lễ cấp sắc của người Dao; Nghề dệt thổ cẩm và thêu của người Mông.',
  'Các xã Tân Lập, Đông Sơn, Yên Thịnh và thị trấn Chợ Chu là 5 địa phương (tính cả xã Lam Vỹ) đạt chuẩn trong năm.',
  'UBND huyện đã ban hành 12 văn bản chỉ đạo, trong đó có 3 văn bản trọng tâm:\n- Kế hoạch số 45/KH-UBND về chuyển đổi số;\n- Chỉ thị số 02/CT-UBND về phòng cháy;\n- Công văn số 311/UBND-TH về cải cách hành chính.',
  'Đã ban hành 07 văn bản, gồm các văn bản chính sau:\n- Kế hoạch số 45/KH-UBND về chuyển đổi số;\n- Chỉ thị số 02/CT-UBND về phòng cháy.',
  'Tổng thu 6 tháng 512,4 tỷ đồng[^1]. Chi 486,2 tỷ đồng.\n[^1]: Thu nội địa 386,1 tỷ đồng; thu bổ sung 98,5 tỷ đồng; thu kết dư 27,8 tỷ đồng; tổng thu cân đối 484,6 tỷ đồng.',
  'Toàn huyện có 412 vụ việc hòa giải[^1], trong đó hòa giải thành 367 vụ việc.\n[^1]: Lĩnh vực đất đai 186 vụ việc, hôn nhân gia đình 121 vụ việc, dân sự khác 105 vụ việc; tăng 24 vụ việc so với cùng kỳ; tổng số tổ hòa giải 218 tổ.',
  'Toàn tuyến dài 42,6 km qua 3 huyện. Đoạn qua huyện A 18,2 km, đoạn qua huyện B 15,1 km đã hoàn thành; toàn tuyến đã thảm nhựa 28,4 km.',
  'Tổng đàn gia cầm 2,14 triệu con; sản lượng trứng 86,4 triệu quả; thịt hơi xuất chuồng: lợn 12.840 tấn, gia cầm 4.216 tấn, trâu bò 1.187 tấn, tổng sản lượng thịt 18.243 tấn.',
  'Doanh nghiệp thành lập mới 412 doanh nghiệp với vốn đăng ký 3.216 tỷ đồng, tăng 8,4% về số doanh nghiệp và tăng 12,6% về vốn so với cùng kỳ; bình quân 7,8 tỷ đồng/doanh nghiệp.',
  'Số thí sinh dự thi 4.186, vắng 24 (có 9 thí sinh xin phép). Có 3.962 thí sinh đỗ, đạt 94,6%, tăng 1,2% so với năm trước.',
  'Trong tổng số 1.246 hộ vay vốn có 312 hộ nghèo, 286 hộ cận nghèo, còn lại là hộ mới thoát nghèo và đối tượng khác. Dư nợ 86,4 tỷ đồng, bình quân 69,3 triệu đồng/hộ.',
  'Kết quả: 214 cơ sở được kiểm tra, 38 cơ sở vi phạm, 12 cơ sở bị đình chỉ, 26 cơ sở bị phạt tiền (số tiền 318 triệu đồng), 9 cơ sở vừa bị đình chỉ vừa bị phạt tiền bổ sung ở lần kiểm tra trước.',
  'Đã tiêm 12.480 liều vắc xin lở mồm long móng (đạt 83,2% diện tiêm), 8.460 liều tụ huyết trùng (đạt 78,4% diện tiêm) và 3.120 liều dại chó (đạt 65%).',
  'Năng suất lúa bình quân 58,6 tạ/ha; sản lượng lúa cả năm 186.420 tấn, trong đó vụ Đông Xuân 98.412 tấn (năng suất 62,4 tạ/ha), vụ Hè Thu 88.008 tấn.',
  'Quý I có 24 vụ, quý II có 31 vụ, riêng tháng 6 có 14 vụ; 6 tháng đầu năm 55 vụ, bình quân hơn 9 vụ/tháng.',
  'Dư nợ tín dụng 8.412 tỷ đồng, nợ xấu 76 tỷ đồng, chiếm 0,9% tổng dư nợ. Riêng cho vay nông nghiệp, nông thôn chiếm 62,4% tổng dư nợ; cho vay tiêu dùng chiếm 18,2%.',
  'Tổng số cán bộ được cử đi đào tạo 186 người: cao cấp lý luận chính trị 12 người, trung cấp 64 người, quản lý nhà nước 48 người và bồi dưỡng nghiệp vụ 62 lượt người.',
  'Có 36/45 trường đạt chuẩn, chiếm 80%; 9 trường chưa đạt chuẩn. Trong đó mức độ 2 có 11 trường, chiếm 30,6% số trường đạt chuẩn.',
  'Phát hiện 128 vụ với 164 đối tượng; khởi tố 84 vụ/112 bị can, xử lý hành chính 38 vụ/46 đối tượng, chuyển cơ quan khác 6 vụ/6 đối tượng.',
  'Tổng mức bán lẻ đạt 12.486 tỷ đồng, tăng 9,8%; trong đó bán lẻ hàng hóa 9.642 tỷ đồng, tăng 9,1%; lưu trú, ăn uống 1.524 tỷ đồng, tăng 13,6%; du lịch lữ hành 86 tỷ đồng; dịch vụ khác 1.234 tỷ đồng, tăng 10,2%.',
  'Chi trả cho 2.412 đối tượng (người cao tuổi 1.386, người khuyết tật 812, trẻ mồ côi 64), kinh phí 1.246 triệu đồng/tháng, bình quân 517 nghìn đồng/người/tháng.',
  'So với đầu nhiệm kỳ, số xã đạt chuẩn tăng 14 xã (từ 38 xã lên 52 xã); số tiêu chí bình quân đạt 16,8 tiêu chí/xã, tăng 2,4 tiêu chí/xã.',
  'Số học sinh khá, giỏi chiếm 62,4% (giỏi 18,6%, khá 43,8%); học sinh trung bình 35,1%; yếu, kém 2,5%, giảm 0,4% so với năm học trước.',
  'Bệnh than từ đầu năm 03 ca, đều khỏi (cùng kỳ 05 ca); thủy đậu 52 ca, ít hơn cùng kỳ 31 ca.',
  'Toàn tỉnh có 846 trạm (tư nhân 27 trạm), giảm 18 trạm so với năm trước do sắp xếp lại, chủ yếu ở tuyến xã (11 trạm).',
  'Tính chung 9 tháng 62.418,3 tỷ đồng, tăng 6,12% so với cùng kỳ và bằng 74,6% kế hoạch năm; công nghiệp chế biến chiếm 91,2% toàn ngành, tăng 6,84%. Khai khoáng 1.204 tỷ đồng (đạt 78,3% kế hoạch), giảm 2,9%.',
  'Sản lượng tháng 7 ước 86.420 tấn; lũy kế 7 tháng 604,8 nghìn tấn. Nuôi trồng 401.236 tấn, tăng 4,8%, chiếm 66,3% tổng sản lượng.',
];

describe('prose: clean passages', () => {
  for (const text of PASSAGES)
    it(text.slice(0, 80), () => {
      assert.deepEqual(
        claimsIn(text).filter((claim) => /!(?!remainder)|wording/u.test(claim)),
        [],
      );
    });
});
