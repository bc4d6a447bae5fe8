/** The quarter report of a town's People's Committee. */
import { committeeReport } from '../make-profile';

export const townQuarter = committeeReport('town', 'quarter');
