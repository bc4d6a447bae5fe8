/**
 * One wrong figure can hide an equation: its column no longer looks like one that is added up, so nobody asks. Where a few
 * repairs explain what fails equally well, the sheet is read again with each of them made. The one after which an equation
 * stands and holds that could not be asked before, more of them than after any other, is what happened.
 */
import type { Explanation, FoundCause } from '../../core/cause';
import type { Finding } from '../../core/finding';
import type { Reading } from '../../core/reading';
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/snapshot';
import { recalculated, repairByExplanation } from '../repairs';
import { namedBy } from './named-by';
import { sheetSays, type SheetSays } from './sheet-says';
import { freshOf, spokenFor, type Tried } from './spoken-for';

/** Causes that are looked at again, explanations of one, cells of its sheet and of the workbook: beyond, it takes too long. */
const MOST = { causes: 5, explanations: 12, cells: 1500, all: 20_000 } as const;

/** A workbook by its file, with all its cells. */
export type WholeBooks = (file: string) => WorkbookSnapshot | undefined;

/** What a sheet says as it stands, read when somebody asks: most ties are left open without. */
type Before = () => SheetSays;

interface Place {
  readonly reading: Reading;
  readonly snapshot: WorkbookSnapshot;
  readonly sheet: SheetSnapshot;
}

function tryOut({ reading, snapshot, sheet }: Place, explanation: Explanation, before: Before): Tried | null {
  const repair = repairByExplanation(snapshot, explanation);
  if (!repair) return null;
  const says = sheetSays(recalculated(snapshot, repair.edits), sheet.name, reading);
  let fresh: Tried['fresh'] | undefined;
  return {
    explanation,
    says,
    get fresh() {
      return (fresh ??= freshOf(before(), says, explanation));
    },
  };
}

/** All that a cause lists: what it names or what it is undecided between, and what stands beside a slip. */
const listed = ({ explanations, rivals = [] }: FoundCause): readonly Explanation[] => [...explanations, ...rivals];

function* lookAgainAt(place: Place, cause: FoundCause): Generator<undefined, Explanation | null> {
  const { reading, snapshot, sheet } = place;
  let known: SheetSays | undefined;
  const before = (): SheetSays => (known ??= sheetSays(snapshot, sheet.name, reading));
  const tried: Tried[] = [];
  for (const explanation of listed(cause)) {
    yield;
    const one = tryOut(place, explanation, before);
    // What cannot be tried may be what happened.
    if (!one) return null;
    tried.push(one);
  }
  yield;
  return spokenFor(tried, before);
}

/** The sheet that all explanations of a cause are about, where it is small enough to be read some more times. */
function placeOf(books: WholeBooks, cause: FoundCause): Omit<Place, 'reading'> | null {
  const all = listed(cause);
  const places = all.flatMap(({ cells }) => cells);
  const [first] = places;
  if (!first || cause.decided || all.length > MOST.explanations || cause.tie > all.length) return null;
  if (places.some(({ file, sheet }) => file !== first.file || sheet !== first.sheet)) return null;
  const snapshot = books(first.file);
  const sheet = snapshot?.sheets.find(({ name }) => name === first.sheet);
  if (!snapshot || !sheet || sheet.cells.length > MOST.cells) return null;
  const cells = snapshot.sheets.reduce((sum, own) => sum + own.cells.length, 0);
  return cells > MOST.all ? null : { snapshot, sheet };
}

/** The findings, causes decided where reading again decides them; one step for each reading. */
export function* lookAgain<F extends Finding>(
  findings: readonly F[],
  books: WholeBooks,
  reading: Reading,
): Generator<undefined, readonly F[]> {
  const causes = new Map(findings.flatMap(({ cause }) => (cause ? [[cause.id, cause] as const] : [])));
  const decided = new Map<string, Explanation>();
  let looked = 0;
  for (const [id, cause] of causes) {
    const place = placeOf(books, cause);
    if (!place || looked >= MOST.causes) continue;
    looked += 1;
    const explanation = yield* lookAgainAt({ ...place, reading }, cause);
    if (explanation) decided.set(id, explanation);
  }
  if (decided.size === 0) return findings;
  return findings.map((finding) => {
    const explanation = decided.get(finding.cause?.id ?? '');
    return explanation ? namedBy(finding, explanation) : finding;
  });
}
