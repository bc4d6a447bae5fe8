import { describeProfile } from '../../../test/support/profile-case';
import { townQuarter } from './profile';

describeProfile(townQuarter, __dirname);
