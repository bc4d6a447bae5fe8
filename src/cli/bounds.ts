/** What reading and writing a document may take, as the hosts ask for it. */
import type { Budget } from '../core/budget';
import { BY_ZLIB } from '../threads';
import type { Io } from './io';

type ByZlib = typeof BY_ZLIB;

export interface Bounds extends ByZlib {
  readonly deadline: number;
  readonly budget: Budget;
}

export function bounds({ budget }: Io): Bounds {
  return { ...BY_ZLIB, deadline: budget.deadline(), budget };
}
