/** A profile: one kind of report for one kind of body. Names, tier, outline, passages, recipients are data. */

/** The state's tiers: three until 30/6/2025 (province, town or district, commune), two since (province, commune). */
export type Tier = 'province' | 'town' | 'commune';

/** How long a reporting period is. */
export type Span = 'quarter' | 'six-months' | 'nine-months' | 'year';

/** Words with `{{ name }}` are filled from the period's and the body's names. */
export type OutlineItem =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'passage'; readonly passage: string }
  /** A paragraph of the sheet "Thuyết minh", by its code; `footnote` is the code of its footnote's text. */
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
  /** Kebab-case, equals its folder; the one-page version ends in "-short". */
  readonly id: string;
  readonly title: { readonly vi: string; readonly en: string };
  readonly tier: Tier;
  readonly span: Span;
  readonly length: 'full' | 'short';
  readonly frame: ProfileFrame;
  /** Dotted names of the tier that templates and headings use ("ten.ngan_sach" -> "ngân sách thị xã"). */
  readonly words: Readonly<Record<string, string>>;
  readonly outline: readonly OutlineItem[];
  /** Forms printed as annexes, in order, where their sheets are there. */
  readonly annexes: readonly string[];
}
