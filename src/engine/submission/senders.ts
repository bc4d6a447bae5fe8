/** From which of the expected senders a workbook is: by the names on its cover, else by what its file is called. */
import type { Identity } from '../../core/reading';
import { bodyKind, foldText, placeOf } from '../../language';
import type { Sender } from './roster';

/** "Phòng Tài chính - Kế hoạch" and "Phòng Tài chính và Kế hoạch" are one. */
const wordsOf = (name: string): readonly string[] =>
  foldText(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'và');

/** What stays of a file's name from one period to the next: "Q1-2025 tai-chinh.xlsx" is "tai chinh". */
const stemOf = (file: string): string =>
  wordsOf(file.replace(/\.\w+$/, '').normalize('NFC'))
    .filter((word) => !/^(?:[qtm]?\d+[mt]?|quý|quy|tháng|thang|năm|nam|kỳ|ky|đầu|dau|cuối|cuoi)$/u.test(word))
    .join(' ');

/** A body's name for comparison: the place that it names, and its words. */
interface BodyName {
  readonly place: string | null;
  readonly words: string;
}

const bodyName = (body: string): BodyName => ({ place: placeOf(body)?.key ?? null, words: wordsOf(body).join(' ') });

/** A department's own name without that of its place; "TC-KH" is short for "Tài chính - Kế hoạch". */
interface DepartmentName {
  readonly words: string;
  /** "phòng tckh": after the kind of department all letters, and of several words their first ones. */
  readonly joined: string;
  readonly initials: string | null;
}

function departmentName(department: string): DepartmentName {
  const words = wordsOf(bodyKind(department)?.department ?? department);
  const [kind = '', ...rest] = words;
  return {
    words: words.join(' '),
    joined: `${kind} ${rest.join('')}`,
    initials: rest.length < 2 ? null : `${kind} ${rest.map((word) => word.slice(0, 1)).join('')}`,
  };
}

interface Known {
  readonly sender: Sender;
  readonly body: BodyName | null;
  readonly department: DepartmentName | null;
  readonly stem: string;
}

const known = new WeakMap<readonly Sender[], readonly Known[]>();

/** Each name is taken apart once: a province's tree has its departments' names some hundred times. */
function knownOf(senders: readonly Sender[]): readonly Known[] {
  const before = known.get(senders);
  if (before) return before;
  const bodies = new Map<string, BodyName>();
  const departments = new Map<string, DepartmentName>();
  const once = <T>(names: Map<string, T>, name: string, make: (name: string) => T): T => {
    const made = names.get(name) ?? make(name);
    names.set(name, made);
    return made;
  };
  const made = senders.map((sender): Known => {
    const { body, department, file } = sender;
    return {
      sender,
      body: body === '' ? null : once(bodies, body, bodyName),
      department: department === '' ? null : once(departments, department, departmentName),
      stem: file === '' ? '' : stemOf(file),
    };
  });
  known.set(senders, made);
  return made;
}

function sameBody(stated: BodyName | null, expected: BodyName | null): boolean {
  if (!stated || !expected) return true;
  if (stated.place !== null && expected.place !== null) return stated.place === expected.place;
  return stated.place === null || stated.words === expected.words;
}

/**
 * `sure`: senders that the cover names. `perhaps`: departments of the body that it names without a department: whoever
 * keeps all sheets in one workbook is not asked who filled in which.
 */
export interface From {
  readonly sure: readonly Sender[];
  readonly perhaps: readonly Sender[];
}

export function sendersOfBook({ body, department }: Identity, file: string, senders: readonly Sender[]): From {
  const all = knownOf(senders);
  const stated = body === undefined ? null : bodyName(body);
  const within = all.filter((each) => each.stem === '' && sameBody(stated, each.body));
  const only = (of: readonly Known[]): readonly Sender[] => of.map(({ sender }) => sender);
  const itself = body === undefined ? [] : only(within.filter((each) => each.department === null));
  const departments = within.filter((each) => each.department !== null);
  const own = department ?? bodyKind(body)?.department ?? null;
  if (own !== null && (departments.length > 0 || body === undefined)) {
    const name = departmentName(own);
    const named = departments.filter((each) => each.department?.words === name.words);
    const short = departments.filter(
      ({ department: other }) => other && (other.initials === name.joined || name.initials === other.joined),
    );
    // One short name of two departments names neither; two bodies' departments of one name are told apart by the body.
    const found = named.length > 0 ? named : short.length === 1 ? short : [];
    if (found.length === 1 || (found.length > 0 && body)) return { sure: only(found), perhaps: itself };
  }
  if ((own === null || departments.length === 0) && body !== undefined && within.length > 0)
    return { sure: itself, perhaps: only(departments) };
  const stem = stemOf(file);
  const byFile = all.filter((each) => stem !== '' && each.stem === stem);
  return { sure: byFile.length === 1 ? only(byFile) : [], perhaps: [] };
}
