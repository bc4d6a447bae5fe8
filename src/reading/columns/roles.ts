/** What each column of a table holds: numbers of lines, labels, units, texts, figures. */
import type { ColumnReading, NotFigure } from '../../core/reading';
import { LABEL_HEADING, NOTE_HEADING, NUMBER_HEADING, UNIT_HEADING } from '../vocabulary';
import type { ColumnCounts } from './column-counts';
import { namesCodes, notFigureOf } from './not-figures';

export type ColumnRole = ColumnReading['role'];

export interface RoleDraft {
  readonly folded: readonly string[];
  readonly code: string | null;
  readonly counts: ColumnCounts;
}

export interface FoundRole {
  readonly role: ColumnRole;
  /** Why the numbers of the column are no figures; null where they are, or where it has none. */
  readonly notFigure: NotFigure | null;
}

const last = (draft: RoleDraft): string => draft.folded[draft.folded.length - 1] ?? '';
const first = (draft: RoleDraft): string => draft.folded[0] ?? '';
const worded = ({ counts }: RoleDraft): boolean => counts.texts > 0 && counts.texts >= counts.figures + counts.nones;
const codeHeading = (draft: RoleDraft): boolean => namesCodes(last(draft)) || namesCodes(draft.folded.join(' '));

/** Roles of all columns, from what stands in them and over them. */
export function rolesOf(drafts: readonly RoleDraft[]): FoundRole[] {
  const label = labelOf(drafts);
  const labels = labelsWith(drafts, label);
  const roles: FoundRole[] = [];
  let numbered = false;
  let figures = false;
  drafts.forEach((draft, at) => {
    const leads = label < 0 ? at === 0 : at < label;
    const found = roleOf(draft, at, { label, labels, leads: leads && !figures, numbered });
    if (found.role === 'number') numbered = true;
    if (found.role === 'measure') figures = true;
    roles.push(found);
  });
  return label < 0 ? withNumbersAsLabels(roles, drafts) : roles;
}

/** A table without words: what leads it, if it is no figure, names the lines. */
function withNumbersAsLabels(roles: FoundRole[], drafts: readonly RoleDraft[]): FoundRole[] {
  const at = roles.findIndex(({ notFigure }, i) => notFigure !== null && (drafts[i]?.counts.filled ?? 0) > 0);
  const firstFigure = roles.findIndex(({ role }) => role === 'measure');
  if (at < 0 || (firstFigure >= 0 && at > firstFigure)) return roles;
  return roles.map((found, i) => (i === at ? { ...found, role: 'label' } : found));
}

interface Place {
  readonly label: number;
  readonly labels: ReadonlySet<number>;
  readonly leads: boolean;
  readonly numbered: boolean;
}

function roleOf(draft: RoleDraft, at: number, { label, labels, leads, numbered }: Place): FoundRole {
  const { counts } = draft;
  const heading = last(draft);
  const as = (role: ColumnRole, notFigure: NotFigure | null = null): FoundRole => ({ role, notFigure });
  const numericCode = draft.code !== null && /^\d/.test(draft.code);
  if (labels.has(at)) return as('label', counts.figures > 0 ? 'code' : null);
  // Numbers of lines count on; a number that stays the same names something.
  const outlined = counts.numberings * 10 >= counts.sampled * 7 && counts.same * 3 <= counts.sampled;
  if (at < label && NUMBER_HEADING.test(heading)) return as('number', 'line-number');
  if (at < label && !numbered && outlined && (heading === '' || !numericCode) && !codeHeading(draft))
    return as('number', 'line-number');
  const units = counts.sampled > 0 && counts.units * 2 > counts.sampled;
  if (at > label && UNIT_HEADING.test(heading) && (counts.figures === 0 || units)) return as('unit');
  if (counts.texts > 0 && counts.figures === 0 && counts.units === counts.sampled && /đơn vị|đvt|unit/u.test(heading))
    return as('unit');
  if (counts.filled === 0) {
    if (draft.folded.length === 0 && draft.code === null) return as('ignored');
    return NOTE_HEADING.test(heading) ? as('text') : at < label ? as('ignored') : as('measure');
  }
  if (counts.figures === 0 && counts.texts === 0 && counts.dates === 0 && draft.folded.length === 0)
    return as('ignored');
  if (counts.dates > counts.figures) return as('text', counts.figures > 0 ? 'code' : null);
  const notFigure = notFigureOf({ heading, path: draft.folded.join(' '), counts, leads });
  if (notFigure !== null) return as('text', notFigure);
  if (counts.texts > 0 && (counts.figures === 0 || counts.texts > counts.figures * 2 || NOTE_HEADING.test(heading)))
    return as('text', counts.figures > 0 ? 'code' : null);
  return as('measure');
}

