/** What the units of one body have handed in, added up: the sheet of the body above, each cell with its parts, who is missing. */
import { Fault } from '../../core/fault';
import type { Language } from '../../core/finding';
import type { OwnBody } from '../../engine';
import { describeFault } from '../../language';
import { byUnit } from '../bodies/slots';
import type { Tree } from '../bodies/tree';
import { notFound, Refusal } from '../refusal';
import type { Services } from '../services';
import type { Expected, Person, Submission, Unit } from '../store';
import { archived } from './collected';
import { countedOf } from './counted';
import { goneOf, type GoneUnit } from './gone';
import { leftText } from './left-out-words';
import { booksWithBytes, namedBooks, type NamedBook } from './named-books';

export interface SumOf {
  readonly tree: Tree;
  readonly person: Person;
  readonly period: string;
  /** The body that it is the sum of; the person's own, or the outermost, where none is named. */
  readonly unit: string | undefined;
  readonly language: Language;
}

/** A body with those that hand in for it: itself and its departments. */
interface Below {
  readonly body: Unit;
  /** The versions of each. */
  readonly versions: readonly (readonly Submission[])[];
}

const NONE = {
  vi: 'Chưa có đơn vị nào bên dưới nộp sổ trong kỳ này.',
  en: 'No unit below has handed a workbook in for this period.',
};
const ASKED = {
  vi: 'Chưa cộng vì còn điều phải hỏi lại; hãy trả lại sổ ấy, hoặc cộng bằng lệnh khopso consolidate và trả lời ở đó.',
  en: 'Nothing was added: questions are open; send those workbooks back, or use khopso consolidate and answer there.',
};

function upperOf({ tree, person, unit }: SumOf): Unit {
  const wanted = unit ?? person.unit ?? tree.units.find(({ parent, active }) => parent === null && active === 1)?.id;
  const upper = wanted === undefined || !tree.sees(person, wanted) ? null : tree.unit(wanted);
  if (!upper) throw notFound();
  // Nobody stands below a department.
  if (upper.kind === 'department') throw new Refusal('conflict', NONE);
  return upper;
}

/** The bodies right below in which somebody has handed in; where a whole tier only groups others, the tier below it. */
function tierBelow(tree: Tree, upper: Unit, ofUnit: ReadonlyMap<string, readonly Submission[]>): readonly Below[] {
  const children = (ids: ReadonlySet<string>, kind: Unit['kind']): readonly Unit[] =>
    tree.units.filter((each) => each.kind === kind && each.active === 1 && ids.has(each.parent ?? ''));
  for (let above: readonly Unit[] = [upper]; above.length > 0;) {
    const tier = children(new Set(above.map(({ id }) => id)), 'body');
    const below = tier.map((body): Below => {
      const departments = children(new Set([body.id]), 'department');
      return { body, versions: [body, ...departments].map(({ id }) => ofUnit.get(id) ?? []) };
    });
    if (below.some(({ versions }) => versions.some((own) => countedOf(own).length > 0))) return below;
    above = tier;
  }
  return [];
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
    left: 'Trang không cộng vì đơn vị đã nộp lại biểu ấy',
    gone: 'Không còn trong cây cơ quan, không cộng (sổ vẫn giữ)',
  },
  en: { left: 'Sheets not added: the unit handed that form in again', gone: 'No longer in the tree, not added (kept)' },
} as const;

/** What the server alone knows of the sum: sheets that later versions replaced, units that the tree dropped. */
function alsoSaid(books: readonly NamedBook[], gone: readonly GoneUnit[], tree: Tree, language: Language): string {
  const words = WORDS[language];
  const section = (heading: string, lines: readonly string[]): string =>
    lines.length === 0 ? '' : `\n${heading}:\n${lines.map((line) => `  ${line}\n`).join('')}`;
  const left = books.flatMap(({ file, left }) => left.map((each) => `${file} › ${leftText(each, language)}`));
  return (
    section(words.left, left) +
    section(
      words.gone,
      gone.map(({ unit }) => tree.nameOf(unit.id)),
    )
  );
}

/** An archive with the workbook of the sum and a text of what was added, left blank and missing. */
export async function summed(services: Services, of: SumOf): Promise<Uint8Array> {
  const { store, examiner } = services;
  const { tree, person, period, language } = of;
  const upper = upperOf(of);
  const seen = tree.units.filter(({ id }) => tree.sees(person, id));
  const ids = seen.map(({ id }) => id);
  const ofUnit = byUnit(await store.submissions.ofPeriod(period, ids));
  const below = tierBelow(tree, upper, ofUnit);
  const named = await namedBooks(
    services,
    tree,
    below.flatMap(({ versions }) => versions),
  );
  const books = await booksWithBytes(services, named);
  if (books.length === 0) throw new Refusal('conflict', NONE);
  const bodies = treeOf(upper, below, await store.units.expected());
  const given = { books, bodies, upper: upper.name, file: 'tong-hop.xlsx' };
  const { questions, sum } = await examiner.sum(given).catch((error: unknown) => {
    if (!(error instanceof Fault)) throw error;
    throw new Refusal('blocked', { vi: describeFault(error, 'vi'), en: describeFault(error, 'en') });
  });
  if (!sum)
    throw new Refusal(
      'blocked',
      ASKED,
      questions.map((said) => ({ said })),
    );
  const text = new TextEncoder().encode(
    `\uFEFF${sum.text[language]}${alsoSaid(named, goneOf(seen, ofUnit), tree, language)}`,
  );
  return archived({ 'tong-hop.xlsx': sum.bytes, 'tong-hop.txt': text });
}
