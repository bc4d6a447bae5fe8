/**
 * What people do to a report in Word, done at random to its XML as Word writes it: for fuzzing updates. Every edit that
 * adds words adds one of its own ("tay7"), by which a test sees that nothing was lost.
 */
import type { Random } from '../../tools/fuzz/random';
import { addComment, addFootnote, addPicture, blockRange, ownParagraph, ownTable, run } from './edit-report';
import { partText, withParts } from './package-parts';
import { textBox } from './side-places';

const DOCUMENT = 'word/document.xml';

export interface EditedReport {
  readonly bytes: Uint8Array;
  /** Words that must survive whatever an update does. */
  readonly words: readonly string[];
  /** Blocks that were deleted and must not come back. */
  readonly deleted: readonly string[];
  /** What was done, for the report of a failure. */
  readonly log: readonly string[];
}

interface Desk {
  readonly random: Random;
  bytes: Uint8Array;
  readonly words: string[];
  readonly deleted: string[];
  number: number;
  word(): string;
  next(): number;
}

type Edit = (desk: Desk) => boolean;

const blockIds = (source: string): string[] =>
  [...source.matchAll(/<w:tag w:val="khopso-block:([^"]+)"\/>/g)].map((match) => match[1] ?? '');
const textBlocks = (source: string): string[] =>
  blockIds(source).filter((id) => !id.startsWith('phu-luc/') && !id.startsWith('bieu-do/'));
const PLAIN = /<w:r>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t(?: xml:space="preserve")?>([^<&]{4,})<\/w:t><\/w:r>/g;

/** Text runs of the XML that stand in no figure, no tracked change and no link. */
function runsOf(xml: string): { readonly at: number; readonly xml: string; readonly text: string }[] {
  const closed = [
    ...xml.matchAll(
      /<w:tag w:val="khopso:[^"]*"\/>.*?<\/w:sdt>|<w:(ins|hyperlink|smartTag|txbxContent)\b.*?<\/w:\1>/gs,
    ),
  ].map((match) => [match.index, match.index + match[0].length] as const);
  return [...xml.matchAll(PLAIN)]
    .filter((match) => !closed.some(([from, to]) => match.index >= from && match.index < to))
    .map((match) => ({ at: match.index, xml: match[0], text: match[1] ?? '' }));
}

function onBlock(change: (xml: string, desk: Desk, id: string) => string | null, ids = textBlocks): Edit {
  return (desk) => {
    const source = partText(desk.bytes, DOCUMENT);
    const all = ids(source);
    if (all.length === 0) return false;
    const id = desk.random.pick(all);
    const [from, to] = blockRange(source, id);
    const changed = change(source.slice(from, to), desk, id);
    if (changed === null) return false;
    desk.bytes = withParts(desk.bytes, { [DOCUMENT]: source.slice(0, from) + changed + source.slice(to) });
    return true;
  };
}

/** Replaces one random run; `make` gets its text and its format. */
function onRun(make: (text: string, properties: string, desk: Desk) => string): Edit {
  return onBlock((xml, desk) => {
    const runs = runsOf(xml);
    if (runs.length === 0) return null;
    const one = desk.random.pick(runs);
    const properties = /<w:rPr>.*?<\/w:rPr>/s.exec(one.xml)?.[0] ?? '';
    return xml.slice(0, one.at) + make(one.text, properties, desk) + xml.slice(one.at + one.xml.length);
  });
}

function halves(text: string, desk: Desk): [string, string, string] {
  const from = desk.random.below(text.length);
  const to = from + 1 + desk.random.below(text.length - from);
  return [text.slice(0, from), text.slice(from, to), text.slice(to)];
}

const onFigure = (make: (control: string, text: string, desk: Desk) => string): Edit =>
  onBlock((xml, desk) => {
    const found = [
      ...xml.matchAll(
        /<w:sdt><w:sdtPr>(?:(?!<\/w:sdtPr>).)*<w:tag w:val="khopso:[^"]*"\/>(?:(?!<\/w:sdt>).)*<\/w:sdt>/gs,
      ),
    ].filter(([control]) => !/<w:(ins|del) /.test(control));
    if (found.length === 0) return null;
    const one = desk.random.pick(found);
    const text = /<w:t[^>]*>([^<]*)<\/w:t>/.exec(one[0])?.[1] ?? '';
    return xml.slice(0, one.index) + make(one[0], text, desk) + xml.slice(one.index + one[0].length);
  });

