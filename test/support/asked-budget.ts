/** A budget that remembers what it was asked for, and ends the work at the n-th asking. */
import type { Budget, WorkPlace } from '../../src/core/budget';
import { Fault } from '../../src/core/fault';

export interface AskedBudget extends Budget {
  /** Every asking; its place where one was named. */
  readonly asked: readonly (WorkPlace | undefined)[];
  /** Entries listed so far. */
  readonly listed: () => number;
}

/** Throws Fault `too-slow` with the last place that was named, at the `last`-th asking. */
export function askedBudget(last = Infinity): AskedBudget {
  const asked: (WorkPlace | undefined)[] = [];
  let listed = 0;
  let named: WorkPlace = {};
  return {
    asked,
    listed: () => listed,
    spend: (place) => {
      asked.push(place);
      named = place ?? named;
      if (asked.length < last) return;
      throw new Fault('too-slow', { ...named });
    },
    list: (entries) => {
      listed += entries;
    },
  };
}
