/** What stands in the window for signing in: the form, the office's own provider, then that it may be closed. */
import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../../core/finding';
import { Message } from '../../parts/fluent';
import { Refused } from '../../../submission-api';
import type { Server } from '../server';
import { handingWords } from '../words';
import { SignInForm } from './sign-in-form';

export interface SignInWindowProps {
  readonly language: Language;
  readonly server: Pick<Server, 'code' | 'provider'>;
  /** The provider's way, to which the window goes. */
  readonly providerAddress: string;
  /** What the provider sent back, behind the address: "code=…" or "refused=…". */
  readonly back: string;
  /** The pane takes it and closes the window. */
  readonly onCode: (code: string) => void;
}

export function SignInWindow({ language, server, providerAddress, back, onCode }: SignInWindowProps): VNode {
  const say = handingWords(language);
  const [told, setTold] = useState('');
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState(false);
  const [provider, setProvider] = useState<string | null>(null);
  const hand = (code: string): void => {
    onCode(code);
    setDone(true);
  };
  useEffect(() => {
    const brought = new URLSearchParams(back);
    const [code, refused] = [brought.get('code'), brought.get('refused')];
    if (code !== null) hand(code);
    else if (refused !== null) setTold(say(refused === 'unknown' ? 'signIn.unknown' : 'signIn.failed'));
    // Without an answer there are name and password all the same.
    server.provider().then(setProvider, () => undefined);
  }, []);
  const signIn = async (login: string, password: string): Promise<void> => {
    setBusy(true);
    setTold('');
    try {
      hand(await server.code(login, password));
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
        <>
          <SignInForm say={say} busy={busy} onSignIn={(login, password) => void signIn(login, password)} />
          {provider !== null && (
            <p>
              <a id="sign-in-provider" href={providerAddress}>
                {say('signIn.at', { name: provider })}
              </a>
            </p>
          )}
        </>
      )}
    </main>
  );
}
