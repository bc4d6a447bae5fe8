/** A count and the names behind it: as long as nobody ties the names to a sheet, both are printed together or not at all. */
import type { FactIndex } from '../../core/fact';
import type { Line, ProseDraft } from '../../prose';
import type { Ties } from './tie';

export interface CountedList {
  readonly line: Line;
  /** From the count to the end of the last name; the whole line of a list of paragraphs. */
  readonly start: number;
  readonly end: number;
  readonly cell: FactIndex | null;
}

export function countedLists(draft: ProseDraft, ties: Ties): readonly CountedList[] {
  const lines = new Map(draft.mentions.map(({ line }) => [line.index + 1, line]));
  return draft.relations.flatMap((relation): CountedList[] => {
    const whole = draft.mentions[relation.whole];
    if (relation.kind !== 'count' || relation.items.length === 0 || !whole) return [];
    const cell = ties.get(whole)?.facts[0] ?? null;
    const own = relation.items.flatMap(({ at }) =>
      at.inText?.paragraph === whole.line.index + 1 ? [at.inText.end] : [],
    );
    const others = relation.items.flatMap(({ at }) => {
      const line = lines.get(at.inText?.paragraph ?? -1);
      return line && line !== whole.line ? [{ line, start: 0, end: line.plain.length, cell }] : [];
    });
    return [{ line: whole.line, start: whole.start, end: Math.max(whole.end, ...own), cell }, ...others];
  });
}
