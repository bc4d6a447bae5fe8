/** Ways to spoil a workbook: in its zip, in its directory, in its parts, in its XML. */
import { unzipSync } from 'fflate';
import type { Random } from './random';
import { zipOf } from '../../test/support/zip-of';

type Spoil = (bytes: Uint8Array, random: Random) => Uint8Array;

const HOSTILE_NUMBERS = [
  '-1',
  '0',
  '4294967295',
  '2147483648',
  '9007199254740993',
  '1e308',
  '1e999',
  '-1e999',
  '1e-400',
  'NaN',
  'Infinity',
  '0x7fffffff',
  '1048576',
  '1048577',
  '16384',
  '16385',
  '99999999999999999999',
  '',
  ' ',
  '1,5',
  '--1',
  '½',
];
const HOSTILE_TEXTS = [
  '__proto__',
  'constructor',
  'toString',
  '&lt;',
  '&#0;',
  '&#xD800;',
  '&#x10FFFF;',
  '&a;',
  '&',
  ']]>',
  '<![CDATA[',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '<?x',
  '<!--',
  '-->',
  '\u0000',
  '\uffff',
  '../../..',
  'XFD1048576',
  'A1:XFD1048576',
  'A0',
  'ZZZ1',
  '$A$1',
  '=cmd|calc',
  '_x0000_',
  '"',
  "'",
  '>',
  '</',
  '/>',
  'xmlns:a="b"',
  '\u202e',
  'SUM(A1',
  '((((((((((((((((((((',
  '[1]A!',
  '#REF!',
];
const TYPES = ['s', 'n', 'b', 'e', 'd', 'str', 'inlineStr', 'x'];

function setUint(bytes: Uint8Array, at: number, width: 2 | 4, value: number): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + width > bytes.length) return;
  if (width === 2) view.setUint16(at, value & 0xffff, true);
  else view.setUint32(at, value >>> 0, true);
}

const flipBits: Spoil = (bytes, random) => {
  const out = bytes.slice();
  for (let n = 1 + random.below(20); n > 0; n -= 1) {
    const at = random.below(out.length);
    out[at] = (out[at] ?? 0) ^ (1 << random.below(8));
  }
  return out;
};

const cutOff: Spoil = (bytes, random) => bytes.slice(0, random.below(bytes.length));

const cutOut: Spoil = (bytes, random) => {
  const start = random.below(bytes.length);
  const length = 1 + random.below(200);
  const out = new Uint8Array(bytes.length - Math.min(length, bytes.length - start));
  out.set(bytes.subarray(0, start));
  out.set(bytes.subarray(start + length), start);
  return out;
};

const overwrite: Spoil = (bytes, random) => {
  const out = bytes.slice();
  const start = random.below(out.length);
  const from = random.below(bytes.length);
  out.set(bytes.subarray(from, from + Math.min(1 + random.below(500), out.length - start)), start);
  return out;
};

/** Fields of local headers, the directory and its end get hostile numbers. */
const spoilDirectory: Spoil = (bytes, random) => {
  const out = bytes.slice();
  const places: number[] = [];
  for (let at = 0; at + 4 < out.length; at += 1) if (out[at] === 0x50 && out[at + 1] === 0x4b) places.push(at);
  for (let n = 1 + random.below(3); n > 0; n -= 1) {
    const value = random.pick([
      0,
      1,
      0xffff,
      0x7fffffff,
      0xffffffff,
      out.length,
      random.below(out.length),
      random.below(2 ** 31),
    ]);
    setUint(out, random.pick(places) + 4 + random.below(42), random.chance(2) ? 2 : 4, value);
  }
  return out;
};

function repacked(bytes: Uint8Array, change: (parts: Record<string, Uint8Array>, names: string[]) => void): Uint8Array {
  const parts: Record<string, Uint8Array> = Object.assign(Object.create(null) as object, unzipSync(bytes));
  change(parts, Object.keys(parts));
  return zipOf(parts, { level: 1 });
}

const swapParts: Spoil = (bytes, random) =>
  repacked(bytes, (parts, names) => {
    const [a, b] = [random.pick(names), random.pick(names)];
    [parts[a], parts[b]] = [parts[b] as Uint8Array, parts[a] as Uint8Array];
  });

