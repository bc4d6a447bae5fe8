/** An office's own wording as the pane shows it: where each passage's text comes from, and how it reads with real figures. */
import type { Language } from '../../core/finding';
import type { WorkbookSnapshot } from '../../core/snapshot';
import {
  builtInTemplate,
  catalogue,
  passages,
  readTemplates,
  templateId,
  templateTexts,
  type Passage,
  type Profile,
  type ReadTemplates,
  type TemplateText,
} from '../../engine';

export interface OwnWording extends ReadTemplates {
  readonly texts: readonly TemplateText[];
}

/** The sheets "Mẫu câu" of these workbooks, read and checked; of several wordings of a passage the last counts. */
export function ownWording(books: readonly WorkbookSnapshot[]): OwnWording {
  const texts = templateTexts(books);
  return { texts, ...readTemplates(texts) };
}

export interface OfferedPassage {
  readonly id: string;
  readonly title: string;
  readonly own: boolean;
}

/** The passages of a report, in its order. */
export function offeredPassages(
  profile: Profile,
  texts: readonly TemplateText[],
  language: Language,
): readonly OfferedPassage[] {
  const own = new Set(texts.map(({ id }) => templateId(id)));
  const ids = new Set(profile.outline.flatMap((item) => (item.kind === 'passage' ? [item.passage] : [])));
  return [...ids].flatMap((id) => {
    const passage = passageOf(id);
    return passage ? [{ id, title: passage.title[language], own: own.has(id) }] : [];
  });
}

export interface Wording {
  readonly text: string;
  /** Workbook, sheet and cell of the office's own text; null for ours. */
  readonly from: string | null;
}

/** What the report says now for this passage. */
export function wordingOf(passageId: string, length: Profile['length'], texts: readonly TemplateText[]): Wording {
  const own = texts.filter(({ id }) => templateId(id) === passageId).pop();
  if (own) return { text: own.text, from: own.file };
  const passage = passageOf(passageId);
  return { text: passage ? builtInTemplate(passage, length) : '', from: null };
}

export interface TemplateName {
  readonly name: string;
  readonly label: string;
}

/** The names of figures, texts and lists that the passage's template may use. */
export function namesFor(passageId: string): readonly TemplateName[] {
  const passage = passageOf(passageId);
  if (!passage) return [];
  const sources: readonly Readonly<Record<string, { readonly label: string }>>[] = [
    passage.figures,
    passage.texts ?? {},
    passage.lists ?? {},
  ];
  return sources.flatMap((named) => Object.entries(named).map(([name, { label }]) => ({ name, label })));
}

/** What may be said of each line of a list. */
export interface ListOfPassage {
  readonly columns: readonly {
    readonly name: string;
    /** Of its column on the sheet; null for what the line itself is called. */
    readonly heading: string | null;
  }[];
}

/** The list of that name; none where the passage has none. */
export function columnsOfList(passageId: string, list: string): readonly ListOfPassage[] {
  const source = passageOf(passageId)?.lists?.[list];
  if (!source) return [];
  const form = catalogue.find(({ id }) => id === source.form);
  const columns = Object.entries({ ...source.columns, ...source.figures }).map(([name, stands]) => ({
    name,
    heading: form?.columns.find(({ key, measure }) => key === stands || measure === stands)?.headings[0] ?? null,
  }));
  return [{ columns }];
}

function passageOf(id: string): Passage | undefined {
  return passages.find((passage) => passage.id === id);
}
