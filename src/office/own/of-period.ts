/** An office's report for one period: the columns, lines and tabs that its declarations name by the period ("{kỳ này}") are that one's. */
import type { Reading } from '../../core/reading';
import { isMarked } from '../../language';
import { isCalled, isHeaded, type FigureSource, type Passage } from '../../narrative';
import type { OutlineItem } from '../profile';
import type { OwnReport } from './own-report';

type Figures = Readonly<Record<string, FigureSource>>;

const isOfPeriod = ({ sheet = '', key, measure }: FigureSource): boolean => [sheet, key, measure].some(isMarked);

export const figuresOfPeriod = (figures: Figures, of: string): Figures =>
  Object.fromEntries(
    Object.entries(figures).map(([name, source]) => [name, isOfPeriod(source) ? { ...source, of } : source]),
  );

export const passageOfPeriod = (passage: Passage, of: string): Passage => ({
  ...passage,
  figures: figuresOfPeriod(passage.figures, of),
});

/** A table's tab and columns as this period's sheets call them. */
function itemOfPeriod(item: OutlineItem, { tables }: Reading, of: string): OutlineItem {
  if (item.kind !== 'table' && item.kind !== 'chart') return item;
  const found = tables.find(({ sheet }) => isCalled(sheet, item.form, of));
  const form = isMarked(item.form) ? (found?.sheet ?? item.form) : item.form;
  if (item.kind === 'chart' || item.columns === undefined) return { ...item, form };
  const columns = item.columns.map((name) => {
    const column = isMarked(name)
      ? tables
          .filter(
            (table) => isCalled(table.sheet, item.form, of) || table.form === item.form || table.title === item.form,
          )
          .flatMap((table) => table.columns)
          .find((each) => isHeaded(each, name.replaceAll(': ', ' '), of))
      : undefined;
    return column?.heading.filter((part, at, all) => part !== '' && part !== all[at - 1]).join(': ') ?? name;
  });
  return { ...item, form, columns };
}

/** @param period calendar id of the report. */
export function ownOfPeriod(own: OwnReport, reading: Reading, period: string): OwnReport {
  const outline = own.outline?.map((item) => itemOfPeriod(item, reading, period)) ?? null;
  return {
    ...own,
    outline,
    figures: figuresOfPeriod(own.figures, period),
    passages: new Map([...own.passages].map(([id, passage]) => [id, passageOfPeriod(passage, period)])),
    declared: own.declared.map((each) =>
      isOfPeriod(each.source) || (each.columns ?? []).some(isMarked)
        ? { ...each, source: { ...each.source, of: period } }
        : each,
    ),
  };
}
