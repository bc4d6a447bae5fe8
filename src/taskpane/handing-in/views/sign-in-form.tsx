/** Name and password: in the pane, or in the window that Office opens for it. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { SayHanding } from '../words';

export interface SignInFormProps {
  readonly say: SayHanding;
  readonly busy: boolean;
  readonly onSignIn: (login: string, password: string) => void;
}

export function SignInForm({ say, busy, onSignIn }: SignInFormProps): VNode {
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  return (
    <form
      id="sign-in-form"
      class="fields"
      onSubmit={(event) => {
        event.preventDefault();
        onSignIn(login, password);
        setPassword('');
      }}
    >
      <label class="field" for="sign-in-login">
        {say('login')}
      </label>
      <input
        id="sign-in-login"
        autocomplete="username"
        autocapitalize="none"
        spellcheck={false}
        value={login}
        onInput={(event) => {
          setLogin(event.currentTarget.value);
        }}
      />
      <label class="field" for="sign-in-password">
        {say('password')}
      </label>
      <input
        id="sign-in-password"
        type="password"
        autocomplete="current-password"
        value={password}
        onInput={(event) => {
          setPassword(event.currentTarget.value);
        }}
      />
      <button id="sign-in" class="press" disabled={busy || login.trim() === '' || password === ''}>
        {say('signIn')}
      </button>
    </form>
  );
}
