/** The nine months report of a town's People's Committee. */
import { committeeReport } from '../make-profile';

export const townNineMonths = committeeReport('town', 'nine-months');
