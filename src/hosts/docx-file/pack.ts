/** The finished package with the same bytes for the same input and clock (CONTRACT 3): no time, no counter of the process. */
import { Packer, type Document } from 'docx';
import { CHART_RELATION, CHART_TYPE } from './chart/chart-part';
import { chartPartName, chartRelation, type CollectedCharts } from './chart/chart-parts';
import { cleanText } from './clean-text';
import { readContext } from './limits';
import { bareSeparators } from './separators';
import { CUSTOM_XML, CUSTOM_XML_PROPS, CUSTOM_XML_PROPS_TYPE, itemProperties } from './provenance/save';
import { escapeXml, stampTimes, writeZip } from '../opc';

export interface PackageOptions {
  /** Seconds since 1970: the only clock the document knows. */
  readonly epoch: number;
  readonly title: string;
  readonly author: string;
  /** The custom part, see `provenance/`; null for a document that prints no figure. */
  readonly provenance: string | null;
  readonly charts: CollectedCharts['charts'];
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

function coreProperties(options: PackageOptions): string {
  const time = new Date(options.epoch * 1000).toISOString().replace(/\.\d+Z$/, 'Z');
  return (
    `${DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(cleanText(options.title))}</dc:title><dc:creator>${escapeXml(cleanText(options.author))}</dc:creator><dc:language>vi-VN</dc:language>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified>` +
    '</cp:coreProperties>'
  );
}

const itemRelationships =
  `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
  `<Relationship Id="rId1" Type="${CUSTOM_XML_PROPS}" Target="itemProps1.xml"/></Relationships>`;

const customPart = (provenance: string): { path: string; data: string }[] => [
  { path: 'customXml/item1.xml', data: provenance },
  { path: 'customXml/itemProps1.xml', data: itemProperties },
  { path: 'customXml/_rels/item1.xml.rels', data: itemRelationships },
];

/** The package's parts in their order, as text or bytes. */
export type Parts = ReadonlyMap<string, string | Uint8Array>;

interface Compiler {
  compile(file: Document, prettify: undefined, overrides: readonly { path: string; data: string }[]): Parts;
}

/**
 * What the library zips. It has no public way to its parts before that; whoever takes sentences over from a fresh document,
 * or puts a part right, would unzip and zip it once more.
 */
function compiled(file: Document, own: readonly { path: string; data: string }[]): Parts {
  return (Packer as unknown as { readonly compiler: Compiler }).compiler.compile(file, undefined, own);
}

/** The parts of `file` with its custom part. Calls must not share one `Document`. */
export function partsOf(file: Document, options: PackageOptions): Parts {
  const { provenance } = options;
  if (provenance !== null) {
    file.ContentTypes.addOverride(CUSTOM_XML_PROPS_TYPE, '/customXml/itemProps1.xml');
    file.Document.Relationships.addRelationship('Provenance', CUSTOM_XML, '../customXml/item1.xml');
  }
  for (const { number } of options.charts) {
    file.ContentTypes.addOverride(CHART_TYPE, `/${chartPartName(number)}`);
    file.Document.Relationships.addRelationship(
      chartRelation(number),
      CHART_RELATION,
      chartPartName(number).replace(/^word\//, ''),
    );
  }
  const parts = compiled(file, [
    { path: 'docProps/core.xml', data: coreProperties(options) },
    ...(provenance === null ? [] : customPart(provenance)),
    ...options.charts.map(({ number, xml }) => ({ path: chartPartName(number), data: xml })),
  ]);
  return new Map([...parts].map(([name, content]) => [name, bareSeparators(name, content)]));
}

/** The parts as one package, at the time that `epoch` says. */
export function packed(parts: Parts, epoch: number): Uint8Array {
  const encoder = new TextEncoder();
  const bytes = writeZip(
    [...parts].map(([name, content]) => ({
      name,
      bytes: typeof content === 'string' ? encoder.encode(content) : content,
    })),
  );
  stampTimes(bytes, epoch, readContext());
  return bytes;
}
