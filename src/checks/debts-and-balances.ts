/** Debts, balances and liabilities by their names: they stand at a moment, and may fall from one report to the next. */

const DEBT = /(?<!\p{L})nợ(?!\p{L})/u;
/** What is done with debts in the course of a year. */
const SETTLED =
  /(?<!\p{L})(?<!(?:phải|chưa|không|khó) )(?:thu|trả|xử lý|thu hồi|xóa|xoá|khoanh|giãn|thanh toán|doanh số|phát sinh|vay nợ)(?!\p{L})/u;
const BALANCE =
  /(?<!\p{L})(?:công nợ|chưa (?:thu|thu hồi|thanh toán|quyết toán|giải ngân|nộp|chi|trả)|(?:số|khoản) (?:phải thu|phải trả)|tiền gửi|vốn huy động|huy động vốn|tổng nguồn vốn|vốn điều lệ|vốn chủ sở hữu|kết dư|bội chi|bội thu|thặng dư|thâm hụt|chênh lệch|cân đối thu,? chi|tồn đọng)(?!\p{L})/u;
const BALANCE_ITSELF =
  /^(?:[\d.)\s+*-]*)(?:tổng )?(?:giá trị )?(?:tài sản|tiền mặt|lợi nhuận|lãi|lỗ|phải thu|phải trả|số dư)(?!\p{L})/u;

/** `text`: folded, with its accents. */
export const standsByName = (text: string): boolean =>
  (DEBT.test(text) && !SETTLED.test(text)) || BALANCE.test(text) || BALANCE_ITSELF.test(text);
