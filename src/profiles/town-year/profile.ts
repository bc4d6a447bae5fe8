/** The year report of a town's People's Committee. */
import { committeeReport } from '../make-profile';

export const townYear = committeeReport('town', 'year');
