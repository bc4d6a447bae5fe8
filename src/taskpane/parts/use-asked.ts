/** An answer that comes a moment later: the one before stands until then, so that nothing flickers. */
import { useEffect, useState } from 'preact/hooks';
import type { Fault } from '../../core/fault';
import { faultOf } from '../state/workbook-state';

export interface Asked<T> {
  /** The last answer; null before the first, and after a fault. */
  readonly answer: T | null;
  readonly fault: Fault | null;
  /** Whether the answer is to what is asked now. */
  readonly current: boolean;
}

/** Asks again whenever `about` changes. An answer that was overtaken by a newer question is not shown. */
export function useAsked<T>(ask: () => Promise<T>, about: readonly unknown[]): Asked<T> {
  const [asked, setAsked] = useState<Asked<T>>({ answer: null, fault: null, current: false });
  useEffect(() => {
    let overtaken = false;
    setAsked((before) => ({ ...before, current: false }));
    ask().then(
      (answer) => {
        if (!overtaken) setAsked({ answer, fault: null, current: true });
      },
      (error: unknown) => {
        const fault = faultOf(error);
        // The check is no longer the one on show: the newer one is being asked.
        if (!overtaken && fault.code !== 'cancelled') setAsked({ answer: null, fault, current: true });
      },
    );
    return () => {
      overtaken = true;
    };
  }, about);
  return asked;
}
