/** A passage: one or more paragraphs of a report as a template, with the figures, texts and lists that it may name. */

/** A fact by form, line key and measure, with the words for a person who must find it when it is missing. */
export interface FigureSource {
  readonly form: string;
  readonly key: string;
  readonly measure: string;
  /** "Tổng thu ngân sách địa phương, ước thực hiện". */
  readonly label: string;
  /** Any sheet by its tab or title, where no form is named; `key` and `measure` are then words of its line and column. */
  readonly sheet?: string;
  /** "D12" of that sheet. */
  readonly cell?: string;
  /** Declared by an office: line and column may be words of the sheet instead of keys. */
  readonly own?: true;
  /** Of several workbooks with such a sheet the one whose file is called so, whatever period its name says. */
  readonly book?: string;
  /** Calendar id of the report's period: what "{kỳ này}" in a name means. */
  readonly of?: string;
}

/** A text cell of a form's line, or of the item that holds it. */
export interface TextSource {
  readonly form: string;
  readonly key: string;
  readonly column: string;
  readonly label: string;
}

/** Rows of a form: the items of a list, the units of a table of units, or the items that one cell holds between semicolons. */
export interface ListSource {
  readonly form: string;
  /** Rows of this group (or, for a cell's items, of this line) only. */
  readonly key?: string;
  /** Lines that are not rows of the list (the total, the body's own office). */
  readonly except?: readonly string[];
  /** Name in the template -> column of texts; "name" is the row's own label. */
  readonly columns: Readonly<Record<string, string>>;
  /** Name in the template -> measure. A row with none of the measures `needed` is left out. */
  readonly figures?: Readonly<Record<string, string>>;
  readonly needed?: string | readonly string[];
  /** A row whose figures are all 0 is left out: there is none of it. The list is then empty, and not missing. */
  readonly present?: true;
  /** Only named rows whose cells are all blank: what nobody has said anything of. */
  readonly unsaid?: true;
  /** Columns whose cell lists names: nothing is said of one that names nobody ("0", "không"). */
  readonly names?: readonly string[];
  /** The single column holds many items in one cell ("Hải Lệ; Phường 2"). */
  readonly split?: true;
  readonly label: string;
}

export interface Passage {
  /** Kebab-case, equals its folder. */
  readonly id: string;
  readonly title: { readonly vi: string; readonly en: string };
  /** Template name ("thu.tong.uoc") -> where the figure stands. Names: lower-case ASCII words joined by "_", parts by ".". */
  readonly figures: Readonly<Record<string, FigureSource>>;
  readonly texts?: Readonly<Record<string, TextSource>>;
  readonly lists?: Readonly<Record<string, ListSource>>;
  /** Where an office wrote it, for messages. */
  readonly origin?: { readonly file: string; readonly firstLine?: number };
  /** Its text stands by itself: printed, with a mark for each missing figure, even where no figure is there. */
  readonly keep?: true;
  /** Liquid, see docs/mau-cau.md; an empty line starts a new paragraph. */
  readonly template: string;
  /** For the one-page version; the first paragraph of `template` when absent. */
  readonly short?: string;
}

/** The passage's own template: for the one-page version the short one, where it has one. */
export function builtInTemplate(passage: Passage, length: 'full' | 'short'): string {
  return length === 'short' ? (passage.short ?? passage.template) : passage.template;
}

/** Every form that the passage takes anything from. */
export function formsOf(passage: Passage): readonly string[] {
  const sources: readonly Readonly<Record<string, { readonly form: string }>>[] = [
    passage.figures,
    passage.texts ?? {},
    passage.lists ?? {},
  ];
  return [...new Set(sources.flatMap((each) => Object.values(each)).map(({ form }) => form))];
}
