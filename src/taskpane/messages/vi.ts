/** Vietnamese: the language the pane is written in. Keys are `<place>.<what>`. */
export const vi = {
  'boot.tooOld': 'Bản Office này quá cũ: Khớp Số cần {set}. Hãy cập nhật Office, hoặc dùng Office trên web.',
  'language.switch': 'Chuyển sang tiếng Anh (English)',
  'date.form': 'ngày/tháng/năm',
  'date.wrong': 'Hãy ghi ngày dạng 26/11/2026.',
  'help.switch': 'Trợ giúp cho phần đang mở',
  'tabs.title': 'Các phần của Khớp Số',
  'tab.check': 'Kiểm tra',
  'tab.forms': 'Biểu',
  'tab.submit': 'Nộp',
  'tab.report': 'Báo cáo',

  'check.button': 'Kiểm tra số liệu',
  'check.automatic': 'Tự kiểm tra khi sửa',
  'check.marking': 'Tô màu ô có lỗi',
  'check.reading': 'Đang đọc sổ tính…',
  'check.listing.of': 'Đang xem các trang: {done}/{total}',
  'check.reading.of': 'Đang đọc: {done}/{total} ô',
  'check.blank': 'Biểu còn trống: điền số liệu vào là Khớp Số tự kiểm tra.',
  'check.checking.of': 'Đang kiểm tra {done}/{total} ô',
  'check.cancel': 'Dừng',
  'check.cancelled': 'Đã dừng; kết quả trước đó vẫn giữ nguyên.',
  'check.clean': 'Không có lỗi: {facts} số liệu, {proofs} phép tính đã khớp.',
  'check.accepted':
    'Không còn lỗi nào để mở, nhưng {accepted} lỗi đã được chấp nhận có lý do; {facts} số liệu, {proofs} phép tính đã khớp.',
  'check.spoken': 'Đã kiểm tra: {errors} lỗi, {warnings} cảnh báo, {notes} lưu ý, {skipped} điều chưa kiểm tra được.',

  'severity.error': 'Lỗi',
  'severity.warning': 'Cảnh báo',
  'severity.note': 'Lưu ý',

  'cell.go': 'Đến ô {cell}, trang {sheet}',
  'cell.hidden': 'Ô {cell} nằm trên trang đang ẩn “{sheet}”: hãy bỏ ẩn trang rồi bấm lại.',
  'cell.elsewhere': 'Ô {cell}, trang “{sheet}” nằm trong sổ kỳ trước “{file}”: hãy mở sổ ấy để xem.',
  'cell.gone': 'Trang “{sheet}” không còn trong sổ tính.',

  'list.more': 'và {count} dòng nữa.',

  'boot.again': 'Thử lại',

  'set.title': '{count} sổ tính đã tiếp nhận:',
  'set.strangers': 'Còn {count} điều phải trả lời ở phần Nộp.',
  'set.check': 'Phần Kiểm tra nói về sổ đang mở; lỗi của các sổ này ở phần Nộp.',
  'set.open': 'Xem',
  'set.noBytes': 'Excel này không đưa được tệp cho ngăn: hãy lưu (Ctrl+S) rồi chọn chính tệp ấy ở phần Nộp.',
  'set.more': 'và {count} sổ nữa.',
  'bookCell.around': 'Các ô quanh ô {cell}',
  'bookCell.close': 'Đóng',
  'said.close': 'Đóng thông báo này',

  'delivery.saved': 'Đã lưu “{file}”.',
  'delivery.offered': 'Đã gửi “{file}” sang thư mục Tải xuống.',
  'delivery.declined': 'Chưa lưu “{file}”.',
  'figures.where': 'Nguồn: {file}, trang {sheet}, ô {cell}.',
} as const satisfies Readonly<Record<string, string>>;
