import { describeProfile } from '../../../test/support/profile-case';
import { provinceNineMonths } from './profile';

describeProfile(provinceNineMonths, __dirname);
