import { describeProfile } from '../../../test/support/profile-case';
import { townSixMonths } from './profile';

describeProfile(townSixMonths, __dirname);
