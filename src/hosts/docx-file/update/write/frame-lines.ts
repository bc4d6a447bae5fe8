/**
 * The fixed frame follows its data: a line of the heading or signature that still reads as it was generated gets its new
 * text. For the next period the number and date are renewed even where people had filled them in.
 */
import type { DocumentFrame } from '../../../../core/report-document';
import { cleanText } from '../../clean-text';
import { paragraphsIn } from '../../document/open-report';
import { leaves, type ReadParagraph } from '../../document/pieces';
import { canonical, printed } from '../../document/words';
import { numberAndSymbol, placeAndDate } from '../../frame-text';
import { childOf, descendants, type XmlTree } from '../../../opc';
import { Part } from '../../document/part';
import type { RememberedFrame } from '../../provenance/model';
import { rememberedFrame } from '../../provenance/record';
import type { Session } from '../session';

interface FrameLine {
  readonly old: string;
  readonly new: string;
  /** Also fits the line as people fill it in. */
  readonly like?: RegExp;
}

function split(text: string, capital: boolean): string[] {
  const lines = text
    .split('\n')
    .map((line) => cleanText(line).trim())
    .filter((line) => line !== '');
  return capital ? lines.map((line) => line.toLocaleUpperCase('vi')) : lines;
}

function lines(old: RememberedFrame, now: RememberedFrame): FrameLine[] {
  const at = (frame: RememberedFrame, key: string): string => frame[key] ?? '';
  const pairs: FrameLine[] = [
    {
      old: numberAndSymbol(at(old, 'number'), at(old, 'symbol')),
      new: numberAndSymbol(at(now, 'number'), at(now, 'symbol')),
      like: /^Số: ?[^/]{0,12}\/[\p{L}\d-]+$/u,
    },
    {
      old: placeAndDate(at(old, 'place'), at(old, 'date') || null),
      new: placeAndDate(at(now, 'place'), at(now, 'date') || null),
      like: /^[^,]{1,60}, ngày .{1,4} tháng .{1,4} năm (?:\d{4}|…)$/u,
    },
  ];
  const several: readonly (readonly [string, boolean])[] = [
    ['parentBody', true],
    ['body', true],
    ['kind', true],
    ['subject', false],
    ['position', true],
    ['name', false],
  ];
  for (const [key, capital] of several) {
    const before = split(at(old, key), capital);
    const after = split(at(now, key), capital);
    if (before.length === after.length) before.forEach((line, n) => pairs.push({ old: line, new: after[n] ?? '' }));
  }
  return pairs;
}

/** Gives a line of the frame its new text, in the format of its first run. */
export function setLine(paragraph: ReadParagraph, text: string, part: Part): void {
  const runs = [...leaves(paragraph.pieces)].flatMap(({ piece }) =>
    piece.kind === 'text' && piece.t ? [piece.t] : [],
  );
  runs.forEach((t, n) => {
    part.setText(t, n === 0 ? text : '');
  });
}

/** Renews the frame's lines, and returns their paragraphs; `nextPeriod`: number and date too where people had written them. */
export function renewFrame(
  frame: DocumentFrame,
  taken: ReadonlySet<XmlTree>,
  nextPeriod: boolean,
  session: Session,
): ReadonlySet<XmlTree> {
  const { report } = session;
  const old = report.record.frame;
  if (Object.keys(old).length === 0) return new Set();
  const free = paragraphsIn(report.body)
    .filter((element) => !taken.has(element))
    .map((element) => report.paragraph(element))
    .filter((paragraph) => paragraph.tracked.length === 0);
  const used = new Set<ReadParagraph>();
  for (const line of lines(old, rememberedFrame(frame))) {
    const found = free.find((paragraph) => {
      if (used.has(paragraph)) return false;
      const text = printed(paragraph.pieces, report);
      return text === canonical(line.old) || (nextPeriod && line.like !== undefined && line.like.test(text));
    });
    if (!found) continue;
    used.add(found);
    if (printed(found.pieces, report) !== canonical(line.new)) setLine(found, line.new, report.main);
  }
  return new Set([...used].map(({ element }) => element));
}

/** The file's own properties for the next period: title and dates. */
export function renewProperties(frame: DocumentFrame, epoch: number, session: Session): void {
  const { pack, record } = session.report;
  const name = pack.related('', 'core-properties');
  if (name === null) return;
  const part = new Part(pack, name);
  const time = new Date(epoch * 1000).toISOString().replace(/\.\d+Z$/, 'Z');
  const oldTitle = cleanText(`${record.frame['kind'] ?? ''} ${record.frame['subject'] ?? ''}`);
  for (const element of descendants(part.root)) {
    if (element.name === 'dc:title' && element.text === oldTitle)
      part.setText(element, cleanText(`${frame.kind} ${frame.subject}`));
    if (element.name === 'dcterms:created' || element.name === 'dcterms:modified') part.setText(element, time);
  }
  if (part.changed) pack.put(name, part.result());
}

/** Whether a paragraph's properties end a section, so that nothing may be wrapped around it. */
export function endsSection(element: XmlTree): boolean {
  const properties = childOf(element, 'w:pPr');
  return properties !== undefined && childOf(properties, 'w:sectPr') !== undefined;
}
