/** The year report of a province's People's Committee. */
import { committeeReport } from '../make-profile';

export const provinceYear = committeeReport('province', 'year');
