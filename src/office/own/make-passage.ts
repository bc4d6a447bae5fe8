/** A passage of an office's own, from a file or a row of a sheet: its wording, and every figure that it names. */
import { Fault } from '../../core/fault';
import {
  checkTemplate,
  namesOf,
  parseTemplate,
  passages,
  type FigureSource,
  type ListSource,
  type Passage,
} from '../../narrative';

export interface PassageParts {
  readonly id: string;
  readonly title: string | undefined;
  readonly figures: Readonly<Record<string, FigureSource>>;
  readonly lists: Readonly<Record<string, ListSource>>;
  readonly short: string | undefined;
  readonly keep: boolean;
  readonly template: string;
  /** File, or workbook, sheet and cell, for messages. */
  readonly file: string;
  /** Line at which the wording begins. */
  readonly firstLine?: number;
}

export interface MadePassage {
  readonly passage: Passage | null;
  readonly faults: readonly Fault[];
}

type Named<T> = Readonly<Record<string, T>>;

/** What a template names of the built-in passages' figures, texts and lists: they need no declaration of their own. */
function borrowed(template: string): Required<Pick<Passage, 'figures' | 'texts' | 'lists'>> {
  const names = namesIn(template);
  const isNamed = (own: string): boolean =>
    names.some((name) => name === own || name.startsWith(`${own}.`) || own.startsWith(`${name}.`));
  const of = <T>(pick: (passage: Passage) => Named<T> | undefined): Named<T> => {
    const found: Record<string, T> = {};
    for (const passage of passages)
      for (const [name, source] of Object.entries(pick(passage) ?? {}))
        if (isNamed(name) && !(name in found)) found[name] = source;
    return found;
  };
  return { figures: of(({ figures }) => figures), texts: of(({ texts }) => texts), lists: of(({ lists }) => lists) };
}

/** Whether a wording names no figure, text or list: it lacks nothing, and stands by itself. */
function isText({ template, figures, texts, lists }: Passage): boolean {
  const roots = [figures, texts, lists].flatMap((each) => Object.keys(each ?? {})).map((name) => name.split('.')[0]);
  return !namesIn(template).some((name) => roots.includes(name.split('.')[0]));
}

/** None of a template that cannot be read: that is said when it is checked. */
function namesIn(template: string): readonly string[] {
  try {
    return namesOf(parseTemplate(template, { id: '', file: '' })).map(({ name }) => name);
  } catch (error) {
    if (error instanceof Fault) return [];
    throw error;
  }
}

/** Those that the template names: a passage is about no others. */
const namedOf = (shared: Named<FigureSource>, said: readonly string[]): Named<FigureSource> =>
  Object.fromEntries(
    Object.entries(shared).filter(([name]) => said.some((each) => each === name || each.startsWith(`${name}.`))),
  );

/** `shared`: figures of report.yaml, which every passage may name. */
export function makePassage(parts: PassageParts, shared: Named<FigureSource>): MadePassage {
  const { id, title, short, file, firstLine } = parts;
  const builtIn = passages.find((each) => each.id === id);
  const said = namesIn(`${parts.template}\n${short ?? ''}`);
  const given = borrowed(`${parts.template}\n${short ?? ''}`);
  const named: Passage = {
    id,
    title: title === undefined ? (builtIn?.title ?? { vi: id, en: id }) : { vi: title, en: title },
    figures: { ...given.figures, ...namedOf(shared, said), ...builtIn?.figures, ...parts.figures },
    texts: { ...given.texts, ...builtIn?.texts },
    lists: { ...given.lists, ...builtIn?.lists, ...parts.lists },
    template: parts.template,
    ...(short === undefined ? {} : { short }),
    origin: { file, ...(firstLine === undefined ? {} : { firstLine }) },
    ...(parts.keep ? { keep: true as const } : {}),
  };
  const passage: Passage = isText(named) ? { ...named, keep: true } : named;
  const origin = { id, file };
  const faults = [
    checkTemplate(passage, parts.template, { ...origin, ...(firstLine === undefined ? {} : { firstLine }) }),
    short === undefined ? null : checkTemplate(passage, short, origin),
  ].filter((each): each is Fault => each !== null);
  return { passage: faults.length > 0 ? null : passage, faults };
}
