import { describeProfile } from '../../../test/support/profile-case';
import { provinceSixMonths } from './profile';

describeProfile(provinceSixMonths, __dirname);
