/** The six months report of a commune's People's Committee. */
import { committeeReport } from '../make-profile';

export const communeSixMonths = committeeReport('commune', 'six-months');
