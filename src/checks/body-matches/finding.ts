/** What body-matches finds. */
import type { BaseFinding } from '../../core/finding';

/** Both bodies as they are named, and the workbook that names the expected one. */
export type OtherBody = {
  readonly body: string;
  readonly expected: string;
  readonly other: string;
};

/** The body that heads a sheet, and the one that the cover names. */
export type OtherSheet = {
  readonly body: string;
  readonly expected: string;
};

/** The body that a text says reports, and the one that the cover names. */
export type OtherText = OtherSheet;

export type BodyMatchesFinding =
  | BaseFinding<'body-matches', 'other-body', OtherBody>
  | BaseFinding<'body-matches', 'other-sheet', OtherSheet>
  | BaseFinding<'body-matches', 'other-text', OtherText>;
