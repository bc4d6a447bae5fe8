/** The nine months report of a commune's People's Committee. */
import { committeeReport } from '../make-profile';

export const communeNineMonths = committeeReport('commune', 'nine-months');
