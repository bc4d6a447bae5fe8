/**
 * The figures that an update changed, marked for whoever signs. What an earlier update marked and this one left as it was is
 * marked no more. The colour is none that gaps or people commonly use.
 * Reference: ISO/IEC 29500-1, 17.3.2.15 (highlight), and the order of run properties, 17.3.2.28.
 */
import { childOf, faultsOnlySync, type XmlTree } from '../../../opc';
import type { FigureSite } from '../../document/figure-sites';
import { locateAll } from '../../document/locate';
import { openReport } from '../../document/open-report';
import type { Part } from '../../document/part';
import { leaves } from '../../document/pieces';
import type { ReadOptions } from '../../limits';
import { idOfTag } from '../../provenance/tags';
import type { UpdateSummary } from '../tell/summary';

const COLOUR = 'cyan';
const MARK = `<w:highlight w:val="${COLOUR}"/>`;
/** Properties that stand behind a highlight. */
const BEHIND = new Set(
  'u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath ins del moveFrom moveTo rPrChange'
    .split(' ')
    .map((name) => `w:${name}`),
);

function mark(run: XmlTree, part: Part): void {
  const properties = childOf(run, 'w:rPr');
  if (!properties) {
    part.insert(run.openEnd, `<w:rPr>${MARK}</w:rPr>`);
    return;
  }
  const own = childOf(properties, 'w:highlight');
  if (own) part.replace(own.start, own.end, MARK);
  else if (properties.selfClosing) part.replace(properties.start, properties.end, `<w:rPr>${MARK}</w:rPr>`);
  else part.insert(properties.children.find(({ name }) => BEHIND.has(name))?.start ?? properties.closeStart, MARK);
}

function unmark(run: XmlTree, part: Part): void {
  const properties = childOf(run, 'w:rPr');
  const own = properties && childOf(properties, 'w:highlight');
  if (own?.attributes['w:val'] === COLOUR) part.remove(own);
}

function runsOf({ control }: FigureSite): ReadonlySet<XmlTree> {
  const runs = new Set<XmlTree>();
  for (const { piece } of leaves(control?.pieces ?? [])) if (piece.kind === 'text') runs.add(piece.run);
  return runs;
}

const keyOf = (fact: string, text: string): string => `${fact}\n${text.normalize('NFC').trim()}`;

/** `bytes`: the updated report, `summary` what the update said that it did. */
export function highlightChanged(
  bytes: Uint8Array,
  { figures, overtyped }: UpdateSummary,
  options: ReadOptions = {},
): Uint8Array {
  return faultsOnlySync(options.file ?? '', () => {
    const report = openReport(bytes, options);
    const changed = new Set([
      ...figures.map((figure) => keyOf(figure.fact, figure.new)),
      ...overtyped.map((figure) => keyOf(figure.fact, figure.restored)),
    ]);
    const parts = new Set<Part>();
    for (const { site, part, old } of locateAll(report).flatMap((block) => block.figures)) {
      const isChanged = changed.has(keyOf(old?.fact ?? idOfTag(site.tag), site.text));
      for (const run of runsOf(site)) (isChanged ? mark : unmark)(run, part);
      parts.add(part);
    }
    for (const part of parts) if (part.changed) report.pack.put(part.name, part.result());
    return report.pack.write();
  });
}
