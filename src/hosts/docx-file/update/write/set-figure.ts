/** Puts a new text into one figure's control and touches nothing else; puts back a control or tag that an editor dropped. */
import { leaves, type ControlPiece, type ReadParagraph, type TextPiece } from '../../document/pieces';
import { runProperties, sourceOffset, type Part } from '../../document/part';
import type { FigureSite } from '../../document/figure-sites';
import { childOf, escapeAttribute, escapeText, isInside, type XmlTree } from '../../../opc';
import type { Ids } from './ids';
import type { Tracking } from './tracking';

export interface FigureSetting {
  readonly part: Part;
  readonly paragraph: ReadParagraph;
  readonly ids: Ids;
  readonly tracking: Tracking;
  readonly alias: string;
}

const INSERTED = new Set(['w:ins']);

function properties(tag: string, alias: string, id: number): string {
  return `<w:sdtPr><w:alias w:val="${escapeAttribute(alias)}"/><w:tag w:val="${escapeAttribute(tag)}"/><w:id w:val="${String(id)}"/></w:sdtPr>`;
}

function heal(control: ControlPiece, site: FigureSite, setting: FigureSetting): void {
  const old = childOf(control.sdt, 'w:sdtPr');
  const number = old && childOf(old, 'w:id')?.attributes['w:val'];
  setting.ids.free(number);
  const text = properties(site.tag, setting.alias, setting.ids.control());
  if (old) setting.part.replace(old.start, old.end, text);
  else setting.part.insert(control.sdt.openEnd, text);
}

function textLeaves(control: ControlPiece): (TextPiece & { readonly t: XmlTree })[] {
  const found: (TextPiece & { readonly t: XmlTree })[] = [];
  for (const { piece } of leaves(control.pieces))
    if (piece.kind === 'text' && piece.t) found.push({ ...piece, t: piece.t });
  return found;
}

function write(control: ControlPiece, text: string, part: Part): void {
  const [first, ...rest] = textLeaves(control);
  if (!first) return;
  part.setText(first.t, text);
  for (const extra of rest) {
    const alone = extra.run.children.every((child) => child === extra.t || child.name === 'w:rPr');
    if (alone && extra.run !== first.run) part.remove(extra.run);
    else part.setText(extra.t, '');
  }
}

function wrapBare(site: FigureSite, text: string, setting: FigureSetting): boolean {
  const { bare } = site;
  if (!bare) return false;
  const { part } = setting;
  const from = sourceOffset(part.source, bare.t, bare.from);
  const to = sourceOffset(part.source, bare.t, bare.to);
  if (from === null || to === null) return false;
  const format = runProperties(part, bare.run);
  part.preserveSpace(bare.t);
  const control =
    `<w:sdt>${properties(site.tag, setting.alias, setting.ids.control())}<w:sdtContent>` +
    `<w:r>${format}<w:t>${escapeText(text)}</w:t></w:r></w:sdtContent></w:sdt>`;
  part.replace(from, to, `</w:t></w:r>${control}<w:r>${format}<w:t xml:space="preserve">`);
  return true;
}

/** Writes the figure's text; returns whether a control or tag had to be put back. */
export function setFigure(site: FigureSite, text: string, setting: FigureSetting): boolean {
  if (!site.control) return wrapBare(site, text, setting);
  if (site.lost) heal(site.control, site, setting);
  if (site.text === text) return site.lost;
  const { tracking, part } = setting;
  if (!tracking.on || isInside(site.control.sdt, INSERTED)) write(site.control, text, part);
  else tracking.replaceFigure(site.control, text, part, setting.paragraph);
  return site.lost;
}
