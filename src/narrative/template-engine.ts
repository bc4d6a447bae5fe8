/**
 * The template engine: liquidjs locked down. No file, no include, no prototype, no float arithmetic; only the tags and
 * filters listed here; bounded in length, steps, time and memory. It renders to pieces, never to a string.
 */
import { Context, Liquid, toValueSync, type Template } from 'liquidjs';
import type { Inline } from '../core/report-document';
import { arithmeticFilters } from './filters-arithmetic';
import { choiceFilters } from './filters-choice';
import { listFilters } from './filters-list';
import { numberFilters } from './filters-number';
import { wordingFilters } from './filters-wording';
import { HeldTag } from './held-tag';
import { operators } from './operators';
import type { Scope } from './scope';
import { StepLimit } from './step-limit';
import { PieceEmitter } from './template-emitter';
import { templateFault, type TemplateOrigin } from './template-fault';
import { tooDeepAt } from './template-nesting';
import { FootnoteTag } from './template-tags';

const TAGS = new Set(['if', 'unless', 'case', 'for', 'break', 'continue', 'comment', '#', 'footnote', 'chi_ky']);
/** Characters, and units of memory as liquidjs counts them. */
const LIMITS = { parseLimit: 20_000, memoryLimit: 1_000_000 } as const;

const FILTERS = [numberFilters, wordingFilters, listFilters, arithmeticFilters, choiceFilters];
/** Names of all filters that a template may use. */
export const filterNames: readonly string[] = FILTERS.flatMap((filters) => Object.keys(filters));

function lockedEngine(): Liquid {
  const engine = new Liquid({
    templates: {},
    relativeReference: false,
    dynamicPartials: false,
    cache: false,
    ownPropertyOnly: true,
    strictVariables: true,
    strictFilters: true,
    operators,
    ...LIMITS,
  });
  for (const name of Object.keys(engine.tags)) if (!TAGS.has(name)) delete engine.tags[name];
  for (const name of Object.keys(engine.filters)) delete engine.filters[name];
  engine.registerTag('footnote', FootnoteTag);
  engine.registerTag('chi_ky', HeldTag);
  for (const filters of FILTERS) {
    for (const [name, filter] of Object.entries(filters)) engine.registerFilter(name, filter as never);
  }
  return engine;
}

const engine = lockedEngine();

export interface ParsedTemplate {
  readonly origin: TemplateOrigin;
  readonly parts: Template[];
}

/** Throws Fault `bad-template` with line and column. */
export function parseTemplate(source: string, origin: TemplateOrigin): ParsedTemplate {
  const deep = source.length > LIMITS.parseLimit ? null : tooDeepAt(source);
  if (deep)
    throw templateFault({ message: 'nested too deep', token: { getPosition: () => [deep.line, deep.column] } }, origin);
  try {
    return { origin, parts: engine.parse(source) };
  } catch (error) {
    throw templateFault(error, origin, source);
  }
}

/** The pieces that the template gives under these names. Throws Fault `bad-template`. */
export function renderTemplate(template: ParsedTemplate, scope: Scope): readonly Inline[] {
  const emitter = new PieceEmitter();
  try {
    const context = new Context(scope, engine.options, { sync: true }, { renderLimit: new StepLimit() as never });
    toValueSync(engine.renderer.renderTemplates(template.parts, context, emitter));
    return emitter.pieces;
  } catch (error) {
    throw templateFault(error, template.origin);
  }
}

/**
 * Every name that the template takes from outside, with its place; names of its own loops are left out. Throws Fault
 * `bad-template` where it is too deep to be walked: how deep that is, each version of Node.js has its own stack for.
 */
export function namesOf(
  template: ParsedTemplate,
): { readonly name: string; readonly line: number; readonly column: number }[] {
  const { globals } = analysed(template);
  return Object.values(globals)
    .flat()
    .map(({ segments, location }) => ({
      name: segments.filter((part) => typeof part === 'string').join('.'),
      line: location.row,
      column: location.col,
    }));
}

function analysed({ parts, origin }: ParsedTemplate): ReturnType<Liquid['analyzeSync']> {
  try {
    return engine.analyzeSync(parts, { partials: false });
  } catch (error) {
    throw templateFault(error, origin);
  }
}
