/**
 * The door of what a table claims about its own figures (CONTRACT 4): what formulas, code rows and forms declare first,
 * then what words, shape and figures suggest, each tested on the figures before anyone is accused.
 */
import type { FactIndex } from '../../core/fact';
import { foldText } from '../../language';
import type { Breakdown, TableLine } from '../lines';
import type { ReadingDraft } from '../reading-draft';
import type { SheetGrid } from '../sheet';
import type { MeasureColumn } from '../facts';
import { tellAdjusted } from './adjusted-shares';
import { tellAsPrinted } from './sums-as-printed';
import { withAsWritten } from './as-written';
import { notAdditive, without } from './additivity';
import type { TableViews } from './axis-view';
import { maySink, saysEitherWay } from './below-nought';
import { candidateOf, type Candidate } from './candidate';
import { withCarried } from './carried';
import { averagedColumns, countedColumns, withCoefficients } from './columns-that-add';
import { Claims } from './claims';
import { chainedStocks } from './chained-stocks';
import { markCodes } from './code-columns';
import { constantPrices } from './constant-prices';
import { choose, type Chosen } from './choose';
import type { Family } from './family';
import { emitFamily, emitSingle, type TablePlaces } from './emit';
import { withOwnSlips } from './own-slips';
import { withKin } from './kin';
import { withOneLine } from './one-line';
import { statedFamilies, type Spots } from './formula-families';
import { explained, seconded } from './explain';
import { hasIdlePart, lacksIdlePart } from './idle-part';
import { tellLetGo } from './let-go';
import { withoutMadeOfOthers } from './made-of-others';
import { notedMore } from './noted';
import { readFormulas } from './read-formulas';
import { relateBrought } from './relate-brought';
import { relateRunning, relateShares } from './relate-crossed';
import { relateGrowth } from './relate-growth';
import { dimensionsOf, filledOf, meaningOf, natureOf } from './said-of-positions';
import { scratchColumns } from './scratch-columns';
import { searchFigures } from './search';
import { sumsInOtherUnit } from './search-other-units';
import { isFractional } from './search-quotients';
import { suggestBills } from './suggest-bills';
import { suggestColumns } from './suggest-columns';
import { suggestGroups } from './suggest-groups';
import { suggestHundreds } from './suggest-hundreds';
import { suggestLabels } from './suggest-labels';
import { suggestMovements } from './suggest-movements';
import { suggestNamed } from './suggest-named';
import { suggestPayments } from './suggest-payments';
import { suggestProducts } from './suggest-products';
import { suggestLines } from './suggest-lines';
import { suggestSeries } from './suggest-series';
import { suggestYearMeans } from './suggest-year-means';
import { suggestSexes } from './suggest-sexes';
import { suggestSaidRatios } from './suggest-said-ratios';
import { suggestSubsets } from './suggest-subsets';
import { suggestToldSums } from './suggest-told-sums';
import { wordsOfColumns, wordsOfLines, type TableWords } from './table-words';
import { withoutWorseWholes } from './worse-whole';
import { INDEX_TITLE, PARTIAL_LINE, RATE_LINE, partialGroup } from './words';

export interface TableToRelate {
  readonly draft: ReadingDraft;
  readonly grid: SheetGrid;
  readonly lines: readonly TableLine[];
  readonly breakdowns: readonly Breakdown[];
  readonly measures: readonly MeasureColumn[];
  readonly matrix: readonly Int32Array[];
  readonly places: TablePlaces;
  /** Where this table's relations begin in the draft: what is claimed already is not claimed again. */
  readonly firstRelation: number;
  readonly views: TableViews;
  /** What the code row or the form says of the columns, as far as it stands. */
  readonly stated: readonly Family[];
  /** What each line is called in a column of codes ("Mã số"); empty where the table has none. */
  readonly lineCodes: readonly string[];
  /** What stands above the table, folded. */
  readonly title: string;
}

