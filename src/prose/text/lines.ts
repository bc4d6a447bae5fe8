/**
 * A document's paragraphs as lines to be read: what is no prose blanked out at its place, so that offsets stay those of
 * the paragraph, note marks resolved, each line told whether it speaks of plans.
 */
import type { DocumentPlace, DocumentText, NoteMark, Stretch } from '../../core/document-text';
import { foldText } from '../../language';

export interface Line {
  /** Position among the lines, which is the paragraph's. */
  readonly index: number;
  readonly place: DocumentPlace;
  readonly note: number | null;
  readonly text: string;
  /** The text with note marks blanked out, of the same length. */
  readonly plain: string;
  readonly marks: readonly NoteMark[];
  /** Hidden stretches, blanked out of `plain`. */
  readonly hidden: readonly Stretch[];
  /** A title of a section rather than a sentence. */
  readonly heading: boolean;
  /** An item of a list of paragraphs ("- …", "+ …", "a) …"): its level; null for any other. */
  readonly bullet: number | null;
  /** Under a heading of tasks and targets: figures are plans. */
  readonly planned: boolean;
  /** The heading right above it; "" for none. A note has its mark's. */
  readonly section: string;
}

const TYPED_MARK = /<sup>\s*\[?(\d{1,3})\]?\s*<\/sup>|\[(\d{1,3})\](?=[\s.,;:)]|$)|(?<![mM])([¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3})/gu;
const SMALL = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const PLANS =
  /phương hướng|^[^\p{L}]*(?:[ivx]+[.)]\s*)?kế hoạch (?:quý|tháng|công tác|thời gian)|nhiệm vụ(?:,? (?:và giải pháp|thời gian tới|tiếp theo|kỳ tới))?\s*[.:]?$|nhiệm vụ (?:trọng tâm|chủ yếu|và giải pháp|6|9|năm|quý|tháng|trong)|mục tiêu|chỉ tiêu chủ yếu|dự kiến kế hoạch|kế hoạch năm|giải pháp|kiến nghị, đề xuất|đề xuất, kiến nghị/u;
const RESULTS = /kết quả|tình hình|đánh giá|thực trạng|công tác|ưu điểm|tồn tại|hạn chế/u;
const NUMBERED =
  /^\s*(?:(?:phần|mục|chương)\s+)?(?:[IVX]{1,5}\s*[.)/-]|\d{1,2}(?:\.\d{1,2}){0,3}\s*[.)]|\p{L}\s*[.)])\s+/u;
const TOP = /^\s*(?:(?:phần|PHẦN|Phần)\s+|[IVX]{1,5}\s*[.)/-]|[A-D]\s*[.)])/u;
const BULLETS: readonly RegExp[] = [/^\s*[-–—−•]\s*/u, /^\s*[+*]\s*/u, /^\s*[○●▪·]\s*/u];

/** Typed marks of notes ("<sup>4</sup>", "⁴", "[4]"), and the text without them. */
function typedMarks(text: string): { readonly plain: string; readonly marks: readonly NoteMark[] } {
  const marks: NoteMark[] = [];
  const plain = text.replace(
    TYPED_MARK,
    (mark: string, tagged?: string, square?: string, small?: string, at?: number) => {
      const digits = tagged ?? square ?? [...(small ?? '')].map((sign) => String(SMALL.indexOf(sign))).join('');
      marks.push({ note: Number(digits), at: at ?? 0 });
      return ' '.repeat(mark.length);
    },
  );
  return { plain, marks };
}

function blanked(text: string, stretches: readonly Stretch[]): string {
  return stretches.reduce(
    (all, { start, end }) => all.slice(0, start) + ' '.repeat(end - start) + all.slice(end),
    text,
  );
}

function bulletOf(text: string): number | null {
  const level = BULLETS.findIndex((pattern) => pattern.test(text));
  return level < 0 ? null : level;
}

/** A line in capitals, or a short numbered one without a full stop. */
function isHeading(text: string, styled: boolean): boolean {
  const trimmed = text.trim();
  if (trimmed === '') return false;
  if (styled) return trimmed.length < 200;
  const letters = trimmed.replace(/[^\p{L}]/gu, '');
  if (letters.length > 3 && letters === letters.toUpperCase()) return true;
  return (
    NUMBERED.test(trimmed) &&
    trimmed.length < 160 &&
    !/[.;,:]$/u.test(trimmed) &&
    !/\d[\d.,]*\s*(?:%|tỷ|triệu|tấn|ha)/u.test(trimmed)
  );
}

/** A heading without its number. */
export const withoutNumber = (heading: string): string => heading.replace(NUMBERED, '').trim();

/** The lines of a document, paragraph for paragraph. */
export function linesOf(document: DocumentText): readonly Line[] {
  let [planned, section] = [false, ''];
  /** What holds where a note is marked holds in the note. */
  const marked = new Map<number, Pick<Line, 'planned' | 'section'>>();
  return document.paragraphs.map((paragraph, index): Line => {
    const hidden = paragraph.hidden ?? [];
    const { plain, marks: typed } = typedMarks(blanked(paragraph.text, hidden));
    const [first] = typed;
    const opens = paragraph.place === 'body' && first !== undefined && plain.slice(0, first.at).trim() === '';
    const note = paragraph.note ?? (opens ? first.note : null);
    const heading = note === null && paragraph.place === 'body' && isHeading(plain, paragraph.heading === true);
    if (heading) {
      section = plain.trim();
      const folded = foldText(plain);
      if (PLANS.test(folded) && !/^.{0,12}(?:kết quả|đánh giá|tình hình)/u.test(folded)) planned = true;
      else if (TOP.test(plain) || RESULTS.test(folded)) planned = false;
    }
    const marks = [...paragraph.marks, ...(opens ? typed.slice(1) : typed)].filter((mark) => mark.note !== note);
    const above = { planned, section };
    for (const mark of marks) marked.set(mark.note, above);
    return {
      index,
      place: note === null ? paragraph.place : paragraph.place === 'endnote' ? 'endnote' : 'footnote',
      note,
      text: paragraph.text,
      plain,
      marks,
      hidden,
      heading,
      bullet: note === null ? (paragraph.list ?? bulletOf(plain)) : null,
      ...((note === null ? null : marked.get(note)) ?? above),
    };
  });
}
