/** `bodies.yaml`: the tree of bodies and departments, the forms expected of each and by when; the server imports the same file. */
import type { FormDefinition } from '../../core/form';
import { readYaml, type YamlPath } from '../../forms';
import { foldText } from '../../language';
import type { OwnFile } from './own-file';
import { Problems, type RawMap } from './raw';

/** Days after the period's end, or a day of its own. */
export type Deadline = { readonly days: number } | { readonly date: string };

export interface ExpectedOf {
  readonly name: string;
  /** Ids of forms, in the file's order. */
  readonly forms: readonly string[];
  /** null where nothing is said; a department's is its body's then. */
  readonly due: Deadline | null;
}

export interface OwnBody extends ExpectedOf {
  readonly departments: readonly ExpectedOf[];
  /** The bodies below it. */
  readonly bodies: readonly OwnBody[];
}

const KEYS = ['name', 'forms', 'due'];
const MOST_DAYS = 366;
/** The communes of the whole country with ten forms each are 600,000. */
const MOST_CHARACTERS = 4_000_000;
/** Below this a tree is a mistake of indentation: the state has two tiers and their units. */
const DEEPEST = 6;

class BodiesReader {
  readonly #names = new Set<string>();
  /** By id, and by their titles as people write them. */
  readonly #forms = new Map<string, string>();

  constructor(
    forms: readonly FormDefinition[],
    private readonly problems: Problems,
  ) {
    for (const { id, title } of [...forms].reverse()) this.#forms.set(foldText(title.vi), id);
    for (const { id } of forms) this.#forms.set(id, id);
  }

  bodies(value: unknown, path: YamlPath): readonly OwnBody[] {
    return this.#list(value, path, (raw, at) => {
      const fields = this.problems.map(raw, at, [...KEYS, 'departments', 'bodies']);
      const own = this.#expected(fields, at, '');
      return {
        ...own,
        departments: this.#list(fields['departments'], [...at, 'departments'], (each, below) =>
          this.#expected(this.problems.map(each, below, KEYS), below, own.name),
        ),
        bodies: this.#below(fields['bodies'], at),
      };
    });
  }

  #below(value: unknown, at: YamlPath): readonly OwnBody[] {
    if (at.length <= DEEPEST * 2) return this.bodies(value, [...at, 'bodies']);
    if (Array.isArray(value) && value.length > 0)
      this.problems.add(
        [...at, 'bodies'],
        `có hơn ${String(DEEPEST + 1)} cấp chồng nhau`,
        `more than ${String(DEEPEST + 1)} tiers`,
      );
    return [];
  }

  #list<T>(value: unknown, path: YamlPath, read: (raw: unknown, at: YamlPath) => T): readonly T[] {
    if (value === undefined || value === '') return [];
    if (Array.isArray(value)) return value.map((raw: unknown, index) => read(raw, [...path, index]));
    const key = String(path.at(-1) ?? '');
    this.problems.add(path, `“${key}” phải là một danh sách`, `"${key}" must be a list`);
    return [];
  }

  /** `within`: the body of a department, whose name may be another's too. */
  #expected(fields: RawMap, path: YamlPath, within: string): ExpectedOf {
    const name = this.problems.text(fields['name'], [...path, 'name']) ?? '';
    const key = `${foldText(within)}\n${foldText(name)}`;
    if (name === '') this.problems.add(path, 'thiếu “name” (tên cơ quan, phòng)', '"name" is missing');
    else if (this.#names.has(key))
      this.problems.add([...path, 'name'], `“${name}” đã được nêu`, `"${name}" is named twice`);
    this.#names.add(key);
    const forms = (this.problems.texts(fields['forms'], [...path, 'forms']) ?? []).flatMap((id, index) => {
      const form = this.#forms.get(id) ?? this.#forms.get(foldText(id));
      if (form === undefined)
        this.problems.add([...path, 'forms', index], `không có biểu nào mã “${id}”`, `there is no form "${id}"`);
      return form === undefined ? [] : [form];
    });
    return { name, forms, due: this.#due(fields['due'], [...path, 'due']) };
  }

  #due(value: unknown, path: YamlPath): Deadline | null {
    const text = this.problems.text(value, path);
    if (text === undefined || text === '') return null;
    if (/^\d{1,3}$/.test(text) && Number(text) <= MOST_DAYS) return { days: Number(text) };
    const [, day = '', month = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
    const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (year !== '' && !Number.isNaN(Date.parse(date)) && new Date(date).toISOString().startsWith(date))
      return { date };
    this.problems.add(
      path,
      `hạn “${text}” phải là số ngày sau khi hết kỳ (15) hoặc một ngày (15/10/2025)`,
      `"${text}" must be a number of days after the period (15) or a day (15/10/2025)`,
    );
    return null;
  }
}

/** `forms`: the catalogue and the office's own. null without the file. */
export function readBodies(
  files: readonly OwnFile[],
  forms: readonly FormDefinition[],
): { readonly bodies: readonly OwnBody[] | null; readonly faults: Problems['faults'] } {
  const file = files.find(({ name }) => /^bodies\.ya?ml$/i.test(name));
  if (!file) return { bodies: null, faults: [] };
  const parsed = readYaml(file.text, MOST_CHARACTERS);
  const problems = new Problems(file.name, 'problem' in parsed ? () => parsed.place : parsed.placeOf);
  if ('problem' in parsed) {
    problems.add([], parsed.problem, 'the YAML cannot be read');
    return { bodies: null, faults: problems.faults };
  }
  const fields = problems.map(parsed.raw, [], ['bodies']);
  return { bodies: new BodiesReader(forms, problems).bodies(fields['bodies'], ['bodies']), faults: problems.faults };
}