const renumbered = (xml: string, desk: Desk): string =>
  xml
    .replace(
      /(<w:sdtPr>(?:(?!<\/w:sdtPr>).)*?<w:id w:val=")\d+"/gs,
      (_, open: string) => `${open}${String(desk.next())}"`,
    )
    .replace(
      /<w:r>(?:(?!<\/w:r>).)*<w:(?:footnoteReference|endnoteReference|commentReference|drawing)\b.*?<\/w:r>/gs,
      '',
    )
    .replace(/<w:(?:comment|bookmark|perm)[A-Za-z]*(?:Start|End)\b[^>]*\/>/g, '')
    .replace(/<w:(ins|del)\b[^>]*>/g, (open) => open.replace(/w:id="\d+"/, `w:id="${String(desk.next())}"`));

const change = (name: string, desk: Desk, xml: string): string =>
  `<w:${name} w:id="${String(desk.next())}" w:author="Chánh Văn phòng" w:date="2021-06-15T08:00:00Z">${xml}</w:${name}>`;
const content = (xml: string): RegExpExecArray | null =>
  /<w:p(?: [^>]*)?>(?:<w:pPr>.*?<\/w:pPr>)?(.*)<\/w:p>/s.exec(xml);
const oneParagraph = (xml: string): boolean => xml.split(/<w:p[ >]/).length === 2;

export const EDITS: Readonly<Record<string, Edit>> = {
  'insert word': onRun((text, format, desk) => {
    const [a, b, c] = halves(text, desk);
    return run(`${a} ${desk.word()} ${b}${c}`, format);
  }),
  reword: onRun((text, format, desk) => {
    const [a, , c] = halves(text, desk);
    return run(`${a}${desk.word()}${c}`, format);
  }),
  bold: onRun((text, format, desk) => {
    const [a, b, c] = halves(text, desk);
    return run(a, format) + run(b, '<w:rPr><w:b/></w:rPr>') + run(c, format);
  }),
  'highlighted word': onRun((text, format, desk) => {
    const [a, b, c] = halves(text, desk);
    return (
      run(`${a}${b}`, format) + run(` ${desk.word()} `, '<w:rPr><w:highlight w:val="yellow"/></w:rPr>') + run(c, format)
    );
  }),
  link: onRun((text, format, desk) => {
    const [a, b, c] = halves(text, desk);
    return `${run(a, format)}<w:hyperlink w:anchor="_top" w:history="1">${run(b, format)}</w:hyperlink>${run(c, format)}`;
  }),
  'smart tag': onRun((text, format, desk) => {
    const [a, b, c] = halves(text, desk);
    return `${run(a, format)}<w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="place">${run(b, format)}</w:smartTag>${run(c, format)}`;
  }),
  noise: onRun((text, format, desk) => {
    const [a, b, c] = halves(text, desk);
    const mark = String(desk.next());
    return `<w:proofErr w:type="spellStart"/>${run(a, format)}<w:proofErr w:type="spellEnd"/><w:bookmarkStart w:id="${mark}" w:name="_Toc${mark}"/>${run(b, format).replace('<w:r>', '<w:r w:rsidRPr="00AB12CD">')}<w:bookmarkEnd w:id="${mark}"/><w:r><w:lastRenderedPageBreak/><w:t xml:space="preserve">${c}</w:t></w:r>`;
  }),
  'no-break blank': onRun((text, format) => run(text.replace(/ /, '\u00a0'), format)),
  autocorrect: onRun((text, format) =>
    run(
      text
        .replace(/\.\.\./g, '…')
        .replace(/"([^"]*)"/g, '“$1”')
        .replace(/'/g, '’')
        .replace(/-/, '–'),
      format,
    ),
  ),
  comment: (desk) => {
    const word = desk.word();
    const comment = addComment(desk.bytes, desk.next(), 'Phó Chủ tịch', word);
    return onRun((text, format) => {
      const [a, b, c] = halves(text, desk);
      return run(a, format) + comment.start + run(b, format) + comment.end + run(c, format);
    })(Object.assign(desk, { bytes: comment.bytes }));
  },
  'tracked insertion': onRun((text, format, desk) => {
    const [a, b, c] = halves(text, desk);
    return run(a + b, format) + change('ins', desk, run(` ${desk.word()} `)) + run(c, format);
  }),
  'tracked deletion': onRun((text, format, desk) => {
    const [a, b, c] = halves(text, desk);
    return (
      run(a, format) +
      change('del', desk, run(b, format).replace('<w:t ', '<w:delText ').replace('</w:t>', '</w:delText>')) +
      run(c, format)
    );
  }),
  'retyped figure': onFigure((control, text) =>
    control.replace(`>${text}<`, `>${text.includes('.') ? text.replaceAll('.', '\u00a0') : `0${text}`}<`),
  ),
  'tracked figure': onFigure((control, text, desk) =>
    control.replace(
      /(<w:sdtContent>).*(<\/w:sdtContent>)/s,
      (_, open: string, close: string) =>
        open +
        change('del', desk, `<w:r><w:delText>${text}</w:delText></w:r>`) +
        change('ins', desk, run(desk.word())) +
        close,
    ),
  ),
  'bold figure': onFigure((control) =>
    control
      .replace('<w:sdtContent><w:r>', '<w:sdtContent><w:r><w:rPr><w:b/></w:rPr>')
      .replace('<w:rPr><w:b/></w:rPr><w:rPr>', '<w:rPr>'),
  ),
  'unwrapped figure': onFigure((control) => /<w:sdtContent>(.*)<\/w:sdtContent>/s.exec(control)?.[1] ?? control),
  'deleted figure': onFigure(() => ''),
  'unwrapped block': onBlock(
    (xml) => /^<w:sdt>.*?<w:sdtContent>(.*)<\/w:sdtContent><\/w:sdt>$/s.exec(xml)?.[1] ?? null,
  ),
  'deleted block': onBlock((xml, desk, id) => {
    if (/tay\d+/.test(xml)) return null;
    desk.deleted.push(id);
    return '';
  }),
  'own paragraph': onBlock((xml, desk) => xml + ownParagraph(`Đoạn ${desk.word()} của thư ký.`)),
  'own table': onBlock((xml, desk) => xml + ownTable.replace('Bảng tự thêm', desk.word())),
  'own footnote': (desk) => {
    const note = addFootnote(desk.bytes, desk.next(), desk.word());
    return onBlock((xml) => xml + ownParagraph(`Đoạn ${desk.word()} có chú thích`, note.mark))(
      Object.assign(desk, { bytes: note.bytes }),
    );
  },
  'footnote in a sentence': (desk) => {
    const note = addFootnote(desk.bytes, desk.next(), desk.word());
    return onRun((text, format) => {
      const [a, b, c] = halves(text, desk);
      return run(a + b, format) + note.mark + run(c, format);
    })(Object.assign(desk, { bytes: note.bytes }));
  },
  picture: (desk) => {
    if (partText(desk.bytes, 'word/_rels/document.xml.rels').includes('rIdOwn"')) return false;
    const picture = addPicture(desk.bytes);
    return onBlock((xml) => `${xml}<w:p>${picture.run}</w:p>`)(Object.assign(desk, { bytes: picture.bytes }));
  },
  'text box': onBlock((xml, desk) =>
    xml.includes('txbxContent')
      ? null
      : `${xml}<w:p>${textBox(run(desk.word())).replace('8001', String(desk.next()))}</w:p>`,
  ),
  'split paragraph': onRun((text, format, desk) => {
    const [a, b, c] = halves(text, desk);
    return `${run(a, format)}</w:p><w:p><w:pPr><w:pStyle w:val="NoiDung"/></w:pPr>${run(`${b} ${desk.word()} ${c}`, format)}`;
  }),
  'joined paragraphs': (desk) => {
    const source = partText(desk.bytes, DOCUMENT);
    const ids = textBlocks(source);
    const n = desk.random.below(ids.length);
    const [one, two] = [ids[n], ids[n + 1]];
    if (one === undefined || two === undefined || one === two) return false;
    const [from, to] = blockRange(source, one);
    const [start, end] = blockRange(source, two);
    const [a, b] = [source.slice(from, to), source.slice(start, end)];
    const moved = content(b)?.[1];
    if (start < to || !oneParagraph(a) || !oneParagraph(b) || moved === undefined) return false;
    const close = a.lastIndexOf('</w:p>');
    desk.bytes = withParts(desk.bytes, {
      [DOCUMENT]:
        source.slice(0, from) +
        a.slice(0, close) +
        moved +
        a.slice(close) +
        source.slice(to, start) +
        source.slice(end),
    });
    return true;
  },
  'moved block': (desk) => {
    const source = partText(desk.bytes, DOCUMENT);
    const [from, to] = blockRange(source, desk.random.pick(textBlocks(source)));
    const rest = source.slice(0, from) + source.slice(to);
    const [, at] = blockRange(rest, desk.random.pick(textBlocks(rest)));
    desk.bytes = withParts(desk.bytes, { [DOCUMENT]: rest.slice(0, at) + source.slice(from, to) + rest.slice(at) });
    return true;
  },
  'copied block': onBlock((xml, desk) => xml + renumbered(xml.replace(/tay\d+/g, 'chép'), desk)),
  'row in a generated table': onBlock(
    (xml, desk) => {
      const rows = [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)];
      const last = rows[rows.length - 1];
      if (!last) return null;
      const word = desk.word();
      const own = renumbered(last[0], desk)
        .replace(/<w:sdt>.*?<\/w:sdt>/gs, run('7'))
        .replace(/(<w:t[^>]*>)[^<]*/, `$1${word}`);
      return xml.slice(0, last.index + last[0].length) + own + xml.slice(last.index + last[0].length);
    },
    (source) => blockIds(source).filter((id) => id.startsWith('phu-luc/')),
  ),
  'format of a generated table': onBlock(
    (xml) =>
      xml.replace(
        /<w:tcW w:type="dxa" w:w="\d+"\/>(?!<w:shd)/,
        (width) => `${width}<w:shd w:val="clear" w:color="auto" w:fill="FFFF00"/>`,
      ),
    (source) => blockIds(source).filter((id) => id.startsWith('phu-luc/')),
  ),
};

