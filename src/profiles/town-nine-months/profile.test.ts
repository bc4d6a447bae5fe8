import { describeProfile } from '../../../test/support/profile-case';
import { townNineMonths } from './profile';

describeProfile(townNineMonths, __dirname);
