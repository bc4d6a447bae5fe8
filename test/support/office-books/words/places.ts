/** Names of places, bodies and units that fill a table's lines one each. */

const list = (text: string): readonly string[] => text.split('; ');

export const PROVINCES = list('Hà Giang; Cao Bằng; Bắc Kạn; Tuyên Quang; Lào Cai; Điện Biên; Lai Châu; Sơn La; Yên Bái; Hòa Bình; Thái Nguyên; Lạng Sơn; Quảng Ninh; Bắc Giang; Phú Thọ; Vĩnh Phúc; Bắc Ninh; Hải Dương; Hải Phòng; Hưng Yên; Thái Bình; Hà Nam; Nam Định; Ninh Bình; Thanh Hóa; Nghệ An; Hà Tĩnh; Quảng Bình; Quảng Trị; Thừa Thiên Huế; Đà Nẵng; Quảng Nam; Quảng Ngãi; Bình Định; Phú Yên; Khánh Hòa; Ninh Thuận; Bình Thuận; Kon Tum; Gia Lai; Đắk Lắk; Lâm Đồng; Tây Ninh; Bình Dương; Đồng Nai; Long An; Tiền Giang; Bến Tre; Trà Vinh; Vĩnh Long; An Giang; Kiên Giang; Cần Thơ; Hậu Giang; Sóc Trăng; Bạc Liêu; Cà Mau'); // prettier-ignore
export const REGIONS = list('Trung du và miền núi phía Bắc; Đồng bằng sông Hồng; Bắc Trung Bộ; Duyên hải Nam Trung Bộ; Tây Nguyên; Đông Nam Bộ; Đồng bằng sông Cửu Long'); // prettier-ignore
export const DISTRICTS = list('Huyện Hải Lăng; Huyện Triệu Phong; Huyện Gio Linh; Huyện Vĩnh Linh; Huyện Cam Lộ; Huyện Đakrông; Huyện Hướng Hóa; Thị xã Quảng Trị; Thành phố Đông Hà; Huyện đảo Cồn Cỏ; Huyện Lệ Thủy; Huyện Bố Trạch; Huyện Tuyên Hóa; Huyện Minh Hóa; Thị xã Ba Đồn'); // prettier-ignore
export const COMMUNES = list('Xã Hải Lệ; Xã Hải Phú; Xã Hải Thượng; Xã Triệu Thành; Xã Triệu Long; Xã Cam Thủy; Xã Gio Mỹ; Xã Vĩnh Tú; Xã Tân Hợp; Xã Hướng Tân; Xã Ba Lòng; Xã Mò Ó; Xã Tà Long; Xã Linh Trường; Xã Kim Thạch; Phường An Đôn; Phường Đông Lễ; Phường Đông Lương; Thị trấn Ái Tử; Thị trấn Khe Sanh; Thị trấn Lao Bảo; Xã Trung Sơn; Xã Hiền Thành; Xã Thanh An'); // prettier-ignore
export const DEPARTMENTS = list('Sở Tài chính; Sở Kế hoạch và Đầu tư; Sở Nội vụ; Sở Tư pháp; Sở Công Thương; Sở Y tế; Sở Giáo dục và Đào tạo; Sở Giao thông vận tải; Sở Xây dựng; Sở Tài nguyên và Môi trường; Sở Khoa học và Công nghệ; Sở Văn hóa, Thể thao và Du lịch; Thanh tra tỉnh; Ban Dân tộc; Ban Quản lý khu kinh tế; Văn phòng UBND tỉnh'); // prettier-ignore
export const OFFICES = list('Phòng Nội vụ; Phòng Tư pháp; Phòng Kinh tế; Phòng Quản lý đô thị; Phòng Y tế; Phòng Giáo dục và Đào tạo; Phòng Văn hóa và Thông tin; Thanh tra huyện; Phòng Lao động - Thương binh và Xã hội; Văn phòng HĐND và UBND; Ban Chỉ huy quân sự; Công an huyện; Hội Nông dân; Hội Phụ nữ; Huyện đoàn'); // prettier-ignore
export const SCHOOLS = list('Trường THPT Nguyễn Huệ; Trường THPT Lê Lợi; Trường THCS Lý Tự Trọng; Trường THCS Thành Cổ; Trường TH Trần Quốc Toản; Trường TH Kim Đồng; Trường MN Hoa Sen; Trường MN Tuổi Hồng; Trường MN Sơn Ca; Trường TH&THCS Hải Lệ; Trường PTDT nội trú; Trung tâm GDNN-GDTX; Trường THCS Bến Hải; Trường TH Lê Văn Tám'); // prettier-ignore
export const HOSPITALS = list('Bệnh viện đa khoa tỉnh; Bệnh viện y học cổ truyền; Bệnh viện phổi; Bệnh viện mắt; Trung tâm y tế Hải Lăng; Trung tâm y tế Gio Linh; Trung tâm y tế Cam Lộ; Bệnh viện sản nhi; Phòng khám đa khoa khu vực; Trạm y tế phường An Đôn; Trung tâm kiểm soát bệnh tật; Bệnh viện phục hồi chức năng'); // prettier-ignore
export const COMPANIES = list('Công ty CP Thủy điện Đakrông; Công ty TNHH May Phong Phú; Công ty CP Gỗ MDF; Công ty TNHH Xi măng; Công ty CP Nước sạch; Công ty TNHH Thương mại Sa Mù; HTX Nông nghiệp Đông Dương; Công ty CP Cao su; Doanh nghiệp tư nhân Hồng Phát; Công ty TNHH Chế biến tinh bột sắn; Công ty CP Xây dựng số 6; HTX Vận tải 30/4'); // prettier-ignore
export const GOODS = list('Xi măng; Thép xây dựng; Gạch tuynel; Cát vàng; Đá 1x2; Phân đạm; Phân lân; Giống lúa Khang Dân; Thuốc bảo vệ thực vật; Xăng RON 95; Dầu diesel; Giấy in A4; Mực in; Bàn ghế học sinh; Máy vi tính; Gạo tẻ; Muối i-ốt; Dầu ăn; Vắc xin dại; Khẩu trang y tế'); // prettier-ignore

