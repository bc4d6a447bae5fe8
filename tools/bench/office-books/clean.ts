/** Clean books: nothing may be said against them, and what is known of them should be asked. */
import { drawBooks, textOf, type Book, type Layout, type TrueRelation } from '../../../test/support/office-books';
import { ask, claimsOf, figuresRead, type Answer } from './door';
import { askedOf } from './match';
import { Tally } from './tally';

export interface Example {
  readonly layout: string;
  readonly what: string;
  readonly text: string;
}

export interface CleanReport {
  readonly books: number;
  /** Rows: layout; columns: books, false (books with an error), errors, warnings, figures, read, invented. */
  readonly byLayout: Tally;
  /** Rows: "check/code". */
  readonly byReason: Tally;
  /** Rows "code row" and "none"; columns known, asked. */
  readonly byHead: Tally;
  readonly asked: Tally;
  readonly kinds: Tally;
  readonly examples: readonly Example[];
}

export const headOf = (book: Book): string => (book.variant.codeRow ? 'code row' : 'no code row');

const shown = ({ kind, whole, parts }: TrueRelation): string =>
  `${kind} ${whole.cell} = ${parts.map(({ at, sign }) => `${sign < 0 ? '−' : ''}${at.cell}`).join(' ')}`;

export const nameOf = (book: Book): string =>
  `${book.seed} ${book.variant.codeRow ? 'code row' : 'no code row'} ${book.variant.styled ? 'styled' : 'bare'}`;

function blame(book: Book, answer: Answer, report: CleanReport, examples: Example[]): void {
  const { layout } = book;
  for (const finding of answer.errors) {
    report.byReason.add(`${finding.check}/${finding.code}`, 'errors');
    if (examples.filter((each) => each.layout === layout && each.what === 'false').length < 3)
      examples.push({ layout, what: 'false', text: `${nameOf(book)}: ${finding.check}/${finding.code} ${finding.at.cell} ${JSON.stringify(finding.data)}` }); // prettier-ignore
  }
  for (const finding of answer.warnings) report.byReason.add(`${finding.check}/${finding.code}`, 'warnings');
}

/** Figures read as they are, and what was taken for a figure and is none. */
function countFigures(book: Book, answer: Answer, report: CleanReport, examples: Example[]): void {
  const { layout } = book;
  const read = figuresRead(answer);
  const say = (what: string, text: string): void => {
    if (!examples.some((each) => each.layout === layout && each.what === what))
      examples.push({ layout, what, text: `${nameOf(book)}: ${text}` });
  };
  for (const [key, figure] of book.figures) {
    const got = read.get(key);
    const [is, told] = [Number(got), Number(textOf(figure))];
    const fine = got !== undefined && Math.abs(is - told) <= Math.max(1, Math.abs(told)) * 1e-9;
    report.byLayout.add(layout, 'figures');
    if (fine) report.byLayout.add(layout, 'read');
    else say('figure not read', `${key} is ${textOf(figure)}, read ${got ?? 'as none'}`);
  }
  for (const [key, value] of read) {
    if (book.figures.has(key) || value === '0') continue;
    report.byLayout.add(layout, 'invented');
    say('no figure', `${key} read as ${value}`);
  }
}

export function cleanBooks(count: number, seed: string, layouts: readonly Layout[]): CleanReport {
  const examples: Example[] = [];
  const report: CleanReport = { books: count, byLayout: new Tally(), byReason: new Tally(), byHead: new Tally(), asked: new Tally(), kinds: new Tally(), examples }; // prettier-ignore
  for (const book of drawBooks(count, `clean/${seed}`, layouts)) {
    const { layout } = book;
    const answer = ask(book.snapshot);
    report.byLayout.add(layout, 'books');
    report.byLayout.add(layout, 'errors', answer.errors.length);
    report.byLayout.add(layout, 'warnings', answer.warnings.length);
    if (answer.errors.length > 0) report.byLayout.add(layout, 'false');
    blame(book, answer, report, examples);
    countFigures(book, answer, report, examples);
    const asked = askedOf(book, claimsOf(answer));
    const head = headOf(book);
    for (const relation of book.relations) {
      for (const tally of [report.byHead, report.asked, report.kinds]) {
        const row = tally === report.byHead ? head : tally === report.asked ? layout : relation.kind + (relation.exhaustive ? '' : ' (trong đó)'); // prettier-ignore
        tally.add(row, `known ${head}`);
        if (asked.has(relation)) tally.add(row, `asked ${head}`);
      }
      if (asked.has(relation)) continue;
      if (examples.filter((each) => each.layout === layout && each.what === `unasked ${relation.kind}`).length < 2)
        examples.push({ layout, what: `unasked ${relation.kind}`, text: `${nameOf(book)}: ${shown(relation)}` });
    }
  }
  return report;
}
