/** Figures that are hoped for or set: what is to be reached is nothing that was done, whatever cell holds as much. */
import type { Mention } from '../../prose';

const HOPED = /(?<!\p{L})(?:phấn đấu|dự kiến|dự báo|cần đạt|mục tiêu (?:đến|năm|là|đạt|phấn đấu))(?!\p{L})/iu;
/** In a report of less than a year its end is still to come. */
const BY_THE_END = /(?<!\p{L})(?:đến|tới|vào)\s+(?:hết|cuối|khi kết thúc)\s+năm(?!\s+(?:trước|ngoái))(?!\p{L})/iu;
const SENTENCE = /^.*[.;!?](?=\s)/su;
const isWholeYear = (period: string): boolean => /^\d{4}$/u.test(period);

/** @param period the report's, as a calendar id. */
export const hopedFor =
  (period: string) =>
  ({ line, start, role, planned }: Mention): boolean => {
    const head = line.plain.slice(0, start).replace(SENTENCE, '');
    return (planned && role !== 'level') || HOPED.test(head) || (!isWholeYear(period) && BY_THE_END.test(head));
  };
