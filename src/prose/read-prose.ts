/** Reads a document's text: mentions become facts, what the words claim of them relations and observations. */
import { UNBOUNDED, type Budget } from '../core/budget';
import type { DocumentText } from '../core/document-text';
import type { Mention } from './mentions/mention';
import { ProseDraft } from './prose-draft';
import { operandsElsewhere } from './operands/operands';
import { bracketedMeasures } from './relations/bracketed-measures';
import { fractionSums } from './relations/fraction-sums';
import { namedShares } from './relations/named-shares';
import { bracketedBases } from './relations/bracketed-bases';
import { breakdownsIn } from './relations/breakdowns';
import { averagesIn } from './relations/averages';
import { balancesIn } from './relations/balances';
import { bulletLists, totalBelow } from './relations/bullets';
import { changesIn } from './relations/changes';
import { closingTotals } from './relations/closing-totals';
import { companionsIn } from './relations/companions';
import { complementsIn } from './relations/complements';
import { compositionIn } from './relations/composition';
import { contributionsIn } from './relations/contributions';
import { counterTotals } from './relations/counter-totals';
import { countBullets, countsIn } from './relations/counts';
import { comparedRows } from './relations/compared-rows';
import { crossings } from './relations/crossings';
import { meaningsIn, restsIn } from './relations/meanings';
import { askElsewhere } from './relations/figures-elsewhere';
import { lossesIn } from './relations/losses';
import { meanLists } from './relations/mean-lists';
import { netChanges } from './relations/net-changes';
import { namedBases } from './relations/named-bases';
import { namedRates } from './relations/named-rates';
import { notedBases } from './relations/noted-bases';
import { notedRows } from './relations/noted-rows';
import { anchorsOf, hostsOf, noteLists } from './relations/notes';
import { noteTotals } from './relations/note-totals';
import { nothingIn } from './relations/nothing';
import { impliedSharesIn } from './relations/implied-shares';
import { parallelIn } from './relations/parallel';
import { productsIn, productsOfWholes } from './relations/products';
import { ratesAcross } from './relations/rates-across';
import { rateProducts } from './relations/rate-products';
import { remaindersIn } from './relations/remainders';
import { earlierParagraphs } from './relations/earlier-paragraphs';
import { totalLists } from './relations/total-lists';
import { cropProducts } from './relations/crop-products';
import { orderedShares } from './relations/ordered-shares';
import { mixedTotals } from './relations/mixed-totals';
import { laterBases } from './relations/later-bases';
import { repeatedFigures } from './relations/repeated-figures';
import { tradeAhead } from './relations/surpluses';
import { exclusionsIn } from './relations/exclusions';
import { monthsIn, quartersIn } from './relations/quarters';
import { restsBehind, restsOfRates } from './relations/rests-behind';
import { retractions } from './relations/retractions';
import { rowShares } from './relations/row-shares';
import { secondLook } from './relations/second-look';
import { sharedWholes } from './relations/shared-wholes';
import { sameParts } from './relations/same-parts';
import { sexRatios } from './relations/sex-ratio';
import { statedGaps } from './relations/stated-gaps';
import { statedRests } from './relations/stated-rests';
import { statedShares } from './relations/stated-shares';
import { statedSums } from './relations/stated-sums';
import { statusPartitions } from './relations/status-partitions';
import { tellSuggestions } from './relations/suggestions';
import { bracketShares, sharesIn } from './relations/shares';
import { populationRates } from './relations/population-rates';
import { timeMeans } from './relations/time-means';
import { toldPrices } from './relations/told-prices';
import { pricesIn } from './relations/unit-prices';
import { unaskedComparisons } from './relations/unasked-comparisons';
import { undoneIn } from './relations/undone';
import { unnamedSums } from './relations/unnamed-sums';
import { wordingIn } from './relations/wording';
import { linesOf } from './text/lines';
import { isPrimary, readLine, type ReadLine } from './text/read-line';

export interface ProseReading {
  readonly draft: ProseDraft;
  readonly lines: readonly ReadLine[];
}

