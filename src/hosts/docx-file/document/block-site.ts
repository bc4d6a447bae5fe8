/** One generated block as it stands in the document now. */
import type { RememberedBlock } from '../provenance/model';
import type { XmlTree } from '../../opc';

export interface BlockSite {
  readonly id: string;
  /** The block-level content control; null when it was lost and the block was found by its text. */
  readonly sdt: XmlTree | null;
  /** Paragraphs and tables of the block, neighbours in the document; its control may hold people's own beside them. */
  readonly elements: readonly XmlTree[];
  readonly remembered: RememberedBlock | null;
}
