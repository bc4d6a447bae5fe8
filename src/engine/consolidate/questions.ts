/** What is asked before workbooks are added (CONTRACT 6): one table of one body twice, another period, another version of the form. */
import { belongsTo, bodyKind } from '../../language';
import type { Accepted } from '../strangers';
import type { Gathering, UnitBook } from './gather';
import { sameFigures } from './same-figures';
import { lineSlips } from './line-scale';
import { scaleSlips, type ScaleSlip } from './scale';
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
      readonly what: 'same-figures';
      /** Its sheets in which every figure is that of the other workbook's. */
      readonly sheets: readonly string[];
      readonly body: string;
      readonly other: string;
      readonly otherBody: string;
      /** Figures that differ all the same. */
      readonly apart: number;
    }
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
      /** The one line that is so; all of the sheet's of that measure where absent. */
      readonly line?: string;
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
  /** Whose the workbooks are is known, and that they are added: nothing is asked of their tiers. */
  readonly ofOneTier?: boolean | undefined;
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

/** One question for two workbooks, however many of their sheets are alike. */
function ofSameFigures({ tables, units }: Gathering): readonly Question[] {
  const pairs = new Map<string, Extract<Question, { what: 'same-figures' }>>();
  for (const { table, other, apart: few = 0 } of [...tables.values()].flatMap(sameFigures)) {
    const key = `${table.file}\n${other.file}`;
    const sheets = [...(pairs.get(key)?.sheets ?? []), table.sheet];
    const [body = '', otherBody = ''] = [table, other].map(({ unit }) => units[unit]?.name ?? '');
    const apart = (pairs.get(key)?.apart ?? 0) + few;
    pairs.set(key, { what: 'same-figures', file: table.file, sheets, body, other: other.file, otherBody, apart });
  }
  return [...pairs.values()];
}

function ofOtherScales({ tables }: Gathering): readonly Question[] {
  return [...tables.values()].flatMap((sum): readonly Question[] => {
    const whole = scaleSlips(sum);
    const told = new Set(whole.map(({ table }) => table));
    const lines = lineSlips(sum).filter(({ table }) => !told.has(table));
    const asked = ({ table: { file, sheet }, power, unit }: ScaleSlip, line?: string): Question => {
      const common = {
        what: 'scale-slip' as const,
        file,
        sheet,
        unit,
        times: 10 ** Math.abs(power),
        larger: power > 0,
      };
      return line === undefined ? common : { ...common, line };
    };
    return [...whole.map((slip) => asked(slip)), ...lines.map((slip) => asked(slip, slip.label))];
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
      : [
          ...ofOtherHeadings(gathering),
          ...twice(gathering, new Set(strange)),
          ...(accepted.ofOneTier === true ? [] : ofOtherTiers(gathering)),
          ...ofSameFigures(gathering),
        ]),
    ...periods,
    ...askSheets(strange, periods, gathering),
    ...(accepted.otherForm === true ? [] : [...ofOtherScales(gathering), ...ofOtherForms(gathering)]),
  ];
}
