/** The administrator's log: who did what to what, newest first, a page of entries at a time. */
import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { EntryAnswer } from '../../../submission-api';
import { usePage } from '../page-context';
import { shownTime, type WordKey } from '../words';

const COLUMNS = ['at', 'who', 'deed', 'about'] as const;

export function LogView(): VNode {
  const { language, say, server, attempt } = usePage();
  const [entries, setEntries] = useState<readonly EntryAnswer[] | null>(null);
  const [ended, setEnded] = useState(false);
  const read = (before: readonly EntryAnswer[]): void => {
    const last = before.at(-1);
    const from = last ? `?before=${String(last.number)}` : '';
    void attempt(() => server.get<readonly EntryAnswer[]>(`/audit${from}`)).then((more) => {
      if (!more) return;
      setEntries([...before, ...more]);
      setEnded(more.length === 0 || more.at(-1)?.number === 1);
    });
  };
  useEffect(() => {
    read([]);
  }, [server, language]);
  return (
    <>
      <h1>{say('log')}</h1>
      <p class="quiet">{say('logNote')}</p>
      {entries?.length === 0 ? <p>{say('noEntries')}</p> : null}
      {!entries || entries.length === 0 ? null : (
        <div class="wide" tabIndex={0} role="region" aria-label={say('log')}>
          <table>
            <thead>
              <tr>
                {COLUMNS.map((key) => (
                  <th key={key} scope="col">
                    {say(key)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {entries.map(({ number, at, by, action, about }) => (
                <tr key={number}>
                  <td class="moment">{shownTime(at)}</td>
                  <td>{by === '' ? say('theServer') : by}</td>
                  <td>{say(`deed.${action}` as WordKey)}</td>
                  <td>{about}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {entries && entries.length > 0 && !ended ? (
        <button
          onClick={() => {
            read(entries);
          }}
        >
          {say('earlierEntries')}
        </button>
      ) : null}
    </>
  );
}
