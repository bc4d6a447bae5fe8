/** What a passage says now, wherever its words come from: ours, a wording of the sheet "Mẫu câu", or a passage that the office added there. */
import type { Language } from '../../core/finding';
import type { WorkbookSnapshot } from '../../core/snapshot';
import type { Profile, TemplateText } from '../../engine';
import { sheetPassages, type SheetPassage } from '../../engine/wording';
import { offeredPassages, wordingOf, type OfferedPassage } from './own-wording';

export interface Standing {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Its own figures, a line each. */
  readonly figures: string;
  /** Where a new passage is to stand; null for one that stands somewhere already. */
  readonly place: string | null;
  /** Whether it is, or is to be, a row with a name or figures of its own. */
  readonly isRow: boolean;
  /** Workbook and sheet of the office's own text; null for ours, and for a new one. */
  readonly from: string | null;
}

const rowIn = (snapshot: WorkbookSnapshot | null, id: string): SheetPassage | undefined =>
  snapshot === null ? undefined : sheetPassages(snapshot).find((each) => each.id === id);

const isOwn = ({ title, figures }: SheetPassage): boolean => title !== '' || figures !== '';

export function standingOf(
  id: string,
  length: Profile['length'],
  texts: readonly TemplateText[],
  snapshot: WorkbookSnapshot | null,
): Standing {
  const row = rowIn(snapshot, id);
  if (snapshot !== null && row && isOwn(row)) {
    const { title, text, figures } = row;
    return { id, title, text, figures, place: null, isRow: true, from: `${snapshot.file} · Mẫu câu` };
  }
  return { id, title: '', figures: '', place: null, isRow: false, ...wordingOf(id, length, texts) };
}

/** The passages that the office added or is making, the ones it cares about; then the report's. */
export function offeredWordings(
  profile: Profile,
  texts: readonly TemplateText[],
  snapshot: WorkbookSnapshot | null,
  drafts: readonly Standing[],
  language: Language,
): readonly OfferedPassage[] {
  const rows = snapshot === null ? [] : sheetPassages(snapshot);
  const built = offeredPassages(profile, texts, language).map((each) => ({
    ...each,
    own: each.own || rows.some(({ id }) => id === each.id),
  }));
  const known = new Set(built.map(({ id }) => id));
  const added = [...rows.filter(isOwn), ...drafts].flatMap(({ id, title }) => {
    if (known.has(id)) return [];
    known.add(id);
    return [{ id, title: title === '' ? id : title, own: true }];
  });
  return [...added, ...built];
}
