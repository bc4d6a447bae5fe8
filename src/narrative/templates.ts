/** An office's own wording: templates by passage, read from texts, checked before any report is written with them. */
import { Fault } from '../core/fault';
import { passages } from './index.generated';
import { lintTemplate, type TemplateNotice } from './lint';
import type { Passage } from './passage';
import { namesOf, parseTemplate, type ParsedTemplate } from './template-engine';
import { lacksOther, singleBrace } from './template-advice';
import { quoted, type TemplateOrigin } from './template-fault';
import { wordNames } from './words';

/** One template as it was found: a file of `--templates DIR`, or a row of the sheet "Mẫu câu". */
export interface TemplateText {
  /** Passage id, or a file's name "<passage id>.liquid". */
  readonly id: string;
  readonly text: string;
  /** File or sheet, for messages. */
  readonly file: string;
  readonly firstLine?: number;
}

export interface ReadTemplates {
  readonly templates: ReadonlyMap<string, ParsedTemplate>;
  /** Faults `bad-template`; a template with one is not among `templates`. */
  readonly faults: readonly Fault[];
  readonly notices: readonly TemplateNotice[];
}

/** The passage's id as an office wrote it: blanks around it and a file's ending do not count. */
export function templateId(given: string): string {
  return given.replace(/\.(?:liquid|txt|md)$/i, '').trim();
}

/** Names that a template of the passage may use: roots of its own figures, texts and lists, and the words of all. */
function known(passage: Passage): ReadonlySet<string> {
  const names = [
    ...Object.keys(passage.figures),
    ...Object.keys(passage.texts ?? {}),
    ...Object.keys(passage.lists ?? {}),
    ...wordNames,
  ];
  return new Set(
    names.flatMap((name) => name.split('.').map((_, index, parts) => parts.slice(0, index + 1).join('.'))),
  );
}

const LAST = /\.(?:co|khong|ghi_chu|dau_dong|size|first|last)$/;

function unknownName(template: ParsedTemplate, passage: Passage): Fault | null {
  const names = known(passage);
  for (const { name, line, column } of namesOf(template)) {
    if (names.has(name) || names.has(name.replace(LAST, ''))) continue;
    return new Fault('bad-template', {
      template: passage.id,
      file: template.origin.file,
      line: String(line + (template.origin.firstLine ?? 1) - 1),
      column: String(column),
      problem: `không có tên "${quoted(name)}" trong mẫu câu này`,
      detail: `unknown name ${quoted(name)}`,
    });
  }
  return null;
}

/** What can be read and yet is not meant. */
function slipOf(text: string, origin: TemplateOrigin): Fault | null {
  const [brace, lacking] = [singleBrace(text), lacksOther(text)];
  const slip = brace ?? lacking;
  if (!slip) return null;
  const { said, name, line, column } = slip;
  return new Fault('bad-template', {
    ...{ template: origin.id, file: origin.file },
    ...{ line: String(line + (origin.firstLine ?? 1) - 1), column: String(column) },
    problem: brace
      ? `“${said}” sẽ in nguyên như thế; chỗ điền phải viết {{ ${name} }}`
      : `bộ lọc "${said}" cần số để so: {{ ${name} | ${said}: so_truoc }}`,
    detail: brace
      ? `"${said}" would be printed as it is; write {{ ${name} }}`
      : `filter "${said}" needs a second figure`,
  });
}

/** Why a passage cannot be written with this template: a fault with line and column; null where it can. */
export function checkTemplate(passage: Passage, text: string, origin: TemplateOrigin): Fault | null {
  try {
    return unknownName(parseTemplate(text, origin), passage) ?? slipOf(text, origin);
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
}

/** Never throws: every template that is wrong gives a fault with line and column. */
export function readTemplates(texts: readonly TemplateText[]): ReadTemplates {
  const templates = new Map<string, ParsedTemplate>();
  const faults: Fault[] = [];
  const notices: TemplateNotice[] = [];
  for (const { id: given, text, file, firstLine } of texts) {
    const id = templateId(given);
    const passage = passages.find((each) => each.id === id);
    const origin = { id, file, ...(firstLine === undefined ? {} : { firstLine }) };
    if (!passage) {
      faults.push(
        new Fault('bad-template', {
          template: id,
          file,
          line: String(firstLine ?? 1),
          column: '1',
          problem: `không có mẫu câu nào tên là "${id}"`,
          detail: 'unknown passage',
        }),
      );
      continue;
    }
    try {
      const template = parseTemplate(text.normalize('NFC'), origin);
      const fault = unknownName(template, passage) ?? slipOf(text, origin);
      if (fault) faults.push(fault);
      else {
        templates.set(id, template);
        notices.push(...lintTemplate(text.normalize('NFC'), origin));
      }
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      faults.push(error);
    }
  }
  return { templates, faults, notices };
}