const dropPart: Spoil = (bytes, random) =>
  repacked(bytes, (parts, names) => {
    delete parts[random.pick(names)];
  });

const renamePart: Spoil = (bytes, random) =>
  repacked(bytes, (parts, names) => {
    const name = random.pick(names);
    const part = parts[name] as Uint8Array;
    delete parts[name];
    parts[random.pick([name.toUpperCase(), `/${name}`, name.replace(/\//g, '\\'), `../${name}`, `${name}/`, 'x'])] =
      part;
  });

function spoilText(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  const tags = [...text.matchAll(/<[^>]*>/g)];
  const tag = tags.length > 0 ? random.pick(tags) : null;
  const attributes = [...text.matchAll(/="([^"]*)"/g)];
  switch (random.below(11)) {
    case 0:
      return text.slice(0, at) + random.pick(HOSTILE_TEXTS) + text.slice(at);
    case 1:
      return text.slice(0, at) + text.slice(at + 1 + random.below(60));
    case 2:
      return text.slice(0, at);
    case 3:
      return tag ? text.slice(0, tag.index) + text.slice(tag.index + tag[0].length) : text;
    case 4:
      return tag
        ? text.slice(0, tag.index) +
            tag[0].repeat(random.pick([2, 3, 70, 5000])) +
            text.slice(tag.index + tag[0].length)
        : text;
    case 5:
    case 6: {
      if (attributes.length === 0) return text;
      const found = random.pick(attributes);
      const value = random.pick([...HOSTILE_NUMBERS, ...HOSTILE_TEXTS, ...TYPES, random.pick(attributes)[1] ?? '']);
      return `${text.slice(0, found.index)}="${value}"${text.slice(found.index + found[0].length)}`;
    }
    case 7:
      return text.replace(/>([^<>]+)</g, (all, _inner, offset: number) =>
        offset >= at && random.chance(3) ? `>${random.pick([...HOSTILE_NUMBERS, ...HOSTILE_TEXTS])}<` : all,
      );
    case 8:
      return text.replace(/<v>[^<]*<\/v>/g, (all) =>
        random.chance(4) ? `<v>${random.pick(HOSTILE_NUMBERS)}</v>` : all,
      );
    case 9:
      return text.replace(/<c r="[A-Z]+\d+"/g, (all) =>
        random.chance(6)
          ? `<c r="${random.pick(['A1', 'XFD1048576', 'B2', 'AAA9', 'A0', ''])}" t="${random.pick(TYPES)}"`
          : all,
      );
    default: {
      const from = random.below(text.length + 1);
      return text.slice(0, at) + text.slice(from, from + random.below(2000)) + text.slice(at);
    }
  }
}

const spoilXml: Spoil = (bytes, random) =>
  repacked(bytes, (parts, names) => {
    const likely = names.filter((name) => /sheet\d|sharedStrings|styles|workbook|rels/i.test(name));
    const name = random.pick(random.chance(5) || likely.length === 0 ? names : likely);
    let text = new TextDecoder().decode(parts[name]);
    for (let n = 1 + random.below(3); n > 0; n -= 1) text = spoilText(text, random);
    parts[name] = new TextEncoder().encode(text.slice(0, 4 << 20));
  });

const spoilXmlBytes: Spoil = (bytes, random) =>
  repacked(bytes, (parts, names) => {
    const name = random.pick(names);
    parts[name] = random.chance(2)
      ? flipBits(parts[name] as Uint8Array, random)
      : overwrite(parts[name] as Uint8Array, random);
  });

export const SPOILS: readonly (readonly [string, Spoil])[] = [
  ['flip bits', flipBits],
  ['cut off', cutOff],
  ['cut out', cutOut],
  ['overwrite', overwrite],
  ['directory', spoilDirectory],
  ['swap parts', swapParts],
  ['drop part', dropPart],
  ['rename part', renamePart],
  ['XML', spoilXml],
  ['XML', spoilXml],
  ['XML', spoilXml],
  ['XML', spoilXml],
  ['XML bytes', spoilXmlBytes],
];
