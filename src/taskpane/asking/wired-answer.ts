/** An answer in pieces, and put together again. */
import type { Finding } from '../../core/finding';
import { listedWired, takeListed, type ListedWired } from '../state/listed-blocks';
import type { Answer } from './answer';
import { inParts } from './wire';

type Waived = Answer['examination']['waived'];
type Reopened = Answer['examination']['reopened'];

/** All of an answer but its lists. `reopened` names its findings by their places in the list. */
export interface AnswerHead extends Pick<Answer, 'of'> {
  readonly workbooks: Answer['reading']['workbooks'];
  readonly texts: Answer['reading']['texts'];
  readonly proven: number;
  readonly summary: Answer['examination']['summary'];
  readonly reopened: readonly { readonly at: number; readonly waiver: Reopened[number]['waiver'] }[];
}

export interface AnswerLists {
  readonly findings: Answer['examination']['findings'];
  readonly skipped: Answer['examination']['skipped'];
  readonly waived: Waived;
  readonly tables: Answer['reading']['tables'];
  readonly standing: readonly (readonly [string, string])[];
  readonly listed: readonly ListedWired[];
}

/** About as many objects as a finding is made of. */
function weightOf({ related, claim, suspects = [], cause }: Pick<Finding, 'related' | 'claim' | 'suspects' | 'cause'>) {
  const explained = cause?.explanations ?? [];
  return (
    6 +
    related.length +
    2 * (claim?.parts.length ?? 0) +
    4 * suspects.length +
    explained.reduce((sum, { cells, repairs }) => sum + 3 + cells.length + 2 * repairs.length, 0)
  );
}

/** The lists of an answer, piece by piece, each named. */
export function* partsOf(answer: Answer): Generator<readonly [keyof AnswerLists, readonly unknown[]]> {
  const { examination, reading, standing } = answer;
  for (const part of inParts(examination.findings, weightOf)) yield ['findings', part];
  for (const part of inParts(examination.skipped, ({ claim }) => 4 + 2 * (claim?.parts.length ?? 0)))
    yield ['skipped', part];
  for (const part of inParts(examination.waived, ({ finding }) => weightOf(finding) + 2)) yield ['waived', part];
  for (const part of inParts(reading.tables, ({ lines, columns }) => 4 + lines.length + 2 * columns.length))
    yield ['tables', part];
  for (const part of inParts([...standing], () => 1)) yield ['standing', part];
  for (const part of inParts(listedWired(answer), ({ findings }) => 3 + findings.length)) yield ['listed', part];
}

export function headOf({ of, reading, examination }: Answer): AnswerHead {
  const { workbooks, texts } = reading;
  const { proven, summary } = examination;
  const places = new Map<unknown, number>(examination.findings.map((finding, at) => [finding, at]));
  const reopened = examination.reopened.flatMap(({ finding, waiver }) => {
    const at = places.get(finding);
    return at === undefined ? [] : [{ at, waiver }];
  });
  return { of, workbooks, texts, proven, summary, reopened };
}

export function answerFrom(head: AnswerHead, lists: Partial<AnswerLists>): Answer {
  const { of, workbooks, texts, proven, summary } = head;
  const { findings = [], skipped = [], waived = [], tables = [], standing = [], listed = [] } = lists;
  const examination = {
    findings,
    skipped,
    proven,
    summary,
    waived,
    reopened: head.reopened.flatMap(({ at, waiver }) => {
      const finding = findings[at];
      return finding ? [{ finding, waiver }] : [];
    }),
  };
  takeListed(examination, listed);
  return {
    of,
    reading: { workbooks, tables, texts },
    examination,
    standing: new Map(standing),
  };
}
