/** Labels as they are spoken: without the dash that sets them in, the abbreviations of finance and statistics written out. */
import { foldText } from './text';

/** Folded; only what stands for one thing in a line of a sheet. */
const SHORT: Readonly<Record<string, string>> = {
  bvmt: 'bảo vệ môi trường',
  dn: 'doanh nghiệp',
  dnnn: 'doanh nghiệp nhà nước',
  đtnn: 'đầu tư nước ngoài',
  gtgt: 'giá trị gia tăng',
  hđnd: 'hội đồng nhân dân',
  kt: 'kinh tế',
  kv: 'khu vực',
  lptb: 'lệ phí trước bạ',
  nqd: 'ngoài quốc doanh',
  nsđp: 'ngân sách địa phương',
  nsnn: 'ngân sách nhà nước',
  nstw: 'ngân sách trung ương',
  sdđ: 'sử dụng đất',
  tncn: 'thu nhập cá nhân',
  tndn: 'thu nhập doanh nghiệp',
  ttđb: 'tiêu thụ đặc biệt',
  ubnd: 'ủy ban nhân dân',
  xdcb: 'xây dựng cơ bản',
  xskt: 'xổ số kiến thiết',
};

const SET_IN = /^\s*[-–—+*•▪○●]+\s*(?=\p{L})/u;

/** Folded. "- Thu tiền SDĐ" is "thu tiền sử dụng đất". */
export const writtenOut = (label: string): string =>
  foldText(label.replace(SET_IN, '')).replace(/[\p{L}\d]+/gu, (word) => SHORT[word] ?? word);
