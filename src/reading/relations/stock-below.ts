/** A total that says what there is now, below lines that say what came and went: a stock, which its flows do not add up to. */
import { foldText } from '../../language';
import type { TableLine } from '../lines';
import type { Family } from './family';
import { saysTotal } from './words';

/** "Tổng số hộ kinh doanh đang hoạt động", "Tổng số đảng viên hiện có". */
const IS_THERE =
  /(?<!\p{L})(?:đang|hiện (?:có|còn|nay|tại)|đến nay|còn lại|lũy kế|cuối (?:kỳ|tháng|quý|năm)|đến (?:thời điểm|cuối|ngày|hết))(?!\p{L})/u;
/** What comes and goes in a period. */
const MOVES =
  /(?<!\p{L})(?:mới|thành lập|phát sinh|tăng|giảm|chấm dứt|giải thể|ngừng|tạm ngừng|thu hồi|xóa|hủy|kết nạp|chuyển (?:đến|đi|sinh hoạt)|tiếp nhận|tuyển|nghỉ|thôi|thoát|tái|đăng ký|cấp lại|gia nhập|rời|nhập|xuất)(?!\p{L})/u;

export function isStockBelowFlows(lines: readonly TableLine[], { whole, parts }: Family): boolean {
  const label = foldText(lines[whole]?.label ?? '');
  if (!saysTotal(label) || !IS_THERE.test(label)) return false;
  const own = parts.map(({ at }) => foldText(lines[at]?.label ?? ''));
  return own.every((part) => !IS_THERE.test(part)) && own.some((part) => MOVES.test(part));
}