/** Every figure's place in the matrix; facts of one table follow one another. */
function spotsOf(matrix: TableToRelate['matrix'], facts: number): Spots {
  let first = facts;
  for (const row of matrix) for (const fact of row) if (fact >= 0 && fact < first) first = fact;
  const lines = new Int32Array(facts - first).fill(-1);
  const columns = new Int32Array(facts - first);
  for (let line = 0; line < matrix.length; line += 1) {
    const row = matrix[line] as Int32Array;
    for (let column = 0; column < row.length; column += 1) {
      const fact = row[column] as FactIndex;
      if (fact < 0) continue;
      lines[fact - first] = line;
      columns[fact - first] = column;
    }
  }
  return { lineOf: (fact) => lines[fact - first] ?? -1, columnOf: (fact) => columns[fact - first] ?? -1 };
}

/** Relates one table. */
export function relateTable(given: TableToRelate): void {
  const { draft } = given;
  const table = { ...given, measures: withCoefficients(given) };
  const { formulas, made: madeByFormulas } = readFormulas(table);
  const claimed = claimedSince(draft, table.firstRelation);
  const formulaFamilies =
    formulas.length > 0
      ? statedFamilies(formulas, spotsOf(table.matrix, draft.facts.length))
      : { families: [], singles: [] };
  for (const single of formulaFamilies.singles) emitSingle(draft, single, claimed);
  const { lines, columns, percents } = table.views;
  const made = new Set<number>();
  const madeLines = new Set<number>();
  table.lines.forEach(({ label }, line) => {
    if (RATE_LINE.test(foldText(label))) columns.rates[line] = 1;
  });
  const [lineWords, columnWords] = [wordsOfLines(table.lines), wordsOfColumns(table.measures)];
  const averaged = averagedColumns(table.measures);
  const counted = countedColumns(table.measures, averaged);
  markSinking(table.views, lineWords, columnWords);
  const said = {
    indices: INDEX_TITLE.test(table.title),
    constant: constantPrices(table.grid, table.lines, table.measures),
    partial: Uint8Array.from(table.lines, ({ label }) => (PARTIAL_LINE.test(foldText(label)) ? 1 : 0)),
    scratch: scratchColumns(table.measures),
    within: table.measures.map((_, at) => partialGroup(columnWords.name(at))),
  };
  const noted = notedMore(table.grid, table.lines, table.measures);
  const crossing = { draft, lines, lineWords, columnWords, claimed, made };
  for (const [view, words] of [
    [columns, columnWords],
    [lines, lineWords],
  ] as const) {
    const filled = filledOf(view);
    const search = { view, words, filled, percents };
    const isWhole = (candidate: Candidate): boolean => !hasIdlePart(view, candidate) && !lacksIdlePart(view, candidate);
    const asSaid = (candidate: Candidate): Candidate => explained(view, candidate, words);
    const searched = searchFigures(search);
    const found: Candidate[] = searched.filter(isWhole).map(asSaid);
    if (view.axis === 'lines') {
      const named = suggestNamed(view, table.lines, filled);
      const apart = new Set(named.map(({ family }) => family.whole));
      found.push(...named, ...suggestLines(view, { ...table, filled, apart }));
      found.push(...suggestLabels(view, table.lines, table.lineCodes));
      found.push(...suggestGroups(view, table.lines, filled, found));
    } else
      found.push(
        ...suggestToldSums(view, words, filled, found).filter(isWhole),
        ...sumsInOtherUnit(search).map(asSaid),
        ...suggestColumns(view, words, meaningOf(table.measures)),
        ...suggestSubsets(view, words, searched),
        ...suggestBills(view, words, filled),
        ...suggestPayments(view, words, filled),
        ...suggestMovements(view, words, filled),
        ...suggestSaidRatios(view, words),
        ...suggestSexes(view, words, filled),
      );
    found.push(
      ...suggestProducts(view, words, filled, dimensionsOf(draft, view)),
      ...suggestHundreds(view, words, filled),
      ...suggestSeries(view, words, filled),
      ...suggestYearMeans(view, words, filled, view.axis === 'lines' ? columnWords : lineWords),
    );
    for (const { family, axis, count } of formulaFamilies.families) {
      if (axis === view.axis) found.push({ ...candidateOf(view, family, 0), stated: count });
    }
    const tried = withOwnSlips(view, withAsWritten(view, found), madeByFormulas.own);
    const excluded = notAdditive(view, tried, natureOf(view, table.measures));
    markCodes(view, tried, excluded);
    const better = withoutWorseWholes(withoutMadeOfOthers(tried)).map((candidate) => without(candidate, excluded));
    const asked = withKin(withCarried(view, draft.facts, better));
    const candidates = view.axis === 'lines' ? withOneLine(view, asked, table.lines) : asked;
    const chosen = choose(candidates, view.axis === 'columns' ? table.stated : []);
    const near = chosen.reduce(
      (sum, { candidate }) => sum + (candidate.family.kind === 'sum' ? candidate.evidence.near : 0),
      0,
    );
    const emitting = {
      draft,
      view,
      places: table.places,
      excluded,
      formulas: madeByFormulas,
      said,
      noted,
      claimed,
      near,
      averaged,
      counted,
    };
    for (const each of chosen) emitFamily(emitting, seconded(each, words));
    tellLetGo(emitting, candidates, chosen);
    if (view.axis === 'columns') markRates(table, chosen);
    for (const { candidate } of chosen) (view.axis === 'columns' ? made : madeLines).add(candidate.family.whole);
    if (view.axis === 'columns') for (const at of relateRunning(crossing, filledOf(lines))) lines.rates[at] = 1;
  }
  relateBrought(draft, table.lines, table.matrix);
  relateShares(crossing, filledOf(lines));
  relateGrowth(crossing, columns, columnWords, made);
  relateGrowth(crossing, lines, lineWords, madeLines);
  let known: Spots | null = null;
  const told = { ...table, spots: () => (known ??= spotsOf(table.matrix, draft.facts.length)) };
  tellAdjusted(told);
  tellAsPrinted(told);
}

