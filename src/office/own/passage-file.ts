/** `passages/<id>.md`: what it may name between two lines of "---", then the wording in the template language. */
import type { Fault } from '../../core/fault';
import type { FormDefinition } from '../../core/form';
import { readYaml } from '../../forms';
import { checkTemplate, passages, type FigureSource, type Passage } from '../../narrative';
import type { OwnFile } from './own-report';
import { Problems } from './raw';
import { figuresOf, listsOf } from './sources';

const FRONT = /^---[ \t]*\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\n|$)/;
const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

export interface ReadPassage {
  readonly passage: Passage | null;
  readonly faults: readonly Fault[];
}

const idOf = (name: string): string => (name.split('/').at(-1) ?? '').replace(/\.(?:md|liquid|txt)$/i, '');

/** `shared`: figures of report.yaml, which every passage may name. */
export function readPassage(
  { name, text }: OwnFile,
  forms: readonly FormDefinition[],
  shared: Readonly<Record<string, FigureSource>>,
): ReadPassage {
  const id = idOf(name);
  const source = text.normalize('NFC');
  const [front = '', yaml = ''] = FRONT.exec(source) ?? [];
  const parsed = readYaml(yaml);
  const placeOf = 'problem' in parsed ? () => parsed.place : parsed.placeOf;
  const problems = new Problems(name, placeOf, front === '' ? 1 : 2);
  if (!ID.test(id))
    problems.add(
      [],
      `tên tệp “${id}” phải là chữ thường không dấu nối bằng gạch ngang`,
      `the file name "${id}" must be lower-case words joined by "-"`,
    );
  if ('problem' in parsed) {
    problems.add([], parsed.problem, 'the YAML at the head cannot be read');
    return { passage: null, faults: problems.faults };
  }
  const fields = problems.map(parsed.raw, [], ['title', 'figures', 'lists', 'short', 'keep']);
  const builtIn = passages.find((each) => each.id === id);
  const title = problems.text(fields['title'], ['title']);
  const short = problems.text(fields['short'], ['short']);
  const body = source.slice(front.length);
  const passage: Passage = {
    id,
    title: title === undefined ? (builtIn?.title ?? { vi: id, en: id }) : { vi: title, en: title },
    figures: { ...shared, ...builtIn?.figures, ...figuresOf(fields['figures'], ['figures'], forms, problems) },
    texts: builtIn?.texts ?? {},
    lists: { ...builtIn?.lists, ...listsOf(fields['lists'], ['lists'], forms, problems) },
    template: body.trim(),
    ...(short === undefined ? {} : { short }),
    ...(problems.truth(fields['keep'], ['keep']) ? { keep: true as const } : {}),
  };
  if (problems.faults.length > 0) return { passage: null, faults: problems.faults };
  const leading = body.length - body.trimStart().length;
  const firstLine = source.slice(0, front.length + leading).split('\n').length;
  const fault = checkTemplate(passage, passage.template, { id, file: name, firstLine });
  const shortFault = short === undefined ? null : checkTemplate(passage, short, { id, file: name });
  const faults = [fault, shortFault].filter((each): each is Fault => each !== null);
  return { passage: faults.length > 0 ? null : passage, faults };
}
