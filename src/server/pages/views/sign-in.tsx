/** Signing in. */
import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ApiClient, Refused, SessionAnswer } from '../../../submission-api';
import type { PageContext } from '../page-context';
import type { Say } from '../words';
import { Field } from './field';
import { Told } from './told';

export interface SignInProps {
  readonly say: Say;
  readonly server: ApiClient;
  readonly told: string | Refused | null;
  readonly attempt: PageContext['attempt'];
  readonly enter: (session: SessionAnswer) => void;
  readonly turn: () => void;
}

export function SignIn({ say, server, told, attempt, enter, turn }: SignInProps): VNode {
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const [provider, setProvider] = useState<string | null>(null);
  useEffect(() => {
    // Without an answer there are name and password all the same.
    server.get<{ openId: string | null }>('/session/ways').then(
      ({ openId }) => {
        setProvider(openId);
      },
      () => undefined,
    );
  }, [server]);
  const send = (event: Event): void => {
    event.preventDefault();
    void attempt(() => server.send<SessionAnswer>('POST', '/session', { login, password })).then((session) => {
      setPassword('');
      if (session) enter(session);
    });
  };
  return (
    <main class="door">
      <h1>Khớp Số</h1>
      <p class="quiet">{say('doorNote')}</p>
      <Told told={told} />
      <form onSubmit={send}>
        <Field label={say('login')} value={login} change={setLogin} complete="username" first />
        <Field label={say('password')} value={password} change={setPassword} complete="current-password" secret />
        <button class="main">{say('signIn')}</button>
      </form>
      {provider === null ? null : (
        <p>
          <a href="/api/v1/open-id?window=page">{say('signInAt', { name: provider })}</a>
        </p>
      )}
      <p class="foot">
        <a href="/huong-dan/may-chu.md">{say('guide')}</a>
        <button class="plain" onClick={turn}>
          Tiếng Việt / English
        </button>
      </p>
    </main>
  );
}
