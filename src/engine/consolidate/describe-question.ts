/** A question before workbooks are added, in words: what was seen, and how to answer it where it is asked. */
import type { Language, Said } from '../../core/finding';
import type { Question } from './questions';

/** Where the answer is given: by an option of the command line, or on the server's page, where nobody types one. */
export type AskedAt = 'command' | 'page';

const list = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

const OPTIONS: Readonly<Record<Question['what'], string>> = {
  ...{
    'body-twice': '--accept-other-body',
    'other-heading': '--accept-other-body',
    'other-tier': '--accept-other-body',
  },
  ...{ 'same-figures': '--accept-other-body', 'other-period': '--accept-other-period' },
  ...{ 'scale-slip': '--accept-other-form', 'other-form': '--accept-other-form' },
};

/** What was seen; the case in which it is to be added all the same; what else to do. */
interface Told {
  readonly seen: Said;
  readonly right: Said;
  readonly otherwise?: Said;
}

const BOTH: Said = { vi: 'nếu đúng là cộng cả hai', en: 'if both are to be added' };
const ADDED: Said = { vi: 'nếu đúng là cần cộng', en: 'if it is to be added' };

function toldOf(question: Question): Told {
  const { file } = question;
  switch (question.what) {
    case 'body-twice': {
      const { sheet, otherSheet, body, other } = question;
      if (other !== file)
        return {
          seen: {
            vi: `“${file}”: “${body}” đã có biểu này trong “${other}” (trang “${sheet}”)`,
            en: `"${file}": "${body}" has sent this table in "${other}" (sheet "${sheet}")`,
          },
          right: BOTH,
        };
      return {
        seen: {
          vi: `“${file}”: trang “${sheet}” là cùng một biểu với trang “${otherSheet}” của “${body}” (bản nháp, bản cũ?)`,
          en: `"${file}": sheet "${sheet}" is the same table of "${body}" as sheet "${otherSheet}" (a draft?)`,
        },
        right: BOTH,
        otherwise: { vi: 'nếu không thì xóa trang ấy khỏi sổ', en: 'else take it out of the workbook' },
      };
    }
    case 'other-heading': {
      const { sheet, cell, body, expected } = question;
      return {
        seen: {
          vi: `“${file}” › “${sheet}” (ô ${cell}) đề “${body}”, còn trang Thông tin của sổ ghi “${expected}”`,
          en: `"${file}" › "${sheet}" (cell ${cell}) is headed "${body}" while the workbook's cover says "${expected}"`,
        },
        right: { vi: `nếu đúng là cộng vào số của “${body}”`, en: `if it is to be added as "${body}"` },
        otherwise: { vi: 'nếu không thì sửa tên trong sổ', en: 'else correct the name in it' },
      };
    }
    case 'other-tier':
      return {
        seen: {
          vi: `“${file}” là của “${question.body}”, khác cấp với các đơn vị còn lại (số ấy có thể đã gồm số của họ)`,
          en: `"${file}" is of "${question.body}", of another tier than the others (it may hold their figures already)`,
        },
        right: ADDED,
      };
    case 'same-figures': {
      const { sheets, body, other, otherBody, apart } = question;
      if (apart > 0)
        return {
          seen: {
            vi: `“${file}” (“${body}”) có gần như mọi số ở trang ${list(sheets)} trùng với “${other}” (“${otherBody}”), chỉ ${String(apart)} số khác; có lẽ là sổ của cùng một đơn vị, hoặc được chép rồi sửa`,
            en: `"${file}" ("${body}") has nearly every figure of ${sheets.map((sheet) => `"${sheet}"`).join(', ')} as "${other}" ("${otherBody}") has it, and ${String(apart)} that differ; they may be one body's, or one was copied and changed`,
          },
          right: {
            vi: 'nếu đúng là hai đơn vị, số đúng là gần như nhau',
            en: 'if these are two bodies, and nearly alike indeed',
          },
        };
      return {
        seen: {
          vi: `“${file}” (“${body}”) có mọi số ở trang ${list(sheets)} trùng khít với “${other}” (“${otherBody}”); có lẽ sổ của đơn vị này được chép cho đơn vị kia`,
          en: `"${file}" ("${body}") has the same figure as "${other}" ("${otherBody}") in every cell of ${sheets.map((sheet) => `"${sheet}"`).join(', ')}; one may have been copied for the other`,
        },
        right: { vi: 'nếu số của hai đơn vị đúng là như nhau', en: 'if both have the same figures indeed' },
      };
    }
    case 'other-period': {
      const sheet = (mark: (name: string) => string): string =>
        question.sheet === undefined ? '' : ` › ${mark(question.sheet)}`;
      return {
        seen: {
          vi: `“${file}”${sheet((name) => `“${name}”`)} ghi kỳ “${question.stated}”, không phải kỳ “${question.expected}”`,
          en: `"${file}"${sheet((name) => `"${name}"`)} is of the period "${question.stated}", not of "${question.expected}"`,
        },
        right: { vi: 'nếu đúng là cần dùng', en: 'if it belongs here' },
      };
    }
    case 'scale-slip': {
      const { sheet, line, unit, larger, times } = question;
      const many = (place: string): string => times.toLocaleString(place);
      if (line !== undefined)
        return {
          seen: {
            vi: `“${file}” › “${sheet}”: dòng “${line}”${unit === '' ? '' : ` (${unit})`} có số ${larger ? 'lớn' : 'nhỏ'} hơn của các đơn vị khác khoảng ${many('vi-VN')} lần, các dòng khác thì không (có lẽ gõ theo đơn vị tính khác)`,
            en: `"${file}" › "${sheet}": the line "${line}"${unit === '' ? '' : ` (${unit})`} has figures about ${many('en-US')} times ${larger ? 'larger' : 'smaller'} than the others', while its other lines have not (it may be typed in another measure)`,
          },
          right: { vi: 'nếu số ấy đúng', en: 'if they are right' },
        };
      return {
        seen: {
          vi: `“${file}” › “${sheet}”${unit === '' ? '' : ` ghi đơn vị “${unit}” nhưng`} có số ${larger ? 'lớn' : 'nhỏ'} hơn của các đơn vị khác khoảng ${many('vi-VN')} lần (có lẽ ghi sai đơn vị tính)`,
          en: `"${file}" › "${sheet}"${unit === '' ? '' : ` states "${unit}", but`} has figures about ${many('en-US')} times ${larger ? 'larger' : 'smaller'} than the others' (its unit of measure may be wrong)`,
        },
        right: { vi: 'nếu số ấy đúng', en: 'if they are right' },
      };
    }
    case 'other-form': {
      const { sheet, lacks, more } = question;
      const vi = [
        lacks.length > 0 ? ` thiếu cột ${list(lacks)}` : '',
        more.length > 0 ? ` thừa cột ${list(more)}` : '',
      ];
      const en = [lacks.length > 0 ? ` lacks ${list(lacks)}` : '', more.length > 0 ? ` has also ${list(more)}` : ''];
      return {
        seen: {
          vi: `“${file}” › “${sheet}” dùng mẫu biểu khác:${vi.filter(Boolean).join(',')}`,
          en: `"${file}" › "${sheet}" is another version of the form:${en.filter(Boolean).join(' and')}`,
        },
        right: { vi: 'nếu vẫn cộng các cột giống nhau', en: 'to add the columns that agree' },
      };
    }
  }
}

/** One sentence; by the command line with the option that says yes. */
export function describeQuestion(question: Question, language: Language, at: AskedAt = 'command'): string {
  const { seen, right, otherwise } = toldOf(question);
  if (at === 'page') return `${seen[language]}.`;
  const yes = language === 'vi' ? `thêm ${OPTIONS[question.what]}` : `add ${OPTIONS[question.what]}`;
  return `${seen[language]}; ${right[language]}, ${yes}${otherwise ? `, ${otherwise[language]}` : ''}.`;
}
