/** What departments write about: subjects with groups of items, for the labels of lines. */

export interface Topic {
  readonly id: string;
  readonly titles: readonly string[];
  /** Headings of groups with items that stand under them. */
  readonly groups: readonly { readonly name: string; readonly items: readonly string[] }[];
  readonly unit: { readonly text: string; readonly scaled: boolean; readonly size: number };
}

const group = (name: string, items: string): Topic['groups'][number] => ({ name, items: items.split('; ') });
const money = { text: 'triệu đồng', scaled: true, size: 4000 };

export const TOPICS: readonly Topic[] = [
  {
    id: 'revenue',
    titles: ['TÌNH HÌNH THỰC HIỆN THU NGÂN SÁCH NHÀ NƯỚC', 'BÁO CÁO THU NGÂN SÁCH TRÊN ĐỊA BÀN'],
    groups: [
      group('Thu nội địa', 'Thu từ doanh nghiệp nhà nước trung ương; Thu từ doanh nghiệp nhà nước địa phương; Thu từ khu vực có vốn đầu tư nước ngoài; Thuế ngoài quốc doanh; Lệ phí trước bạ; Thuế thu nhập cá nhân; Thuế bảo vệ môi trường; Phí và lệ phí; Thu xổ số kiến thiết; Thu cấp quyền khai thác khoáng sản'), // prettier-ignore
      group('Các khoản thu về nhà, đất', 'Thuế sử dụng đất phi nông nghiệp; Tiền sử dụng đất; Tiền thuê mặt đất, mặt nước; Thu bán nhà thuộc sở hữu nhà nước; Thu từ đấu giá quyền sử dụng đất'), // prettier-ignore
      group('Thu từ hoạt động xuất nhập khẩu', 'Thuế xuất khẩu; Thuế nhập khẩu; Thuế giá trị gia tăng hàng nhập khẩu; Thuế tiêu thụ đặc biệt hàng nhập khẩu; Thu khác do hải quan thu'), // prettier-ignore
      group('Thu bổ sung từ ngân sách cấp trên', 'Bổ sung cân đối; Bổ sung có mục tiêu bằng vốn trong nước; Bổ sung có mục tiêu bằng vốn ngoài nước; Bổ sung thực hiện cải cách tiền lương'), // prettier-ignore
      group('Thu khác', 'Thu phạt an toàn giao thông; Thu tịch thu, bán tài sản; Thu hồi các khoản chi năm trước; Hoa lợi công sản; Thu cố định tại xã'), // prettier-ignore
    ],
    unit: money,
  },
  {
    id: 'expenditure',
    titles: ['TÌNH HÌNH THỰC HIỆN CHI NGÂN SÁCH ĐỊA PHƯƠNG', 'DỰ TOÁN CHI NGÂN SÁCH'],
    groups: [
      group('Chi đầu tư phát triển', 'Chi xây dựng cơ bản tập trung; Chi từ nguồn thu sử dụng đất; Chi từ nguồn xổ số; Chi trả nợ gốc vốn vay; Chi góp vốn điều lệ'), // prettier-ignore
      group('Chi thường xuyên', 'Chi quốc phòng; Chi an ninh; Chi giáo dục, đào tạo và dạy nghề; Chi khoa học công nghệ; Chi y tế, dân số; Chi văn hóa thông tin; Chi thể dục thể thao; Chi bảo vệ môi trường; Chi sự nghiệp kinh tế; Chi quản lý hành chính; Chi bảo đảm xã hội; Chi khác ngân sách'), // prettier-ignore
      group('Chi chương trình mục tiêu', 'Giảm nghèo bền vững; Xây dựng nông thôn mới; Phát triển vùng dân tộc thiểu số; Ứng phó biến đổi khí hậu; Nước sạch nông thôn'), // prettier-ignore
      group('Chi chuyển nguồn', 'Nguồn cải cách tiền lương; Nguồn vốn đầu tư chưa giải ngân; Kinh phí tự chủ chưa chi; Kinh phí được giao sau 30/9'), // prettier-ignore
    ],
    unit: money,
  },
  {
    id: 'crops',
    titles: ['TIẾN ĐỘ SẢN XUẤT NÔNG NGHIỆP', 'KẾT QUẢ GIEO TRỒNG CÂY HÀNG NĂM'],
    groups: [
      group('Cây lương thực có hạt', 'Lúa đông xuân; Lúa hè thu; Lúa mùa; Lúa nương; Ngô đông; Ngô xuân hè; Kê'), // prettier-ignore
      group('Cây chất bột có củ', 'Khoai lang; Sắn; Khoai sọ; Khoai môn; Dong riềng; Củ từ'), // prettier-ignore
      group('Cây thực phẩm', 'Rau ăn lá; Rau lấy quả; Rau lấy củ; Đậu xanh; Đậu đen; Dưa hấu; Ớt cay; Hành tỏi'), // prettier-ignore
      group('Cây công nghiệp hằng năm', 'Lạc; Đậu tương; Vừng; Mía; Thuốc lá; Bông vải; Cói; Gai'), // prettier-ignore
      group('Cây lâu năm', 'Cà phê; Cao su; Hồ tiêu; Chè búp; Điều; Cam; Bưởi; Chuối; Dứa; Thanh long; Xoài; Vải'), // prettier-ignore
    ],
    unit: { text: 'ha', scaled: false, size: 600 },
  },
  {
    id: 'livestock',
    titles: ['TỔNG HỢP ĐÀN VẬT NUÔI', 'KẾT QUẢ TIÊM PHÒNG GIA SÚC, GIA CẦM'],
    groups: [
      group('Đàn gia súc', 'Trâu cày kéo; Trâu sinh sản; Bò thịt; Bò sữa; Bò lai; Ngựa; Dê; Cừu'), // prettier-ignore
      group('Đàn lợn', 'Lợn thịt; Lợn nái; Lợn đực giống; Lợn con theo mẹ'), // prettier-ignore
      group('Đàn gia cầm', 'Gà thịt; Gà đẻ trứng; Vịt thịt; Vịt đẻ; Ngan; Ngỗng; Chim cút; Bồ câu'), // prettier-ignore
      group('Vật nuôi khác', 'Ong (tổ); Tằm; Thỏ; Hươu sao; Chó nuôi'), // prettier-ignore
    ],
    unit: { text: 'con', scaled: false, size: 3000 },
  },
  {
    id: 'health',
    titles: ['HOẠT ĐỘNG KHÁM CHỮA BỆNH', 'TÌNH HÌNH BỆNH TRUYỀN NHIỄM'],
    groups: [
      group('Bệnh truyền nhiễm', 'Sốt xuất huyết; Tay chân miệng; Cúm mùa; Thủy đậu; Quai bị; Sởi; Ho gà; Viêm gan vi rút; Tiêu chảy; Lỵ trực trùng; Thương hàn'), // prettier-ignore
      group('Khám bệnh', 'Khám nội khoa; Khám ngoại khoa; Khám nhi; Khám sản; Khám răng hàm mặt; Khám mắt; Khám tai mũi họng; Khám da liễu; Khám y học cổ truyền'), // prettier-ignore
      group('Cận lâm sàng', 'Xét nghiệm huyết học; Xét nghiệm sinh hóa; Xét nghiệm vi sinh; Siêu âm; Chụp X quang; Chụp cắt lớp; Điện tim; Nội soi'), // prettier-ignore
      group('Tiêm chủng mở rộng', 'Vắc xin BCG; Vắc xin 5 trong 1; Vắc xin bại liệt; Vắc xin sởi - rubella; Vắc xin uốn ván; Vắc xin viêm não'), // prettier-ignore
    ],
    unit: { text: 'lượt', scaled: false, size: 900 },
  },
  {
    id: 'education',
    titles: ['THỐNG KÊ QUY MÔ TRƯỜNG LỚP', 'TỔNG HỢP SỐ LIỆU GIÁO DỤC'],
    groups: [
      group('Mầm non', 'Nhà trẻ công lập; Nhà trẻ tư thục; Mẫu giáo 3 tuổi; Mẫu giáo 4 tuổi; Mẫu giáo 5 tuổi; Nhóm trẻ độc lập'), // prettier-ignore
      group('Tiểu học', 'Khối lớp Một; Khối lớp Hai; Khối lớp Ba; Khối lớp Bốn; Khối lớp Năm'), // prettier-ignore
      group('Trung học cơ sở', 'Khối lớp Sáu; Khối lớp Bảy; Khối lớp Tám; Khối lớp Chín'), // prettier-ignore
      group('Trung học phổ thông', 'Khối lớp Mười; Khối lớp Mười một; Khối lớp Mười hai; Hệ giáo dục thường xuyên'), // prettier-ignore
    ],
    unit: { text: 'học sinh', scaled: false, size: 700 },
  },
  {
    id: 'petitions',
    titles: ['KẾT QUẢ TIẾP NHẬN, XỬ LÝ ĐƠN THƯ', 'KẾT QUẢ GIẢI QUYẾT KHIẾU NẠI, TỐ CÁO'],
    groups: [
      group('Khiếu nại', 'Bồi thường, giải phóng mặt bằng; Cấp giấy chứng nhận; Tranh chấp ranh giới; Chính sách người có công; Kỷ luật cán bộ; Xử phạt hành chính'), // prettier-ignore
      group('Tố cáo', 'Tham nhũng, lãng phí; Vi phạm quản lý đất đai; Vi phạm đạo đức công vụ; Vi phạm quản lý tài chính; Lĩnh vực tư pháp'), // prettier-ignore
      group('Kiến nghị, phản ánh', 'Hạ tầng giao thông; Điện, nước sinh hoạt; Vệ sinh môi trường; An ninh trật tự; Chế độ bảo hiểm; Thủ tục hành chính'), // prettier-ignore
    ],
    unit: { text: 'đơn', scaled: false, size: 30 },
  },
  {
    id: 'insurance',
    titles: ['TÌNH HÌNH THU, CHI BẢO HIỂM XÃ HỘI', 'SỐ NGƯỜI THAM GIA BẢO HIỂM'],
    groups: [
      group('Bảo hiểm xã hội bắt buộc', 'Doanh nghiệp nhà nước; Doanh nghiệp có vốn nước ngoài; Doanh nghiệp ngoài quốc doanh; Hành chính, đảng, đoàn thể; Sự nghiệp công lập; Ngoài công lập; Hợp tác xã; Xã, phường; Hộ kinh doanh cá thể'), // prettier-ignore
      group('Bảo hiểm y tế', 'Người lao động và chủ sử dụng; Quỹ bảo hiểm đóng; Ngân sách nhà nước đóng; Ngân sách hỗ trợ mức đóng; Hộ gia đình; Học sinh, sinh viên; Hộ cận nghèo'), // prettier-ignore
      group('Các chế độ ngắn hạn', 'Ốm đau; Thai sản; Dưỡng sức, phục hồi sức khỏe; Trợ cấp một lần; Trợ cấp thất nghiệp; Tai nạn lao động'), // prettier-ignore
    ],
    unit: { text: 'người', scaled: false, size: 1500 },
  },
  {
    id: 'construction',
    titles: ['TÌNH HÌNH GIẢI NGÂN VỐN ĐẦU TƯ CÔNG', 'DANH MỤC CÔNG TRÌNH XÂY DỰNG'],
    groups: [
      group('Công trình giao thông', 'Đường liên xã Tân Lập; Cầu Bến Đá; Nâng cấp tỉnh lộ 582; Đường vào khu sản xuất; Bến xe trung tâm; Đường nội thị giai đoạn hai; Cống qua kênh chính'), // prettier-ignore
      group('Công trình thủy lợi', 'Hồ chứa Khe Mây; Kênh mương nội đồng; Trạm bơm Hải Tân; Kè chống sạt lở bờ sông; Đê ngăn mặn; Cống điều tiết'), // prettier-ignore
      group('Công trình giáo dục', 'Trường mầm non Hoa Mai; Trường tiểu học số một; Nhà đa năng trường cấp ba; Nhà hiệu bộ; Ký túc xá học sinh nội trú'), // prettier-ignore
      group('Công trình y tế', 'Trạm y tế xã Hải Lệ; Khoa truyền nhiễm; Khu điều trị nội trú; Nhà kỹ thuật nghiệp vụ; Hệ thống xử lý nước thải'), // prettier-ignore
      group('Công trình công cộng', 'Nhà văn hóa thôn; Chợ trung tâm; Công viên cây xanh; Sân vận động; Điện chiếu sáng; Nghĩa trang liệt sĩ'), // prettier-ignore
    ],
    unit: money,
  },
  {
    id: 'population',
    titles: ['DÂN SỐ VÀ LAO ĐỘNG', 'BIẾN ĐỘNG HỘ TỊCH, HỘ KHẨU'],
    groups: [
      group('Khu vực thành thị', 'Khu phố Trung tâm; Khu phố Bờ Hồ; Khu phố Ga; Khu phố Chợ Mới; Khu phố Đông Bắc; Khu phố Tây Nam'), // prettier-ignore
      group('Khu vực nông thôn', 'Thôn Đông Hà; Thôn An Thái; Thôn Như Lệ; Thôn Tích Tường; Thôn Tân Mỹ; Thôn Phú Long; Thôn Trung Kiên; Thôn Văn Vận'), // prettier-ignore
      group('Vùng miền núi', 'Bản Khe Hiên; Bản Cợp; Bản A Máy; Bản Tà Rùng; Bản Chênh Vênh; Bản Pin'), // prettier-ignore
    ],
    unit: { text: 'người', scaled: false, size: 800 },
  },
  {
    id: 'industry',
    titles: ['GIÁ TRỊ SẢN XUẤT CÔNG NGHIỆP', 'SẢN PHẨM CÔNG NGHIỆP CHỦ YẾU'],
    groups: [
      group('Công nghiệp khai khoáng', 'Khai thác than; Khai thác đá; Khai thác cát sỏi; Khai thác quặng kim loại; Dịch vụ hỗ trợ khai khoáng'), // prettier-ignore
      group('Công nghiệp chế biến, chế tạo', 'Chế biến thực phẩm; Sản xuất đồ uống; Dệt; May mặc; Chế biến gỗ; Sản xuất giấy; Hóa chất; Vật liệu xây dựng; Cơ khí; Sản xuất điện tử; Giường tủ, bàn ghế'), // prettier-ignore
      group('Sản xuất và phân phối điện', 'Thủy điện; Điện gió; Điện mặt trời; Truyền tải và phân phối; Hơi nước'), // prettier-ignore
      group('Cung cấp nước, xử lý chất thải', 'Khai thác và cung cấp nước; Thoát nước; Thu gom rác thải; Tái chế phế liệu'), // prettier-ignore
    ],
    unit: { text: 'tỷ đồng', scaled: true, size: 900 },
  },
  {
    id: 'security',
    titles: ['TÌNH HÌNH TRẬT TỰ AN TOÀN XÃ HỘI', 'KẾT QUẢ XỬ LÝ VI PHẠM HÀNH CHÍNH'],
    groups: [
      group('Phạm pháp hình sự', 'Trộm cắp tài sản; Cố ý gây thương tích; Lừa đảo chiếm đoạt tài sản; Đánh bạc; Cướp giật; Hủy hoại tài sản'), // prettier-ignore
      group('Tai nạn giao thông', 'Đường bộ nghiêm trọng; Đường bộ ít nghiêm trọng; Va chạm giao thông; Đường sắt; Đường thủy nội địa'), // prettier-ignore
      group('Vi phạm môi trường', 'Xả thải không phép; Khai thác cát trái phép; Vận chuyển lâm sản; Vi phạm an toàn thực phẩm; Chôn lấp rác thải'), // prettier-ignore
    ],
    unit: { text: 'vụ', scaled: false, size: 25 },
  },
  {
    id: 'trade',
    titles: ['TỔNG MỨC BÁN LẺ HÀNG HÓA VÀ DOANH THU DỊCH VỤ', 'KIM NGẠCH XUẤT KHẨU HÀNG HÓA'],
    groups: [
      group('Bán lẻ hàng hóa', 'Lương thực, thực phẩm; Hàng may mặc; Đồ dùng gia đình; Văn hóa phẩm; Gỗ và vật liệu; Ô tô các loại; Phương tiện đi lại; Xăng dầu; Nhiên liệu khác; Đá quý, kim loại quý; Sửa chữa xe'), // prettier-ignore
      group('Dịch vụ lưu trú, ăn uống', 'Khách sạn; Nhà nghỉ; Nhà hàng; Quán ăn bình dân; Tiệc cưới, hội nghị'), // prettier-ignore
      group('Dịch vụ khác', 'Kinh doanh bất động sản; Hành chính và hỗ trợ; Giáo dục đào tạo tư nhân; Vui chơi giải trí; Sửa chữa máy tính; Làm đẹp'), // prettier-ignore
      group('Vận tải, kho bãi', 'Vận tải hành khách; Vận tải hàng hóa; Kho bãi; Bưu chính; Chuyển phát'), // prettier-ignore
    ],
    unit: { text: 'tỷ đồng', scaled: true, size: 600 },
  },
  {
    id: 'welfare',
    titles: ['KẾT QUẢ THỰC HIỆN CHÍNH SÁCH XÃ HỘI', 'CHI TRẢ TRỢ CẤP BẢO TRỢ XÃ HỘI'],
    groups: [
      group('Người có công', 'Thương binh; Bệnh binh; Thân nhân liệt sĩ; Người hoạt động kháng chiến; Bà mẹ Việt Nam anh hùng; Người nhiễm chất độc hóa học'), // prettier-ignore
      group('Bảo trợ xã hội', 'Người cao tuổi cô đơn; Người khuyết tật nặng; Trẻ em mồ côi; Người đơn thân nuôi con; Người nhiễm HIV; Hộ gia đình nhận chăm sóc'), // prettier-ignore
      group('Giảm nghèo', 'Hỗ trợ nhà ở; Hỗ trợ tiền điện; Hỗ trợ sinh kế; Cho vay ưu đãi; Miễn giảm học phí; Đào tạo nghề'), // prettier-ignore
    ],
    unit: { text: 'người', scaled: false, size: 200 },
  },
];
