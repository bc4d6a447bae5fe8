/**
 * Items of a list of a text that are one name of a sheet: "Kênh mương Ea Tul; hạng mục: cống đầu kênh" is one project, however
 * many semicolons its name holds.
 */
import type { DocumentParagraph } from '../../core/document-text';
import type { Reading } from '../../core/reading';
import { changedRelation, type CountedItem, type Relation } from '../../core/relation';
import { verdictOf } from '../../core/verdict';

const SEPARATOR = /[;,]|\svà\s/u;

/** What the sheets call their lines, where the name may be taken for several. */
function namesOf({ texts, facts }: Reading): readonly string[] {
  const all = new Set([...texts.map(({ text }) => text), ...facts.map(({ label }) => label)]);
  return [...all].filter((name) => SEPARATOR.test(name)).map((name) => name.normalize('NFC').trim().toLowerCase());
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function occurrences(text: string, names: readonly string[]): readonly Stretch[] {
  return names.flatMap((name) => {
    const found: Stretch[] = [];
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
      found.push({ start: at, end: at + name.length });
    return found;
  });
}

/** Neighbours that one name goes across are one item. */
function joined(items: readonly CountedItem[], text: string, names: readonly Stretch[]): readonly CountedItem[] {
  const kept: CountedItem[] = [];
  for (const item of items) {
    const last = kept.at(-1);
    const [before, own] = [last?.at.inText, item.at.inText];
    const isOne = before && own && names.some(({ start, end }) => start < before.end && end > own.start);
    if (!last || !isOne) {
      kept.push(item);
      continue;
    }
    const words = text.slice(before.start, own.end);
    const inText = { ...before, end: own.end, text: words };
    kept.splice(-1, 1, { text: words, at: { ...last.at, inText } });
  }
  return kept;
}

/** The relations of a text, its lists that are counted wrong with the names of the sheets left whole. */
export function withWholeNames(
  reading: Reading,
  paragraphs: readonly DocumentParagraph[],
  books: Reading,
): readonly Relation[] {
  let names: readonly string[] | null = null;
  return reading.relations.map((relation) => {
    const place = relation.items[0]?.at.inText;
    if (relation.kind !== 'count' || !place || verdictOf(reading.facts, relation).status !== 'fails') return relation;
    const { text } = paragraphs[place.paragraph - 1] ?? { text: '' };
    names ??= namesOf(books);
    const items = joined(relation.items, text, occurrences(text.toLowerCase(), names));
    return items.length === relation.items.length ? relation : changedRelation(relation, { items });
  });
}
