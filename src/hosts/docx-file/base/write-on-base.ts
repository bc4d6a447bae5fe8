/**
 * `writeOnBase`: the report on an office's own paper (docs/decisions/070-base-docx.md). Its letterhead, styles, headers, footers
 * and pictures stay as Word wrote them; our parts are put in at the named places.
 */
import { Fault } from '../../../core/fault';
import type { DocumentFrame, ReportDocument } from '../../../core/report-document';
import { OpcPackage, parseXml, refuseOtherKinds, stampTimes, type OpcContext } from '../../opc';
import { bounded, readContext, type ReadOptions } from '../limits';
import { openParts } from '../document/open-report';
import { saveProvenance } from '../provenance/save';
import { recordOf } from '../provenance/record';
import { writeProvenance } from '../provenance/write';
import { writeParts } from '../write-report';
import { widthsAt, withPages } from './base-sections';
import { controlsTyped } from './controls';
import { contentPlace, fillPlaces } from './fill-places';
import { CONTENT_PLACE, placesOf, type Places } from './place-names';
import { Transplant } from './transplant';

export interface BaseOptions extends ReadOptions {
  /** Seconds since 1970: the document's only clock. */
  readonly epoch: number;
  /** The report's words ("ky.ten", "ten.dia_ban"), which base.docx may name too. */
  readonly words: Readonly<Record<string, string>>;
}

const FILE = 'base.docx';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const HEADER_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml';
const HEADER = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/header';
const BLANK_HEADER = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:hdr xmlns:w="${WORD}"><w:p/></w:hdr>`;

const bad = (problem: string, detail: string): Fault => new Fault('bad-office', { file: FILE, problem, detail });

interface OpenBase {
  readonly pack: OpcPackage;
  readonly main: string;
  /** The main part, its controls that name a place already typed out. */
  readonly source: string;
}

function openBase(bytes: Uint8Array, places: Places, context: OpcContext): OpenBase {
  refuseOtherKinds(bytes, { oldStreams: ['worddocument'], otherwise: 'corrupt' }, context);
  const pack = new OpcPackage(bytes, context);
  const main = pack.related('', 'officeDocument');
  const known = new Set([CONTENT_PLACE, ...places.keys()]);
  const source = main === null ? '' : controlsTyped(pack.text(main), main, known, context);
  const root = main === null ? null : parseXml(source, main, context);
  if (main === null || root?.name !== 'w:document' || root.attributes['xmlns:w'] !== WORD)
    throw bad('tệp phải là tài liệu Word (.docx) thường', 'the file must be an ordinary Word document (.docx)');
  if (source.includes('<w:tag w:val="khopso'))
    throw bad(
      'tệp còn giữ nội dung của một báo cáo cũ; hãy mở bằng Word, xóa phần nội dung và gõ {{ noi_dung }} vào chỗ ấy',
      'the file still holds the content of an old report; delete it in Word and type {{ noi_dung }} in its place',
    );
  const place = contentPlace(root);
  if (!place || place.parent?.name !== 'w:body')
    throw bad(
      'thiếu chỗ điền {{ noi_dung }} trong một đoạn riêng, ngoài mọi bảng',
      'the place {{ noi_dung }} is missing: a paragraph of its own, outside tables',
    );
  return { pack, main, source };
}

/** Fills the places of headers and footers. */
function fillSides(pack: OpcPackage, main: string, places: Places, context: OpcContext): void {
  const known = new Set(places.keys());
  for (const { kind, target, external } of pack.relationships(main)) {
    if ((kind !== 'header' && kind !== 'footer') || external || !pack.has(target)) continue;
    const source = pack.text(target);
    const filled = fillPlaces(controlsTyped(source, target, known, context), target, places, context);
    if (filled !== source) pack.put(target, filled);
  }
}

function addBlankHeader(pack: OpcPackage, main: string): string {
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  let n = 1;
  while (pack.has(`${folder}khopso-header${String(n)}.xml`)) n += 1;
  const name = `khopso-header${String(n)}.xml`;
  pack.add({ name: folder + name, contentType: HEADER_TYPE, content: BLANK_HEADER });
  return pack.addRelationship(main, HEADER, name);
}

/** What is wrong with a base.docx; null where it can be written on. `words`: names that it may use beside the frame's. */
export function baseProblem(
  bytes: Uint8Array,
  frame: DocumentFrame,
  options: Omit<BaseOptions, 'epoch'>,
): Fault | null {
  const context = readContext({ ...options, file: FILE });
  const places = placesOf(frame, options.words);
  try {
    const { pack, main, source } = openBase(bytes, places, context);
    fillPlaces(source, main, places, context, '');
    fillSides(pack, main, places, context);
    return null;
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
}

/**
 * The report in the office's document. Same document, base and epoch: same bytes.
 * @throws Fault `bad-office` for a base without the content's place or with a place that is none; as for any package.
 */
export function writeOnBase(base: Uint8Array, document: ReportDocument, options: BaseOptions): Promise<Uint8Array> {
  return Promise.resolve().then(() => onBase(base, document, options));
}

function onBase(base: Uint8Array, document: ReportDocument, options: BaseOptions): Uint8Array {
  const context = readContext({ ...options, file: FILE });
  const places = placesOf(document.frame, options.words);
  const { pack, main, source } = openBase(base, places, context);
  const root = parseXml(source, main, context);
  const widths = widthsAt(root, contentPlace(root));
  const fresh = openParts(
    writeParts(document, { epoch: options.epoch, widths, ...bounded(options) }),
    recordOf(document),
  );
  const transplant = new Transplant(fresh, pack, main);
  const { front, content, annexes } = transplant.take(
    document.annexes.filter(({ inFront }) => inFront === true).length,
  );
  const header = front.length + annexes.length === 0 ? '' : addBlankHeader(pack, main);
  const filled = fillPlaces(source, main, places, context, content);
  pack.put(main, transplant.declared(withPages(filled, main, { front, annexes, header }, context)));
  fillSides(pack, main, places, context);
  transplant.save();
  saveProvenance(pack, null, main, writeProvenance(fresh.record));
  const properties = fresh.pack.related('', 'core-properties');
  const own = pack.related('', 'core-properties');
  if (properties !== null && own !== null) pack.put(own, fresh.pack.text(properties));
  const bytes = pack.write();
  stampTimes(bytes, options.epoch, readContext());
  return bytes;
}
