import { describeProfile } from '../../../test/support/profile-case';
import { provinceYear } from './profile';

describeProfile(provinceYear, __dirname);
