/** Labels as they are spoken: without the dash that sets them in, the abbreviations of finance and statistics written out. */
import { foldText } from './text';

/** Folded; only what stands for one thing in a line of a sheet. */
const SHORT: Readonly<Record<string, string>> = {
  bhtn: 'bảo hiểm thất nghiệp',
  bhxh: 'bảo hiểm xã hội',
  bhyt: 'bảo hiểm y tế',
  bvmt: 'bảo vệ môi trường',
  dn: 'doanh nghiệp',
  dnnn: 'doanh nghiệp nhà nước',
  đtnn: 'đầu tư nước ngoài',
  gpmb: 'giải phóng mặt bằng',
  gtgt: 'giá trị gia tăng',
  hđnd: 'hội đồng nhân dân',
  kt: 'kinh tế',
  kv: 'khu vực',
  lptb: 'lệ phí trước bạ',
  nqd: 'ngoài quốc doanh',
  nsđp: 'ngân sách địa phương',
  nsnn: 'ngân sách nhà nước',
  nstw: 'ngân sách trung ương',
  ntm: 'nông thôn mới',
  qsdđ: 'quyền sử dụng đất',
  sdđ: 'sử dụng đất',
  thcs: 'trung học cơ sở',
  thpt: 'trung học phổ thông',
  tncn: 'thu nhập cá nhân',
  tndn: 'thu nhập doanh nghiệp',
  ttđb: 'tiêu thụ đặc biệt',
  tthc: 'thủ tục hành chính',
  ubnd: 'ủy ban nhân dân',
  xdcb: 'xây dựng cơ bản',
  xskt: 'xổ số kiến thiết',
};

const SET_IN = /^\s*[-–—+*•▪○●]+\s*(?=\p{L})/u;

/** Folded. "- Thu tiền SDĐ" is "thu tiền sử dụng đất". */
export const writtenOut = (label: string): string =>
  foldText(label.replace(SET_IN, '')).replace(/[\p{L}\d]+/gu, (word) => SHORT[word] ?? word);
