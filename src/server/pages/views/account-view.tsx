/** One's own account: another password. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { usePage } from '../page-context';
import { Field } from './field';

export function AccountView(): VNode {
  const { say, server, person, attempt, tell } = usePage();
  const [old, setOld] = useState('');
  const [password, setPassword] = useState('');
  const change = (event: Event): void => {
    event.preventDefault();
    void attempt(() => server.send('POST', '/password', { old, password })).then((done) => {
      if (!done) return;
      setOld('');
      setPassword('');
      tell(say('changed'));
    });
  };
  return (
    <>
      <h1>{say('account')}</h1>
      <p>
        {person.name} ({person.login}), {say(person.role)}, {person.unitName ?? say('allUnits')}
      </p>
      <form class="narrow" onSubmit={change}>
        <Field label={say('password')} value={old} change={setOld} complete="current-password" secret />
        <Field label={say('newPassword')} value={password} change={setPassword} complete="new-password" secret />
        <button class="main">{say('changePassword')}</button>
      </form>
    </>
  );
}
