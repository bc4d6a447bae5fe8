/** A profile: one kind of report for one kind of body. Names, tier, outline, passages, recipients are data. */
import type { BodyTier } from '../language';

/** The state's tiers: three until 30/6/2025 (province, town or district, commune), two since; and a department of one. */
export type Tier = BodyTier;

/** How long a reporting period is; `months` is any other number of months (8, 10, 11). */
export type Span = 'month' | 'quarter' | 'six-months' | 'nine-months' | 'months' | 'year';

/** Words with `{{ name }}` are filled from the period's and the body's names. */
export type OutlineItem = OutlineContent & {
  /** A condition in the template language ("thu.tong.uoc.co"): left out where it does not hold. */
  readonly when?: string;
};

type OutlineContent =
  /** A form's sheet (or one of no form, by its tab or title) as a table in the body; only some of its columns, by their headings. */
  | {
      readonly kind: 'table';
      readonly form: string;
      readonly columns?: readonly string[];
      /** Without lines of totals. */
      readonly totals?: false;
      /** Amounts in this unit, with so many decimals: a sheet in đồng as triệu đồng. */
      readonly unit?: { readonly name: string; readonly decimals: number };
    }
  /** A table of words, as it was typed; its first row is its header. */
  | { readonly kind: 'rows'; readonly rows: readonly (readonly string[])[] }
  /** What stood here and is tied to no sheet: marked in the report until somebody ties it. */
  | { readonly kind: 'unbound'; readonly text: string }
  /** A form's figures as a chart in the body. */
  | { readonly kind: 'chart'; readonly form: string }
  | {
      readonly kind: 'heading';
      readonly level: 1 | 2 | 3;
      readonly text: string;
      /** Printed as it stands, with whatever number its own text has. */
      readonly numbered?: false;
    }
  /** A sentence without figures, in the report's words. */
  | { readonly kind: 'sentence'; readonly text: string }
  | {
      readonly kind: 'passage';
      readonly passage: string;
      /** Left out without a gap where none of its forms' sheets was given. */
      readonly optional?: true;
      /** Here only if its sheet speaks of the year that the report closes (`ending`), or of any other (`running`). */
      readonly year?: 'ending' | 'running';
    }
  /** Paragraphs of the sheet "Thuyết minh", by their code; `footnote` is the code of their footnote's text. */
  | {
      readonly kind: 'text';
      readonly code: string;
      readonly footnote?: string;
      /** "- " or a running "1. " before it. */
      readonly mark?: 'dash' | 'number';
      /** A body may leave it out without a gap. */
      readonly optional?: true;
    };

export interface ProfileFrame {
  /** Name of the kind of document and its abbreviation, "Báo cáo" and "BC". */
  readonly kind: string;
  readonly symbol: string;
  readonly subject: string;
  readonly authority: string;
  readonly position: string;
  readonly addressees: readonly string[];
  readonly recipients: readonly string[];
}

export interface Profile {
  /** "<tier>-<span>"; the one-page version ends in "-short". */
  readonly id: string;
  readonly title: { readonly vi: string; readonly en: string };
  readonly tier: Tier;
  readonly span: Span;
  readonly length: 'full' | 'short';
  readonly frame: ProfileFrame;
  /** Dotted names of the tier that templates and headings use ("ten.cap_duoi" -> "UBND phường, xã"). */
  readonly words: Readonly<Record<string, string>>;
  readonly outline: readonly OutlineItem[];
  /** Forms printed as annexes, in order, where their sheets are there. */
  readonly annexes: readonly string[];
}