/** The column of labels; -1 where nothing is worded. */
function labelOf(drafts: readonly RoleDraft[]): number {
  const candidates = drafts.flatMap((draft, at) => {
    const { numberings, texts, sampled, units } = draft.counts;
    if (!worded(draft) || NUMBER_HEADING.test(last(draft)) || NOTE_HEADING.test(last(draft))) return [];
    if (numberings * 2 > sampled && texts > 0) return [];
    if (UNIT_HEADING.test(last(draft)) && units * 2 > sampled && !LABEL_HEADING.test(first(draft))) return [];
    return [at];
  });
  const tokens = (at: number): boolean => {
    const draft = drafts[at] as RoleDraft;
    return codeHeading(draft) || draft.counts.tokens * 2 > draft.counts.sampled;
  };
  // Codes of letters and digits name a line only where no words do.
  const firstFigure = drafts.findIndex(({ counts }) => counts.figures > counts.texts && counts.figures > 0);
  const [leading] = candidates;
  if (leading !== undefined) {
    if (!tokens(leading)) return leading;
    const words = candidates.find((at) => !tokens(at));
    const between = words === undefined ? [] : drafts.slice(leading + 1, words);
    const numbers = (draft: RoleDraft): boolean => NUMBER_HEADING.test(last(draft));
    return words !== undefined &&
      between.every((draft) => worded(draft) || draft.counts.figures === 0 || numbers(draft))
      ? words
      : leading;
  }
  const headed = drafts.findIndex(
    (draft) =>
      draft.counts.figures === 0 &&
      (LABEL_HEADING.test(last(draft)) || LABEL_HEADING.test(first(draft))) &&
      !NUMBER_HEADING.test(last(draft)),
  );
  if (headed >= 0) return headed;
  const some = drafts.findIndex(({ counts }) => counts.texts > 0);
  if (some >= 0 && (firstFigure < 0 || some < firstFigure)) return some;
  const [opening] = drafts;
  return opening && opening.counts.filled === 0 && drafts.length > 1 && firstFigure < 0
    ? NUMBER_HEADING.test(last(opening))
      ? 1
      : 0
    : -1;
}

/** The label's column with the columns beside it that stand in for it: of each line only one of them is filled. */
function labelsWith(drafts: readonly RoleDraft[], label: number): ReadonlySet<number> {
  const labels = new Set<number>();
  if (label < 0) return labels;
  labels.add(label);
  const taken = new Set(drafts[label]?.counts.rows);
  for (let at = label + 1; at < drafts.length; at += 1) {
    const draft = drafts[at] as RoleDraft;
    const { counts } = draft;
    if (counts.filled === 0) {
      if (draft.folded.length === 0) continue;
      break;
    }
    if (!worded(draft) || counts.figures > 0 || UNIT_HEADING.test(last(draft))) break;
    if (draft.folded.length > 0 && last(draft) !== last(drafts[label] as RoleDraft)) break;
    let both = 0;
    for (const row of counts.rows) if (taken.has(row)) both += 1;
    if (both * 3 > counts.rows.size) break;
    labels.add(at);
    for (const row of counts.rows) taken.add(row);
  }
  return labels;
}
