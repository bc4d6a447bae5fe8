/**
 * `{% chi_ky "6 tháng đầu năm 2021" %}…{% endchi_ky %}`: a sentence that nobody has tied to cells. It is printed for the
 * period it was written for only, and where it names conditions (", khi so_vu == 12") while they hold; else it is held
 * back, and whoever writes the report is told.
 */
import {
  Tag,
  Value,
  type Arguments,
  type Context,
  type Emitter,
  type Liquid,
  type TagToken,
  type Template,
  type TopLevelToken,
} from 'liquidjs';
import type { GapInline, Inline } from '../core/report-document';
import { foldText } from '../language/text';
import { Pieces, readable, tidy } from './pieces';
import type { Scope } from './scope';
import { PieceEmitter } from './template-emitter';
import { blockOf } from './template-tags';

/** What a piece "misses" that stands for a sentence held back. */
export const HELD = 'held-back';
/** Instead of a period: in any, while the conditions hold. */
export const ANY_PERIOD = 'mọi kỳ';
const ARGUMENTS = /^\s*(["'])(.*?)\1\s*(?:,\s*khi\s+(\S[\s\S]*))?$/u;

/** A number that is no period, date or paper's number. */
const TYPED =
  /(?<!(?:năm|tháng|quý|ngày|số|khóa|điều|khoản|thứ)\s+)(?<![\d\p{L}/.,-])\d+(?:[.,]\d+)*(?![\p{L}/\d-])(?!\s+(?:tháng|năm)(?!\p{L}))/giu;

/** Beside this period's figures those that were typed are the old ones: nobody shall copy them as new. */
function oldMarked(pieces: readonly Inline[]): readonly Inline[] {
  if (!pieces.some(({ type }) => type === 'figure')) return pieces;
  return pieces.map((piece, at) =>
    piece.type === 'text'
      ? {
          ...piece,
          text: piece.text.replace(TYPED, (found, index: number) =>
            at === 0 && index === 0 ? found : `[số cũ: ${found}]`,
          ),
        }
      : piece,
  );
}

export class HeldTag extends Tag {
  readonly #templates: Template[];
  readonly #period: string;
  readonly #condition: Value | null;

  constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid) {
    super(token, rest, liquid);
    const [, , period = '', condition] = ARGUMENTS.exec(token.args) ?? [];
    if (period.trim() === '') throw new Error('expected the period after chi_ky');
    this.#period = foldText(period);
    this.#condition = condition === undefined ? null : new Value(condition, liquid);
    this.#templates = blockOf('chi_ky', 'expected endchi_ky first', rest, liquid);
  }

  *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
    const own = new PieceEmitter();
    yield this.liquid.renderer.renderTemplates(this.#templates, context, own);
    const stands = this.#condition === null || Boolean(yield this.#condition.value(context));
    const period = (context.environments as Scope)['ky'] as Readonly<Record<string, unknown>> | undefined;
    const name = period?.['ten'];
    const isNow = this.#period === ANY_PERIOD || (typeof name === 'string' && foldText(name) === this.#period);
    if (stands && isNow) {
      emitter.write(new Pieces(own.pieces));
      return;
    }
    const sentence = readable(tidy(oldMarked(own.pieces)))
      .trim()
      .replace(/^[,;:]\s+/u, '');
    emitter.write(new Pieces([{ type: 'gap', text: sentence, missing: HELD }]));
  }

  *children(): Generator<unknown, Template[]> {
    yield undefined;
    return this.#templates;
  }

  *arguments(): Arguments {
    if (this.#condition) yield this.#condition;
  }
}

export interface SetAside {
  readonly pieces: readonly Inline[];
  readonly held: readonly GapInline[];
}

/** What only leads from one sentence to the next: held back, it is no sentence that anybody has to confirm. */
const LEADING = /^[\s,;]*(?:tuy nhiên|song|nhưng|ngược lại|trái lại|trong khi đó)?[\s,]*$/iu;

const isHeld = (piece: Inline): piece is GapInline => piece.type === 'gap' && piece.missing === HELD;

/** Behind the end of a sentence, or at its paragraph's start. */
const isAtStart = (before: readonly Inline[]): boolean => {
  const last = before.at(-1);
  return last === undefined || (last.type === 'text' && /(?:[.!?]|^)\s*$/u.test(last.text));
};

/** A sentence whose head was held back begins with its next word. */
function capitalised(piece: Inline): Inline {
  if (piece.type !== 'text') return piece;
  return { ...piece, text: piece.text.replace(/^\s*\p{Ll}/u, (letter) => letter.toLocaleUpperCase('vi')) };
}

/** What is printed, and the sentences held back, those of footnotes too; a footnote that nothing is left of is none. */
export function setAside(pieces: readonly Inline[]): SetAside {
  const held: GapInline[] = [];
  const kept: Inline[] = [];
  pieces.forEach((piece, at) => {
    if (isHeld(piece)) {
      const last = kept.at(-1);
      // "A; B. C": without B the first ends with its stop.
      const ends = last?.type === 'text' && /;\s*$/u.test(last.text) && /\.\s*$/u.test(piece.text);
      if (ends) kept[kept.length - 1] = { ...last, text: last.text.replace(/;\s*$/u, '. ') };
      if (!LEADING.test(piece.text)) held.push(piece);
      return;
    }
    if (piece.type === 'footnote') {
      held.push(...piece.content.filter(isHeld));
      const content = tidy(piece.content.filter((inner) => !isHeld(inner))) as typeof piece.content;
      if (content.length > 0) kept.push({ ...piece, content });
      return;
    }
    const before = pieces[at - 1];
    kept.push(before && isHeld(before) && isAtStart(kept) ? capitalised(piece) : piece);
  });
  return { pieces: kept, held };
}
