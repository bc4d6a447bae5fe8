/** What differs between two versions, cell by cell. */
import type { VNode } from 'preact';
import type { ChangesAnswer } from '../../../submission-api';
import { usePage } from '../page-context';

export function ChangesTable({
  changes: { from, changes, left, newSheets, goneSheets, also, notAgain },
}: {
  readonly changes: ChangesAnswer;
}): VNode {
  const { say } = usePage();
  if (!from) return <p>{say('noEarlier')}</p>;
  const none = changes.length + newSheets.length + goneSheets.length === 0;
  return (
    <section aria-live="polite">
      <h2>{say('comparedWith', { version: from.version })}</h2>
      {none ? <p>{say('noChanges')}</p> : null}
      {newSheets.length === 0 ? null : <p>{say('newSheets', { names: newSheets.join(', ') })}</p>}
      {goneSheets.length === 0 ? null : <p>{say('goneSheets', { names: goneSheets.join(', ') })}</p>}
      {notAgain.length === 0 ? null : <p>{say('notAgain', { names: notAgain.join(', ') })}</p>}
      {also.map(({ version, sheets }) => (
        <p key={version}>{say('alsoCompared', { version, names: sheets.join(', ') })}</p>
      ))}
      {changes.length === 0 ? null : (
        <table>
          <thead>
            <tr>
              {(['sheet', 'cell', 'before', 'after'] as const).map((key) => (
                <th key={key} scope="col">
                  {say(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {changes.map(({ sheet, cell, before, after }) => (
              <tr key={`${sheet}!${cell}`}>
                <td>{sheet}</td>
                <th scope="row">{cell}</th>
                <td>{before ?? say('blank')}</td>
                <td>{after ?? say('blank')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {left > 0 ? <p>{say('leftChanges', { count: left })}</p> : null}
    </section>
  );
}
