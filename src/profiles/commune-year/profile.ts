/** The year report of a commune's People's Committee. */
import { committeeReport } from '../make-profile';

export const communeYear = committeeReport('commune', 'year');
