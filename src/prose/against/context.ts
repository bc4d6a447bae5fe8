/** The words that speak of a figure: its own, those of the figure that it belongs to, those around it. */
import type { Mention } from '../mentions/mention';
import { isPrimary } from '../text/read-line';
import type { ProseDraft } from '../prose-draft';
import { wordsOf } from './words';

export interface Context {
  /** Of the figure itself, or of the one that a percentage or a change is said of. */
  readonly own: ReadonlySet<string>;
  /** Also of its whole, of the sentence before it, of the figure that its note hangs on. */
  readonly near: ReadonlySet<string>;
  readonly unit: ReadonlySet<string>;
}

/** The amount before a percentage or change in its paragraph. */
function ownerOf(draft: ProseDraft, mention: Mention): Mention {
  if (isPrimary(mention)) return mention;
  return (
    draft
      .inLine(mention.line)
      .filter((each) => isPrimary(each) && each.unitEnd <= mention.start)
      .at(-1) ?? mention
  );
}

/** Counters of one group ("07 lượt/10 người") have the words of the first. */
function leaderOf(draft: ProseDraft, mention: Mention): Mention {
  const before = draft
    .inLine(mention.line)
    .filter((each) => isPrimary(each) && each.unitEnd <= mention.start)
    .at(-1);
  if (!before || !/^\s*\/\s*$/u.test(mention.line.text.slice(before.unitEnd, mention.start))) return mention;
  return leaderOf(draft, before);
}

const BEFORE = 400;
const EARLIER_SENTENCES = /^.*[.](?=\s)/su;

/** Of the words before a place those of its own sentence. */
export const ofSentence = (before: string): string => before.replace(EARLIER_SENTENCES, '');

export function contextOf(draft: ProseDraft, mention: Mention): Context {
  const owner = leaderOf(draft, ownerOf(draft, mention));
  const wholes = draft.wholesAbove(owner).map(({ label }) => label);
  const { text } = owner.line;
  const around = ofSentence(text.slice(Math.max(0, owner.start - BEFORE), owner.start));
  const tail = text.slice(mention.unitEnd, mention.unitEnd + 40);
  const unit = mention.unit?.text ?? '';
  return {
    own: wordsOf(
      `${owner.label} ${mention === owner ? '' : mention.label} ${owner.unit?.dimension === 'count' ? owner.unit.text : ''}`,
    ),
    near: wordsOf([owner.label, around, tail, ...wholes].join(' ')),
    unit: wordsOf(mention.unit?.dimension === 'count' ? unit : ''),
  };
}
