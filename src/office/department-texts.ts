/** What departments wrote for the slots of a report, as its paragraphs: figures named in them filled in, marks of lists, notes. */
import type { Finding } from '../core/finding';
import type { Reading, TextEntry } from '../core/reading';
import type { GapInline, Inline, ParagraphBlock } from '../core/report-document';
import { renderText, type TextContext } from '../narrative';
import { heldSentence, missingFigure, missingText, unfilledText, unplacedText } from './gap-findings';
import type { OutlineItem } from './profile';
import { withNote } from './sentence-ends';
import { slotName } from './slot-names';
import { SlotTexts, TEXTS } from './slot-texts';

export type Slot = Extract<OutlineItem, { kind: 'text' }>;

type Paragraph = Omit<ParagraphBlock, 'type'>;

/** The paragraphs of a slot, and what is missing or wrong in them. */
export interface WrittenSlot {
  readonly paragraphs: readonly Paragraph[];
  readonly gaps: readonly Finding[];
}

interface Filled {
  readonly pieces: readonly Inline[];
  readonly gaps: readonly Finding[];
}

/** What may stand in a footnote: all but another. */
type Noted = Exclude<Inline, { type: 'footnote' }>;

const NOTHING: WrittenSlot = { paragraphs: [], gaps: [] };

const textOf = (text: string): readonly Inline[] => (text === '' ? [] : [{ type: 'text', text }]);

export class DepartmentTexts {
  readonly #texts: SlotTexts;

  /** `codes`: of the report's slots. */
  constructor(
    private readonly reading: Reading,
    codes: readonly string[],
  ) {
    this.#texts = new SlotTexts(reading, codes);
  }

  /** `number`: the next one of the numbered paragraphs below the heading. */
  write(slot: Slot, context: TextContext, number: () => string): WrittenSlot {
    const entries = this.#texts.take(slot.code);
    if (entries === null) return NOTHING;
    const notes = (slot.footnote === undefined ? null : this.#texts.take(slot.footnote)) ?? [];
    if (entries.length === 0 && notes.length === 0 && slot.optional) return NOTHING;
    const note = this.#note(notes, context);
    // Every line of a list has its dash; a number only what begins a department's text.
    const mark = (first: boolean): string =>
      slot.mark === 'dash' ? '- ' : slot.mark === 'number' && first ? `${number()} ` : '';
    if (entries.length === 0) {
      const content = withNote([...textOf(mark(true)), missing(slot.code)], note.pieces);
      return {
        paragraphs: [{ id: `text/${slot.code}`, content }],
        gaps: [...note.gaps, missingText(this.reading, slot.code)],
      };
    }
    const gaps = [...note.gaps];
    const lines = entries.flatMap((entry) => linesOf(entry.text).map((line, at) => ({ entry, line, first: at === 0 })));
    const paragraphs = lines.map(({ entry, line, first }, index): Paragraph => {
      const lead = mark(first);
      const filled = this.#filled(entry, lead === '' ? line : line.replace(MARKED, ''), context);
      gaps.push(...filled.gaps);
      const pieces = [...textOf(lead), ...filled.pieces];
      const isLast = index === lines.length - 1;
      const files = [entry, ...(isLast ? notes : [])].map(({ at }) => at.file);
      return {
        id: index === 0 ? `text/${slot.code}` : `text/${slot.code}/${String(index + 1)}`,
        content: isLast ? withNote(pieces, note.pieces) : pieces,
        files: [...new Set(files)],
      };
    });
    return { paragraphs, gaps };
  }

  /** What departments wrote and no slot took. */
  left(): readonly Finding[] {
    return this.#texts.left.map(unplacedText);
  }

  /** The texts of a footnote, one behind the other. */
  #note(notes: readonly TextEntry[], context: TextContext): Filled & { readonly pieces: readonly Noted[] } {
    const filled = notes.map((entry) => this.#filled(entry, entry.text.replace(/\n/g, ' '), context));
    return {
      pieces: filled.flatMap(({ pieces }, index) => [
        ...(index > 0 ? [{ type: 'text', text: ' ' } as const] : []),
        ...pieces.filter((piece) => piece.type !== 'footnote'),
      ]),
      gaps: filled.flatMap(({ gaps }) => gaps),
    };
  }

  /** A department's own paragraph may name figures of any sheet: "… {{ thu.tong.uoc | so_dv }} …". */
  #filled(entry: TextEntry, line: string, context: TextContext): Filled {
    const plain = textOf(line);
    if (!line.includes('{{') && !line.includes('{%')) return { pieces: plain, gaps: [] };
    const outcome = renderText(line, context, entry.at);
    if ('problem' in outcome) return { pieces: plain, gaps: [unfilledText(entry, outcome.problem)] };
    const { reading } = this;
    return {
      pieces: outcome.pieces,
      gaps: [
        ...outcome.held.map(({ text }) => heldSentence(reading, entry.line, text)),
        ...outcome.gaps.map(({ missing: name, text }) =>
          missingFigure(reading, {
            ...{ form: TEXTS, passage: entry.line, name },
            label: text.replace(/^\[(?:chưa có số liệu: )?|\]$/g, ''),
          }),
        ),
      ],
    };
  }
}

/** The mark that a department typed itself before a line of a list. */
const MARKED = /^(?:[-–+•]|\d{1,2}[.)])\s+/u;

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '');

const missing = (code: string): GapInline => ({
  type: 'gap',
  text: `[chưa có nội dung: mục ${slotName(code)} của biểu Thuyết minh]`,
  missing: code,
});
