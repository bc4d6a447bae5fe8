/** What the parts of requests are called by people, in both languages. */
import type { Said } from '../refusal';

const NAMES: Readonly<Record<string, Said>> = {
  login: { vi: 'tên đăng nhập', en: 'login name' },
  password: { vi: 'mật khẩu', en: 'password' },
  old: { vi: 'mật khẩu đang dùng', en: 'present password' },
  newPassword: { vi: 'yêu cầu mật khẩu mới', en: 'wish for a new password' },
  code: { vi: 'mã đăng nhập', en: 'code of the sign-in' },
  name: { vi: 'họ tên', en: 'name' },
  role: { vi: 'vai', en: 'role' },
  active: { vi: 'tình trạng tài khoản', en: 'state of the account' },
  unit: { vi: 'đơn vị', en: 'unit' },
  period: { vi: 'kỳ', en: 'period' },
  file: { vi: 'tên tệp', en: 'name of the file' },
  submit: { vi: 'nộp hay gửi nháp', en: 'whether it is handed in' },
  despite: { vi: 'cộng dù còn điều phải hỏi', en: 'whether to add all the same' },
  id: { vi: 'số hiệu trong địa chỉ', en: 'id in the address' },
  from: { vi: 'bản để so', en: 'version to compare with' },
  text: { vi: 'lời ghi', en: 'text' },
  remarks: { vi: 'nhận xét', en: 'remarks' },
  sheet: { vi: 'trang', en: 'sheet' },
  cell: { vi: 'ô', en: 'cell' },
  yaml: { vi: 'nội dung tệp cây cơ quan', en: 'text of the file of bodies' },
  trial: { vi: 'thử, chưa nạp', en: 'whether it is only tried' },
  before: { vi: 'chỗ bắt đầu của trang nhật ký', en: 'place in the log' },
};

export const isNamed = (field: string): boolean => Object.hasOwn(NAMES, field);

/** One without a name is a part of the request. */
export const fieldSaid = (field: string): Said =>
  (isNamed(field) ? NAMES[field] : undefined) ?? { vi: 'một mục của yêu cầu', en: 'a part of the request' };
