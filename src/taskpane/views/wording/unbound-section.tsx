/** The sentences that are tied to no cell yet: each figure and comparison of them is clicked, then its cell in the sheet. */
import { Fragment, type VNode } from 'preact';
import { useState } from 'preact/hooks';
import { partsOf, turnsOf, type HeldSentence, type Loose, type UnboundPassage } from '../../../engine/wording';
import type { Language } from '../../../core/finding';
import { parsePeriod, periodName } from '../../../language';
import { Button } from '../../parts/fluent';
import { useAsked } from '../../parts/use-asked';
import { useWords } from '../../parts/words';
import { bindIn, dropIn, putChoice, releaseIn, withChoice } from '../../state/wording-acts';
import type { ViewProps } from '../view-props';
import { BindForm } from './bind-form';
import { faceOf } from './chip-face';
import { ChoiceForm } from './choice-form';
import { SentencePreview } from './sentence-preview';
import { useSay, type Say } from './words';

/** More are counted: a clerk binds one after the other. */
const MOST = 40;

interface Chosen {
  readonly passage: string;
  readonly sentence: number;
  readonly loose: Loose;
}

function sentenceOf(
  passage: UnboundPassage,
  sentence: HeldSentence,
  say: Say,
  chosen: Loose | null,
  choose: (loose: Loose) => void,
): VNode[] {
  const pieces: VNode[] = [];
  const { text } = passage;
  let at = sentence.from;
  for (const part of partsOf(text.slice(sentence.from, sentence.to))) {
    const [start, end] = [at, at + part.source.length];
    at = end;
    if (part.kind !== 'text') {
      pieces.push(
        <span key={start} class="chip quiet">
          {faceOf(part, passage, say)}
        </span>,
      );
      continue;
    }
    let from = start;
    for (const loose of sentence.loose.filter((each) => each.start >= start && each.end <= end)) {
      pieces.push(<Fragment key={from}>{text.slice(from, loose.start)}</Fragment>);
      pieces.push(
        <button
          key={`loose-${String(loose.start)}`}
          type="button"
          class={`loose ${loose.kind}`}
          aria-pressed={chosen?.start === loose.start}
          aria-label={say(loose.kind === 'figure' ? 'unbound.figure' : 'unbound.verb', { text: loose.text })}
          onClick={() => {
            choose(loose);
          }}
        >
          {loose.text}
        </button>,
      );
      from = loose.end;
    }
    pieces.push(<Fragment key={`tail-${String(from)}`}>{text.slice(from, end)}</Fragment>);
  }
  return pieces;
}

/** What somebody vouches for who has it printed although nothing bears it out. */
const claimsOf = ({ loose }: HeldSentence): string => loose.map(({ text }) => `“${text}”`).join(', ');

/** The sheet names the period in Vietnamese; what is no calendar period stays as it stands there. */
function periodIn(stated: string, language: Language): string {
  const id = language === 'vi' ? null : parsePeriod(stated)?.id;
  return (id ? periodName(id, language) : null) ?? stated;
}

export function UnboundSection({ session, state }: ViewProps): VNode | null {
  const say = useSay();
  const { language } = useWords();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const of = state.checked?.of ?? 0;
  const { answer } = useAsked<readonly UnboundPassage[]>(
    () => (state.checked === null ? Promise.resolve([]) : session.engine.ask(of, 'unbound', null)),
    [of],
  );
  const passages = answer ?? [];
  const all = passages.flatMap((passage) => passage.sentences.map((sentence, index) => ({ passage, sentence, index })));
  if (all.length === 0) return null;
  const { engine } = session;
  const { selection } = state;
  const cancel = (): void => {
    setChosen(null);
  };
  return (
    <details id="unbound" open>
      <summary tabIndex={0}>{say('unbound.title', { count: all.length })}</summary>
      <p class="hint">{say('unbound.hint')}</p>
      <ul class="lines">
        {all.slice(0, MOST).map(({ passage, sentence, index }) => {
          const isChosen = chosen?.passage === passage.id && chosen.sentence === index;
          const loose = isChosen ? chosen.loose : null;
          const title = passage.title === '' ? passage.id : passage.title;
          return (
            <li key={`${passage.id} ${String(sentence.start)}`} class="unbound">
              <p class="hint">{say('unbound.of', { title, period: periodIn(sentence.period, language) })}</p>
              <p class="report-sentence" lang="vi">
                {sentenceOf(passage, sentence, say, loose, (each) => {
                  setChosen({ passage: passage.id, sentence: index, loose: each });
                })}
              </p>
              {passage.text.slice(sentence.from, sentence.to).includes('{{') && (
                <SentencePreview
                  {...{ engine, of, profile: state.profile, period: state.period, passage }}
                  text={passage.text.slice(sentence.from, sentence.to)}
                  label={say('unbound.reads')}
                  go={(at) => void session.sheet.goTo(at)}
                />
              )}
              {loose?.kind === 'figure' && (
                <BindForm
                  key={loose.start}
                  {...{ engine, of, selection, loose }}
                  onCancel={cancel}
                  onBind={async (cells, anyway) => {
                    const bound = await bindIn(session, passage, { ...loose, cells, anyway });
                    if (bound.kind === 'bound') setChosen(null);
                    return bound.kind === 'differs' ? { printed: bound.printed } : bound.kind;
                  }}
                />
              )}
              {loose?.kind === 'verb' && (
                <ChoiceForm
                  key={loose.start}
                  {...{ engine, of, selection }}
                  title={say('unbound.verb', { text: loose.text })}
                  start={turnsOf(loose.text)}
                  onCancel={cancel}
                  onDone={(words, now, base) => {
                    if (now === null) return;
                    setChosen(null);
                    void putChoice(session, passage, withChoice(passage, loose, words, now, base));
                  }}
                />
              )}
              <div class="row">
                <Button class="unbound-release" onClick={() => void releaseIn(session, passage, sentence)}>
                  {sentence.loose.length === 0
                    ? say('unbound.release')
                    : say('unbound.release.open', { claims: claimsOf(sentence) })}
                </Button>
                <Button class="unbound-drop" onClick={() => void dropIn(session, passage, sentence)}>
                  {say('unbound.drop')}
                </Button>
              </div>
            </li>
          );
        })}
        {all.length > MOST && <li class="hint">… {String(all.length - MOST)}</li>}
      </ul>
    </details>
  );
}
