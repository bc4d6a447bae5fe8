/** Everything that the part of the pane knows which hands in to a server, as one plain value. */
import type {
  DetailAnswer,
  DueAnswer,
  PeriodAnswer,
  PersonAnswer,
  ReceiptAnswer,
  Refused,
  UnitAnswer,
} from '../../submission-api';

export interface HandingState {
  /** undefined until the server has told who is signed in, null for nobody. */
  readonly person: PersonAnswer | null | undefined;
  readonly periods: readonly PeriodAnswer[];
  readonly period: string | null;
  readonly due: DueAnswer | null;
  /** Id of the unit for which is handed in. */
  readonly unit: string | null;
  /** The unit's version that counts; null while none has come. */
  readonly last: DetailAnswer | null;
  /** Of the workbook sent last. */
  readonly receipt: ReceiptAnswer | null;
  readonly refused: Refused | null;
  readonly busy: boolean;
  /** This Office opens no window, or its person wants none: sign in here. */
  readonly signInHere: boolean;
}

export const AT_FIRST: HandingState = {
  person: undefined,
  periods: [],
  period: null,
  due: null,
  unit: null,
  last: null,
  receipt: null,
  refused: null,
  busy: false,
  signInHere: false,
};

export const unitOf = ({ due, unit }: HandingState): UnitAnswer | null =>
  due?.units.find(({ id }) => id === unit) ?? null;

export const isLocked = ({ due }: HandingState): boolean => due !== null && due.locked !== null;
