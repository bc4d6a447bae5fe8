/** One passage to paragraphs of inline pieces, with what was missing. */
import type { GapInline, Inline } from '../core/report-document';
import { Figure, NoneFigure } from './figure';
import { leftOver } from './after-held';
import { setAside } from './held-tag';
import { lackingOf, type Lacking } from './lacking';
import { builtInTemplate, type Passage } from './passage';
import { text, tidy } from './pieces';
import { put, scopeOf, type Scope, type ScopeValue } from './scope';
import type { Sources } from './sources';
import { parseTemplate, renderTemplate, type ParsedTemplate } from './template-engine';

export interface RenderOptions {
  /** Dotted names of the profile and of the report's variables. */
  readonly words: Readonly<Record<string, string>>;
  readonly length: 'full' | 'short';
  /** The period reported on ends with its year. */
  readonly closesYear?: boolean;
  /** An office's own wording instead of ours. */
  readonly override?: ParsedTemplate;
}

export interface RenderedPassage {
  readonly paragraphs: readonly (readonly Inline[])[];
  /** Which of its passage each of them is: one that is held back is counted, so that the next keeps its number. */
  readonly numbers: readonly number[];
  /** What is held back, and of which paragraph. */
  readonly heldOf: readonly HeldParagraph[];
  readonly gaps: readonly GapInline[];
  /** Sentences that are held back, as they would read. */
  readonly held: readonly GapInline[];
}

export interface HeldParagraph {
  readonly number: number;
  readonly texts: readonly string[];
}

/** By the passage itself: an office's own may have the id of a built-in one. */
const parsed = new WeakMap<Passage, Map<'full' | 'short', ParsedTemplate>>();

function ownTemplate(passage: Passage, length: 'full' | 'short'): ParsedTemplate {
  const kept = parsed.get(passage) ?? new Map<'full' | 'short', ParsedTemplate>();
  const known =
    kept.get(length) ??
    parseTemplate(builtInTemplate(passage, length), { file: '', ...passage.origin, id: passage.id });
  parsed.set(passage, kept.set(length, known));
  return known;
}

/** Throws Fault `bad-template` where an office's own wording is wrong. */
export function renderPassage(passage: Passage, sources: Sources, options: RenderOptions): RenderedPassage {
  const scope = scopeOf(passage, sources, options.words);
  put(scope, 'so_lieu.tinh_den', sources.asOf(firstForm(passage)) ?? '');
  put(scope, 'so_lieu.nam', yearOf(passage, sources, options));
  put(scope, 'so_lieu.nam_da_het', hasEnded(passage, sources, options));
  if (passage.keep !== true && isEmpty(scope, passage, sources)) return wholly(passage, lackingOf(passage, sources));
  const pieces = renderTemplate(options.override ?? ownTemplate(passage, options.length), scope);
  const written = splitParagraphs(pieces).filter((raw) => tidy(raw).length > 0);
  const aside = written.map((raw) => ({ raw, aside: setAside(raw) }));
  const left = leftOver(aside).map((content, at) => ({ number: at + 1, content, held: aside[at]?.aside.held ?? [] }));
  const printed = left.filter(({ content }) => content.length > 0);
  return {
    paragraphs: printed.map(({ content }) => content),
    numbers: printed.map(({ number }) => number),
    heldOf: left
      .filter(({ content, held }) => content.length === 0 || held.length > 0)
      .map(({ number, held }) => ({ number, texts: held.map(({ text: said }) => said) })),
    gaps: printed.flatMap(({ content }) => gapsOf(content)),
    held: left.flatMap(({ held }) => held),
  };
}

/** The year that the passage's sheet speaks of; the report's where the sheet says none. */
export function yearOf(passage: Passage, sources: Sources, { words }: Pick<RenderOptions, 'words'>): string {
  return sources.periodOf(firstForm(passage))?.slice(0, 4) ?? words['ky.nam'] ?? '';
}

/** Whether that year closes with the period reported on. */
export function hasEnded(
  passage: Passage,
  sources: Sources,
  options: Pick<RenderOptions, 'words' | 'closesYear'>,
): boolean {
  return options.closesYear === true && yearOf(passage, sources, options) === options.words['ky.nam'];
}

function firstForm(passage: Passage): string {
  return Object.values(passage.figures)[0]?.form ?? Object.values(passage.lists ?? {})[0]?.form ?? '';
}

/** No figure, no row and no text of the passage is there: one gap says so, instead of a sentence full of holes. */
function isEmpty(scope: Scope, passage: Passage, sources: Sources): boolean {
  const at = (name: string): ScopeValue | undefined =>
    name.split('.').reduce<ScopeValue | undefined>((value, part) => (value as Scope | undefined)?.[part], scope);
  const figures = Object.keys(passage.figures).some(
    (name) => at(name) instanceof Figure || at(name) instanceof NoneFigure,
  );
  const lists = Object.values(passage.lists ?? {}).some((list) => sources.hasRows(list));
  const texts = Object.keys(passage.texts ?? {}).some((name) => at(name) !== '');
  return !figures && !lists && !texts;
}

function wholly(passage: Passage, { where }: Lacking): RenderedPassage {
  const lacks = where === '' ? passage.title.vi : `${passage.title.vi} (${where})`;
  const gap: GapInline = { type: 'gap', text: `[chưa có số liệu: ${lacks}]`, missing: passage.id };
  return { paragraphs: [[gap]], numbers: [1], heldOf: [], gaps: [gap], held: [] };
}

export function gapsOf(paragraph: readonly Inline[]): GapInline[] {
  return paragraph.flatMap((piece) =>
    piece.type === 'gap' ? [piece] : piece.type === 'footnote' ? gapsOf(piece.content) : [],
  );
}

/** An empty line of the template starts a new paragraph. */
function splitParagraphs(pieces: readonly Inline[]): Inline[][] {
  const paragraphs: Inline[][] = [[]];
  for (const piece of pieces) {
    if (piece.type !== 'text') {
      paragraphs[paragraphs.length - 1]?.push(piece);
      continue;
    }
    piece.text.split(/\n[ \t]*\n\s*/).forEach((part, index) => {
      if (index > 0) paragraphs.push([]);
      paragraphs[paragraphs.length - 1]?.push({
        ...text(part),
        ...(piece.bold ? { bold: true } : {}),
        ...(piece.italic ? { italic: true } : {}),
      });
    });
  }
  return paragraphs;
}
