/** The report's sections, one passage each: the paragraphs below a heading, their sentences line by line. */
import { slug } from '../../language';
import { passages } from '../../narrative';
import type { ReadLine } from '../../prose';
import type { FigureNames } from './figure-names';
import { outlineHeadings, type OutlineHeading } from './headings';
import type { LearntTable } from './learnt-tables';
import type { LearnContext } from './learn-context';
import { framedText } from './body-phrases';
import { framePhrases } from './blanked-periods';
import type { LearntHeading, ReportParts } from './report-parts';
import { writeParagraph, type KeptBack } from './write-paragraph';

export interface WrittenSection {
  /** null for what stands before the first heading. */
  readonly heading: OutlineHeading | null;
  /** Its passage; null where no paragraph stands below the heading. */
  readonly passage: WrittenPassage | null;
  /** A table that stands here. */
  readonly table: LearntTable | null;
}

export interface WrittenPassage {
  readonly id: string;
  readonly title: string;
  readonly template: string;
  readonly names: FigureNames;
  readonly kept: readonly KeptBack[];
  /** Sentences without a figure that are printed in any period. */
  readonly routine: readonly string[];
}

/** Characters of a passage's wording; the template engine takes 20.000. */
const LONGEST = 14_000;
const ID_WORDS = 5;

interface Gathered {
  readonly heading: LearntHeading | null;
  readonly paragraphs: ReadLine[];
  readonly table?: LearntTable;
}

/** Tables stand between the paragraphs, each behind the one that it follows. */
function gather({ items }: ReportParts, tables: readonly LearntTable[]): readonly Gathered[] {
  const found: Gathered[] = [{ heading: null, paragraphs: [] }];
  const left = [...tables].sort((a, b) => a.after - b.after);
  const putTables = (before: number): void => {
    for (let [next] = left; next && next.after < before; [next] = left) {
      found.push({ heading: null, paragraphs: [], table: next }, { heading: null, paragraphs: [] });
      left.shift();
    }
  };
  for (const item of items) {
    putTables(item.read.line.index);
    if (item.kind === 'heading') found.push({ heading: item, paragraphs: [] });
    else found.at(-1)?.paragraphs.push(item.read);
  }
  putTables(Infinity);
  return found.filter(
    ({ heading, paragraphs, table }) => heading !== null || paragraphs.length > 0 || table !== undefined,
  );
}

/** The words of a heading with the period's words as names; a heading of the first level in capitals is printed so anyway. */
function headingTemplate({ read, level }: LearntHeading, from: number, context: LearnContext): string {
  const { plain } = read.line;
  const isUpper = level === 1 && plain === plain.toLocaleUpperCase('vi');
  const phrases = framePhrases(plain, context);
  const shown = isUpper ? phrases.map((each) => ({ ...each, framed: each.framed.toLowerCase() })) : phrases;
  return framedText(
    plain.slice(from),
    shown.map((each) => ({ ...each, start: each.start - from, end: each.end - from })),
  );
}

function idOf(index: number, title: string): string {
  const words = slug(title.replace(/^\s*(?:[IVX]{1,5}|\d{1,2}|\p{L})(?:\.\d{1,2})*\s*[.)/]\s*/u, ''))
    .split('-')
    .slice(0, ID_WORDS)
    .join('-');
  const id = `muc-${String(index).padStart(2, '0')}${words === '' ? '' : `-${words}`}`;
  return passages.some((passage) => passage.id === id) ? `${id}-rieng` : id;
}

export function writeSections(
  parts: ReportParts,
  context: LearnContext,
  names: FigureNames,
  tables: readonly LearntTable[],
): readonly WrittenSection[] {
  const gathered = gather(parts, tables);
  const headings = outlineHeadings(
    gathered.flatMap(({ heading }) => heading ?? []),
    (heading, from) => headingTemplate(heading, from, context),
  );
  let index = 0;
  let title = 'Mở đầu';
  return gathered.flatMap(({ heading, paragraphs, table }): WrittenSection[] => {
    if (table !== undefined) return [{ heading: null, passage: null, table }];
    const shown = heading ? (headings.get(heading) ?? null) : null;
    if (heading) title = heading.read.line.plain.replace(/\s+/g, ' ').trim();
    const written = passagesOf(paragraphs, parts, context, names).map((passage): WrittenPassage => {
      const id = idOf(index, title);
      index += 1;
      return { ...passage, id, title };
    });
    if (written.length === 0) return [{ heading: shown, passage: null, table: null }];
    return written.map((passage, at) => ({ heading: at === 0 ? shown : null, passage, table: null }));
  });
}

type Unnamed = Omit<WrittenPassage, 'id' | 'title'>;

/** One passage, or several where one would be too long. */
function passagesOf(
  paragraphs: readonly ReadLine[],
  parts: ReportParts,
  context: LearnContext,
  names: FigureNames,
): Unnamed[] {
  const found: Unnamed[] = [];
  let own = names.fresh();
  let texts: string[] = [];
  let kept: KeptBack[] = [];
  let routine: string[] = [];
  const flush = (): void => {
    if (texts.length > 0) found.push({ template: texts.join('\n\n'), names: own, kept, routine });
    own = names.fresh();
    texts = [];
    kept = [];
    routine = [];
  };
  for (const read of paragraphs) {
    const length = texts.reduce((sum, text) => sum + text.length, 0);
    if (length > 0 && length + read.line.plain.length * 2 > LONGEST) flush();
    const noteOf = (note: number): string =>
      (parts.notes.get(note) ?? [])
        .map((line) => {
          const written = writeParagraph(line, context, own, () => '', paragraphs);
          kept.push(...written.kept);
          routine.push(...written.routine);
          return written.template;
        })
        .join('\n');
    const written = writeParagraph(read, context, own, noteOf, paragraphs);
    kept.push(...written.kept);
    routine.push(...written.routine);
    texts.push(written.template);
  }
  flush();
  return found;
}
