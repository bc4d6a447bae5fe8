/** Generated from the folder names by tools/generate-indexes.ts; not edited by hand. */
import type { Profile } from './profile';
import { communeNineMonths } from './commune-nine-months/profile';
import { communeQuarter } from './commune-quarter/profile';
import { communeSixMonths } from './commune-six-months/profile';
import { communeYear } from './commune-year/profile';
import { provinceNineMonths } from './province-nine-months/profile';
import { provinceQuarter } from './province-quarter/profile';
import { provinceSixMonths } from './province-six-months/profile';
import { provinceYear } from './province-year/profile';
import { townNineMonths } from './town-nine-months/profile';
import { townQuarter } from './town-quarter/profile';
import { townSixMonths } from './town-six-months/profile';
import { townYear } from './town-year/profile';

export const fullProfiles: readonly Profile[] = [
  communeNineMonths,
  communeQuarter,
  communeSixMonths,
  communeYear,
  provinceNineMonths,
  provinceQuarter,
  provinceSixMonths,
  provinceYear,
  townNineMonths,
  townQuarter,
  townSixMonths,
  townYear,
];
