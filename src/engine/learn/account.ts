/** What was tied and what was not, as data: for the command's output and for the list in the folder. */
import type { CellAddress } from '../../core/cell-address';
import { toText } from '../../core/decimal';
import type { FactIndex } from '../../core/fact';
import type { Reading } from '../../core/reading';
import { labelOf } from './figure-names';
import type { Learnt } from './learn';
import type { Doubt } from './line-edits';
import type { Work } from './tie';

export interface TiedFigure {
  /** As printed, with the words around it. */
  readonly text: string;
  readonly note: number | null;
  readonly paragraph: number;
  /** How it is worked out of the cells; null where the first holds it. */
  readonly work: Work | null;
  readonly cells: readonly NamedCell[];
}

export interface NamedCell {
  readonly label: string;
  readonly value: string;
  readonly at: CellAddress;
}

export interface KeptSentence {
  readonly passage: string;
  readonly sentence: string;
  readonly doubts: readonly {
    readonly kind: Doubt['kind'];
    readonly text: string;
    readonly near: readonly NamedCell[];
  }[];
}

export interface Account {
  readonly period: string;
  readonly figures: { readonly found: number; readonly tied: number; readonly workedOut: number };
  readonly tied: readonly TiedFigure[];
  readonly kept: readonly KeptSentence[];
  /** Sentences without a figure that every report prints as they are. */
  readonly routine: readonly { readonly passage: string; readonly sentence: string }[];
}

function named(reading: Reading, index: FactIndex): readonly NamedCell[] {
  const fact = reading.facts[index];
  if (!fact) return [];
  const { file, sheet, cell } = fact.at;
  return [{ label: labelOf(reading, fact), value: toText(fact.value), at: { file, sheet, cell } }];
}

export function accountOf({ mentions, ties, pairs, sections, period }: Learnt, reading: Reading): Account {
  const single = mentions.flatMap((mention): TiedFigure[] => {
    const tie = ties.get(mention);
    if (!tie) return [];
    const { line, start, unitEnd } = mention;
    return [
      {
        text: line.text.slice(start, unitEnd).trim(),
        note: line.note,
        paragraph: line.index + 1,
        work: tie.work,
        cells: tie.facts.flatMap((index) => named(reading, index)),
      },
    ];
  });
  const paired = pairs.flatMap(({ line, numbers, cells }) =>
    numbers.flatMap(({ text }, at): TiedFigure[] => {
      const cell = cells?.[at];
      if (cell === undefined) return [];
      return [{ text, note: line.note, paragraph: line.index + 1, work: null, cells: named(reading, cell) }];
    }),
  );
  const tied = [...single, ...paired];
  const kept = sections.flatMap(({ passage }) =>
    (passage?.kept ?? []).map((each): KeptSentence => ({
      passage: passage?.id ?? '',
      sentence: each.sentence,
      doubts: each.doubts.map(({ kind, text, near }) => ({
        kind,
        text,
        near: near.flatMap((index) => named(reading, index)),
      })),
    })),
  );
  return {
    period,
    figures: {
      found: mentions.length + pairs.length * 2,
      tied: tied.length,
      workedOut: tied.filter(({ work }) => work !== null).length,
    },
    tied,
    kept,
    routine: sections.flatMap(({ passage }) =>
      (passage?.routine ?? []).map((sentence) => ({ passage: passage?.id ?? '', sentence: sentence.trim() })),
    ),
  };
}