/** The figures that a paragraph's opening "Trong đó" speaks of: those that the paragraph before ends with. */
function above(lines: readonly ReadLine[], index: number): readonly Mention[] {
  const read = lines[index];
  const previous = lines[index - 1];
  if (!read || !previous || previous.line.heading || previous.line.note !== read.line.note) return [];
  return previous.mentions
    .filter((each) => isPrimary(each) || each.role === 'now')
    .slice(-3)
    .reverse();
}

/** A paragraph of more figures than this is a table that lost its lines: they are read, and nothing is asked of them. */
const MOST_ASKED = 500;

/** What one line's figures are asked of each other once all cues are read, in this order. */
const WITHIN_LINES: readonly ((draft: ProseDraft, read: ReadLine) => void)[] = [
  counterTotals,
  unnamedSums,
  closingTotals,
  mixedTotals,
  statusPartitions,
  productsOfWholes,
  cropProducts,
  balancesIn,
  netChanges,
  monthsIn,
  quartersIn,
  exclusionsIn,
  tradeAhead,
  remaindersIn,
  restsBehind,
  fractionSums,
  companionsIn,
  bracketedMeasures,
  compositionIn,
  orderedShares,
  repeatedFigures,
  contributionsIn,
  askElsewhere,
  lossesIn,
  namedRates,
  sexRatios,
  rateProducts,
  populationRates,
  undoneIn,
];

/** Understands the text of one document. Throws nothing but what the budget, asked at every line, does. */
export function readProse(document: DocumentText, budget: Budget = UNBOUNDED): ProseReading {
  const place = { file: document.file };
  const draft = new ProseDraft(document.file);
  const lines = linesOf(document).map((line) => {
    budget.spend(place);
    return readLine(line);
  });
  for (const read of lines) for (const mention of read.mentions) draft.add(mention);
  const anchors = anchorsOf(lines);
  const hosts = hostsOf(anchors);
  namedBases(draft, lines, anchors, MOST_ASKED);
  // What compares or breaks down needs two figures of one line.
  const asked = lines.filter(({ mentions }) => mentions.length > 1 && mentions.length <= MOST_ASKED);
  for (const [index, read] of lines.entries()) {
    budget.spend(place);
    if (read.mentions.length === 0 || read.mentions.length > MOST_ASKED) continue;
    meanLists(draft, read);
    complementsIn(draft, read);
    const host = hosts.get(read);
    const taken = breakdownsIn(draft, read, { wholes: host ?? above(lines, index) });
    if (host) noteLists(draft, read, host, taken);
    countsIn(draft, read);
    countBullets(draft, lines, index);
    bulletLists(draft, lines, index);
    totalBelow(draft, lines, index);
    totalLists(draft, lines, index);
    wordingIn(draft, read);
    if (read.mentions.length > 1) {
      statedGaps(draft, read);
      changesIn(draft, read);
      parallelIn(draft, read);
      comparedRows(draft, read);
      bracketedBases(draft, read);
      productsIn(draft, read);
      pricesIn(draft, read);
      toldPrices(draft, read);
    }
    averagesIn(draft, read, anchors.get(read)?.host, false);
    nothingIn(draft, read);
  }
  for (const read of asked) {
    budget.spend(place);
    for (const ask of WITHIN_LINES) ask(draft, read);
    averagesIn(draft, read, anchors.get(read)?.host, true);
    timeMeans(draft, read);
  }
  for (const index of lines.keys()) {
    earlierParagraphs(draft, lines, index);
    sameParts(draft, lines, index);
  }
  for (const [read, host] of hosts) restsIn(draft, read, host);
  for (const read of asked) {
    budget.spend(place);
    sharesIn(draft, read);
    bracketShares(draft, read);
    namedShares(draft, read);
    sharedWholes(draft, read);
    rowShares(draft, read);
    impliedSharesIn(draft, read);
    unaskedComparisons(draft, read);
    ratesAcross(draft, read);
    laterBases(draft, read);
    restsOfRates(draft, read);
  }
  noteTotals(draft, anchors);
  notedBases(draft, anchors);
  notedRows(draft, anchors);
  secondLook(draft, asked);
  operandsElsewhere(draft, lines, anchors, MOST_ASKED);
  crossings(draft);
  meaningsIn(draft, hosts);
  retractions(draft);
  for (const read of asked) {
    statedRests(draft, read);
    statedSums(draft, read);
    statedShares(draft, read);
  }
  tellSuggestions(draft);
  return { draft, lines };
}
