/** The office's own wording of a passage, in chips, with the real figures as it is typed, and its way into the sheet "Mẫu câu". */
import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Edit } from '../../../core/edit';
import { Fault } from '../../../core/fault';
import type { WorkbookSnapshot } from '../../../core/snapshot';
import { describeNotice, putPassages, putTemplate, type Profile } from '../../../engine';
import { describeFault } from '../../../language';
import type { PreviewShown } from '../../asking/report';
import { Button, Message } from '../../parts/fluent';
import { useAsked } from '../../parts/use-asked';
import { useSettled } from '../../parts/use-settled';
import { useWords } from '../../parts/words';
import { namesFor, type OwnWording } from '../../state/own-wording';
import { saveWording } from '../../state/wording-acts';
import { offeredWordings, standingOf, type Standing } from '../../state/standing-wording';
import type { ViewProps } from '../view-props';
import { Paragraphs } from '../report/preview';
import { ChipEditor } from './chip-editor';
import { NewPassage } from './new-passage';
import { useSay } from './words';

const QUIET_MS = 250;

interface BeingWritten {
  readonly chosen: string;
  readonly drafts: ReadonlyMap<string, Standing>;
}

/** What is being written, by session: from another tab one comes back to it as it was left. */
const BEING_WRITTEN = new WeakMap<object, BeingWritten>();
const NOTHING: BeingWritten = { chosen: '', drafts: new Map() };

export interface WordingSectionProps extends ViewProps {
  /** The check whose report is shown. */
  readonly of: number;
  readonly profile: Profile;
  readonly period: string | null;
  readonly own: OwnWording;
  readonly go: (at: { file: string; sheet: string; cell: string }) => void;
}

export function WordingSection({ session, state, of, profile, period, own, go }: WordingSectionProps): VNode | null {
  const { t, language } = useWords();
  const say = useSay();
  const [{ chosen, drafts }, setWriting] = useState(() => BEING_WRITTEN.get(session) ?? NOTHING);
  const write = (now: BeingWritten): void => {
    BEING_WRITTEN.set(session, now);
    setWriting(now);
  };
  const snapshot = state.checked?.snapshot ?? null;
  const offered = useMemo(
    () => offeredWordings(profile, own.texts, snapshot, [...drafts.values()], language),
    [profile, own, snapshot, drafts, language],
  );
  const passage = offered.find(({ id }) => id === chosen) ?? offered[0];
  const id = passage?.id ?? '';
  const stands = standingOf(id, profile.length, own.texts, snapshot);
  const draft = drafts.get(id) ?? stands;
  const settled = useSettled(draft, QUIET_MS);
  // Another passage is shown at once: only typing waits.
  const shown = settled.id === id ? settled : draft;
  const asked = useAsked<PreviewShown>(
    () =>
      session.engine.ask(of, 'preview', {
        ...{ profile: profile.id, period, passage: id, text: shown.text },
        ...(shown.isRow ? { row: { title: shown.title, figures: shown.figures } } : {}),
      }),
    [of, profile, period, id, shown.text, shown.figures],
  );
  const preview = asked.answer ?? { paragraphs: [], notices: [], fault: null };
  const fault = asked.fault ?? (preview.fault && new Fault(preview.fault.code, preview.fault.data));
  if (!passage || snapshot === null) return null;
  const keep = (now: Standing | null): void => {
    const next = new Map(drafts);
    if (now === null) next.delete(id);
    else next.set(now.id, now);
    write({ chosen, drafts: next });
  };
  const isSame = draft.text === stands.text && draft.figures === stands.figures;
  const editsIn = (book: WorkbookSnapshot): readonly Edit[] =>
    draft.isRow ? putPassages(book, [rowOf(draft, stands)]) : putTemplate(book, id, draft.text);
  const edits = isSame ? [] : editsIn(snapshot);
  const store = async (): Promise<void> => {
    if (await saveWording(session, passage.title, editsIn)) keep(null);
  };
  const names = namesFor(id);
  return (
    <details id="wording">
      <summary tabIndex={0}>{t('wording.title')}</summary>
      <div class="fields">
        <label class="field" for="wording-passage">
          {t('wording.passage')}
        </label>
        <select
          id="wording-passage"
          value={id}
          onChange={(event) => {
            write({ chosen: event.currentTarget.value, drafts });
          }}
        >
          {offered.map(({ id: each, title, own: theirs }) => (
            <option key={each} value={each}>
              {theirs ? t('wording.own', { title }) : title}
            </option>
          ))}
        </select>
      </div>
      <p class="field">{stands.from === null ? t('wording.builtIn') : t('wording.fromSheet', { file: stands.from })}</p>
      <ChipEditor
        key={id}
        {...{ engine: session.engine, of: state.checked?.of ?? of, selection: state.selection, passage: draft }}
        onChange={({ text, figures }) => {
          keep({ ...draft, text, figures, isRow: draft.isRow || figures !== '' });
        }}
      />
      <p class="hint" id="wording-hint">
        {t('wording.hint')}
      </p>
      <details id="wording-code">
        <summary tabIndex={0}>{say('edit.code')}</summary>
        <textarea
          id="wording-text"
          class="wording"
          rows={8}
          spellcheck={false}
          lang="vi"
          value={draft.text}
          aria-label={say('edit.code')}
          aria-describedby="wording-hint"
          aria-invalid={fault === null ? undefined : 'true'}
          onInput={(event) => {
            keep({ ...draft, text: event.currentTarget.value });
          }}
        />
        <details>
          <summary tabIndex={0}>{t('wording.names', { count: names.length })}</summary>
          <ul class="lines">
            {names.map(({ name, label }) => (
              <li key={name} lang="vi">
                <code>{name}</code> {label}
              </li>
            ))}
          </ul>
        </details>
      </details>
      <div aria-live="polite" aria-busy={shown === draft && asked.current ? 'false' : 'true'} id="wording-outcome">
        {fault === null ? (
          <div class="preview" id="wording-preview" role="group" aria-label={t('wording.preview')} lang="vi">
            <Paragraphs paragraphs={preview.paragraphs} go={go} />
          </div>
        ) : (
          <div id="wording-fault">
            <Message intent="error">{describeFault(fault, language)}</Message>
          </div>
        )}
        {preview.notices.length > 0 && (
          <ul class="lines" id="wording-notices">
            {preview.notices.map((notice, index) => (
              <li key={index}>{describeNotice(notice, language)}</li>
            ))}
          </ul>
        )}
      </div>
      <div class="row">
        <Button
          id="wording-save"
          disabled={
            edits.length === 0 ||
            shown.text !== draft.text ||
            shown.figures !== draft.figures ||
            !asked.current ||
            fault !== null
          }
          onClick={() => void store()}
        >
          {t('wording.save')}
        </Button>
      </div>
      <NewPassage
        offered={offered}
        onNew={(made) => {
          keep(made);
          write({ chosen: made.id, drafts });
        }}
      />
    </details>
  );
}

/** Name and place go with a passage that is new; else only what was changed. */
function rowOf({ id, title, place, text, figures }: Standing, { from }: Standing) {
  return { id, text, figures, ...(from === null && place !== null ? { title, place } : {}) };
}
