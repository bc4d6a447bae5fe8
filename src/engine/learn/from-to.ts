/** "tăng từ 1.790 con lên 1.846 con", "giảm 5 vụ và 2 người": verbs that are said while the figures go the way they went. */
import { compare } from '../../core/decimal';
import type { FactIndex } from '../../core/fact';
import type { Reading } from '../../core/reading';
import type { Mention, ReadLine } from '../../prose';
import type { FigureNames } from './figure-names';
import { senseOf } from './sense';
import type { Holding } from './superlatives';
import type { Ties } from './tie';

const VERB = /(?<!\p{L})(tăng|giảm|nâng|hạ)\s+(?:\p{L}+\s+){0,3}?từ\s+$/iu;
const BETWEEN = /^[^.;\d]{0,30}(?:lên|xuống|còn|thành)\s+(?:\p{L}+\s+){0,3}$/iu;
const AND = /^\s*(?:\p{Ll}+\s+){0,2}(?:và|,)\s*$/u;

export class FromTo {
  constructor(
    private readonly ties: Ties,
    private readonly books: Reading,
  ) {}

  /** Those of a line of text that its own figures bear out. */
  of({ line: { plain }, mentions }: ReadLine): readonly Holding[] {
    return mentions.flatMap((mention, at): readonly Holding[] => {
      const next = mentions[at + 1];
      const verb = VERB.exec(plain.slice(Math.max(0, mention.start - 60), mention.start));
      if (!verb || !next || !BETWEEN.test(plain.slice(mention.unitEnd, next.start))) return [];
      const [then, now] = [this.cellOf(mention), this.cellOf(next)];
      const start = mention.start - verb[0].length;
      return then === undefined || now === undefined ? [] : this.holding({ start, end: mention.start }, now, then);
    });
  }

  /** A second change that has its verb from the one before it: both go the same way, or neither is said. */
  joined(mention: Mention, mentions: readonly Mention[]): readonly Holding[] {
    const { line, start } = mention;
    const before = mentions.filter((each) => each.end <= start).at(-1);
    const isJoined = before && senseOf(before).role === 'change' && AND.test(line.plain.slice(before.unitEnd, start));
    if (!isJoined || senseOf(mention).role !== 'change') return [];
    return [before, mention].flatMap((each): readonly Holding[] => {
      const tie = this.ties.get(each);
      const [now, then, ...others] = tie?.facts ?? [];
      if (tie?.work !== 'hieu' || now === undefined || then === undefined || others.length > 0) return [];
      return this.holding({ start: each.start, end: each.end }, now, then);
    });
  }

  private holding(at: { start: number; end: number }, now: FactIndex, then: FactIndex): readonly Holding[] {
    const [own, other] = [this.books.facts[now], this.books.facts[then]];
    const order = own && other ? compare(own.value, other.value) : 0;
    if (order === 0) return [];
    const than = order > 0 ? '>' : '<';
    return [
      {
        ...at,
        ofLines: false,
        condition: (names: FigureNames) => `${names.nameOf(now)} ${than} ${names.nameOf(then)}`,
      },
    ];
  }

  private cellOf(mention: Mention): FactIndex | undefined {
    const tie = this.ties.get(mention);
    return tie?.work === null ? tie.facts[0] : undefined;
  }
}
