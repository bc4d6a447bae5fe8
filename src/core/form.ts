/**
 * A form: one standard sheet, declared as data. The catalogue in `forms/`, an office's YAML and the sheet
 * "Khai báo biểu" all yield this shape; `reading` takes it, it never imports the catalogue.
 */
import type { Measure } from './fact';

export interface FormDefinition {
  /** Kebab-case, equals its folder ("budget-expenditure"). */
  readonly id: string;
  readonly title: { readonly vi: string; readonly en: string };
  /** The rule that prescribes it ("TT 343/2016/TT-BTC, Biểu 95/CK-NSNN"); "" for an office's own. */
  readonly basis: string;
  readonly layout: 'outline' | 'units' | 'list' | 'cover' | 'texts';
  readonly recognise: {
    /** Form numbers as printed, without "Biểu số" ("95/CK-NSNN", "01/TCD"). A match decides alone. */
    readonly numbers: readonly string[];
    /** Phrases of the title, any of which counts. */
    readonly titles: readonly string[];
    /** Phrases of headings or labels that raise the score. */
    readonly marks: readonly string[];
  };
  /** Unit of the whole table when the sheet states none; null when it must state one. */
  readonly unit: string | null;
  readonly columns: readonly FormColumn[];
  readonly lines: readonly FormLine[];
  readonly relations: readonly FormRelation[];
  readonly identities: readonly FormIdentity[];
}

export interface FormColumn {
  /** Key inside the form; for figures it is the measure unless `measure` says otherwise. */
  readonly key: string;
  readonly role: 'number' | 'label' | 'measure' | 'text' | 'unit';
  readonly measure?: Measure;
  /** Any of these, matched against the heading path (normalised). The first is printed by templates. */
  readonly headings: readonly string[];
  /** Printed code ("1", "A"). */
  readonly code?: string;
  /** Printed arithmetic in the code row ("1=4+13+22", "3=2/1"). */
  readonly formula?: string;
  readonly unit?: string;
  /** false for percentages, yields, ranks: such columns are never summed. Default true. */
  readonly additive?: boolean;
  /** true for typed quotients and products: the figure stands for its printed digits. */
  readonly rounded?: boolean;
  /** Heading groups above it, outermost first, for templates ("So sánh (%)"). */
  readonly group?: readonly string[];
  /** false: understood where a sheet has it, left out of blank sheets. Default true. */
  readonly printed?: boolean;
  /** On blank sheets of these tiers' bodies only. */
  readonly printedFor?: readonly string[];
}

export interface FormLine {
  readonly key: string;
  readonly label: string;
  /** What blank sheets call it where they know the kind of body, which stands at "{cấp}" ("UBND {cấp}"). */
  readonly ofBody?: string;
  /** On a blank sheet of texts: what belongs under this code. */
  readonly hint?: string;
  /** On blank sheets of these tiers' bodies only. */
  readonly printedFor?: readonly string[];
  readonly synonyms?: readonly string[];
  /** Outline number as printed ("A", "II", "1", "-"). */
  readonly number?: string;
  /** Key of the line it is a part of. */
  readonly parent?: string;
  /** Whether its own children are its complete breakdown. Default "exhaustive". */
  readonly breakdown?: 'exhaustive' | 'partial' | 'none';
  readonly unit?: string;
  readonly required?: boolean;
  /** false: shown with the others, not added into its parent. Default true. */
  readonly additive?: boolean;
  /** false: understood where a sheet has it, left out of blank sheets. Default true. */
  readonly printed?: boolean;
}

/** Arithmetic beyond outline and code row, in code-row syntax over column keys or line keys. */
export interface FormRelation {
  /** `columns`: holds on every line ("percent-of-plan=actual/plan×100"); `lines`: holds in every additive column. */
  readonly over: 'columns' | 'lines';
  /** "production=area×yield÷10", "a-b=c-d", "died≤infected"; keys are kebab-case, the minus stands between blanks. */
  readonly formula: string;
  /** Only in these columns (for `lines`) or lines (for `columns`); all where absent. */
  readonly only?: readonly string[];
  /** Columns besides, in which it mostly holds and nobody is asked: a blank sheet counts the figure there, to be typed over. */
  readonly offered?: readonly string[];
  readonly exhaustive?: boolean;
}

/** One indicator that another form also reports: `<form>/<line key>.<measure>` on both sides. */
export interface FormIdentity {
  readonly left: string;
  readonly right: string;
}
