/** What stands in the window for signing in: the form, then that it may be closed. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Language } from '../../../core/finding';
import { Message } from '../../parts/fluent';
import { Refused } from '../answers';
import type { Server } from '../server';
import { handingWords } from '../words';
import { SignInForm } from './sign-in-form';

export interface SignInWindowProps {
  readonly language: Language;
  readonly server: Pick<Server, 'code'>;
  /** The pane takes it and closes the window. */
  readonly onCode: (code: string) => void;
}

export function SignInWindow({ language, server, onCode }: SignInWindowProps): VNode {
  const say = handingWords(language);
  const [told, setTold] = useState('');
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState(false);
  const signIn = async (login: string, password: string): Promise<void> => {
    setBusy(true);
    setTold('');
    try {
      onCode(await server.code(login, password));
      setDone(true);
    } catch (error) {
      setTold(error instanceof Refused && error.message !== '' ? error.message : say('offline'));
    }
    setBusy(false);
  };
  return (
    <main class="screen" id="sign-in-for-pane">
      <h1>{say('signIn.for')}</h1>
      {told !== '' && <Message intent="error">{told}</Message>}
      {done ? (
        <p role="status">{say('signIn.done')}</p>
      ) : (
        <SignInForm say={say} busy={busy} onSignIn={(login, password) => void signIn(login, password)} />
      )}
    </main>
  );
}
