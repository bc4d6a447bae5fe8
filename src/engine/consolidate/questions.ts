/** What is asked before workbooks are added (CONTRACT 6): one table of one body twice, another period, another version of the form. */
import type { Language } from '../../core/finding';
import { belongsTo, bodyKind } from '../../language';
import type { Accepted } from '../strangers';
import type { Gathering, UnitBook } from './gather';

export type Question = { readonly file: string } & (
  | { readonly what: 'body-twice'; readonly body: string; readonly other: string; readonly sheet: string }
  | { readonly what: 'other-tier'; readonly body: string }
  | { readonly what: 'other-period'; readonly stated: string; readonly expected: string }
  | {
      readonly what: 'other-form';
      readonly sheet: string;
      /** Headings that most have and this one lacks, and the other way round. */
      readonly lacks: readonly string[];
      readonly more: readonly string[];
    }
);

export interface AcceptedBooks extends Accepted {
  readonly otherForm?: boolean | undefined;
}

function commonest<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let [best, most]: [T | undefined, number] = [undefined, 0];
  for (const [value, count] of counts) if (count > most) [best, most] = [value, count];
  return best;
}

/** The period that most of the workbooks state. */
export function mainPeriod(books: readonly UnitBook[]): UnitBook['period'] {
  const id = commonest(books.flatMap(({ period }) => (period ? [period.id] : [])));
  return books.find(({ period }) => period !== null && period.id === id)?.period ?? null;
}

function twice({ books, units }: Gathering): readonly Question[] {
  const first = new Map<string, string>();
  return books.flatMap(({ file, unit, tables }): Question[] => {
    for (const { key, table } of tables) {
      const name = `${String(unit)} ${key}`;
      const other = first.get(name);
      if (other !== undefined && other !== file)
        return [{ what: 'body-twice', file, body: units[unit]?.name ?? '', other, sheet: table.sheet }];
      first.set(name, file);
    }
    return [];
  });
}

/** A body of another tier than most: what it has may be the others' sum already. */
function ofOtherTiers({ books, units }: Gathering): readonly Question[] {
  const tiers = units.map(({ name, stated }) => (stated ? bodyKind(name)?.tier : undefined));
  const usual = commonest(tiers.filter((tier) => tier !== undefined));
  return books.flatMap(({ file, unit }): Question[] => {
    const tier = tiers[unit];
    return tier === undefined || tier === usual ? [] : [{ what: 'other-tier', file, body: units[unit]?.name ?? '' }];
  });
}

function ofOtherPeriods({ books }: Gathering): readonly Question[] {
  const main = mainPeriod(books);
  return books.flatMap(({ file, period }): Question[] =>
    !main || !period || belongsTo(period.id, main.id)
      ? []
      : [{ what: 'other-period', file, stated: period.text, expected: main.text }],
  );
}

const columnsOf = (text: string): ReadonlySet<string> => new Set(text.split('\n'));

function ofOtherForms({ tables }: Gathering): readonly Question[] {
  return [...tables.values()].flatMap((sum) => {
    const usual = columnsOf(commonest(sum.tables.map(({ shape }) => shape.columns)) ?? '');
    const headings = new Map([...sum.cells.values()].map(({ column, heading }) => [column, heading]));
    const words = (columns: readonly string[]): string[] => columns.map((column) => headings.get(column) ?? column);
    return sum.tables.flatMap(({ file, sheet, shape }): Question[] => {
      const own = columnsOf(shape.columns);
      const lacks = words([...usual].filter((column) => !own.has(column)));
      const more = words([...own].filter((column) => !usual.has(column)));
      return lacks.length + more.length === 0 ? [] : [{ what: 'other-form', file, sheet, lacks, more }];
    });
  });
}

/** Everything that was not said yes to. */
export function questionsOf(gathering: Gathering, accepted: AcceptedBooks = {}): readonly Question[] {
  return [
    ...(accepted.otherBody === true ? [] : [...twice(gathering), ...ofOtherTiers(gathering)]),
    ...(accepted.otherPeriod === true ? [] : ofOtherPeriods(gathering)),
    ...(accepted.otherForm === true ? [] : ofOtherForms(gathering)),
  ];
}

const list = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

/** One sentence with the option that says yes. */
export function describeQuestion(question: Question, language: Language): string {
  const { file } = question;
  const vi = language === 'vi';
  switch (question.what) {
    case 'body-twice':
      return vi
        ? `“${file}”: “${question.body}” đã có biểu này trong “${question.other}” (trang “${question.sheet}”); nếu đúng là cộng cả hai, thêm --accept-other-body.`
        : `"${file}": "${question.body}" has sent this table in "${question.other}" (sheet "${question.sheet}"); if both are to be added, add --accept-other-body.`;
    case 'other-tier':
      return vi
        ? `“${file}” là của “${question.body}”, khác cấp với các đơn vị còn lại (số ấy có thể đã gồm số của họ); nếu đúng là cần cộng, thêm --accept-other-body.`
        : `"${file}" is of "${question.body}", of another tier than the others (it may hold their figures already); if it is to be added, add --accept-other-body.`;
    case 'other-period':
      return vi
        ? `“${file}” ghi kỳ “${question.stated}”, không phải kỳ “${question.expected}”; nếu đúng là cần cộng, thêm --accept-other-period.`
        : `"${file}" is of the period "${question.stated}", not of "${question.expected}"; if it belongs here, add --accept-other-period.`;
    case 'other-form': {
      const lacks =
        question.lacks.length === 0 ? '' : vi ? ` thiếu cột ${list(question.lacks)}` : ` lacks ${list(question.lacks)}`;
      const more =
        question.more.length === 0 ? '' : vi ? ` thừa cột ${list(question.more)}` : ` has also ${list(question.more)}`;
      const both = [lacks, more].filter((words) => words !== '').join(vi ? ',' : ' and');
      return vi
        ? `“${file}” › “${question.sheet}” dùng mẫu biểu khác:${both}; nếu vẫn cộng các cột giống nhau, thêm --accept-other-form.`
        : `"${file}" › "${question.sheet}" is another version of the form:${both}; to add the columns that agree, add --accept-other-form.`;
    }
  }
}
