/** The six months report of a province's People's Committee. */
import { committeeReport } from '../make-profile';

export const provinceSixMonths = committeeReport('province', 'six-months');
