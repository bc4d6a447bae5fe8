/** What unit-known finds. */
import type { BaseFinding } from '../../core/finding';
import type { Noticed } from '../../core/observation';

export type UnitKnownFinding =
  | BaseFinding<'unit-known', 'unknown-unit', Noticed['unknown-unit']>
  | BaseFinding<'unit-known', 'mixed-units', Noticed['mixed-units']>;
