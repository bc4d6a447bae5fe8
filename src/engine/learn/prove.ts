/** Learns, then writes the report of the learnt folder again: what is told of it is measured, not hoped. */
import type { Block } from '../../core/report-document';
import { composeReport, readOwnReport, type Composition, type OwnFile } from '../../office';
import { readable } from '../../narrative';
import { readProse } from '../../prose';
import { accountOf, type Account } from './account';
import { numberedText } from './numbered-text';
import { learnReport, type LearnInput, type LearntPaper } from './learn';
import { reportParts } from './report-parts';
import { unboundList } from './unbound-list';
import { wordsAgain, type WordsAgain } from './words-again';

export interface Learning {
  readonly files: readonly OwnFile[];
  readonly account: Account;
  /** The report's words, and how many of them the folder writes again of the same workbooks. */
  readonly words: WordsAgain;
  readonly paper: LearntPaper | null;
  /** The report as the folder writes it of these workbooks: its frame and words, for the paper. */
  readonly composition: Composition;
  /** Tables of the report's body that are no sheet's, and that nothing holds. */
  readonly tables: number;
  /** What of the report the folder does not hold, each by its words. */
  readonly left: readonly string[];
}

function textOf(block: Block): string[] {
  if (block.type === 'heading') return [block.text];
  if (block.type !== 'paragraph') return [];
  const notes = block.content.flatMap((piece) => (piece.type === 'footnote' ? [readable(piece.content)] : []));
  return [readable(block.content.filter(({ type }) => type !== 'footnote')), ...notes];
}

/** Fault `bad-office` where what was learnt cannot be read back: a fault of ours, named as such. */
export function learn(given: LearnInput): Learning {
  const input = { ...given, document: numberedText(given.document) };
  const { document, reading, forms, profile } = input;
  const learnt = learnReport(input);
  const { report, faults } = readOwnReport(learnt.files, forms);
  const [fault] = faults;
  if (fault) throw fault;
  const period = learnt.period === '' ? {} : { period: learnt.period };
  const composition = composeReport(reading, profile, { own: report, ...period });
  const again = composition.document.blocks.flatMap(textOf);
  const account = accountOf(learnt, reading);
  const list = unboundList(account, learnt.left);
  return {
    files: list ? [...learnt.files, list] : learnt.files,
    account,
    left: learnt.left,
    paper: learnt.paper,
    composition,
    words: wordsAgain(textsOf(input), again),
    tables:
      document.tables.filter(({ after, cells }) => after > 0 && !cells.some(({ text }) => /^nơi nhận/iu.test(text)))
        .length - learnt.tables,
  };
}

/** The report's own text in the order in which it is written again: each paragraph, then its notes. */
function textsOf({ document }: LearnInput): string[] {
  const { lines } = readProse(document);
  const { items, notes, behind } = reportParts(lines, document.tables);
  const printed = items.flatMap(({ read }) => [
    read.line.plain,
    ...read.line.marks.map(({ note }) => (notes.get(note) ?? []).map(({ line }) => line.plain).join(' ')),
  ]);
  return [...printed, ...behind.map(({ line }) => line.plain)];
}
