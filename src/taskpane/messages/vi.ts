/** Vietnamese: the language the pane is written in. Keys are `<place>.<what>`. */
export const vi = {
  'boot.outside': 'Trang này là ngăn tác vụ của Khớp Số, hãy mở nó từ thẻ Trang đầu của Excel hoặc Word. Không có Office thì dùng bàn thử: chạy "npm run workbench" trong thư mục dự án.',
  'boot.tooOld': 'Bản Office này quá cũ: Khớp Số cần {set}. Hãy cập nhật Office, hoặc dùng Office trên web.',
  'language.switch': 'Chuyển sang tiếng Anh (English)',
  'tabs.title': 'Các phần của Khớp Số',
  'tab.check': 'Kiểm tra',
  'tab.forms': 'Biểu',
  'tab.submit': 'Nộp',
  'tab.report': 'Báo cáo',

  'check.button': 'Kiểm tra số liệu',
  'check.automatic': 'Tự kiểm tra khi sửa',
  'check.marking': 'Tô màu ô có lỗi',
  'check.reading': 'Đang đọc sổ tính…',
  'check.reading.of': 'Đang đọc {done}/{total}',
  'check.cancel': 'Dừng',
  'check.cancelled': 'Đã dừng; kết quả trước đó vẫn giữ nguyên.',
  'check.clean': 'Không có lỗi: {facts} số liệu, {proofs} đẳng thức đã được chứng minh.',
  'check.spoken': 'Đã kiểm tra: {errors} lỗi, {warnings} cảnh báo, {notes} ghi chú, {skipped} điều không hỏi được.',

  'summary.facts': 'số liệu',
  'summary.proven': 'đẳng thức đúng',
  'summary.errors': 'lỗi',
  'summary.warnings': 'cảnh báo',
  'summary.skipped': 'không hỏi được',

  'filter.title': 'Lọc phát hiện',
  'filter.error': 'Lỗi {count}',
  'filter.warning': 'Cảnh báo {count}',
  'filter.note': 'Ghi chú {count}',
  'filter.skipped': 'Không hỏi được {count}',
  'filter.waived': 'Ngoại lệ {count}',
  'filter.search': 'Tìm trong phát hiện',

  'severity.error': 'Lỗi',
  'severity.warning': 'Cảnh báo',
  'severity.note': 'Ghi chú',

  'cell.go': 'Đến ô {cell}, trang {sheet}',
  'cell.hidden': 'Ô {cell} nằm trên trang đang ẩn “{sheet}”: hãy bỏ ẩn trang rồi bấm lại.',
  'cell.gone': 'Trang “{sheet}” không còn trong sổ tính.',

  'finding.why': 'Phép tính và ô đáng ngờ',
  'arithmetic.caption': 'Phép tính: {statement}',
  'arithmetic.expected': 'Tính ra',
  'arithmetic.difference': 'Chênh lệch',
  'suspects.title': 'Ô đáng ngờ, từ đáng ngờ nhất',

  'repair.button': 'Sửa thành {value}',
  'repair.label': 'Sửa ô {cell} thành {value}',
  'repair.done': 'Đã sửa ô {cell} trên trang “{sheet}” thành {value}.',
  'undo.button': 'Hoàn tác',
  'undo.done': 'Đã trả lại như cũ.',

  'skips.title': 'Những điều không hỏi được',
  'skips.hint': 'Im lặng không có nghĩa là đúng: các đẳng thức dưới đây thiếu dữ liệu nên chưa được kiểm tra.',
  'list.more': 'và {count} dòng nữa.',
} as const satisfies Readonly<Record<string, string>>;
