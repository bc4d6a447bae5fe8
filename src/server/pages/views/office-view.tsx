/** The administrator's: accounts and the tree of bodies. */
import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PersonAnswer, RoleName } from '../../../submission-api';
import { tableText } from '../../bodies/table-text';
import { usePage } from '../page-context';
import { useRefusedHere } from '../refused-here';
import { Choice, Field } from './field';
import { Told } from './told';

interface UnitName {
  readonly id: string;
  readonly name: string;
}

interface Made {
  readonly person: PersonAnswer;
  readonly password: string | null;
}

const ROLES: readonly RoleName[] = ['preparer', 'head', 'secretary', 'reader', 'administrator'];

function NewAccount({
  units,
  done,
}: {
  readonly units: readonly UnitName[];
  readonly done: (made: Made) => void;
}): VNode {
  const { say, server, attempt } = usePage();
  const [given, setGiven] = useState({ login: '', name: '', role: 'head', unit: '' });
  const part = (key: keyof typeof given) => (value: string) => {
    setGiven({ ...given, [key]: value });
  };
  const make = (event: Event): void => {
    event.preventDefault();
    const body = { ...given, unit: given.unit === '' ? null : given.unit };
    void attempt(() => server.send<Made>('POST', '/people', body)).then((made) => {
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

function Bodies({ done }: { readonly done: () => void }): VNode {
  const { say, server, tell } = usePage();
  const { refused, here } = useRefusedHere();
  const [file, setFile] = useState<File | null>(null);
  const take = (event: Event): void => {
    event.preventDefault();
    if (!file) return;
    void here(async () =>
      server.send<{ units: number; expected: number }>('PUT', '/bodies', {
        yaml: tableText(new Uint8Array(await file.arrayBuffer())),
      }),
    ).then((counts) => {
      if (!counts) return;
      done();
      tell(say('imported', counts));
    });
  };
  return (
    <section>
      <h2>{say('bodies')}</h2>
      <form class="line" onSubmit={take}>
        <label class="field">
          <span>{say('bodiesFile')}</span>
          <input
            type="file"
            accept=".csv,.txt,.yaml,.yml"
            onChange={({ currentTarget }) => {
              setFile(currentTarget.files?.[0] ?? null);
            }}
          />
        </label>
        <button disabled={!file}>{say('import')}</button>
      </form>
      <Told told={refused} />
    </section>
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
  const shown = ({ person, password }: Made): void => {
    load();
    if (password !== null) tell(say('firstPassword', { login: person.login, password }));
  };
  const change = (id: string, body: object): void => {
    void attempt(() => server.send<Made>('PUT', `/people/${id}`, body)).then((made) => {
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
                    <button
                      class="plain"
                      aria-label={`${say('resetPassword')} ${login}`}
                      onClick={() => {
                        change(id, { newPassword: true });
                      }}
                    >
                      {say('resetPassword')}
                    </button>
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
