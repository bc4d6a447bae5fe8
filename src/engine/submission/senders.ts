/** From which of the expected senders a workbook is: by the names on its cover, else by what its file is called. */
import type { Identity } from '../../core/reading';
import { bodyKind, foldText, placeOf } from '../../language';
import type { Sender } from './roster';

/** "Phòng Tài chính - Kế hoạch" and "Phòng Tài chính và Kế hoạch" are one. */
const wordsOf = (name: string): readonly string[] =>
  foldText(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'và');

/** A department's own name without that of its place. */
const ownName = (department: string): readonly string[] => wordsOf(bodyKind(department)?.department ?? department);

/** "TC-KH" is short for "Tài chính - Kế hoạch": `short` has the first letters of `long`, after the same first word. */
function abbreviates(short: readonly string[], long: readonly string[]): boolean {
  const [kind, ...rest] = long;
  if (rest.length < 2 || short[0] !== kind) return false;
  const initials = rest.map((word) => word.slice(0, 1)).join('');
  return short.slice(1).join('') === initials;
}

const isSame = (a: readonly string[], b: readonly string[]): boolean => a.join(' ') === b.join(' ');

/** What stays of a file's name from one period to the next: "Q1-2025 tai-chinh.xlsx" is "tai chinh". */
const stemOf = (file: string): string =>
  wordsOf(file.replace(/\.\w+$/, '').normalize('NFC'))
    .filter((word) => !/^(?:[qtm]?\d+[mt]?|quý|quy|tháng|thang|năm|nam|kỳ|ky|đầu|dau|cuối|cuoi)$/u.test(word))
    .join(' ');

function sameBody(stated: string | undefined, expected: string): boolean {
  if (!stated || expected === '') return true;
  const [here, there] = [placeOf(stated), placeOf(expected)];
  return here && there ? here.key === there.key : isSame(wordsOf(stated), wordsOf(expected)) || !here;
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
  const own = department ?? bodyKind(body)?.department ?? null;
  const within = senders.filter((sender) => sender.file === '' && sameBody(body, sender.body));
  const isDivided = within.some((sender) => sender.department !== '');
  if (own !== null && (isDivided || body === undefined)) {
    const name = ownName(own);
    const named = within.filter((sender) => sender.department !== '' && isSame(name, ownName(sender.department)));
    const short = within.filter(
      ({ department: other }) => abbreviates(name, ownName(other)) || abbreviates(ownName(other), name),
    );
    // One short name of two departments names neither; two bodies' departments of one name are told apart by the body.
    const found = named.length > 0 ? named : short.length === 1 ? short : [];
    if (found.length === 1 || (found.length > 0 && body)) return { sure: found, perhaps: ofBody(body, within) };
  }
  if ((own === null || !isDivided) && body !== undefined && within.length > 0)
    return { sure: ofBody(body, within), perhaps: within.filter((sender) => sender.department !== '') };
  const stem = stemOf(file);
  const byFile = senders.filter((sender) => sender.file !== '' && stem !== '' && stemOf(sender.file) === stem);
  return { sure: byFile.length === 1 ? byFile : [], perhaps: [] };
}

/** The sender that is the body itself. */
const ofBody = (body: string | undefined, within: readonly Sender[]): readonly Sender[] =>
  body === undefined ? [] : within.filter((sender) => sender.department === '');
