import { describeProfile } from '../../../test/support/profile-case';
import { communeNineMonths } from './profile';

describeProfile(communeNineMonths, __dirname);
