/** What a paragraph of a .docx looks like once its style, its bases and the document defaults are resolved. */
import { strFromU8, unzipSync } from 'fflate';

export interface ParagraphLook {
  readonly style: string;
  readonly text: string;
  /** Points. */
  readonly size: number;
  readonly font: string;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly align: string;
  /** Points before and after, 240ths of a line. */
  readonly before: number;
  readonly after: number;
  readonly line: number;
  /** Millimetres. */
  readonly firstLine: number;
  /** Twips, from the paragraph itself. */
  readonly left: number;
  readonly right: number;
  readonly topBorder: boolean;
  readonly outline: number | null;
}

export interface WordLayout {
  readonly files: Readonly<Record<string, string>>;
  readonly paragraphs: readonly ParagraphLook[];
  readonly footnotes: readonly ParagraphLook[];
  readonly headers: readonly ParagraphLook[];
  /** Section properties in order. */
  readonly sections: readonly string[];
}

const value = (xml: string, pattern: RegExp): string | undefined => pattern.exec(xml)?.[1];
const decode = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

/** Properties of a style and all it is based on, nearest first. */
function chain(styles: string, id: string): string[] {
  const own = value(styles, new RegExp(`(<w:style [^>]*w:styleId="${id}"[^>]*>.*?</w:style>)`, 's'));
  if (own === undefined) throw new Error(`no style ${id}`);
  const base = value(own, /<w:basedOn w:val="([^"]+)"/);
  return [own, ...(base === undefined || !styles.includes(`w:styleId="${base}"`) ? [] : chain(styles, base))];
}

function look(paragraph: string, styles: string): ParagraphLook {
  const style = value(paragraph, /<w:pStyle w:val="([^"]+)"/) ?? 'Normal';
  const properties = value(paragraph, /<w:pPr>(.*?)<\/w:pPr>/s) ?? '';
  const defaults = value(styles, /<w:docDefaults>(.*?)<\/w:docDefaults>/s) ?? '';
  const sources = [properties, ...(styles.includes(`w:styleId="${style}"`) ? chain(styles, style) : []), defaults];
  const first = (pattern: RegExp): string | undefined => {
    for (const source of sources) {
      const found = value(source, pattern);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const toggle = (tag: string): boolean => {
    const found = first(new RegExp(`<w:${tag}((?: w:val="[^"]*")?)/>`));
    return found !== undefined && !/"(?:false|0)"/.test(found);
  };
  return {
    style,
    text: decode(
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)].map(([, text]) => text ?? '\n').join(''),
    ),
    size: Number(first(/<w:sz w:val="(\d+)"/)) / 2,
    font: first(/<w:rFonts [^>]*w:ascii="([^"]+)"/) ?? '',
    color: first(/<w:color w:val="([^"]+)"/) ?? '',
    bold: toggle('b'),
    italic: toggle('i'),
    align: first(/<w:jc w:val="([^"]+)"/) ?? 'left',
    before: Number(first(/<w:spacing [^>]*w:before="(\d+)"/) ?? 0) / 20,
    after: Number(first(/<w:spacing [^>]*w:after="(\d+)"/) ?? 0) / 20,
    line: Number(first(/<w:spacing [^>]*w:line="(\d+)"/) ?? 240),
    firstLine: Number(first(/<w:ind [^>]*w:firstLine="(\d+)"/) ?? 0) / (1440 / 25.4),
    left: Number(value(properties, /<w:ind [^>]*w:(?:left|start)="(\d+)"/) ?? 0),
    right: Number(value(properties, /<w:ind [^>]*w:(?:right|end)="(\d+)"/) ?? 0),
    topBorder: /<w:pBdr>.*?<w:top [^>]*w:val="single"/s.test(properties),
    outline: toNumber(first(/<w:outlineLvl w:val="(\d)"/)),
  };
}

const toNumber = (text: string | undefined): number | null => (text === undefined ? null : Number(text));
const paragraphsOf = (xml: string, styles: string): ParagraphLook[] =>
  [...xml.matchAll(/<w:p(?: [^>]*)?(?:\/>|>.*?<\/w:p>)/gs)].map((match) => look(match[0], styles));

export function wordLayout(bytes: Uint8Array): WordLayout {
  const files = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]));
  const styles = files['word/styles.xml'] ?? '';
  const body = files['word/document.xml'] ?? '';
  return {
    files,
    paragraphs: paragraphsOf(body, styles),
    footnotes: paragraphsOf(files['word/footnotes.xml'] ?? '', styles).filter((paragraph) => paragraph.text !== ''),
    headers: Object.keys(files)
      .filter((path) => /^word\/header\d+\.xml$/.test(path))
      .flatMap((path) => paragraphsOf(files[path] ?? '', styles)),
    sections: [...body.matchAll(/<w:sectPr[ >].*?<\/w:sectPr>/gs)].map((match) => match[0]),
  };
}
