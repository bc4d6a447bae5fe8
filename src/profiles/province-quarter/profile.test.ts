import { describeProfile } from '../../../test/support/profile-case';
import { provinceQuarter } from './profile';

describeProfile(provinceQuarter, __dirname);
