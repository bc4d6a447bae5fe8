/** Three offices' reports in three styles, each with the sheet that its figures came from: what `learn` is tried on. */
import { documentOf } from './document-of';
import { typedSheet, type Typed } from './typed-sheet';
import type { DocumentText } from '../../src/core/document-text';
import type { WorkbookSnapshot } from '../../src/core/snapshot';

export type Figures = Readonly<Record<string, number>>;

export interface LearntReport {
  readonly name: string;
  readonly figures: Figures;
  book(figures: Figures): WorkbookSnapshot;
  /** As `documentOf` and `docxOf` read it. */
  readonly source: string;
}

const bookOf = (file: string, name: string, rows: readonly (readonly Typed[])[]): WorkbookSnapshot => ({
  file,
  sha256: null,
  sheets: [typedSheet({ name, rows })],
});

export const textOf = ({ source, name }: LearntReport): DocumentText => documentOf(source, `${name}.docx`);

/** Sections in Roman numbers, amounts of a sheet without a form, percentages and growth that no cell holds. */
export const budget: LearntReport = {
  name: 'ngan-sach',
  figures: {
    ...{ thu: 9815, thuDuToan: 12500, thuTruoc: 8920, thue: 3515, boSung: 6300 },
    ...{ chi: 8740, chiDuToan: 12500, chiTruoc: 8210, dauTu: 1690, thuongXuyen: 7050, thuongXuyenTruoc: 6710 },
  },
  book: (f) =>
    bookOf('ngan-sach.xlsx', 'Thu chi', [
      ['ỦY BAN NHÂN DÂN XÃ ĐỒNG TÂM'],
      ['TÌNH HÌNH THU, CHI NGÂN SÁCH'],
      ['9 THÁNG ĐẦU NĂM 2025'],
      ['', '', '', '', 'Đơn vị: triệu đồng'],
      ['STT', 'Nội dung', 'Dự toán năm', 'Thực hiện', 'Cùng kỳ năm trước'],
      ['I', 'Tổng thu ngân sách', f['thuDuToan'] ?? 0, f['thu'] ?? 0, f['thuTruoc'] ?? 0],
      ['1', 'Thu thuế, phí, lệ phí', 4200, f['thue'] ?? 0, 3300],
      ['2', 'Thu bổ sung từ ngân sách cấp trên', 8300, f['boSung'] ?? 0, 5620],
      ['II', 'Tổng chi ngân sách', f['chiDuToan'] ?? 0, f['chi'] ?? 0, f['chiTruoc'] ?? 0],
      ['1', 'Chi đầu tư phát triển', 3000, f['dauTu'] ?? 0, 1500],
      ['2', 'Chi thường xuyên', 9500, f['thuongXuyen'] ?? 0, f['thuongXuyenTruoc'] ?? 0],
    ]),
  source: `
ỦY BAN NHÂN DÂN XÃ ĐỒNG TÂM
# BÁO CÁO
# Tình hình thu, chi ngân sách 9 tháng đầu năm 2025
Kính gửi: Đảng ủy xã; HĐND xã
Ủy ban nhân dân xã báo cáo tình hình thu, chi ngân sách 9 tháng đầu năm 2025 như sau:
# I. KẾT QUẢ THU NGÂN SÁCH
Tổng thu ngân sách 9 tháng đầu năm đạt 9.815 triệu đồng, bằng 78,5% dự toán năm, tăng 10,0% so với cùng kỳ năm 2024. Trong đó: thu thuế, phí, lệ phí 3.515 triệu đồng; thu bổ sung từ ngân sách cấp trên 6.300 triệu đồng.
# II. KẾT QUẢ CHI NGÂN SÁCH
Tổng chi ngân sách 8,7 tỷ đồng[^1], bao gồm chi đầu tư phát triển 1.690 triệu đồng và chi thường xuyên 7.050 triệu đồng. Hội nghị ngày 25/9/2025 đã thảo luận các giải pháp. Đã hỗ trợ 1.234 hộ kinh doanh nộp thuế điện tử. Công tác quản lý ngân sách được thực hiện đúng quy định.
# III. NHIỆM VỤ 3 THÁNG CUỐI NĂM 2025
Tiếp tục rà soát các nguồn thu trên địa bàn.
Nơi nhận:
- Như trên;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Lê Văn Tám
[^1]: Chi thường xuyên tăng 340 triệu đồng so với cùng kỳ năm 2024.
`,
};

