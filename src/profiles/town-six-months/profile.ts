/** The six months report of a town's People's Committee. */
import { committeeReport } from '../make-profile';

export const townSixMonths = committeeReport('town', 'six-months');
