/** The real host's limits, as Microsoft documents them for Excel on the web; tests lower them to meet them early. */

export interface HostLimits {
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** A range with more cells is refused (RangeExceedsLimit). */
  readonly rangeCells: number;
  /** A range with more cells answers null for its values instead of an error; Infinity never does. */
  readonly nullValuesAbove: number;
  /** More merged areas than this in one range and the question fails. */
  readonly mergedAreas: number;
}

export const OFFICE_LIMITS: HostLimits = {
  requestBytes: 5 * 1024 * 1024,
  responseBytes: 5 * 1024 * 1024,
  rangeCells: 5_000_000,
  nullValuesAbove: Infinity,
  mergedAreas: 512,
};
