/** The days of the pane's users as scenarios: the one list of which the runs by host and the matrix are made. */
import { binding } from './binding';
import { checking } from './checking';
import { intake } from './intake';
import { keyboard } from './keyboard';
import { longDay } from './long-day';
import { reporting } from './reporting';
import type { Scenario } from './scene';
import { sealing } from './sealing';
import { secretary } from './secretary';

export const DAYS = {
  /** Finds, repairs, accepts: checking one workbook, six hundred findings, without a mouse. */
  finance: [...checking, ...keyboard, ...longDay],
  /** Hands over: what blocks, the seal, what breaks it. */
  'department head': sealing,
  /** Takes in, asks, merges, writes the report, sends notes back. */
  secretary: [...intake, ...reporting, ...binding, ...secretary],
} as const satisfies Readonly<Record<string, readonly Scenario[]>>;

export const SCENARIOS: readonly Scenario[] = Object.values(DAYS).flat();
