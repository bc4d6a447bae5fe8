import { describeProfile } from '../../../test/support/profile-case';
import { communeYear } from './profile';

describeProfile(communeYear, __dirname);
