/** `passages/<id>.md`: what it may name between two lines of "---", then the wording in the template language. */
import type { Fault } from '../../core/fault';
import type { FormDefinition } from '../../core/form';
import { readYaml } from '../../forms';
import { passages, type FigureSource, type Passage } from '../../narrative';
import { makePassage } from './make-passage';
import type { OwnFile, OwnPlace } from './own-report';
import { Problems, type RawMap } from './raw';
import { figuresOf, listsOf } from './sources';

export const FRONT = /^---[ \t]*\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\n|$)/;
const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

export interface ReadPassage {
  readonly id: string;
  /** null where it has no wording of its own, or a wrong one. */
  readonly passage: Passage | null;
  /** Where it stands, if it says so. */
  readonly place: OwnPlace | null;
  /** Where the file says it, for a neighbour that there is none of. */
  readonly problems: Problems;
  readonly faults: readonly Fault[];
}

export const idOf = (name: string): string => (name.split('/').at(-1) ?? '').replace(/\.(?:md|liquid|txt)$/i, '');

export const isPassageId = (id: string): boolean => ID.test(id);

/** The line at which a head begins that is not closed or not opened by "---"; null where the file has none. */
function openHead(source: string): number | null {
  const lines = source.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const isHead = /^(?:---\s*$|(?:title|figures|lists|short|keep|after|before|drop|outline)\s*:)/u.test(
    lines[first] ?? '',
  );
  return isHead ? first + 1 : null;
}

/** `after: budget-revenue`, `before: …`, or `drop: có`. */
function placeOf(fields: RawMap, problems: Problems): OwnPlace | null {
  if (problems.truth(fields['drop'], ['drop'])) return { kind: 'drop' };
  for (const kind of ['after', 'before'] as const) {
    const passage = problems.text(fields[kind], [kind]);
    if (passage !== undefined && passage !== '') return { kind, passage };
  }
  return problems.truth(fields['outline'], ['outline']) ? { kind: 'outline' } : null;
}

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
  const yamlPlace = 'problem' in parsed ? () => parsed.place : parsed.placeOf;
  const problems = new Problems(name, yamlPlace, front === '' ? 1 : 2);
  if (!ID.test(id))
    problems.add(
      [],
      `tên tệp “${id}” phải là chữ thường không dấu nối bằng gạch ngang`,
      `the file name "${id}" must be lower-case words joined by "-"`,
    );
  const nothing = { id, passage: null, place: null, problems };
  if ('problem' in parsed) {
    problems.add([], parsed.problem, 'the YAML at the head cannot be read');
    return { ...nothing, faults: problems.faults };
  }
  const open = front === '' ? openHead(source) : null;
  if (open !== null) {
    problems.addAt(
      { line: open, column: 1 },
      'phần khai báo (title, figures …) phải nằm giữa hai dòng chỉ có “---”; thiếu một dòng',
      'what is declared must stand between two lines of "---"; one is missing',
    );
    return { ...nothing, faults: problems.faults };
  }
  const fields = problems.map(
    parsed.raw,
    [],
    ['title', 'figures', 'lists', 'short', 'keep', 'after', 'before', 'drop', 'outline'],
  );
  const place = placeOf(fields, problems);
  const body = source.slice(front.length);
  const parts = {
    id,
    title: problems.text(fields['title'], ['title']),
    figures: figuresOf(fields['figures'], ['figures'], forms, problems),
    lists: listsOf(fields['lists'], ['lists'], forms, problems),
    short: problems.text(fields['short'], ['short']),
    keep: problems.truth(fields['keep'], ['keep']),
    template: body.trim(),
    file: name,
    firstLine: source.slice(0, front.length + body.length - body.trimStart().length).split('\n').length,
  };
  if (problems.faults.length > 0) return { ...nothing, faults: problems.faults };
  // A built-in passage that is only moved or dropped keeps its wording.
  if (place !== null && parts.template === '' && passages.some((each) => each.id === id))
    return { ...nothing, place, faults: [] };
  return { ...nothing, place, ...makePassage(parts, shared) };
}
