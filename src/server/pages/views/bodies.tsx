/** The tree of bodies from a file: units that it would drop are named first, and dropped only once that is pressed too. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { TreeAnswer } from '../../../submission-api';
import { tableText } from '../../bodies/table-text';
import { usePage } from '../page-context';
import { useRefusedHere } from '../refused-here';
import { Told } from './told';

/** Named; more are only counted. */
const NAMED = 20;

function Gone({ gone }: Pick<TreeAnswer, 'gone'>): VNode {
  const { say } = usePage();
  const left = gone.length - NAMED;
  return (
    <>
      <p>{say('askGone', { count: gone.length })}</p>
      <ul>
        {gone.slice(0, NAMED).map(({ name, submissions: count }) => (
          <li key={name}>{count === 0 ? say('goneNothing', { name }) : say('goneSent', { name, count })}</li>
        ))}
        {left > 0 ? <li>{say('goneMore', { count: left })}</li> : null}
      </ul>
    </>
  );
}

export function Bodies({ done }: { readonly done: () => void }): VNode {
  const { say, server, tell } = usePage();
  const { refused, here } = useRefusedHere();
  const [file, setFile] = useState<File | null>(null);
  const [gone, setGone] = useState<TreeAnswer['gone']>([]);
  const take = (despite: boolean): void => {
    if (!file) return;
    void here(async () => {
      const yaml = tableText(new Uint8Array(await file.arrayBuffer()));
      if (!despite) {
        const { gone: dropped } = await server.send<TreeAnswer>('PUT', '/bodies', { yaml, trial: true });
        setGone(dropped);
        if (dropped.length > 0) return null;
      }
      return server.send<TreeAnswer>('PUT', '/bodies', { yaml });
    }).then((taken) => {
      if (!taken) return;
      setGone([]);
      done();
      const { units, expected, dated = 0 } = taken;
      const said = [
        say('imported', { units, expected }),
        ...(dated > 0 ? [say('importedDated', { count: dated })] : []),
      ];
      tell(said.join(' '));
    });
  };
  return (
    <section>
      <h2>{say('bodies')}</h2>
      <form
        class="line"
        onSubmit={(event) => {
          event.preventDefault();
          take(false);
        }}
      >
        <label class="field">
          <span>{say('bodiesFile')}</span>
          <input
            type="file"
            accept=".csv,.txt,.yaml,.yml"
            onChange={({ currentTarget }) => {
              setFile(currentTarget.files?.[0] ?? null);
              setGone([]);
            }}
          />
        </label>
        <button disabled={!file}>{say('import')}</button>
      </form>
      {gone.length === 0 ? null : (
        <div class="asked" role="group" aria-label={say('import')}>
          <Gone gone={gone} />
          <button
            onClick={() => {
              take(true);
            }}
          >
            {say('importAnyway')}
          </button>
          <button
            class="plain"
            onClick={() => {
              setGone([]);
            }}
          >
            {say('notNow')}
          </button>
        </div>
      )}
      <Told told={refused} />
    </section>
  );
}
