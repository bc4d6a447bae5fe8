/** The nine months report of a province's People's Committee. */
import { committeeReport } from '../make-profile';

export const provinceNineMonths = committeeReport('province', 'nine-months');
