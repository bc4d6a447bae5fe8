/** Writes what was changed in the model back into the file that it was read from; every other part stays byte for byte. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { escapeXml } from '../../core/xml-text';
import { contentRanges } from './control-ranges';
import { textOf, type ControlNode, type DocumentModel, type TextNode, type XmlPart } from './document-model';
import { DOCUMENT } from './read-docx';

const RELATIONS = 'word/_rels/document.xml.rels';
const CUSTOM_XML = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

const runOf = (text: string, properties: string): string =>
  text === '' ? '' : `<w:r>${properties}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;

/** The content is one run in the format of the first one before. */
function withControls(xml: string, controls: readonly ControlNode[]): string {
  const ranges = contentRanges(xml);
  const splices = controls.flatMap((control) => {
    const range = ranges.get(control.source?.ordinal ?? -1);
    return range ? [{ range, text: textOf(control.items) }] : [];
  });
  let changed = xml;
  for (const {
    range: [from, to],
    text,
  } of splices.sort((a, b) => b.range[0] - a.range[0])) {
    const properties = /^\s*<w:r\b[^>]*>\s*(<w:rPr>.*?<\/w:rPr>)/s.exec(changed.slice(from, to))?.[1] ?? '';
    changed = changed.slice(0, from) + runOf(text, properties) + changed.slice(to);
  }
  return changed;
}

/** Each text in the place of the one that it was read from. */
function withTexts(xml: string, texts: readonly TextNode[]): string {
  const now = new Map(texts.map(({ source, text }) => [source?.ordinal ?? -1, text]));
  let ordinal = -1;
  return xml.replace(/<w:t(?:\s[^>]*?)?(?:\/>|>[^<]*<\/w:t>)/g, (whole) => {
    ordinal += 1;
    const text = now.get(ordinal);
    return text === undefined ? whole : `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`;
  });
}

function withParagraphs(xml: string, added: DocumentModel['added']): string {
  const printed = (place: 'start' | 'end'): string[] =>
    added.filter((one) => one.place === place).map(({ node }) => `<w:p>${runOf(textOf(node.items), '')}</w:p>`);
  const first = /<w:body[^>]*>/.exec(xml);
  const last = /(<w:sectPr\b(?:(?!<w:sectPr\b).)*)?<\/w:body>/s.exec(xml);
  if (!first || !last) return xml;
  const start = first.index + first[0].length;
  return (
    xml.slice(0, start) +
    printed('start').reverse().join('') +
    xml.slice(start, last.index) +
    printed('end').join('') +
    xml.slice(last.index)
  );
}

type Parts = Record<string, Uint8Array>;

function dropPart(parts: Parts, file: string): void {
  const name = file.slice(file.lastIndexOf('/') + 1);
  delete parts[file];
  delete parts[`customXml/_rels/${name}.rels`];
  delete parts[`customXml/${name.replace('item', 'itemProps')}`];
  const mentions = (source: string): string =>
    source
      .replace(new RegExp(`<Relationship\\b[^>]*Target="(?:\\.\\./|/)?customXml/${name}"[^>]*/>`), '')
      .replace(new RegExp(`<Override\\b[^>]*PartName="/customXml/${name.replace('item', 'itemProps')}"[^>]*/>`), '');
  for (const part of [RELATIONS, '[Content_Types].xml'])
    if (parts[part]) parts[part] = strToU8(mentions(strFromU8(parts[part])));
}

function putPart(parts: Parts, { xml }: XmlPart): void {
  let number = 1;
  while (parts[`customXml/item${String(number)}.xml`]) number += 1;
  const file = `customXml/item${String(number)}.xml`;
  parts[file] = strToU8(xml);
  const relations = strFromU8(parts[RELATIONS] ?? strToU8(`<Relationships xmlns="${PACKAGE}"></Relationships>`));
  parts[RELATIONS] = strToU8(
    relations.replace(
      '</Relationships>',
      `<Relationship Id="khopsoPart${String(number)}" Type="${CUSTOM_XML}" Target="../${file}"/></Relationships>`,
    ),
  );
}

function saveXmlParts(parts: Parts, model: DocumentModel): void {
  const kept = new Set(model.xmlParts.map((part) => part.file));
  for (const file of Object.keys(parts).filter((name) => /^customXml\/item\d+\.xml$/.test(name)))
    if (!kept.has(file)) dropPart(parts, file);
  for (const part of model.xmlParts) {
    if (part.file === null) putPart(parts, part);
    else if (strFromU8(parts[part.file] ?? new Uint8Array()) !== part.xml) parts[part.file] = strToU8(part.xml);
  }
}

/** The document as it is now, as .docx bytes. */
export function saveDocx(original: Uint8Array, model: DocumentModel): Uint8Array {
  const parts: Parts = unzipSync(original);
  const texts = [...model.editedTexts];
  for (const name of new Set(texts.map(({ source }) => source?.part ?? ''))) {
    const source = parts[name];
    const own = texts.filter((text) => text.source?.part === name);
    if (source) parts[name] = strToU8(withTexts(strFromU8(source), own));
  }
  const edited = [...model.edited];
  for (const name of new Set(edited.map((control) => control.source?.part ?? ''))) {
    const source = parts[name];
    if (source)
      parts[name] = strToU8(
        withControls(
          strFromU8(source),
          edited.filter((control) => control.source?.part === name),
        ),
      );
  }
  const main = parts[DOCUMENT];
  if (main && model.added.length > 0) parts[DOCUMENT] = strToU8(withParagraphs(strFromU8(main), model.added));
  saveXmlParts(parts, model);
  return zipSync(parts, { mtime: new Date(1980, 0, 1) });
}
