/** An office's own report as its folder declares it: what it changes of the built-in one, and the passages that it adds. */
import type { Fault } from '../../core/fault';
import type { FigureSource, Passage } from '../../narrative';
import type { OutlineItem, ProfileFrame } from '../profile';
import type { Declared } from './declared';
import type { OwnBody } from './bodies-file';

export type { OwnFile } from './own-file';

/** Where a passage stands without an outline that says so. */
export type OwnPlace =
  | { readonly kind: 'after' | 'before'; readonly passage: string }
  | { readonly kind: 'drop' }
  /** Where the outline names it, and nowhere else. */
  | { readonly kind: 'outline' };

export interface OwnReport {
  readonly frame: Partial<ProfileFrame>;
  /** Whose report it is, "UBND xã Tân Lập"; null where its workbooks say it. */
  readonly body: string | null;
  /** Where it is dated, "Tân Lập"; null for the body's own place. */
  readonly place: string | null;
  /** Name below the signature; null where the cover gives it. */
  readonly signer: string | null;
  /** null: the built-in outline. */
  readonly outline: readonly OutlineItem[] | null;
  readonly annexes: readonly string[] | null;
  /** Figures that every passage and every department's paragraph may name. */
  readonly figures: Readonly<Record<string, FigureSource>>;
  /** Figures and tables as its files name them. */
  readonly declared: readonly Declared[];
  /** Own passages, and built-in ones in the office's own wording, by id. */
  readonly passages: ReadonlyMap<string, Passage>;
  /** Passages that are moved, or never printed, by id; built-in ones too. */
  readonly places: ReadonlyMap<string, OwnPlace>;
}

/** The same for many bodies: it is no single one's, and one person signs for one of them, so that each is signed as its own cover says. */
export function unsigned(own: OwnReport): OwnReport {
  const any = { ...own, body: null, place: null };
  if (own.signer === null) return any;
  const { position: _, ...frame } = own.frame;
  return { ...any, frame, signer: null };
}

export interface ReadOwnReport {
  readonly report: OwnReport;
  /** The tree of bodies.yaml; null without it. */
  readonly bodies: readonly OwnBody[] | null;
  /** `bad-office` and `bad-template`, each with file, line and column. */
  readonly faults: readonly Fault[];
}
