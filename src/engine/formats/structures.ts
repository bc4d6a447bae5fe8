/** `forms --explain`: what a table's relations come from and how well the figures bear them out; what was let go, and why. */
import { parseCellName, type CellAddress } from '../../core/cell-address';
import type { Language } from '../../core/finding';
import type { Reading, TableReading, Withdrawn } from '../../core/reading';
import type { Relation, Support } from '../../core/relation';
import { sourceText } from '../../checks';

const WORDS = {
  vi: {
    asked: 'Hỏi',
    dropped: 'Bỏ',
    places: (count: number) => `${String(count)} chỗ`,
    support: ({ holds, asked }: Support) => `đúng ${String(holds)}/${String(asked)}`,
    warns: 'chỉ cảnh báo',
    unsupported: 'không có số liệu ủng hộ, nên không hỏi',
    rival: 'đã có cách tính khác đứng vững hơn',
  },
  en: {
    asked: 'Asks',
    dropped: 'Let go',
    places: (count: number) => `${String(count)} places`,
    support: ({ holds, asked }: Support) => `holds ${String(holds)}/${String(asked)}`,
    warns: 'only warns',
    unsupported: 'no figures bear it out, so it is not asked',
    rival: 'another structure is better borne out',
  },
} as const;

interface Structure {
  readonly relation: Relation;
  readonly first: CellAddress;
  count: number;
}

/** Relations of each table, put together where they are the same statement. */
type ByTable = ReadonlyMap<number, ReadonlyMap<string, Structure>>;

const known = new WeakMap<Reading, ByTable>();

function structuresOf(reading: Reading): ByTable {
  const made = known.get(reading);
  if (made) return made;
  const tables = new Map<number, Map<string, Structure>>();
  for (const relation of reading.relations) {
    const whole = reading.facts[relation.whole];
    if (!whole) continue;
    const table = tables.get(whole.table) ?? new Map<string, Structure>();
    tables.set(whole.table, table);
    const { kind, statement, source, support, force } = relation;
    const key = JSON.stringify([kind, statement, source, support, force]);
    const same = table.get(key);
    if (same) same.count += 1;
    else table.set(key, { relation, first: whole.at, count: 1 });
  }
  known.set(reading, tables);
  return tables;
}

function isWithin(at: CellAddress, { file, sheet, range }: TableReading): boolean {
  const place = at.file === file && at.sheet === sheet ? parseCellName(at.cell) : null;
  return (
    place !== null &&
    place.row >= range.top &&
    place.row <= range.bottom &&
    place.column >= range.left &&
    place.column <= range.right
  );
}

function structureLine({ relation, first, count }: Structure, language: Language): string {
  const words = WORDS[language];
  const { statement, source, support, force } = relation;
  const notes = [
    sourceText(source, language, first),
    ...(support ? [words.support(support)] : []),
    ...(force === 'warning' ? [words.warns] : []),
    ...(count > 1 ? [words.places(count)] : []),
  ];
  return `    ${words.asked} ${first.cell}: ${statement} (${notes.join('; ')})\n`;
}

function droppedLine({ at, statement, source, support, reason }: Withdrawn, language: Language): string {
  const words = WORDS[language];
  return `    ${words.dropped} ${at.cell}: ${statement} (${sourceText(source, language, at)}; ${words.support(support)}): ${words[reason]}\n`;
}

/** Each structure at the first whole that it was let go for. */
function oncePerStatement(dropped: readonly Withdrawn[]): Withdrawn[] {
  const keyOf = ({ kind, statement, source, reason }: Withdrawn): string =>
    JSON.stringify([kind, statement, source, reason]);
  return [...new Map([...dropped].reverse().map((each) => [keyOf(each), each])).values()].reverse();
}

/** Lines of one table: every structure that is asked, then every one that was let go. */
export function structuresText(reading: Reading, at: number, language: Language): string {
  const table = reading.tables[at];
  const asked = [...(structuresOf(reading).get(at)?.values() ?? [])];
  const dropped = table ? reading.withdrawn.filter((each) => isWithin(each.at, table)) : [];
  return [
    ...asked.map((structure) => structureLine(structure, language)),
    ...oncePerStatement(dropped).map((each) => droppedLine(each, language)),
  ].join('');
}
