/** For those who hand in to a server: sign in, what is due, the open workbook sent with its seal, the receipt, what was sent back. */
import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Language } from '../../../core/finding';
import { Button, Message } from '../../parts/fluent';
import { useStore } from '../../parts/use-store';
import type { Checked } from '../../asking/answer';
import type { WorkbookSession } from '../../state/workbook-session';
import type { HandingSession, StatedIdentity } from '../handing-session';
import type { HandingState } from '../handing-state';
import { handingWords, type SayHanding } from '../words';
import { HandIn } from './hand-in';
import { Places } from './places';
import { SignInForm } from './sign-in-form';

export interface HandingSectionProps {
  readonly handing: HandingSession;
  readonly session: WorkbookSession;
  readonly checked: Checked | null;
  readonly language: Language;
  readonly busy: boolean;
}

const statedBy = (checked: Checked | null): StatedIdentity => {
  const { body, department, period } = checked?.reading.workbooks[0]?.identity ?? {};
  return { body, department, period: period?.id };
};

/** The window in which a person signs in: this very page, told what it is for. */
function windowAddress(language: Language): string {
  const address = new URL(location.href);
  address.search = new URLSearchParams({ window: 'sign-in', lang: language }).toString();
  address.hash = '';
  return address.href;
}

/** What the pane itself has to say, for the server said nothing. */
const OWN_WORDS: ReadonlySet<string> = new Set(['no-bytes', 'offline', 'unsure']);

interface SignInProps {
  readonly say: SayHanding;
  readonly state: HandingState;
  readonly handing: HandingSession;
  readonly language: Language;
}

function SignIn({ say, state, handing, language }: SignInProps): VNode {
  return (
    <>
      <p>{say('intro')}</p>
      {state.signInHere ? (
        <SignInForm say={say} busy={state.busy} onSignIn={(login, password) => void handing.signIn(login, password)} />
      ) : (
        <div class="row">
          <Button
            id="sign-in-window"
            appearance="primary"
            disabled={state.busy}
            onClick={() => void handing.signInByWindow(windowAddress(language))}
          >
            {say('signIn.window')}
          </Button>
          <Button
            id="sign-in-here"
            appearance="subtle"
            onClick={() => {
              handing.signInHere();
            }}
          >
            {say('signIn.here')}
          </Button>
        </div>
      )}
    </>
  );
}

export function HandingSection({ handing, session, checked, language, busy }: HandingSectionProps): VNode {
  const state = useStore(handing.store);
  const say = handingWords(language);
  const file = checked?.snapshot.file ?? '';
  // Opened once the workbook says whose it is: by that the period and the unit are chosen.
  const isRead = checked !== null || !busy;
  useEffect(() => {
    if (isRead) void handing.open(statedBy(checked));
  }, [handing, isRead]);
  const { person, refused } = state;
  const told =
    refused &&
    (refused.message !== '' && refused.kind !== 'failed'
      ? refused.message
      : OWN_WORDS.has(refused.kind)
        ? say(refused.kind as 'no-bytes')
        : say('failed', { detail: refused.message }));
  return (
    <section aria-labelledby="handing-title" id="handing" data-busy={String(state.busy)}>
      <h2 id="handing-title">{say('title')}</h2>
      {person === null && <SignIn say={say} state={state} handing={handing} language={language} />}
      {person && (
        <div class="row">
          <span id="signed-in">{say('signedIn', { name: person.name, role: say(`role.${person.role}`) })}</span>
          <Button id="sign-out" appearance="subtle" disabled={state.busy} onClick={() => void handing.signOut()}>
            {say('signOut')}
          </Button>
        </div>
      )}
      {person && (person.role === 'head' || person.role === 'preparer') && (
        <HandIn
          say={say}
          state={state}
          person={person}
          handing={handing}
          session={session}
          checked={checked}
          language={language}
        />
      )}
      {person && person.role !== 'head' && person.role !== 'preparer' && (
        <p>{say('collects', { address: new URL('/pages/', location.href).href })}</p>
      )}
      {state.busy && (
        <p role="status" class="hint">
          {say(person ? 'sending' : 'asking')}
        </p>
      )}
      {refused && told !== null && (
        <div id="refused">
          <Message intent="error">{told}</Message>
          {refused.problems.length > 0 && (
            <Places problems={refused.problems} file={file} go={(at) => void session.sheet.goTo(at)} />
          )}
        </div>
      )}
    </section>
  );
}
