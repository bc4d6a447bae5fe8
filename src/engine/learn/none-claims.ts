/** "không có tử vong", "không ghi nhận ca mắc": said of a cell that holds 0 or "-", and of its figure where there is one. */
import { sign } from '../../core/decimal';
import type { Fact, FactIndex } from '../../core/fact';
import type { Reading } from '../../core/reading';
import { wordsOf, type ReadLine } from '../../prose';
import { headingOf } from './columns-said';
import { furtherDenied } from './denied-lists';
import type { FigureNames } from './figure-names';
import type { LinesNamed } from './lines-named';
import { lineKey } from './sheet-lines';
import type { Ties } from './tie';

export interface NoneClaim {
  readonly start: number;
  readonly end: number;
  template(names: FigureNames): string;
  /** What holds of the figures as they are. */
  asSaid(names: FigureNames): string;
}

const NONE =
  /(?<!\p{L})(không|chưa)\s+(có|còn|phát sinh|xảy ra|để xảy ra|ghi nhận|phát hiện|nhận được)\s+((?:\p{L}+\s*){1,8}?)(?=\s*(?:[.,;()]|$|nào(?!\p{L})|so với|trong|trên|tại|ở|do(?!\p{L})|và(?!\p{L})))/giu;
const OTHER = /growth|percent|prior|change|plan/u;
/** What heads a count: "Số ca tử vong" counts "ca". */
const COUNTS = /^(?:tổng\s+)?số\s+(\p{L}+)/iu;
/** Of "ca mắc sởi" the line "Sởi" need not say more. */
const COUNTED = new Set('ca mắc bị trường hợp vụ người bệnh dịch nào số'.split(' '));
/** "Không xảy ra cháy nổ" of a line counted in "vụ": then there are "04 vụ cháy nổ". */
function unitOf({ unit }: Fact, said: string): string {
  const isCounted = COUNTED.has(said.split(/\s/u)[0] ?? '') || /^trường hợp(?!\p{L})/iu.test(said);
  return unit?.dimension === 'count' && !isCounted && !said.includes(unit.kind) ? unit.kind : '';
}

const SENTENCE = /^.*[.;](?=\s)/su;

export class NoneClaims {
  constructor(
    private readonly ties: Ties,
    private readonly books: Reading,
    private readonly lines: LinesNamed,
  ) {}

  of(read: ReadLine): readonly NoneClaim[] {
    const { plain } = read.line;
    return [...plain.matchAll(NONE)].flatMap((match): NoneClaim[] => {
      const [whole, , verb = '', noun = ''] = match;
      // "chưa phát hiện ca nào": of some there is no "nào".
      const [any = ''] = /^\s*nào(?!\p{L})/iu.exec(plain.slice(match.index + whole.length)) ?? [];
      const none = any === '' ? whole.trimEnd() : whole + any;
      // Of one of several there may be some, and of the others none.
      if (furtherDenied(plain, match.index + none.length).nouns.length > 0) return [];
      const cell = this.cellOf(read, match.index, noun);
      const fact = this.books.facts[cell ?? -1];
      if (cell === undefined || !fact) return [];
      const [, counted = ''] = COUNTS.exec(headingOf(fact, this.books)) ?? [];
      const said = noun.trim();
      const own = counted === '' ? unitOf(fact, said) : counted;
      const what = own === '' || said.split(/\s/u).includes(own) ? said : `${own} ${said}`;
      const some = `${verb.replace(/^để\s+/iu, '')} {{ # | dem }} ${what}`;
      const first = /^\p{Lu}/u.test(whole) ? some.slice(0, 1).toLocaleUpperCase('vi') + some.slice(1) : some;
      return [
        {
          start: match.index,
          end: match.index + none.length,
          asSaid: (names) => `${names.nameOf(cell)} == 0`,
          template: (names) => {
            const name = names.nameOf(cell);
            return `{% if ${name}.khong %}${none}{% else %}${first.replace('#', name)}{% endif %}`;
          },
        },
      ];
    });
  }

  /** The only cell with nothing in it, on the line that the sentence is of, whose heading or label has the words. */
  private cellOf({ line: { plain }, mentions }: ReadLine, start: number, noun: string): FactIndex | undefined {
    const all = wordsOf(noun);
    const telling = [...all].filter((word) => !COUNTED.has(word));
    const words = telling.length > 0 ? telling : [...all];
    if (words.length === 0) return undefined;
    const head = plain.slice(0, start).replace(SENTENCE, '');
    const from = start - head.length;
    const rows = new Set<string>();
    for (const { cells } of this.lines.said(`${head} ${noun}`)) for (const cell of cells) rows.add(this.rowOf(cell));
    for (const mention of mentions)
      if (mention.start >= from && mention.end <= start)
        for (const cell of this.ties.get(mention)?.facts ?? []) rows.add(this.rowOf(cell));
    const found = this.books.facts.flatMap((fact, index) => {
      if (OTHER.test(fact.measure) || sign(fact.value) !== 0 || !rows.has(this.rowOf(index))) return [];
      const said = wordsOf(`${fact.label} ${headingOf(fact, this.books)} ${fact.unit?.text ?? ''}`);
      return words.every((word) => said.has(word)) ? [index] : [];
    });
    return found.length === 1 ? found[0] : undefined;
  }

  private rowOf(cell: FactIndex): string {
    const fact = this.books.facts[cell];
    return fact ? lineKey(fact) : '';
  }
}
