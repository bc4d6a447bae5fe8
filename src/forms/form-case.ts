/** A form's cases: small sheets as people write them, with the figures that must be read from them. */

export interface FormCase {
  readonly name: string;
  /** The sheet row by row; null and missing cells are blank. */
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** Merged areas ("A1:C1"). */
  readonly merges?: readonly string[];
  /** What must be read: "<line key or code>.<measure>" to the exact decimal. */
  readonly facts: Readonly<Record<string, string>>;
  /** Texts that must be read: "<line>.<column>" to the text. */
  readonly texts?: Readonly<Record<string, string>>;
}
