/** Why a relation could not be asked, as one phrase (law 5: silence is not success). */
import type { LeftReason } from '../core/reading';
import { isInProse } from '../core/cell-address';
import type { BaseSkip, Language } from '../core/finding';
import type { SkipReason as Unasked } from '../core/verdict';
import { isLeft, leftText } from './left-text';

/** Why a relation was not asked; `unsupported`: the figures nowhere bear out what the sheet's shape suggests. */
export type SkipReason = Unasked | 'unsupported' | LeftReason;

/** What a check over relations could not ask. `cells`: those that stand in the way, at most five. */
export type RelationSkip<Id extends string = string> = BaseSkip<Id, SkipReason, RelationSkipData>;

export type RelationSkipData = {
  readonly label: string;
  readonly statement?: string;
  readonly measure?: string;
  readonly cells?: string;
  /** Of a structure that was let go: where it holds, and where it could be asked. */
  readonly holds?: string;
  readonly asked?: string;
  /** Of what was set against no earlier figure: what stands in either workbook. */
  readonly here?: string;
  readonly there?: string;
};

type Phrases = Readonly<Record<Exclude<SkipReason, LeftReason>, (cells: string) => string>>;

const REASONS: Readonly<Record<Language, Phrases>> = {
  vi: {
    'unknown-operand': (cells) => `còn ô trống hoặc chưa có số${cells} nên chưa đủ số liệu để so`,
    'no-parts': () => 'không có số liệu thành phần nào',
    none: () => 'ô cần dùng ghi “-” (không có) nên không tính được',
    'zero-base': (cells) => `số dùng để chia bằng 0${cells}`,
    'base-near-zero': (cells) => `số dùng để chia đã làm tròn về gần 0${cells}`,
    'negative-base': (cells) => `số gốc để so là số âm${cells}, tỷ lệ tăng giảm không có nghĩa`,
    'incompatible-units': (cells) => `các ô khác loại đơn vị${cells} nên không so được`,
    'empty-list': () => 'danh sách để đếm còn trống',
    unsupported: () => 'cách tính mà biểu gợi ra không được số liệu ủng hộ',
  },
  en: {
    'unknown-operand': (cells) => `a cell is blank or not known${cells}, so there is not enough to compare`,
    'no-parts': () => 'there is no figure for any part',
    none: () => 'a cell it needs says "-" (none)',
    'zero-base': (cells) => `the divisor is 0${cells}`,
    'base-near-zero': (cells) => `the divisor is rounded to nearly 0${cells}`,
    'negative-base': (cells) => `the base of the change is negative${cells}`,
    'incompatible-units': (cells) => `the cells measure different things${cells}`,
    'empty-list': () => 'the list to be counted is empty',
    unsupported: () => 'the figures do not bear out what the sheet suggests',
  },
};

/** The same of a document's text, where there is no sheet to suggest anything. */
const TEXT_SUGGESTS: Readonly<Record<Language, string>> = {
  vi: 'cách tính mà lời văn gợi ra không được số liệu ủng hộ',
  en: 'the figures do not bear out what the text suggests',
};

/** The same where the sheet prints it. */
const SHEET_PRINTS: Readonly<Record<Language, string>> = {
  vi: 'cách tính in trên biểu không được số liệu ủng hộ',
  en: 'the figures do not bear out what the sheet prints',
};

const isPrinted = ({ claim }: RelationSkip): boolean => claim?.source === 'code row' || claim?.source === 'heading';

/** What is said of a structure without support where it is no suggestion of a sheet. */
function unsupportedText(skip: RelationSkip, language: Language): string | null {
  if (skip.reason !== 'unsupported') return null;
  if (isInProse(skip.at)) return TEXT_SUGGESTS[language];
  return isPrinted(skip) ? SHEET_PRINTS[language] : null;
}

/** A form's own arithmetic, in the words of its definition ("percent-of-plan=actual/plan×100"): no sheet says so. */
const OF_FORM = /^[a-z]{3,}[a-z0-9-]*\s*=/;

function saidOf(statement: string | undefined, language: Language): string {
  if (!statement) return '';
  if (!OF_FORM.test(statement)) return ` “${statement}”`;
  return language === 'vi' ? ' phép tính của mẫu biểu' : " the form's own arithmetic";
}

/** One phrase for a skip of a check over relations. */
export function skipText(skip: RelationSkip, language: Language): string {
  const { cells, holds, asked, statement, here = '', there = '' } = skip.data;
  if (isLeft(skip.reason)) return leftText(skip.reason, { here, there }, language);
  const phrase =
    unsupportedText(skip, language) ?? REASONS[language][skip.reason](cells === undefined ? '' : ` (${cells})`);
  if (holds === undefined || asked === undefined) return phrase;
  const said = saidOf(statement, language);
  return language === 'vi'
    ? `${phrase}:${said} chỉ đúng ở ${holds} trong ${asked} chỗ hỏi được`
    : `${phrase}:${said} holds in ${holds} of the ${asked} places that can be asked`;
}
