/** How each column of figures writes its numbers, gathered in one pass over the lines. */
import { fromCellNumber } from '../../core/decimal';
import type { CellSnapshot } from '../../core/snapshot';
import { parseFigure } from '../../language';
import { showsDate, textOf } from '../sheet';

/** From the cells that leave no doubt. */
export interface ColumnStyle {
  /** The decimal separator of its texts; null without evidence, or with evidence for both. */
  readonly separator: '.' | ',' | null;
  /** Some cells say "." and others ",". */
  readonly torn: boolean;
  /** Decimals of its true numbers, told where a text leaves doubt: -1 without any, else the most that one has. */
  readonly numberDecimals: number;
  readonly numbers: number;
  /** What the other columns of the table say, where this one says nothing. */
  readonly table: '.' | ',' | null;
  /** Its figures below nought stand in brackets, so that "(73)" is one of them and no note's mark. */
  readonly brackets: boolean;
}

/** "(1.234)", "(195)": more than a note's mark in brackets. */
const BELOW_NOUGHT = /^\(\s?\d[\d.,\s]{2,}\)$/u;

/** Texts like "1,234" that must stand together before they are thousands without another word. */
const ENOUGH = 4;

export class StyleSurvey {
  private dots = 0;
  private commas = 0;
  private numbers = 0;
  private decimals = -1;
  /** Texts that may be read in two ways, by the separator they hold. */
  private doubtful = { dots: 0, commas: 0 };

  /** `brackets`: whether the heading says that figures below nought are to be expected. */
  constructor(private brackets = false) {}

  add(cell: CellSnapshot): void {
    const { value } = cell;
    if (typeof value === 'number') {
      if (showsDate(cell.format)) return;
      this.numbers += 1;
      if (!Number.isInteger(value)) this.decimals = Math.max(this.decimals, fromCellNumber(value)?.scale ?? 0);
      else if (this.decimals < 0) this.decimals = 0;
      return;
    }
    if (typeof value !== 'string' || value === '') return;
    const text = textOf(cell);
    this.brackets ||= BELOW_NOUGHT.test(text);
    const figure = parseFigure(text);
    if (figure?.kind === 'ambiguous') {
      if (figure.asDecimals.decimalSeparator === '.') this.doubtful.dots += 1;
      else this.doubtful.commas += 1;
    }
    if (figure?.kind !== 'figure' || figure.decimalSeparator === null) return;
    if (figure.decimalSeparator === '.') this.dots += 1;
    else this.commas += 1;
  }

  /** The styles of all columns of a table: each by itself, and what the others say. */
  static styles(surveys: readonly StyleSurvey[]): ColumnStyle[] {
    const sum = (of: (survey: StyleSurvey) => number): number => surveys.reduce((all, survey) => all + of(survey), 0);
    const dots = sum((survey) => survey.dots);
    const commas = sum((survey) => survey.commas);
    const [doubtfulDots, doubtfulCommas] = [sum((each) => each.doubtful.dots), sum((each) => each.doubtful.commas)];
    const table =
      dots > 0 && commas === 0
        ? '.'
        : commas > 0 && dots === 0
          ? ','
          : dots + commas === 0 && doubtfulCommas >= ENOUGH && doubtfulDots === 0
            ? '.'
            : dots + commas === 0 && doubtfulDots >= ENOUGH && doubtfulCommas === 0
              ? ','
              : null;
    return surveys.map((survey) => {
      const torn = survey.dots > 0 && survey.commas > 0;
      return {
        separator: torn ? null : survey.dots > 0 ? '.' : survey.commas > 0 ? ',' : null,
        torn,
        numberDecimals: survey.decimals,
        numbers: survey.numbers,
        table,
        brackets: survey.brackets,
      };
    });
  }
}
