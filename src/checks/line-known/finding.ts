/** What line-known finds. */
import type { BaseFinding } from '../../core/finding';
import type { Noticed } from '../../core/observation';

type Found<Code extends string, Kind extends keyof Noticed> = BaseFinding<'line-known', Code, Noticed[Kind]>;

export type LineKnownFinding =
  | Found<'unknown-line', 'unknown-line'>
  | Found<'missing-line', 'missing-line'>
  | Found<'duplicate-line', 'repeated-line'>
  | Found<'other-count', 'counted-otherwise'>
  | Found<'unreadable-outline', 'unreadable-number'>;