/** Parts with names of their own, paragraphs of a dash, counts written with a zero before them, pairs of now and then. */
export const traffic: LearntReport = {
  name: 'giao-thong',
  figures: {
    vu: 12,
    vuTruoc: 15,
    chet: 4,
    chetTruoc: 3,
    thuong: 9,
    thuongTruoc: 14,
    viPham: 236,
    viPhamTruoc: 198,
    phat: 412.5,
  },
  book: (f) =>
    bookOf('giao-thong.xlsx', 'Tai nạn', [
      ['CÔNG AN XÃ ĐỒNG TÂM'],
      ['TRẬT TỰ AN TOÀN GIAO THÔNG 6 THÁNG ĐẦU NĂM 2025'],
      ['Chỉ tiêu', 'Đơn vị tính', 'Thực hiện', 'Cùng kỳ năm trước'],
      ['Số vụ tai nạn giao thông', 'vụ', f['vu'] ?? 0, f['vuTruoc'] ?? 0],
      ['Số người chết', 'người', f['chet'] ?? 0, f['chetTruoc'] ?? 0],
      ['Số người bị thương', 'người', f['thuong'] ?? 0, f['thuongTruoc'] ?? 0],
      ['Số trường hợp vi phạm bị xử lý', 'trường hợp', f['viPham'] ?? 0, f['viPhamTruoc'] ?? 0],
      ['Số tiền phạt nộp kho bạc', 'triệu đồng', f['phat'] ?? 0, 365],
    ]),
  source: `
# BÁO CÁO TRẬT TỰ AN TOÀN GIAO THÔNG 6 THÁNG ĐẦU NĂM 2025
# Phần thứ nhất: Kết quả công tác
- Toàn xã xảy ra 12 vụ tai nạn giao thông, so với cùng kỳ năm trước giảm 03 vụ (12/15 vụ).
- Tai nạn làm 04 người chết, tăng 01 người; số người bị thương 09 người, giảm 05 người so với cùng kỳ năm 2024.
- Đã xử lý 236 trường hợp vi phạm, tăng 19,2% so với cùng kỳ năm trước; số tiền phạt nộp kho bạc 412,5 triệu đồng.
- Ý thức của người tham gia giao thông được nâng lên, số vụ vi phạm nồng độ cồn giảm mạnh so với cùng kỳ năm trước.
# Phần thứ hai: Nhiệm vụ thời gian tới
- Tiếp tục tuần tra, kiểm soát trên các tuyến đường liên thôn.
`,
};

/** Letters and decimals before headings, one line a school, shares of a whole, what is left. */
export const schools: LearntReport = {
  name: 'truong-hoc',
  figures: { hang: 2, soXa: 9, tong: 1250, nu: 610, tieuHoc: 720, tieuHocNu: 350, trungHoc: 530, trungHocNu: 260 },
  book: (f) =>
    bookOf('truong-hoc.xlsx', 'Học sinh', [
      ['PHÒNG VĂN HÓA - XÃ HỘI XÃ ĐỒNG TÂM'],
      ['SỐ HỌC SINH NĂM 2025'],
      ['', '', '', 'Đơn vị: học sinh'],
      ['STT', 'Trường', 'Tổng số học sinh', 'Học sinh nữ'],
      ['1', 'Trường Tiểu học Đồng Tâm', f['tieuHoc'] ?? 0, f['tieuHocNu'] ?? 0],
      ['2', 'Trường THCS Đồng Tâm', f['trungHoc'] ?? 0, f['trungHocNu'] ?? 0],
      ['', 'Tổng cộng', f['tong'] ?? 0, f['nu'] ?? 0],
      [],
      [],
      ['XẾP HẠNG THI ĐUA NĂM 2025'],
      ['STT', 'Chỉ tiêu', 'Số lượng'],
      ['1', 'Thứ hạng thi đua ngành giáo dục', f['hang'] ?? 0],
      ['2', 'Số xã được xếp hạng', f['soXa'] ?? 0],
    ]),
  source: `
# BÁO CÁO
# Công tác giáo dục năm 2025
# A. QUY MÔ TRƯỜNG LỚP
# A.1. Học sinh
Tổng số học sinh toàn xã là 1.250 học sinh, trong đó học sinh nữ 610 học sinh, chiếm 48,8%. Trường Tiểu học Đồng Tâm có 720 học sinh, chiếm phần lớn học sinh toàn xã; Trường THCS Đồng Tâm có 530 học sinh.
# A.2. Cơ sở vật chất
Các phòng học được sửa chữa trước năm học mới.
# B. ĐÁNH GIÁ CHUNG
Chất lượng giáo dục được giữ vững, 98,5% phụ huynh hài lòng. Thi đua ngành giáo dục xếp thứ 2/9 xã.
`,
};

export const learntReports: readonly LearntReport[] = [budget, traffic, schools];
