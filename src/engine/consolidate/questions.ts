/** What is asked before workbooks are added (CONTRACT 6): one table of one body twice, another period, another version of the form. */
import type { Language } from '../../core/finding';
import { belongsTo, bodyKind } from '../../language';
import type { Accepted } from '../strangers';
import type { Gathering, UnitBook } from './gather';
import { scaleSlips } from './scale';
import { commonest, settle } from './settle';
import type { UnitTable } from './table-sum';

export type Question = { readonly file: string } & (
  | {
      readonly what: 'body-twice';
      readonly body: string;
      readonly other: string;
      readonly otherSheet: string;
      readonly sheet: string;
    }
  | { readonly what: 'other-tier'; readonly body: string }
  | {
      /** The sheet is headed by another body than the workbook's cover names. */
      readonly what: 'other-heading';
      readonly sheet: string;
      readonly cell: string;
      readonly body: string;
      readonly expected: string;
    }
  | {
      readonly what: 'other-period';
      /** Where the sheet states it rather than the workbook. */
      readonly sheet?: string;
      readonly stated: string;
      readonly expected: string;
    }
  | {
      readonly what: 'scale-slip';
      readonly sheet: string;
      readonly unit: string;
      /** How many times larger, or smaller, than its siblings' its figures are. */
      readonly times: number;
      readonly larger: boolean;
    }
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

/** The period that most of the workbooks state. */
export function mainPeriod(books: readonly UnitBook[]): UnitBook['period'] {
  const id = commonest(books.flatMap(({ period }) => (period ? [period.id] : [])));
  return books.find(({ period }) => period !== null && period.id === id)?.period ?? null;
}

type BodyTwice = Extract<Question, { what: 'body-twice' }>;

/** `strange`: tables that another question is about. */
function twice({ books, units }: Gathering, strange: ReadonlySet<UnitTable>): readonly Question[] {
  const first = new Map<string, UnitTable>();
  return books.flatMap(({ file, unit, tables }): Question[] => {
    const again = tables.flatMap(({ key, table }): BodyTwice[] => {
      const name = `${String(unit)} ${key}`;
      const other = first.get(name);
      if (!other) first.set(name, table);
      if (!other || (other.file === file && (other.sheet === table.sheet || strange.has(table)))) return [];
      const { file: otherFile, sheet: otherSheet } = other;
      return [
        {
          what: 'body-twice',
          file,
          body: units[unit]?.name ?? '',
          other: otherFile,
          otherSheet,
          sheet: table.sheet,
        },
      ];
    });
    // A whole workbook sent again is one question; sheets of one workbook are asked one by one.
    const [one] = again.filter(({ other }) => other !== file);
    return [...(one ? [one] : []), ...again.filter(({ other }) => other === file)];
  });
}

const ofOtherHeadings = ({ headed }: Gathering): readonly Question[] =>
  headed.flatMap(({ file, at, stated, expected }): Question[] =>
    at ? [{ what: 'other-heading', file, sheet: at.sheet, cell: at.cell, body: stated, expected }] : [],
  );

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

/** Sheets of another period than the same table has in most workbooks, though their workbook is of the right one. */
function ofOtherSheets({ tables, books }: Gathering): readonly UnitTable[] {
  const whole = mainPeriod(books)?.id ?? '';
  return [...tables.values()].flatMap((sum) => {
    const ids = sum.tables.flatMap(({ period }) => (period ? [period.id] : []));
    const usual = commonest(ids);
    const most = ids.filter((id) => id === usual).length * 2 > ids.length;
    const main = most ? usual : ids.find((id) => id === whole);
    if (main === undefined) return [];
    return sum.tables.filter(({ period }) => period && period.id !== main);
  });
}

function askSheets(strange: readonly UnitTable[], asked: readonly Question[], { tables }: Gathering): Question[] {
  const known = new Set(asked.map(({ file }) => file));
  return strange.flatMap((table): Question[] => {
    const { file, sheet, period } = table;
    if (!period || known.has(file)) return [];
    const others = [...tables.values()].find((sum) => sum.tables.includes(table))?.tables ?? [];
    const expected = commonest(others.flatMap((each) => (strange.includes(each) ? [] : [each.period?.text ?? ''])));
    return [{ what: 'other-period', file, sheet, stated: period.text, expected: expected ?? '' }];
  });
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

function ofOtherScales({ tables }: Gathering): readonly Question[] {
  return [...tables.values()].flatMap(scaleSlips).map(({ table: { file, sheet }, power, unit }): Question => {
    return { what: 'scale-slip', file, sheet, unit, times: 10 ** Math.abs(power), larger: power > 0 };
  });
}

/** Everything that was not said yes to. */
export function questionsOf(gathering: Gathering, accepted: AcceptedBooks = {}): readonly Question[] {
  settle(gathering);
  const strange = accepted.otherPeriod === true ? [] : ofOtherSheets(gathering);
  const periods = accepted.otherPeriod === true ? [] : ofOtherPeriods(gathering);
  return [
    ...(accepted.otherBody === true
      ? []
      : [...ofOtherHeadings(gathering), ...twice(gathering, new Set(strange)), ...ofOtherTiers(gathering)]),
    ...periods,
    ...askSheets(strange, periods, gathering),
    ...(accepted.otherForm === true ? [] : [...ofOtherScales(gathering), ...ofOtherForms(gathering)]),
  ];
}

const list = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

/** One sentence with the option that says yes. */
export function describeQuestion(question: Question, language: Language): string {
  const { file } = question;
  const vi = language === 'vi';
  switch (question.what) {
    case 'body-twice':
      if (question.other === file)
        return vi
          ? `“${file}”: trang “${question.sheet}” là cùng một biểu với trang “${question.otherSheet}” của “${question.body}” (bản nháp, bản cũ?); nếu đúng là cộng cả hai, thêm --accept-other-body, nếu không thì xoá trang ấy khỏi sổ.`
          : `"${file}": sheet "${question.sheet}" is the same table of "${question.body}" as sheet "${question.otherSheet}" (a draft?); if both are to be added, add --accept-other-body, else take it out of the workbook.`;
      return vi
        ? `“${file}”: “${question.body}” đã có biểu này trong “${question.other}” (trang “${question.sheet}”); nếu đúng là cộng cả hai, thêm --accept-other-body.`
        : `"${file}": "${question.body}" has sent this table in "${question.other}" (sheet "${question.sheet}"); if both are to be added, add --accept-other-body.`;
    case 'other-heading':
      return vi
        ? `“${file}” › “${question.sheet}” (ô ${question.cell}) đề “${question.body}”, còn trang Thông tin của sổ ghi “${question.expected}”; nếu đúng là cộng vào số của “${question.body}”, thêm --accept-other-body, nếu không thì sửa tên trong sổ.`
        : `"${file}" › "${question.sheet}" (cell ${question.cell}) is headed "${question.body}" while the workbook's cover says "${question.expected}"; if it is to be added as "${question.body}", add --accept-other-body, else correct the name in it.`;
    case 'other-tier':
      return vi
        ? `“${file}” là của “${question.body}”, khác cấp với các đơn vị còn lại (số ấy có thể đã gồm số của họ); nếu đúng là cần cộng, thêm --accept-other-body.`
        : `"${file}" is of "${question.body}", of another tier than the others (it may hold their figures already); if it is to be added, add --accept-other-body.`;
    case 'other-period':
      return vi
        ? `“${file}”${question.sheet === undefined ? '' : ` › “${question.sheet}”`} ghi kỳ “${question.stated}”, không phải kỳ “${question.expected}”; nếu đúng là cần dùng, thêm --accept-other-period.`
        : `"${file}"${question.sheet === undefined ? '' : ` › "${question.sheet}"`} is of the period "${question.stated}", not of "${question.expected}"; if it belongs here, add --accept-other-period.`;
    case 'scale-slip': {
      const { sheet, unit, larger } = question;
      const times = question.times.toLocaleString(vi ? 'vi-VN' : 'en-US');
      const stated = unit === '' ? '' : vi ? ` ghi đơn vị “${unit}” nhưng` : ` states "${unit}", but`;
      return vi
        ? `“${file}” › “${sheet}”${stated} có số ${larger ? 'lớn' : 'nhỏ'} hơn của các đơn vị khác khoảng ${times} lần (có lẽ ghi sai đơn vị tính); nếu số ấy đúng, thêm --accept-other-form.`
        : `"${file}" › "${sheet}"${stated} has figures about ${times} times ${larger ? 'larger' : 'smaller'} than the others' (its unit of measure may be wrong); if they are right, add --accept-other-form.`;
    }
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