/** Units of one kind with what their column is called and what the whole is. */
export const UNIT_SETS: readonly {
  readonly heading: string;
  readonly whole: readonly string[];
  readonly names: readonly string[];
}[] = [
  { heading: 'Tỉnh, thành phố', whole: ['Toàn quốc', 'Cả nước', 'CẢ NƯỚC'], names: PROVINCES },
  { heading: 'Đơn vị', whole: ['Toàn tỉnh', 'Tổng cộng', 'TỔNG SỐ'], names: DISTRICTS },
  { heading: 'Xã, phường', whole: ['Toàn huyện', 'Tổng cộng', 'Tổng số'], names: COMMUNES },
  { heading: 'Tên đơn vị', whole: ['Tổng cộng', 'Cộng', 'TỔNG CỘNG'], names: DEPARTMENTS },
  { heading: 'Đơn vị báo cáo', whole: ['Tổng số', 'Cộng'], names: OFFICES },
  { heading: 'Tên trường', whole: ['Toàn ngành', 'Tổng cộng'], names: SCHOOLS },
  { heading: 'Cơ sở khám chữa bệnh', whole: ['Tổng cộng', 'Cộng toàn ngành'], names: HOSPITALS },
  { heading: 'Tên doanh nghiệp', whole: ['Tổng cộng', 'Cộng'], names: COMPANIES },
];

export const ENGLISH: Readonly<Record<string, string>> = {
  'Tổng số': 'Total',
  'Tổng cộng': 'Grand total',
  'Cả nước': 'Whole country',
  'Chia ra': 'Of which',
  'Trong đó': 'Of which',
};
