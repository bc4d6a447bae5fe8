/** The quarter report of a province's People's Committee. */
import { committeeReport } from '../make-profile';

export const provinceQuarter = committeeReport('province', 'quarter');
