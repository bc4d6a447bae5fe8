/** A department's own paragraph in the template language: any figure, list and text of any passage may be named in it. */
import type { CellAddress } from '../core/cell-address';
import { Fault } from '../core/fault';
import type { GapInline, Inline } from '../core/report-document';
import { setAside } from './held-tag';
import type { Passage } from './passage';
import { tidy } from './pieces';
import { gapsOf } from './render-passage';
import { scopeOf } from './scope';
import type { Sources } from './sources';
import { parseTemplate, renderTemplate } from './template-engine';
import { checkTemplate } from './templates';

export interface TextContext {
  readonly passages: readonly Passage[];
  readonly sources: Sources;
  readonly words: Readonly<Record<string, string>>;
}

export type RenderedText =
  | { readonly pieces: readonly Inline[]; readonly gaps: readonly GapInline[]; readonly held: readonly GapInline[] }
  /** Why its names cannot be filled in, in Vietnamese. */
  | { readonly problem: string };

/** Everything that any passage may name, in one. */
function everything(passages: readonly Passage[]): Passage {
  return {
    id: 'text',
    title: { vi: '', en: '' },
    figures: Object.assign({}, ...passages.map((passage) => passage.figures)) as Passage['figures'],
    texts: Object.assign({}, ...passages.map((passage) => passage.texts ?? {})) as NonNullable<Passage['texts']>,
    lists: Object.assign({}, ...passages.map((passage) => passage.lists ?? {})) as NonNullable<Passage['lists']>,
    template: '',
  };
}

/** Never throws for what stands in the text. */
export function renderText(text: string, context: TextContext, at: CellAddress): RenderedText {
  try {
    const template = parseTemplate(text, { id: 'text', file: `${at.file} · ${at.sheet} · ${at.cell}` });
    const scope = scopeOf(everything(context.passages), context.sources, context.words);
    const aside = setAside(renderTemplate(template, scope));
    const pieces = tidy(aside.pieces);
    return { pieces, gaps: gapsOf(pieces), held: aside.held };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { problem: error.data['problem'] ?? error.code };
  }
}

const conditional = (condition: string): string => `{% if ${condition} %}1{% endif %}`;
const ORIGIN = { id: 'when', file: '' };

/** Why a condition of an outline cannot be asked; null where it can. */
export function checkCondition(passages: readonly Passage[], condition: string): Fault | null {
  return checkTemplate(everything(passages), conditional(condition), ORIGIN);
}

/** Whether a condition holds; one that cannot be asked does not. */
export function holds(condition: string, { passages, sources, words }: TextContext): boolean {
  const scope = scopeOf(everything(passages), sources, words);
  return renderTemplate(parseTemplate(conditional(condition), ORIGIN), scope).length > 0;
}
