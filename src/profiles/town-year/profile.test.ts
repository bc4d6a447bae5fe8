import { describeProfile } from '../../../test/support/profile-case';
import { townYear } from './profile';

describeProfile(townYear, __dirname);
