/** "tăng 0,6 tiêu chí/xã so với năm 2022 (17,3 tiêu chí/xã)", "… so với cùng kỳ là 70,41%": a figure of the time that something is compared with. */
import type { Mention } from '../mentions/mention';
import type { ReadLine } from '../text/read-line';

const COMPARED =
  /(?<!\p{L})so(?: với)?\s+(?:cùng kỳ|cùng thời điểm|năm|kỳ|quý|tháng|vụ|đầu năm|cuối năm)(?!\p{L})(?:(?!(?:đạt|tăng|giảm|chiếm|bằng|ước|vượt)(?!\p{L}))[^.,;\d]|(?:19|20)\d{2}){0,40}$/u;
/** Said of a time before, whatever it is made of now. */
export const isOfEarlier = ({ low }: ReadLine, { start }: Mention): boolean =>
  COMPARED.test(low.slice(Math.max(0, start - 90), start));
