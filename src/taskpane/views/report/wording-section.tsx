/** The office's own wording of a passage, with the real figures as it is typed, and its way into the sheet "Mẫu câu". */
import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { CellAddress } from '../../../core/cell-address';
import type { Edit } from '../../../core/edit';
import type { WorkbookSnapshot } from '../../../core/snapshot';
import { Fault } from '../../../core/fault';
import { describeNotice, putTemplate, type Profile } from '../../../engine';
import { describeFault } from '../../../language';
import type { PreviewAsked, PreviewShown } from '../../asking/report';
import { Button, Message } from '../../parts/fluent';
import { useAsked } from '../../parts/use-asked';
import { useSettled } from '../../parts/use-settled';
import { useWords } from '../../parts/words';
import { namesFor, offeredPassages, wordingOf, type OwnWording } from '../../state/own-wording';
import type { Sentence } from '../../state/workbook-state';
import { Paragraphs } from './preview';

const QUIET_MS = 250;

export interface WordingSectionProps {
  /** How a text reads with real figures; what is accepted is claimed, here as in the report. */
  readonly ask: (asked: PreviewAsked) => Promise<PreviewShown>;
  /** The check that is asked about. */
  readonly of: number;
  readonly profile: Profile;
  readonly period: string | null;
  readonly own: OwnWording;
  /** The workbook whose sheet is written to. */
  readonly snapshot: WorkbookSnapshot;
  readonly busy: boolean;
  readonly go: (at: CellAddress) => void;
  /** Writes, undoably; false where it could not. */
  readonly save: (edits: readonly Edit[], what: Sentence) => Promise<boolean>;
}

export function WordingSection({
  ask,
  of,
  profile,
  period,
  own,
  snapshot,
  busy,
  go,
  save,
}: WordingSectionProps): VNode | null {
  const { t, language } = useWords();
  const [chosen, choose] = useState('');
  const [drafts, setDrafts] = useState<ReadonlyMap<string, string>>(new Map());
  const offered = useMemo(() => offeredPassages(profile, own.texts, language), [profile, own, language]);
  const passage = offered.find(({ id }) => id === chosen) ?? offered[0];
  const id = passage?.id ?? '';
  const stands = wordingOf(id, profile.length, own.texts);
  const text = drafts.get(id) ?? stands.text;
  const typed = useMemo(() => ({ id, text }), [id, text]);
  const settled = useSettled(typed, QUIET_MS);
  // Another passage is shown at once: only typing waits.
  const shown = settled.id === id ? settled.text : text;
  const asked = useAsked(
    () => ask({ profile: profile.id, period, passage: id, text: shown }),
    [of, profile, period, id, shown],
  );
  const preview = asked.answer ?? { paragraphs: [], notices: [], fault: null };
  const fault = asked.fault ?? (preview.fault && new Fault(preview.fault.code, preview.fault.data));
  if (!passage) return null;
  const draft = (value: string | null): void => {
    const next = new Map(drafts);
    if (value === null) next.delete(id);
    else next.set(id, value);
    setDrafts(next);
  };
  const edits = text === stands.text ? [] : putTemplate(snapshot, id, text);
  const store = async (): Promise<void> => {
    const sheet = edits[0]?.sheet ?? '';
    if (await save(edits, { key: 'wording.saved', values: { passage: passage.title, sheet } })) draft(null);
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
            choose(event.currentTarget.value);
          }}
        >
          {offered.map(({ id: each, title, own: theirs }) => (
            <option key={each} value={each}>
              {theirs ? t('wording.own', { title }) : title}
            </option>
          ))}
        </select>
      </div>
      <label class="field" for="wording-text">
        {stands.from === null ? t('wording.builtIn') : t('wording.fromSheet', { file: stands.from })}
      </label>
      <textarea
        id="wording-text"
        class="wording"
        rows={8}
        spellcheck={false}
        lang="vi"
        value={text}
        aria-describedby="wording-hint"
        aria-invalid={fault === null ? undefined : 'true'}
        onInput={(event) => {
          draft(event.currentTarget.value);
        }}
      />
      <p class="hint" id="wording-hint">
        {t('wording.hint')}
      </p>
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
      <div aria-live="polite" aria-busy={shown === text && asked.current ? 'false' : 'true'} id="wording-outcome">
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
          disabled={busy || edits.length === 0 || shown !== text || !asked.current || fault !== null}
          onClick={() => void store()}
        >
          {t('wording.save')}
        </Button>
      </div>
    </details>
  );
}
