/**
 * Verdicts without a number: "vượt kế hoạch đề ra", "chưa đạt dự toán", "bằng năm trước", "không thay đổi so với cùng kỳ".
 * They are said of a line whose plan or last year's figure stands beside it, and the two decide them.
 */
import { compare } from '../../core/decimal';
import type { FactIndex } from '../../core/fact';
import type { Reading } from '../../core/reading';
import { wordsOf, type Mention, type ReadLine } from '../../prose';
import { againstSaid, besideOf, type Base } from './beside';
import type { FigureNames } from './figure-names';
import type { LinesNamed } from './lines-named';
import type { Ties } from './tie';

export interface Verdict {
  readonly start: number;
  readonly end: number;
  template(names: FigureNames): string;
  /** What holds of the figures as they are. */
  asSaid(names: FigureNames): string;
}

interface Said {
  readonly start: number;
  readonly end: number;
  readonly verb: string;
  /** What it is said against. */
  readonly against: string;
}

interface Kind {
  /** The verb, and what it is said against. */
  readonly pattern: RegExp;
  readonly base: Base;
  /** What is said of more, of less, of as much. */
  readonly words: (against: string) => readonly [string, string, string];
  /** Whether what it is said against belongs to the words that are chosen. */
  readonly whole: boolean;
}

const END = '(?=\\s*(?:[.,;()]|$|và(?!\\p{L})))';
const EARLIER = '(?:cùng kỳ(?: năm (?:trước|\\d{4}))?|năm (?:trước|ngoái|\\d{4})|kỳ trước)';
const CHANGE: Kind = {
  pattern: new RegExp(
    `(?<!\\p{L})(không (?:thay )?đổi|không tăng,? không giảm|tăng|giảm)(\\s+so với\\s+${EARLIER})${END}`,
    'giu',
  ),
  base: 'prior',
  words: () => ['tăng', 'giảm', 'không thay đổi'],
  whole: false,
};
const KINDS: readonly Kind[] = [
  CHANGE,
  {
    pattern: new RegExp(
      `(?<!\\p{L})(vượt|chưa đạt|không đạt|đạt và vượt|hoàn thành|đạt)\\s+((?:kế hoạch|dự toán|chỉ tiêu)(?:\\s+(?:năm|cả năm|đề ra|được giao|giao))*)${END}`,
      'giu',
    ),
    base: 'plan',
    words: (plan) => [`vượt ${plan}`, `chưa đạt ${plan}`, `đạt ${plan}`],
    whole: true,
  },
  {
    pattern: new RegExp(`(?<!\\p{L})((?:ngang )?bằng|cao hơn|thấp hơn)\\s+(${EARLIER})${END}`, 'giu'),
    base: 'prior',
    words: () => ['cao hơn', 'thấp hơn', 'bằng'],
    whole: false,
  },
];
/** "so với cùng kỳ …, số người chết không tăng, không giảm": what it is against stands before it. */
const NEITHER = new RegExp(
  `so với\\s+${EARLIER}[^.;]*?(không tăng,? không giảm|không thay đổi|không đổi)${END}`,
  'giu',
);

/** Which orders each verb is true of; the others reach or pass. */
const ORDER: Readonly<Record<string, readonly number[]>> = {
  vượt: [1],
  tăng: [1],
  'cao hơn': [1],
  'chưa đạt': [-1],
  'không đạt': [-1],
  giảm: [-1],
  'thấp hơn': [-1],
  bằng: [0],
  'ngang bằng': [0],
  'không đổi': [0],
  'không thay đổi': [0],
  'không tăng, không giảm': [0],
  'không tăng không giảm': [0],
};
/** Of several at once nothing is decided. */
const OF_MANY = /(?<!\p{L})(?:đều|cả|cùng|hầu hết|một số|các|những|mỗi|chỉ(?!\s+tiêu)|duy nhất|riêng)(?!\p{L})/iu;
const SENTENCE = /^.*[.;:](?=\s)/su;
const CLAUSE = /^.*[.,;:](?=\s)/su;

export class Verdicts {
  constructor(
    private readonly ties: Ties,
    private readonly books: Reading,
    private readonly lines: LinesNamed,
  ) {}

