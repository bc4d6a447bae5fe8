/** Nouns that Vietnamese sheets count by, in folded spelling: data for `parseUnit`, free to grow. */
export const COUNTED: ReadonlySet<string> = new Set(
  `người|nguời|con|cổ phiếu|cổ phần|trái phiếu|hộ|hộ dân|hộ gia đình|lượt|lượt người|lượt khách|lượt hộ|vụ|vụ việc|việc|đơn|lá đơn|kỳ|đoàn|cuộc|buổi|lớp|trường|em|cháu|học sinh|sinh viên|giáo viên
|cái|chiếc|bộ|quyển|cuốn|tờ|bản|bài|tin|tin bài|tin, bài|phóng sự|chương trình|chuyên mục|chuyên đề|cây|gốc|bụi|cành|quả|trái|củ|bông|chậu
|dự án|công trình|hạng mục|gói thầu|đề án|kế hoạch|nhiệm vụ|chỉ tiêu|tiêu chí|hồ sơ|thủ tục|tthc|văn bản|quyết định|nghị quyết|giấy phép|giấy|hợp đồng|phiếu|biên bản|kết luận
|thôn|bản làng|khu phố|tổ|tổ dân phố|tổ dân cư|xã|phường|thị trấn|phường xã|phường, xã|xã, phường|đặc khu|huyện|tỉnh|đơn vị|cơ quan|doanh nghiệp|hợp tác xã|htx|cơ sở|trang trại|gia trại|chợ|cửa hàng
|đảng viên|cán bộ|công chức|viên chức|biên chế|lao động|đại biểu|hội viên|đoàn viên|thanh niên|phụ nữ|trẻ em|trẻ|bệnh nhân|ca|ca bệnh|trường hợp|mũi|liều|giường|giường bệnh|khẩu|nhân khẩu
|tuyến|tuyến đường|đoạn|đoạn tuyến|điểm cầu|vị trí|ô|lô|thửa|nhà|căn|căn hộ|phòng|tầng|cầu|cống|trạm|bến|ao|hồ|lồng|xe|ô tô|xe máy|tàu|thuyền|máy|thiết bị|thuê bao|cột|bóng
|tháng|năm|ngày|giờ|tuần|quý|lần/người|ngày đêm|suất|suất quà|phần quà|giải|huy chương|bằng khen|giấy khen|danh hiệu|mô hình|câu lạc bộ|clb|đội|nhóm|chi bộ|chi hội|tổ chức|quầy|gian hàng|sản phẩm|mẫu|sự kiện|hoạt động|vở|vở diễn|hội nghị|cuộc họp
|đôi|cặp|ống|lọ|vỉ|cuộn|kiện|bánh|bò|lợn|trâu|gà|vịt|gia cầm|đàn|tổ hợp|vụ án|bị can|đối tượng|tin báo|thứ hạng|hạng|bậc|chai|hộp|thùng|bao|viên|tấm|cọc|sào|mẫu ruộng|lượt xem|tài khoản|giao dịch|cuộc gọi`
    .split('|')
    .map((word) => word.trim())
    .filter((word) => word !== ''),
);
