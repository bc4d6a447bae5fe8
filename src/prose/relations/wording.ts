/** Verbs against their figures: "tăng 05 lượt (08/13 lượt)", "đạt 96,5%, vượt kế hoạch". */
import { fromInteger, toText, type Decimal } from '../../core/decimal';
import { falseClaim, findClaims } from '../../language';
import type { Mention } from '../mentions/mention';
import type { ProseDraft } from '../prose-draft';
import type { ReadLine } from '../text/read-line';

interface Words {
  readonly start: number;
  readonly end: number;
}

function tell(
  draft: ProseDraft,
  read: ReadLine,
  words: Words,
  about: Mention,
  actual: Decimal,
  against: Decimal,
  unit: string = about.unit?.text ?? '',
): void {
  const at = draft.place(read.line, words.start, words.end);
  const fact = draft.factOf(about);
  draft.observations.push({
    kind: 'claim-contradicted',
    at,
    related: fact ? [fact.at] : [],
    data: {
      words: read.line.text.slice(words.start, words.end),
      figure: read.line.text.slice(about.start, about.end),
      actual: toText(actual),
      against: toText(against),
      unit,
    },
  });
}

/** The verb right before a change that goes the other way. */
export function contradict(draft: ProseDraft, read: ReadLine, change: Mention, now: Mention, base: Mention): void {
  const verb = findClaims(read.line.text)
    .filter(
      ({ end, claim }) =>
        end <= change.start && change.start - end < 40 && (claim.kind === 'rise' || claim.kind === 'fall'),
    )
    .at(-1);
  tell(
    draft,
    read,
    verb ?? { start: change.start, end: change.unitEnd },
    change,
    now.value,
    base.value,
    now.unit?.text ?? '',
  );
}

const HUNDRED = fromInteger(100);

/** Percentages of a plan or of an earlier figure whose verb says otherwise. */
export function wordingIn(draft: ProseDraft, read: ReadLine): void {
  for (const mention of read.mentions) {
    if (mention.role !== 'of-plan' && mention.role !== 'of-prior') continue;
    const figure = { role: mention.role, value: mention.value };
    const claim = falseClaim(read.line.text, mention.start, mention.unitEnd, figure, figure);
    if (claim) tell(draft, read, claim, mention, mention.value, HUNDRED);
  }
}
