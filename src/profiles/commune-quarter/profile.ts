/** The quarter report of a commune's People's Committee. */
import { committeeReport } from '../make-profile';

export const communeQuarter = committeeReport('commune', 'quarter');
