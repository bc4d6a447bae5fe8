/** The administrator's: accounts and the tree of bodies. */
import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { AccountAnswer, PersonAnswer, RoleName } from '../../../submission-api';
import { usePage } from '../page-context';
import { Asked } from './asked';
import { Bodies } from './bodies';
import { Choice, Field } from './field';

interface UnitName {
  readonly id: string;
  readonly name: string;
}

const ROLES: readonly RoleName[] = ['preparer', 'head', 'secretary', 'reader', 'administrator'];

function NewAccount({
  units,
  done,
}: {
  readonly units: readonly UnitName[];
  readonly done: (made: AccountAnswer) => void;
}): VNode {
  const { say, server, attempt } = usePage();
  const [given, setGiven] = useState({ login: '', name: '', role: 'head', unit: '' });
  const part = (key: keyof typeof given) => (value: string) => {
    setGiven({ ...given, [key]: value });
  };
  const make = (event: Event): void => {
    event.preventDefault();
    const body = { ...given, unit: given.unit === '' ? null : given.unit };
    void attempt(() => server.send<AccountAnswer>('POST', '/people', body)).then((made) => {
      if (!made) return;
      setGiven({ ...given, login: '', name: '' });
      done(made);
    });
  };
  return (
    <form class="line" onSubmit={make}>
      <Field label={say('login')} value={given.login} change={part('login')} />
      <Field label={say('name')} value={given.name} change={part('name')} />
      <Choice
        label={say('role')}
        value={given.role}
        change={part('role')}
        choices={ROLES.map((each) => [each, say(each)])}
      />
      <Choice
        label={say('unit')}
        value={given.unit}
        change={part('unit')}
        choices={[['', say('allUnits')], ...units.map(({ id, name }) => [id, name] as const)]}
      />
      <button>{say('makeAccount')}</button>
    </form>
  );
}

export function OfficeView(): VNode {
  const { say, server, person: me, attempt, tell } = usePage();
  const [people, setPeople] = useState<readonly PersonAnswer[]>([]);
  const [units, setUnits] = useState<readonly UnitName[]>([]);
  const load = (): void => {
    void attempt(() => server.get<readonly PersonAnswer[]>('/people')).then((all) => {
      setPeople(all ?? []);
    });
    void attempt(() => server.get<readonly UnitName[]>('/units')).then((all) => {
      setUnits(all ?? []);
    });
  };
  useEffect(load, [server]);
  const shown = ({ person, password }: AccountAnswer): void => {
    load();
    if (password !== null) tell(say('firstPassword', { login: person.login, password }));
  };
  const change = (id: string, body: object): void => {
    void attempt(() => server.send<AccountAnswer>('PUT', `/people/${id}`, body)).then((made) => {
      if (made) shown(made);
    });
  };
  // Accounts and the tree are every unit's: an administrator of one looks.
  const mayChange = me.unit === null;
  return (
    <>
      <h1>{say('people')}</h1>
      {mayChange ? <NewAccount units={units} done={shown} /> : <p class="quiet">{say('accountsOfAll')}</p>}
      <div class="wide" tabIndex={0} role="region" aria-label={say('people')}>
        <table>
          <thead>
            <tr>
              {(['login', 'name', 'role', 'unit'] as const).map((key) => (
                <th key={key} scope="col">
                  {say(key)}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {people.map(({ id, login, name, role, unitName, active }) => (
              <tr key={id} class={active ? '' : 'closed'}>
                <th scope="row">{login}</th>
                <td>{name}</td>
                <td>{say(role)}</td>
                <td>{unitName ?? say('allUnits')}</td>
                <td>
                  {!mayChange ? null : (
                    <Asked
                      plain
                      label={say('resetPassword')}
                      name={`${say('resetPassword')} ${login}`}
                      question={say('askReset', { login })}
                      act={() => {
                        change(id, { newPassword: true });
                      }}
                    />
                  )}
                  {!mayChange || id === me.id ? null : (
                    <button
                      class="plain"
                      aria-label={`${say(active ? 'close' : 'reopen')} ${login}`}
                      onClick={() => {
                        change(id, { active: !active });
                      }}
                    >
                      {say(active ? 'close' : 'reopen')}
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {mayChange ? <Bodies done={load} /> : null}
    </>
  );
}
