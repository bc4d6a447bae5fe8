/**
 * The door of what a table claims about its own figures (CONTRACT 4): what formulas, code rows and forms declare first,
 * then what words, shape and figures suggest, each tested on the figures before anyone is accused.
 */
import type { Breakdown, TableLine } from '../lines';
import type { ReadingDraft } from '../reading-draft';
import type { SheetGrid } from '../sheet';
import type { MeasureColumn } from '../facts';
import { tellAdjusted } from './adjusted-shares';
import { tellAsPrinted } from './sums-as-printed';
import { withAsWritten } from './as-written';
import { notAdditive, without } from './additivity';
import type { TableViews } from './axis-view';
import { maySink } from './below-nought';
import { candidateOf, type Candidate } from './candidate';
import { withCarried } from './carried';
import { withCoefficients } from './columns-that-add';
import { Claims } from './claims';
import { chainedStocks } from './chained-stocks';
import { markCodes } from './code-columns';
import { choose, type Chosen } from './choose';
import type { Family } from './family';
import { emitFamily, emitSingle, type TablePlaces } from './emit';
import { withOwnSlips } from './own-slips';
import { keepHeldBeside, type Tried } from './held-beside';
import { withKin } from './kin';
import { withOneLine } from './one-line';
import { explained, seconded } from './explain';
import { hasIdlePart, lacksIdlePart } from './idle-part';
import { tellLetGo } from './let-go';
import { withoutMadeOfOthers } from './made-of-others';
import { noteFormulas } from './note-formulas';
import { isReadAlike, readFormulas, type FormulasRead } from './read-formulas';
import { relateBrought } from './relate-brought';
import { relateRunning, relateShares } from './relate-crossed';
import { relateGrowth } from './relate-growth';
import { dimensionsOf, filledOf, meaningOf, natureOf } from './said-of-positions';
import { searchFigures } from './search';
import { sumsInOtherUnit } from './search-other-units';
import { isFractional } from './search-quotients';
import { spotsOf, type Spots } from './spots';
import type { TableMemory } from './table-memory';
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
import type { TableSays } from './table-says';
import { withoutWorseWholes } from './worse-whole';

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
  readonly memory: TableMemory;
}

/** Relates one table. */
export function relateTable(given: TableToRelate): void {
  const { draft } = given;
  const table = { ...given, measures: withCoefficients(given) };
  const { made: madeByFormulas, stated: formulaFamilies } = formulasOf(table);
  const claimed = claimedSince(draft, table.firstRelation);
  for (const single of formulaFamilies.singles) emitSingle(draft, single, claimed);
  const { lines, columns, percents } = table.views;
  const made = new Set<number>();
  const madeLines = new Set<number>();
  const { lineWords, columnWords, said, noted, averaged, counted, rateLines, sinking } = table.memory.says(table);
  columns.rates.set(rateLines);
  markSinking(table.views, sinking);
  const tried: Tried[] = [];
  const crossing = { draft, lines, lineWords, columnWords, claimed, made };
  for (const [view, words] of [
    [columns, columnWords],
    [lines, lineWords],
  ] as const) {
    const filled = filledOf(view);
    const search = { view, words, filled, percents, memory: table.memory.searchOf(view.axis) };
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
    const slipped = withOwnSlips(view, withAsWritten(view, found), madeByFormulas.own);
    const excluded = notAdditive(view, slipped, natureOf(view, table.measures));
    markCodes(view, slipped, excluded);
    const better = withoutWorseWholes(withoutMadeOfOthers(slipped)).map((candidate) => without(candidate, excluded));
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
    tried.push({ emitting, candidates, chosen });
    if (view.axis === 'columns') markRates(table, chosen);
    for (const { candidate } of chosen) (view.axis === 'columns' ? made : madeLines).add(candidate.family.whole);
    if (view.axis === 'columns') for (const at of relateRunning(crossing, filledOf(lines))) lines.rates[at] = 1;
  }
  keepHeldBeside(tried, table.stated);
  relateBrought(draft, table.lines, table.matrix);
  relateShares(crossing, filledOf(lines));
  relateGrowth(crossing, columns, columnWords, made);
  relateGrowth(crossing, lines, lineWords, madeLines);
  let known: Spots | null = null;
  const told = { ...table, spots: () => (known ??= spotsOf(table.matrix, draft.facts.length)) };
  tellAdjusted(told);
  tellAsPrinted(told);
}

/** The table's formulas, as they were read before where they would be read so again. */
function formulasOf(table: TableToRelate): FormulasRead {
  const { memory } = table;
  const before = memory.formulas;
  const read = before && isReadAlike(before, table) ? before : readFormulas(table);
  memory.formulas = read;
  noteFormulas(table, read);
  return read;
}

/** Lines and columns of changes and differences, each for the view along it and for the one across. */
function markSinking({ lines, columns }: TableViews, said: TableSays['sinking']): void {
  lines.sinking.set(maySink(lines, said.lines.sinks));
  columns.sinking.set(maySink(columns, said.columns.sinks));
  lines.changes.set(said.columns.changes);
  columns.changes.set(said.lines.changes);
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
