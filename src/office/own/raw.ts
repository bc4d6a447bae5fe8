/** Reading values of a declaration key by key: what is wrong is collected with its path, in both languages. */
import { Fault } from '../../core/fault';
import type { YamlPath, YamlPlace } from '../../forms';
import { wordNames } from '../../narrative';
import type { Declared } from './declared';
import { wrongWord } from '../fill-words';

export type RawMap = Readonly<Record<string, unknown>>;

const isMap = (value: unknown): value is RawMap => typeof value === 'object' && value !== null && !Array.isArray(value);

/** "- Lưu: VT, KT" without quotes is to YAML a key and its value, and to whoever typed it a line of text. */
function asTyped(value: unknown): unknown {
  if (!isMap(value)) return value;
  const [only, ...others] = Object.entries(value);
  if (!only || others.length > 0) return value;
  const [key, said] = only;
  if (said === null) return `${key}:`;
  return typeof said === 'string' || typeof said === 'number' ? `${key}: ${String(said)}` : value;
}

/** The problems of one file. */
export class Problems {
  readonly faults: Fault[] = [];
  /** What the file says of sheets: held against the workbooks once they are there. */
  readonly declared: Declared[] = [];

  constructor(
    private readonly file: string,
    private readonly placeOf: (path: YamlPath) => YamlPlace,
    /** Line of the file at which the declaration begins. */
    private readonly firstLine = 1,
  ) {}

  add(path: YamlPath, problem: string, detail: string): void {
    this.addAt(this.placeOf(path), problem, detail);
  }

  declare(path: YamlPath, declared: Pick<Declared, 'name' | 'source' | 'columns'>): void {
    const of = (word: string): YamlPlace => {
      const { line, column } = this.placeOf([...path, word]);
      return { line: line + this.firstLine - 1, column };
    };
    const places = { sheet: of('sheet'), line: of('line'), column: of('column'), cell: of('cell') };
    this.declared.push({ ...declared, file: this.file, places });
  }

  addAt({ line, column }: YamlPlace, problem: string, detail: string): void {
    const place = { line: String(line + this.firstLine - 1), column: String(column) };
    this.faults.push(new Fault('bad-office', { file: this.file, ...place, problem, detail }));
  }

  map(value: unknown, path: YamlPath, keys: readonly string[] | null): RawMap {
    if (value === undefined || value === null || value === '') return {};
    if (!isMap(value)) {
      this.add(
        path,
        `“${String(path.at(-1) ?? '')}” phải là các mục “khóa: giá trị”`,
        'keys and values are expected here',
      );
      return {};
    }
    for (const key of Object.keys(value))
      if (keys !== null && !keys.includes(key))
        this.add(
          [...path, key],
          `không có mục nào tên “${key}”; dùng được: ${keys.join(', ')}`,
          `unknown key "${key}"; known: ${keys.join(', ')}`,
        );
    return value;
  }

  text(value: unknown, path: YamlPath): string | undefined {
    if (value === undefined) return undefined;
    if (typeof value === 'string') return value.trim().normalize('NFC');
    const last = path.at(-1) ?? '';
    if (typeof last === 'string') this.add(path, `“${last}” phải là chữ`, 'a text is expected here');
    else
      this.add(
        path,
        `mục thứ ${String(last + 1)} của “${String(path.at(-2) ?? '')}” phải là một dòng chữ; lời có dấu hai chấm hãy đặt trong ngoặc kép thẳng`,
        `item ${String(last + 1)} of "${String(path.at(-2) ?? '')}" must be one text; put one with a colon in straight quotes`,
      );
    return undefined;
  }

  /** A text in which `{{ ky.ten }}` and its like stand for words: no other name, and no brace without one. */
  wording(value: unknown, path: YamlPath): string | undefined {
    const text = this.text(value, path);
    const wrong = text === undefined ? null : wrongWord(text, wordNames);
    if (wrong !== null) {
      const names = wordNames.join(', ');
      this.add(
        path,
        `“${wrong}” sẽ in nguyên như thế; chỗ điền phải viết {{ tên }}, tên là một trong: ${names}`,
        `"${wrong}" would be printed as it is; write {{ name }}, one of: ${names}`,
      );
    }
    return text;
  }

  /** One such text or a list of them. */
  wordings(value: unknown, path: YamlPath): readonly string[] | undefined {
    return this.listed(value, path, (each, at) => this.wording(each, at));
  }

  /** One text or a list of them. */
  texts(value: unknown, path: YamlPath): readonly string[] | undefined {
    return this.listed(value, path, (each, at) => this.text(each, at));
  }

  private listed(
    value: unknown,
    path: YamlPath,
    read: (each: unknown, at: YamlPath) => string | undefined,
  ): readonly string[] | undefined {
    if (value === undefined) return undefined;
    const list: readonly unknown[] = Array.isArray(value) ? value : value === '' ? [] : [value];
    return list.flatMap((each, index) => read(asTyped(each), [...path, index]) ?? []);
  }

  truth(value: unknown, path: YamlPath): boolean {
    const word = this.text(value, path)?.toLocaleLowerCase('vi');
    if (word === undefined || ['không', 'false', 'no', ''].includes(word)) return false;
    if (['có', 'true', 'yes'].includes(word)) return true;
    this.add(path, `“${word}” phải là “có” hoặc “không”`, `"${word}" must be "true" or "false"`);
    return false;
  }

  oneOf<T extends string>(value: unknown, path: YamlPath, allowed: Readonly<Record<string, T>>): T | undefined {
    const word = this.text(value, path);
    if (word === undefined) return undefined;
    const found = allowed[word];
    if (found === undefined) {
      const names = Object.keys(allowed).join(', ');
      this.add(path, `“${word}” phải là một trong: ${names}`, `"${word}" must be one of: ${names}`);
    }
    return found;
  }
}