/** Lines and columns of changes and differences, each for the view along it and for the one across. */
function markSinking({ lines, columns }: TableViews, lineWords: TableWords, columnWords: TableWords): void {
  lines.sinking.set(maySink(lines, lineWords));
  columns.sinking.set(maySink(columns, columnWords));
  for (let at = 0; at < columns.size; at += 1) if (saysEitherWay(columnWords.leaf(at))) lines.changes[at] = 1;
  for (let at = 0; at < lines.size; at += 1) if (saysEitherWay(lineWords.leaf(at))) columns.changes[at] = 1;
}

const RATES: ReadonlySet<string> = new Set(['ratio', 'growth', 'average']);

/** Columns that are quotients of others, or whose words or units say that they do not add up. */
function markRates({ views, measures }: TableToRelate, chosen: readonly Chosen[]): void {
  for (const { candidate } of chosen) {
    const { kind, whole } = candidate.family;
    if (RATES.has(kind) && isFractional(views.columns, whole, views.percents)) views.lines.rates[whole] = 1;
  }
  measures.forEach((measure, at) => {
    if (!measure.additive) views.lines.rates[at] = 1;
  });
  for (const at of chainedStocks(views.lines, chosen)) views.lines.rates[at] = 1;
}

/** What is claimed of each figure that a formula makes, so that nothing is claimed twice. */
function claimedSince(draft: ReadingDraft, first: number): Claims {
  const claimed = new Claims();
  for (let at = first; at < draft.relations.length; at += 1) {
    const relation = draft.relations[at];
    if (relation) claimed.add(relation.whole, relation.kind, relation.parts);
  }
  return claimed;
}
