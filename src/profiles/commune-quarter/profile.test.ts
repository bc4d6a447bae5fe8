import { describeProfile } from '../../../test/support/profile-case';
import { communeQuarter } from './profile';

describeProfile(communeQuarter, __dirname);
