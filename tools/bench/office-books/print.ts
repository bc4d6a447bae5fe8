/** The bench's tables as text. */
import type { CleanReport } from './clean';
import type { RepairReport } from './repairs';
import { asTable, percent, type Tally } from './tally';
import type { WrongReport } from './wrong-cells';

const HEADS = ['code row', 'no code row'] as const;

export function cleanText({ books, byLayout, byReason, asked, kinds, byHead }: CleanReport): string {
  const shares = (tally: Tally, row: string): string[] =>
    HEADS.map((head) => percent(tally.share(`asked ${head}`, `known ${head}`, row)));
  const layouts = byLayout.names().map((name) => [name, ...['books', 'false', 'errors', 'warnings'].map((column) => String(byLayout.get(name, column))), percent(byLayout.share('read', 'figures', name)), String(byLayout.get(name, 'invented')), ...shares(asked, name)]); // prettier-ignore
  const reasons = byReason.names().map((name) => [name, String(byReason.get(name, 'errors')), String(byReason.get(name, 'warnings'))]); // prettier-ignore
  const all = HEADS.map((head) => percent(byHead.share(`asked ${head}`, `known ${head}`)));
  return [
    `${String(books)} clean books: ${String(byLayout.sum('false'))} with an error, ${String(byLayout.sum('errors'))} errors, ${String(byLayout.sum('warnings'))} warnings`,
    asTable(
      ['layout', 'books', 'false', 'errors', 'warnings', 'figures read', 'invented', 'asked: code row', 'none'],
      layouts,
    ),
    `figures: ${percent(byLayout.share('read', 'figures'))} of ${String(byLayout.sum('figures'))} read as they are, ${String(byLayout.sum('invented'))} others taken for figures`,
    ...(reasons.length === 0 ? [] : ['', asTable(['said', 'errors', 'warnings'], reasons)]),
    '',
    asTable(
      ['known relations', 'asked: code row', 'none'],
      [...kinds.names().map((name) => [name, ...shares(kinds, name)]), ['all', ...all]],
    ),
  ].join('\n');
}

export function wrongText({ byKind, byLayout, cells }: WrongReport): string {
  const rows = (tally: Tally): string[][] => [
    ...tally.names().map((name) => [name, ...HEADS.flatMap((head) => [String(tally.get(name, `cases ${head}`)), percent(tally.share(`found ${head}`, `cases ${head}`, name))])]), // prettier-ignore
    [
      'all',
      ...HEADS.flatMap((head) => [
        String(tally.sum(`cases ${head}`)),
        percent(tally.share(`found ${head}`, `cases ${head}`)),
      ]),
    ],
  ];
  const head = ['code row', 'found', 'none', 'found'];
  const [single] = rows(cells);
  return `${asTable(['wrong', ...head], [...rows(byKind), ['single figures', ...(single ?? []).slice(1)]])}\n\n${asTable(['layout', ...head], rows(byLayout))}`;
}

const SAID = ['restored', 'first', 'listed', 'undecided', 'silent'];

export function repairText({ byKind, byClass, decidable }: RepairReport): string {
  const columns = ['books', 'written', 'right changed', 'worse'];
  const kinds = byKind.names().map((name) => [name, ...columns.map((column) => String(byKind.get(name, column)))]);
  const all = ['all', ...columns.map((column) => String(byKind.sum(column)))];
  const rows = (tally: Tally): string[][] =>
    tally
      .names()
      .map((name) => [
        name,
        String(tally.get(name, 'books')),
        percent(tally.get(name, 'books') / tally.sum('books')),
        ...SAID.map((column) => percent(tally.share(column, 'books', name))),
      ]);
  const head = ['books', 'share', 'restored', 'first cause right', 'listed', 'undecided', 'no error'];
  return [
    asTable(['--fix', ...columns], [...kinds, all]),
    '',
    asTable(['explanations', ...head], rows(byClass)),
    '',
    asTable(['one explanation', ...head], rows(decidable)),
  ].join('\n');
}

export function filesText(tally: Tally): string {
  const rows = tally
    .names()
    .map((name) => [name, ...['totals', 'formulas', 'values'].map((column) => String(tally.get(name, column)))]);
  const all = [
    'all',
    String(tally.sum('totals')),
    percent(tally.share('formulas', 'totals')),
    percent(tally.share('values', 'totals')),
  ];
  return asTable(['one part changed by 7%', 'totals', 'found', 'pasted as values'], [...rows, all]);
}
