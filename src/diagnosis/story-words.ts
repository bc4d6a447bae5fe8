/** Sentences of what happened on a sheet or in a text, with places for its cells and labels, and what speaks for its repair. */
import type { CauseKind } from '../core/cause';
import type { Language } from '../core/finding';

type Kind = Exclude<CauseKind, 'undecided'>;

/** What happened, before the cells are named: {0} the cells, {1} the label. */
export const STORIES: Readonly<Record<Language, Readonly<Record<Kind, string>>>> = {
  vi: {
    cell: 'Ô {0} ghi sai',
    sign: 'Ô {0} sai dấu',
    'other-base': 'Ô {0} tính trên gốc khác',
    chain: 'Số ở {0} sai và được tính tiếp vào {2}',
    'shifted-column': 'Các ô {0} bị dán lệch một dòng',
    'moved-line': 'Dòng {1} ({0}) đứng nhầm nhóm{5}',
    'missing-line': 'Thiếu một dòng{4} trong nhóm {1} ({0}){6}',
    'repeated-line': 'Dòng {1} ({0}) ghi hai lần',
    'scaled-block': 'Các ô {0} ghi theo đơn vị khác (lệch {3} lần)',
    swapped: 'Các ô {0} ghi nhầm chỗ cho nhau',
    'moved-amount': 'Một khoản bị ghi nhầm giữa {7} ở {0}',
  },
  en: {
    cell: '{0} holds a wrong value',
    sign: '{0} has the wrong sign',
    'other-base': '{0} was computed on another base',
    chain: '{0} is wrong and was carried on into {2}',
    'shifted-column': '{0} were pasted one row off',
    'moved-line': 'Line {1} ({0}) stands in the wrong group{5}',
    'missing-line': 'A line{4} is missing in group {1} ({0}){6}',
    'repeated-line': 'Line {1} ({0}) stands there twice',
    'scaled-block': '{0} are in another unit ({3} times off)',
    swapped: '{0} stand in each other’s place',
    'moved-amount': 'An amount was booked in the wrong one of two {7} at {0}',
  },
};

/** The same of a text, which has no cells, lines and groups. */
export const TEXT_STORIES: Readonly<Record<Language, Partial<Record<Kind, string>>>> = {
  vi: {
    cell: 'Số {0} ghi sai',
    sign: 'Chữ “tăng”, “giảm” cạnh số {0} ngược chiều với số liệu: hãy sửa chữ, không sửa số',
    'other-base': 'Số {0} tính trên gốc khác',
    'moved-line': 'Khoản {1} ({0}) đứng nhầm chỗ',
    'missing-line': 'Thiếu một khoản{4} trong {1} ({0})',
    'repeated-line': 'Khoản {1} ({0}) ghi hai lần',
    'scaled-block': 'Các số {0} ghi theo đơn vị khác (lệch {3} lần)',
    swapped: 'Các số {0} ghi nhầm chỗ cho nhau',
    'moved-amount': 'Một phần bị ghi nhầm giữa {0}',
  },
  en: {
    sign: 'The words beside {0} ("tăng", "giảm") go the other way than the figures: put the words right, not the number',
    'moved-line': 'Item {1} ({0}) stands in the wrong place',
    'missing-line': 'An item{4} is missing in {1} ({0})',
    'repeated-line': 'Item {1} ({0}) stands there twice',
    'moved-amount': 'An amount was written to the wrong one of {0}',
  },
};

/** A line that a total has twice, while it stands there once. */
export const COUNTED: Readonly<Record<Language, string>> = {
  vi: 'Tổng ở {0} cộng dòng {1} hai lần',
  en: 'The totals {0} count line {1} twice',
};

/** What speaks for the repair. */
export const PROOFS: Readonly<
  Record<Language, Readonly<Record<'alone' | 'formulas' | 'formula' | 'again' | 'open' | 'breaks', string>>>
> = {
  vi: {
    alone: 'không cách nào khác giải thích được',
    formulas: 'các tổng khác của bảng là công thức',
    formula: 'các tổng khác của bảng là công thức, nên ô này cũng được ghi bằng công thức',
    again: 'và chỉ với số ấy bảng mới có thêm phép tính khớp',
    open: 'cần người lập biểu xác nhận',
    breaks: 'nhưng khi đó {0} đang khớp sẽ lệch, nên cần người lập biểu xác nhận',
  },
  en: {
    alone: 'nothing else explains it',
    formulas: 'the other totals of the table are formulas',
    formula: 'the other totals of the table are formulas, so a formula is written here too',
    again: 'and only with it do more equations of the table hold',
    open: 'to be confirmed by whoever drew up the sheet',
    breaks: 'but then {0}, which agrees now, would be off, so it is to be confirmed by whoever drew up the sheet',
  },
};

/** The same of a text. */
export const TEXT_PROOFS: Readonly<Record<Language, Partial<(typeof PROOFS)['vi']>>> = {
  vi: {
    again: 'và chỉ với số ấy văn bản mới có thêm phép tính khớp',
    open: 'cần người viết báo cáo xác nhận',
  },
  en: {
    again: 'and only with it do more equations of the text hold',
    open: 'to be confirmed by whoever wrote the report',
  },
};
