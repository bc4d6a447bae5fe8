/** What a document of ours remembers of the figures it printed, for those who read its text (CONTRACT 3). */
import { Fault } from '../../../core/fault';
import type { OpcPackage } from '../../opc';
import { findProvenance } from '../provenance/read';
import { figureTag } from '../provenance/tags';
import type { RememberedFigures } from './plain-paragraph';

export const NOTHING_REMEMBERED: RememberedFigures = () => null;

/** A memory that is damaged is none: the text is read all the same. */
export function rememberedFigures(pack: OpcPackage): RememberedFigures {
  try {
    const found = findProvenance(pack);
    if (!found) return NOTHING_REMEMBERED;
    const printed = new Map(
      found.record.figures
        .filter(({ format }) => format.kind !== 'derived')
        .map((figure) => [JSON.stringify([figureTag(figure.fact), figure.printed.trim()]), figure]),
    );
    return (tag, text) => {
      const figure = printed.get(JSON.stringify([tag, text.trim()]));
      return figure ? { fact: figure.fact, value: figure.value } : null;
    };
  } catch (error) {
    if (error instanceof Fault && (error.code === 'corrupt' || error.code === 'not-a-report'))
      return NOTHING_REMEMBERED;
    throw error;
  }
}