  /** Those of a line of text that its own figures bear out. */
  of({ line: { plain }, mentions }: ReadLine): readonly Verdict[] {
    const found = KINDS.flatMap((kind) =>
      [...plain.matchAll(kind.pattern)].flatMap((match) => {
        const [all, verb = '', against = ''] = match;
        const end = match.index + (kind.whole ? all.length : verb.length);
        return this.verdict(kind, { start: match.index, end, verb, against }, plain, mentions);
      }),
    );
    const neither = [...plain.matchAll(NEITHER)].flatMap((match) => {
      const [all, verb = ''] = match;
      const end = match.index + all.length;
      return this.verdict(CHANGE, { start: end - verb.length, end, verb, against: '' }, plain, mentions);
    });
    return [...found, ...neither];
  }

  private verdict(
    kind: Kind,
    { start, end, verb, against }: Said,
    plain: string,
    mentions: readonly Mention[],
  ): readonly Verdict[] {
    const cell = this.saidOf(plain.slice(0, start), mentions);
    const said = cell === undefined || kind.base === 'plan' ? null : againstSaid(this.books, cell, against);
    const [base, ...others] = cell === undefined ? [] : (said ?? besideOf(this.books, cell, kind.base));
    const [own, other] = [this.books.facts[cell ?? -1], this.books.facts[base ?? -1]];
    if (cell === undefined || base === undefined || others.length > 0 || !own || !other) return [];
    const order = compare(own.value, other.value);
    if (!(ORDER[verb.toLocaleLowerCase('vi')] ?? [0, 1]).includes(order)) return [];
    // The sentence keeps its own words where the figures say what they said.
    const words = [...kind.words(against)];
    words[order > 0 ? 0 : order < 0 ? 1 : 2] = kind.whole ? `${verb} ${against}` : verb;
    const chosen = words.map((each) => `"${each}"`).join(', ');
    return [
      {
        ...{ start, end },
        template: (names) => `{{ ${names.nameOf(cell)} | hieu: ${names.nameOf(base)} | theo_chieu: ${chosen} }}`,
        asSaid: (names) => `${names.nameOf(cell)} ${order > 0 ? '>' : order < 0 ? '<' : '=='} ${names.nameOf(base)}`,
      },
    ];
  }

  /** The last amount of its sentence, else the only line that its clause names. */
  private saidOf(before: string, mentions: readonly Mention[]): FactIndex | undefined {
    const clause = before.replace(CLAUSE, '');
    if (OF_MANY.test(clause)) return undefined;
    const from = before.length - before.replace(SENTENCE, '').length;
    const last = mentions.filter(
      ({ role, start, unitEnd }) => (role === 'level' || role === 'now') && start >= from && unitEnd <= before.length,
    );
    const amount = last.at(-1);
    if (!amount) return this.isBesideAnother(before, clause) ? undefined : this.lines.only(clause)?.cells[0];
    const tie = this.ties.get(amount);
    return tie?.work === null ? tie.facts[0] : undefined;
  }

  /** "Đàn trâu, đàn bò tăng": the name of another line stands right before the clause, and nothing is said of it alone. */
  private isBesideAnother(before: string, clause: string): boolean {
    const [, other = ''] = /(?:^|[.;:,]\s)([^.;:,]+),\s*$/u.exec(before.slice(0, before.length - clause.length)) ?? [];
    const line = this.lines.only(other);
    return line !== null && [...wordsOf(other)].every((word) => line.words.has(word));
  }
}

/** Words of likeness without a number; the lexicon of claims knows them only beside figures. */
const LIKE =
  /(?<!\p{L})(?:không tăng,? không giảm|không (?:chênh lệch|thay đổi|đổi|tăng|giảm)|giữ (?:nguyên|vững mức|ở mức|mức)|duy trì (?:ở )?mức|ngang bằng|tương đương(?!\s+(?:với\s+)?\d)|bằng(?=\s+(?:số|mức|cùng kỳ|năm|kỳ|quý|kế hoạch|dự toán|chỉ tiêu)(?!\p{L})))(?!\p{L})/giu;

export function likenesses(plain: string): readonly { readonly start: number; readonly end: number }[] {
  return [...plain.matchAll(LIKE)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
}
