/** A report's parts: what its frame says (kind, subject, recipients, signature), its headings, its paragraphs, its notes. */
import type { DocumentTable } from '../../core/document-text';
import type { ReadLine } from '../../prose';
import { datedAt } from './dateline';
import { isUpper, itemsOf, textOf, type LearntFrame } from './report-frame';
import { behindOf, tailOf } from './report-tail';

export interface LearntHeading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly read: ReadLine;
}

export interface ReportParts {
  readonly frame: LearntFrame;
  readonly items: readonly (LearntHeading | { readonly kind: 'paragraph'; readonly read: ReadLine })[];
  /** Behind recipients and signature: annexes, which no outline holds. */
  readonly behind: readonly ReadLine[];
  /** Where it is dated: "An Khê". */
  readonly place?: string;
  /** Lines of its letterhead, above its title. */
  readonly letterhead: readonly string[];
  /** Lines of each note, by its number. */
  readonly notes: ReadonlyMap<number, readonly ReadLine[]>;
  /** Lines outside the content that each report says anew, and the places that they become (docs/decisions/070-base-docx.md). */
  readonly places: ReadonlyMap<string, string | null>;
}

/** Small letters belong to it: "BC-TTr", "BC-UBND.NC", "BC-KT&HT". */
const NUMBER = /^\s*Số\s*:[\s\d….]*\/\s*(?:\d{4}\s*\/\s*)?(\p{Lu}[\p{L}\d.&]*(?:\s?[-–]\s?\p{L}[\p{L}\d.&]*)*)\s*$/u;
const KINDS =
  /^(báo cáo(?: nhanh| tổng kết| sơ kết| chuyên đề)?|tờ trình|kế hoạch|thông báo|chương trình)(?!\p{L})\s*/iu;
const ADDRESSED = /^kính gửi\s*:?\s*/iu;
const NUMBERED = /^(?:[IVX]{1,5}|[A-Z]|\d{1,2}(?:\.\d{1,2})*)\s*[.)/]/u;
const MOST_SUBJECTS = 3;
/** A title stands within so many lines. */
const HEAD = 25;
const ABBREVIATION = /^(?:UBND|HĐND|UBMTTQ|MTTQ|KT-XH|KTXH|QP-AN|QPAN|CCHC|NTM|[IVX]+)$/u;

/** "Phần thứ hai" stands over the headings of its part, whether or not it is set as one. */
const PART = /^(?:phần|chương)\s+(?:thứ\s+\p{L}+|[IVX]{1,5}|\d{1,2}|[A-Z])\s*[.:]?$/iu;

/** "CÔNG TÁC CHỈ ĐẠO CỦA UBND" as it stands below a title today (NĐ 30/2020, Phụ lục I): small letters, short forms kept. */
function sentenceCase(text: string): string {
  if (!isUpper(text)) return text;
  const small = text
    .split(' ')
    .map((word) => (ABBREVIATION.test(word) ? word : word.toLocaleLowerCase('vi')))
    .join(' ');
  return small.slice(0, 1).toLocaleUpperCase('vi') + small.slice(1);
}

function levelOf(text: string): 1 | 2 | 3 {
  if (/^(?:phần|mục|chương)\s/iu.test(text) || /^(?:[IVX]{1,5}|[A-Z])\s*[.)/-]\s/u.test(text)) return 1;
  if (/^\d{1,2}\.\d/u.test(text)) return 3;
  if (/^\d{1,2}\s*[.)]/u.test(text)) return 2;
  if (/^[\p{Ll}]\s*[.)]/u.test(text)) return 3;
  return isUpper(text) ? 1 : 2;
}

/** "… 6 tháng đầu năm 2026;": the next line is of one piece with it. */
const goesOnBelow = (next: ReadLine | undefined): boolean =>
  next !== undefined && !next.line.heading && /^\p{Ll}/u.test(textOf(next));

