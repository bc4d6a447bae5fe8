/** What the library does not tell of a cell and reading needs: weight, indentation and the name of an old font. */

export interface Look {
  readonly bold: boolean;
  readonly indent: number;
  /** The font's name where it is one from before Unicode. */
  readonly font: string | null;
}

/** The look of each cell of one sheet: `looks` by the number that `at` gives for a position. */
export interface SheetLooks {
  readonly at: (row: number, column: number) => Look | undefined;
}

export const NO_LOOKS: SheetLooks = { at: () => undefined };
