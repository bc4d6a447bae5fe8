/** What the units of one body have handed in, added up: the sheet of the body above, each cell with its parts, who is missing. */
import { Fault } from '../../core/fault';
import type { Language } from '../../core/finding';
import type { OwnBody } from '../../engine';
import { describeFault } from '../../language';
import type { UnitsBook } from '../../threads';
import { byUnit } from '../bodies/slots';
import type { Tree } from '../bodies/tree';
import { notFound, Refusal, type Said } from '../refusal';
import type { Services } from '../services';
import type { Expected, Person, Submission, Unit } from '../store';
import { archived } from './collected';
import { countedOf } from './counted';
import { goneOf, type GoneUnit } from './gone';
import { leftText } from './left-out-words';
import { booksWithBytes, namedBooks, type NamedBook } from './named-books';
import { formsOfBodies, ownUpper, tierBelow, type Below } from './tier';

export interface SumOf {
  readonly tree: Tree;
  readonly person: Person;
  readonly period: string;
  /** The body that it is the sum of; the person's own, or the outermost, where none is named. */
  readonly unit: string | undefined;
  /** What is asked has been read, and is to be added all the same. */
  readonly despite: boolean;
  readonly language: Language;
}

const NONE = {
  vi: 'Chưa có đơn vị nào bên dưới nộp sổ trong kỳ này.',
  en: 'No unit below has handed a workbook in for this period.',
};
const ASKED = {
  vi: 'Chưa cộng vì còn điều phải hỏi lại; sổ nào sai thì hãy trả lại đơn vị, còn nếu đúng cả thì bấm “Đã xem, vẫn cộng”.',
  en: 'Nothing was added: questions are open; send the wrong workbooks back, or press “Seen, add all the same” if all are right.',
};
const LISTS = {
  vi: 'Các sổ chỉ có danh sách, biểu còn trống hoặc không phát sinh, không có số để cộng.',
  en: 'The workbooks hold lists, blank forms or nothing to report alone, no figures to add.',
};

function upperOf({ tree, person, unit }: SumOf): Unit {
  const upper = unit === undefined ? ownUpper(tree, person) : tree.sees(person, unit) ? tree.unit(unit) : null;
  if (!upper) throw notFound();
  // Nobody stands below a department.
  if (upper.kind === 'department') throw new Refusal('conflict', NONE);
  return upper;
}

/** The tree as the sum asks for it: one tier below one body. */
function treeOf(upper: Unit, below: readonly Below[], expected: readonly Expected[]): readonly OwnBody[] {
  const formsOf = new Map<string, string[]>();
  for (const { unit, form } of expected) formsOf.set(unit, [...(formsOf.get(unit) ?? []), form]);
  const own = (unit: Unit, bodies: readonly OwnBody[]): OwnBody => ({
    ...{ name: unit.name, forms: formsOf.get(unit.id) ?? [], due: null, departments: [], bodies },
  });
  return [
    own(
      upper,
      below.map(({ body }) => own(body, [])),
    ),
  ];
}

const WORDS = {
  vi: {
    left: 'Trang không cộng',
    gone: 'Không còn trong cây cơ quan, không cộng (sổ vẫn giữ)',
    despite: 'Đã cộng dù còn điều phải hỏi lại',
    back: 'Có sổ nhưng đã trả lại, đang chờ sửa nên không cộng',
    draft: 'Mới gửi bản nháp nên không cộng',
  },
  en: {
    left: 'Sheets not added',
    gone: 'No longer in the tree, not added (kept)',
    despite: 'Added although this was asked',
    back: 'Sent back and waiting to be corrected, so not added',
    draft: 'Only a draft was sent, so not added',
  },
} as const;

interface Aside {
  readonly books: readonly NamedBook[];
  readonly gone: readonly GoneUnit[];
  readonly below: readonly Below[];
  readonly questions: readonly Said[];
}

/** Bodies none of whose workbooks counts, and that have sent one which does not: sent back, or a draft. */
function waitingFor(below: readonly Below[], state: Submission['state']): readonly string[] {
  return below
    .filter(({ versions }) => versions.every((own) => countedOf(own).length === 0))
    .filter(({ versions }) => versions.flat().some((each) => each.state === state))
    .map(({ body }) => body.name);
}

/** What the server alone knows of the sum: what was asked, sheets that later versions replaced, who has sent what does not count. */
function alsoSaid({ books, gone, below, questions }: Aside, tree: Tree, language: Language): string {
  const words = WORDS[language];
  const section = (key: keyof typeof words, lines: readonly string[]): string =>
    lines.length === 0 ? '' : `\n${words[key]}:\n${lines.map((line) => `  ${line}\n`).join('')}`;
  const left = books.flatMap(({ file, left }) => left.map((each) => `${file} › ${leftText(each, language)}`));
  const back = waitingFor(below, 'sent-back');
  return [
    section(
      'despite',
      questions.map((said) => said[language]),
    ),
    section('back', back),
    section(
      'draft',
      waitingFor(below, 'draft').filter((name) => !back.includes(name)),
    ),
    section('left', left),
    section(
      'gone',
      gone.map(({ unit }) => tree.nameOf(unit.id)),
    ),
  ].join('');
}

/** An archive with the workbook of the sum and a text of what was added, left blank and missing. */
export async function summed(services: Services, of: SumOf): Promise<Uint8Array> {
  const { store, examiner } = services;
  const { tree, person, period, despite, language } = of;
  const upper = upperOf(of);
  const seen = tree.units.filter(({ id }) => tree.sees(person, id));
  const ids = seen.map(({ id }) => id);
  const ofUnit = byUnit(await store.submissions.ofPeriod(period, ids));
  const below = tierBelow(tree, upper, ofUnit);
  const expected = await store.units.expected();
  const named = await namedBooks(
    services,
    tree,
    below.flatMap(({ versions }) => versions),
    formsOfBodies(below, expected),
  );
  const ownerOf = new Map(named.map(({ file, submission }) => [file, tree.bodyOf(submission.unit)?.name]));
  const books = (await booksWithBytes(services, named)).map((book): UnitsBook => {
    const body = ownerOf.get(book.file);
    return body === undefined ? book : { ...book, body };
  });
  if (books.length === 0) throw new Refusal('conflict', NONE);
  // Whoever has sent something is not told of as one that has not.
  const waiting = new Set([...waitingFor(below, 'sent-back'), ...waitingFor(below, 'draft')]);
  const bodies = treeOf(
    upper,
    below.filter(({ body }) => !waiting.has(body.name)),
    expected,
  );
  const given = { books, bodies, upper: upper.name, file: 'tong-hop.xlsx', despite };
  const { questions, sum } = await examiner.sum(given).catch((error: unknown) => {
    if (!(error instanceof Fault)) throw error;
    throw new Refusal('blocked', { vi: describeFault(error, 'vi'), en: describeFault(error, 'en') });
  });
  if (!sum && questions.length === 0) throw new Refusal('conflict', LISTS);
  if (!sum)
    throw new Refusal(
      'blocked',
      ASKED,
      questions.map((said) => ({ said })),
    );
  const aside = { books: named, gone: goneOf(seen, ofUnit), below, questions };
  const text = new TextEncoder().encode(`\uFEFF${sum.text[language]}${alsoSaid(aside, tree, language)}`);
  return archived({ 'tong-hop.xlsx': sum.bytes, 'tong-hop.txt': text });
}