/** Kind and subject, and the line at which the text begins. */
function headOf(lines: readonly ReadLine[]): { frame: LearntFrame; from: number; places: Map<string, string | null> } {
  const places = new Map<string, string | null>();
  const at = lines
    .slice(0, HEAD)
    .findIndex(
      (read) => KINDS.test(textOf(read)) && (isUpper(textOf(read)) || read.line.heading) && textOf(read).length < 200,
    );
  if (at < 0) return { frame: {}, from: 0, places };
  const first = textOf(lines[at] as ReadLine);
  const title = KINDS.exec(first)?.[1] ?? '';
  const subjects = [first.replace(KINDS, '').trim()].filter((part) => part !== '');
  places.set(first, subjects.length > 0 ? '{{ TEN_LOAI }} {{ TRICH_YEU }}' : '{{ TEN_LOAI }}');
  let from = at + 1;
  const addressees: string[] = [];
  let isAddressing = false;
  for (; from < lines.length; from += 1) {
    const text = textOf(lines[from] as ReadLine);
    if (text === '' || /^[-_–—]+$/.test(text)) continue;
    if (ADDRESSED.test(text)) {
      places.set(text, '{{ kinh_gui }}');
      addressees.push(...itemsOf(text.replace(ADDRESSED, '')));
      isAddressing = true;
      continue;
    }
    if (isAddressing && /^[-–]/.test(text)) {
      places.set(text, null);
      addressees.push(...itemsOf(text));
      continue;
    }
    const goesOn =
      subjects.length < MOST_SUBJECTS && addressees.length === 0 && !NUMBERED.test(text) && text.length < 200;
    // "và nhiệm vụ trọng tâm tháng 10 năm 2025" below "Tình hình … tháng 9": a subject of two lines.
    const isSubject =
      (subjects.length === 0 || /^\p{Ll}/u.test(text)) &&
      (/;$/u.test(text) ? goesOnBelow(lines[from + 1]) : !/[.:]$/u.test(text));
    if (!goesOn || !(isUpper(text) || isSubject)) break;
    const isFirst = subjects.length === 0;
    places.set(text, isFirst ? (isUpper(text) ? '{{ TRICH_YEU }}' : '{{ trich_yeu }}') : null);
    subjects.push(text);
  }
  const subject = sentenceCase(subjects.join(' ').replace(/[,;\s]+$/u, ''));
  return {
    from,
    places,
    frame: {
      title: title.slice(0, 1).toLocaleUpperCase('vi') + title.slice(1).toLocaleLowerCase('vi'),
      ...(subject === '' ? {} : { subject }),
      ...(addressees.length === 0 ? {} : { addressees }),
    },
  };
}

/** What stands above the title, in paragraphs or in the letterhead's table. */
function letterheadOf(lines: readonly ReadLine[], tables: readonly DocumentTable[]): readonly string[] {
  return [...lines.slice(0, HEAD).map(textOf), ...(tables[0]?.cells ?? []).flatMap(({ text }) => text.split('\n'))].map(
    (text) => text.replace(/\s+/g, ' ').trim(),
  );
}

/** "BC-STC" of "Số: 1204/BC-STC". */
const symbolOf = (letterhead: readonly string[]): string | undefined =>
  letterhead.flatMap((text) => NUMBER.exec(text)?.[1] ?? [])[0];

const placeOf = (letterhead: readonly string[]): string | undefined =>
  letterhead.flatMap((text) => datedAt(text) ?? [])[0];

export function reportParts(lines: readonly ReadLine[], tables: readonly DocumentTable[]): ReportParts {
  const body = lines.filter(({ line }) => line.place === 'body' && line.note === null);
  const head = headOf(body);
  const tail = tailOf(body, tables);
  const notes = new Map<number, ReadLine[]>();
  for (const read of lines) {
    const { note } = read.line;
    if (note !== null) notes.set(note, [...(notes.get(note) ?? []), read]);
  }
  const found = body
    .slice(head.from, tail.to)
    .filter((read) => textOf(read) !== '')
    .map((read) =>
      read.line.heading || PART.test(textOf(read))
        ? ({ kind: 'heading', level: levelOf(textOf(read)), read } as const)
        : ({ kind: 'paragraph', read } as const),
    );
  const { authority, position, name } = tail.frame.signature ?? {};
  const signed = [
    [authority, '{{ QUYEN_HAN }}'],
    [position, '{{ CHUC_VU }}'],
    [name, '{{ ho_ten }}'],
  ] as const;
  const places = new Map([
    ...head.places,
    ...signed.flatMap(([text, place]) => (text === undefined ? [] : [[text, place] as const])),
  ]);
  const letterhead = letterheadOf(body.slice(0, head.from), tables);
  const symbol = symbolOf(letterhead);
  const place = placeOf(letterhead);
  const frame = { ...head.frame, ...(symbol === undefined ? {} : { symbol }), ...tail.frame };
  return {
    frame,
    ...(place === undefined ? {} : { place }),
    letterhead,
    items: found,
    notes,
    places,
    behind: behindOf(body, tail.to),
  };
}
