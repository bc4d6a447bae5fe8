/**
 * Blocks that an editor stripped of their controls, found again by the text that the document remembers of them: exactly,
 * else by likeness between their neighbours. A likeness that another place rivals, or that disagrees in most of the
 * block's figures, is none: such a block is left where it is, and told.
 */
import type { XmlTree } from '../../opc';
import type { RememberedBlock } from '../provenance/model';
import type { BlockSite } from './block-site';
import { candidates, figuresThen } from './free-places';
import type { OpenReport } from './open-report';
import { BlockSearch, body } from './search-blocks';
import { rememberedText } from './words';

function textOfBlock(block: RememberedBlock): string {
  const paragraphs =
    block.type === 'table' && block.paragraphs.length > 1 ? block.paragraphs.slice(1) : block.paragraphs;
  return paragraphs.map(rememberedText).join('\n');
}

const doubts = new WeakMap<OpenReport, ReadonlyMap<string, readonly XmlTree[]>>();

/** Of the blocks that were looked for and not found: where text stands that is like theirs. */
export function doubtfulPlaces(report: OpenReport): ReadonlyMap<string, readonly XmlTree[]> {
  return doubts.get(report) ?? new Map<string, readonly XmlTree[]>();
}

export function foundAgain(
  report: OpenReport,
  lost: readonly RememberedBlock[],
  known: readonly BlockSite[],
): BlockSite[] {
  const wanted = lost.map((block) => ({ block, text: textOfBlock(block) }));
  const search = new BlockSearch(report, wanted, candidates(report, known, figuresThen(lost)), known);
  search.exactly((text) => text);
  search.exactly(body);
  search.byLikeness();
  doubts.set(report, search.doubtful());
  return search.sites;
}