/** Footnotes numbered in the order of their marks, as Word does at every save. */
function asSaved(bytes: Uint8Array): Uint8Array {
  const marks = [...partText(bytes, DOCUMENT).matchAll(/<w:footnoteReference w:id="(\d+)"/g)].map(
    (match) => match[1] ?? '',
  );
  const notes = [...partText(bytes, 'word/footnotes.xml').matchAll(/<w:footnote w:id="(\d+)">.*?<\/w:footnote>/gs)];
  const number = (id: string): string => String(marks.indexOf(id) + 1);
  const kept = notes
    .filter((match) => marks.includes(match[1] ?? ''))
    .sort((a, b) => marks.indexOf(a[1] ?? '') - marks.indexOf(b[1] ?? ''));
  return withParts(bytes, {
    [DOCUMENT]: (source) =>
      source.replace(/(<w:footnoteReference w:id=")(\d+)/g, (_, open: string, id: string) => open + number(id)),
    'word/footnotes.xml': (source) =>
      source
        .replace(/<w:footnote w:id="\d+">.*?<\/w:footnote>/gs, '')
        .replace(
          '</w:footnotes>',
          `${kept.map((match) => match[0].replace(/w:id="\d+"/, `w:id="${number(match[1] ?? '')}"`)).join('')}</w:footnotes>`,
        ),
  });
}

/** `count` random edits, one after another. */
export function editAtRandom(report: Uint8Array, random: Random, count: number): EditedReport {
  const log: string[] = [];
  const desk: Desk = {
    random,
    bytes: report,
    words: [],
    deleted: [],
    number: 20_000,
    word: () => {
      const word = `tay${String((desk.number += 1))}x`;
      desk.words.push(word);
      return word;
    },
    next: () => (desk.number += 1),
  };
  while (log.length < count) {
    const name = random.pick(Object.keys(EDITS));
    const before = desk.bytes;
    const [words, gone] = [desk.words.length, desk.deleted.length];
    if (EDITS[name]?.(desk)) log.push(name);
    else {
      desk.bytes = before;
      desk.words.length = words;
      desk.deleted.length = gone;
    }
  }
  const source = partText(desk.bytes, DOCUMENT);
  return {
    bytes: asSaved(desk.bytes),
    words: desk.words,
    deleted: desk.deleted.filter((id) => !source.includes(`khopso-block:${id}"`)),
    log,
  };
}
